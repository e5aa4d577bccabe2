import type { Visit } from '#platform/http/env.ts'
import { isSecure } from '#platform/auth/house.ts'
import { fingerprint, isSame } from '#platform/keys/fingerprint.ts'
import { seal, unseal } from '#platform/keys/seal.ts'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import { z } from 'zod'
import type { Asking } from '../rules.ts'

const purpose = 'account.asking'

/** A quarter of an hour: long enough for a slow message, short enough for a shared computer. */
const seconds = 900

const moment = z.iso.datetime().transform((text) => new Date(text))

const Kept = z.object({
  mobile: z.string(),
  nonce: z.string(),
  next: z.string().optional(),
  slow: z.boolean(),
  askedAt: moment,
  sentAt: moment,
  expiresAt: moment,
  code: z.string().optional(),
})

/** Lets the browser remember what it asked, sealed so that it cannot read or change it. */
export function keepAsking(c: Visit, asking: Asking) {
  const { auth } = c.var
  const value = seal(auth.keyring, { purpose }, JSON.stringify(asking))
  setCookie(c, 'asking', value, {
    path: '/',
    maxAge: seconds,
    httpOnly: true,
    sameSite: 'Lax',
    secure: isSecure(auth),
  })
}

/** What this browser asked within the last quarter of an hour; anything we did not seal ourselves is nothing. */
export function askingOf(c: Visit): Asking | undefined {
  const sealed = getCookie(c, 'asking')
  if (sealed === undefined) return undefined
  try {
    const { next, code, ...kept } = Kept.parse(JSON.parse(unseal(c.var.auth.keyring, { purpose }, sealed)))
    const isOld = c.var.work.now.getTime() - kept.askedAt.getTime() > seconds * 1000
    return isOld ? undefined : { ...kept, next, code }
  } catch {
    return undefined
  }
}

export const forgetAsking = (c: Visit) => deleteCookie(c, 'asking', { path: '/' })

/** The time at which a form was opened, as the form carries it: nobody can write another. */
export function stampOf(c: Visit): string {
  const time = String(c.var.work.now.getTime())
  return `${time}.${fingerprint(c.var.auth.keyring, 'account.opened', time)}`
}

/** The time in a stamp of ours; undefined for any other text. */
export function openedAt(c: Visit, stamp: string): Date | undefined {
  const [time = '', mark = ''] = stamp.split('.')
  const isOurs = /^\d{1,15}$/.test(time) && isSame(mark, fingerprint(c.var.auth.keyring, 'account.opened', time))
  return isOurs ? new Date(Number(time)) : undefined
}
