import { randomBytes } from 'node:crypto'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import { see, type Visit } from '#platform/http/env.ts'
import { demandPerson } from '#platform/permission.ts'
import { transact } from '#platform/work.ts'
import { dropToken, putToken, tokenSince } from '../../queries/mine/tokens.ts'
import { mineWords } from '../../words/mine.ts'

/** What the page of one’s places shows of the family’s calendar. */
export interface CalendarLink {
  readonly since: Date | undefined
  /** The whole address, once, right after it was made: it is not kept, and cannot be shown again. */
  readonly address: string | undefined
}

const cookie = 'newcalendar'
const bytesOfToken = 16

async function shown(c: Visit, personId: string): Promise<CalendarLink> {
  const since = await tokenSince(c.var.work.db, personId)
  const token = getCookie(c, cookie)
  if (token !== undefined) deleteCookie(c, cookie, { path: '/' })
  const isWellFormed = token !== undefined && /^[\w-]{22}$/.test(token)
  return { since, address: since && isWellFormed ? `${c.var.publicUrl}/cal/me-${token}.ics` : undefined }
}

/** A new secret address; the old one is worthless from now on. */
async function renew(c: Visit) {
  const { id } = demandPerson(c.var.work.actor)
  const token = randomBytes(bytesOfToken).toString('base64url')
  await transact(c.var.work, ({ db, now }) => putToken(db, id, token, now))
  setCookie(c, cookie, token, { path: '/', maxAge: 300, httpOnly: true, sameSite: 'Lax' })
  return see(c, '/my#calendar')
}

async function end(c: Visit) {
  const { id } = demandPerson(c.var.work.actor)
  await transact(c.var.work, ({ db }) => dropToken(db, id))
  deleteCookie(c, cookie, { path: '/' })
  return see(c, '/my', mineWords.calendarEnded)
}

export const familyCalendar = { shown, renew, end }
