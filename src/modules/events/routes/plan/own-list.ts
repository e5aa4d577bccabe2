import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import { z } from 'zod'
import type { Visit } from '#platform/http/env.ts'
import { refuse } from '#platform/refusal.ts'
import { planSessions, unplanSession } from '../../actions/plan.ts'
import { plannedBy } from '../../queries/plan/plans.ts'
import { mostWithoutAccount } from '../../rules/plan.ts'
import { planWords as words } from '../../words/plan.ts'

/** By its name no page of who has it is kept for others (see `page-cache.ts`). */
const cookie = 'plan.session'
const stays = 60 * 86_400

const Ids = z.array(z.uuid()).max(mostWithoutAccount).catch([])

const inCookie = (c: Visit): string[] => Ids.parse(getCookie(c, cookie)?.split('.') ?? [])

function putCookie(c: Visit, ids: readonly string[]) {
  if (ids.length === 0) deleteCookie(c, cookie, { path: '/' })
  else setCookie(c, cookie, ids.join('.'), { path: '/', maxAge: stays, httpOnly: true, sameSite: 'Lax' })
}

/** Who has an account has the list there; what was marked before signing in is shown with it. */
export async function listOf(c: Visit): Promise<readonly string[]> {
  const { db, actor } = c.var.work
  const own = actor?.kind === 'person' ? await plannedBy(db, actor.id) : []
  return [...new Set([...own, ...inCookie(c)])]
}

/** Puts a session on the list; signed in, what the browser kept until now goes to the account. */
export async function putOn(c: Visit, sessionId: string): Promise<void> {
  const kept = [...new Set([...inCookie(c), sessionId])]
  if (c.var.work.actor?.kind === 'person') {
    await planSessions(c.var.work, kept)
    return putCookie(c, [])
  }
  if (kept.length > mostWithoutAccount) throw refuse.conflict(words.fullHere)
  return putCookie(c, kept)
}

export async function takeOff(c: Visit, sessionId: string): Promise<void> {
  const kept = inCookie(c)
  if (c.var.work.actor?.kind === 'person') await unplanSession(c.var.work, sessionId)
  if (kept.includes(sessionId))
    putCookie(
      c,
      kept.filter((id) => id !== sessionId),
    )
}
