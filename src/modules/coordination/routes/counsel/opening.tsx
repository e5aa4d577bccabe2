import { randomBytes } from 'node:crypto'
import { getCookie, setCookie } from 'hono/cookie'
import type { MiddlewareHandler } from 'hono'
import { addressOf as clientAddress } from '#platform/auth/house.ts'
import type { Env, Visit } from '#platform/http/env.ts'
import { limited } from '#platform/limits/limited.ts'
import { refuse } from '#platform/refusal.ts'
import { beginWork } from '#platform/work.ts'
import { findExpertLink, isOver, isProvedHere, openExpertLink } from '../../actions/expert-links.ts'
import { CounselOver } from '../../pages/counsel/over.tsx'
import type { ExpertLink } from '../../tables.ts'
import { counselWords } from '../../words/counsel.ts'

declare module 'hono' {
  interface ContextVariableMap {
    counsel: {
      readonly link: ExpertLink
      readonly base: string
      readonly browser: string
      readonly proved: boolean
    }
  }
}

const perAddress = { name: 'coordination.counsel-of-address', tokens: 120, perSeconds: 600 }

/** Nobody on the way learns the address, no cache keeps the page, and tokens cannot be tried one after another. */
export const guarded: MiddlewareHandler<Env> = async (c, next) => {
  c.header('Referrer-Policy', 'no-referrer')
  c.header('Cache-Control', 'private, no-store')
  c.header('X-Robots-Tag', 'noindex')
  await next()
}

export const byAddress = limited(perAddress, (c) => ({ kind: 'address', value: clientAddress(c, c.var.auth) }))

/** A link that is over shows the way to a new one; any other opens as its expert, and this is written down. */
export const opening: MiddlewareHandler<Env> = async (c, next) => {
  const { work } = c.var
  const token = c.req.param('token') ?? ''
  const link = await findExpertLink(work.db, token)
  if (!link) throw refuse.absent(counselWords.noSuchLink)
  if (isOver(link, work.now)) return over(c, token)
  const actor = await openExpertLink(work, link)
  const browser = browserOf(c)
  c.set('work', beginWork({ db: work.db, actor, now: work.now, channel: 'link' }))
  c.set('counsel', { link, base: `/c/${token}`, browser, proved: isProvedHere(link, browser, work.now) })
  return next()
}

function over(c: Visit, token: string) {
  c.status(410)
  return c.render(() => <CounselOver token={token} asked={false} />, {
    title: counselWords.overTitle,
    indexed: false,
  })
}

/** Random letters by which a code that was asked for here opens steps here alone. */
function browserOf(c: Visit): string {
  const kept = getCookie(c, 'counsel')
  if (kept && /^[\w-]{22}$/.test(kept)) return kept
  const fresh = randomBytes(16).toString('base64url')
  setCookie(c, 'counsel', fresh, { path: '/', httpOnly: true, sameSite: 'Lax', maxAge: 86_400 })
  return fresh
}
