import { addressOf } from '#platform/auth/house.ts'
import type { Visit } from '#platform/http/env.ts'
import type { Knock } from '../actions/door.ts'
import { visitorOf } from '../queries/visitor.ts'

/** How this request stands before the door. */
export const knockOf = (c: Visit): Knock => ({
  house: c.var.auth,
  headers: c.req.raw.headers,
  address: addressOf(c, c.var.auth),
  locale: c.var.locale,
  sample: c.var.view.sample,
})

/** The session this browser carries, with its person. */
export const whoVisits = (c: Visit) =>
  visitorOf(c.req.raw, { db: c.var.work.db, house: c.var.auth, now: c.var.work.now })

/** Hands the browser what the doors gave. */
export function keepCookies(c: Visit, cookies: readonly string[]) {
  for (const cookie of cookies) c.header('Set-Cookie', cookie, { append: true })
}
