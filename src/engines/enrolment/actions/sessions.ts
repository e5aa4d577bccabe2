import { daysBetween } from '#platform/calendar/jalali.ts'
import { wallTime } from '#platform/calendar/instant.ts'
import type { Db } from '#platform/db/database.ts'
import type { Said } from '#platform/locale.ts'
import { refuse } from '#platform/refusal.ts'
import { transact, type Work } from '#platform/work.ts'
import { sessionCancelled } from '../facts.ts'
import { closeSessions, planOfferings } from '../permissions.ts'
import { getOffering, getSession, sessionsOf, updateSession } from '../queries/offerings.ts'
import { namesInBoth } from '../queries/parties.ts'
import { retimeRun } from '../queries/planning.ts'
import { sharesGiven } from '../queries/closures.ts'
import type { Offering } from '../tables.ts'
import { words } from '../words.ts'
import { admissionFor } from './admission.ts'
import { aboutOf, demandOver } from './authority.ts'
import { freeSessions } from './bookings.ts'
import type { Share } from './commands.ts'
import { changeSessions } from './changed-sessions.ts'
import { lockKeyOf, senderOf } from './enrol.ts'

/**
 * Calls one session off: nobody can ask for it any more, who came for it alone is cancelled and paid back, members of a run
 * keep the others. Sent again after a crash in between, it goes on where it stood.
 */
export async function callOffSession(
  work: Work,
  id: string,
  why: { readonly code: string; readonly reason: Said },
): Promise<void> {
  const session = await getSession(work.db, id)
  const offering = await getOffering(work.db, session.offeringId)
  await demandOver(work, closeSessions, offering)
  if (session.startsAt !== null && session.startsAt <= work.now) throw refuse.conflict(words.pastIsPast)
  if (session.cancelledAt === null)
    await transact(work, async (inner) => {
      await updateSession(inner.db, id, { cancelledAt: inner.now, cancelReason: why.reason })
      await retimeRun(inner.db, offering.id)
      await freeSessions(inner, offering, [session])
      await inner.announce(sessionCancelled, { offeringId: offering.id, sessionId: id }, aboutOf(offering))
    })
  const act = { kind: 'close', sessionId: id, reason: why.code, share: await shareIn(work.db, offering, id) } as const
  await admissionFor(work)(lockKeyOf(offering, id), { sender: senderOf(work), act })
}

/** What members of a run get back for one session, where what falls out is not made up. */
export async function shareIn(db: Db, { id, missed }: Offering, sessionId: string): Promise<Share | undefined> {
  if (missed === 'make-up') return undefined
  return { of: (await sessionsOf(db, id)).length, given: await sharesGiven(db, id, sessionId) }
}

/** Moves a session to another time. Everybody keeps their place, is told by the fact, and may withdraw. */
export async function moveSession(
  work: Work,
  id: string,
  to: { readonly startsAt: Date; readonly endsAt: Date; readonly reason: Said },
): Promise<void> {
  const { startsAt } = await getSession(work.db, id)
  const [was, { day, hour, minute }] = [wallTime(startsAt ?? to.startsAt), wallTime(to.startsAt)]
  const from = `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
  const minutes = Math.round((to.endsAt.getTime() - to.startsAt.getTime()) / 60_000)
  const change = { shiftDays: daysBetween(was.day, day), from, minutes }
  await changeSessions(work, id, 'this', { change, reason: to.reason })
}

/**
 * Brings everybody of one session (or one party) into another of the same offering: whoever has a seat has one there, or
 * nobody is moved; whoever waits goes on waiting with the same rank.
 * @throws {Refusal} conflict when one of the two is over or called off, and when somebody is in both, by name
 */
export async function mergeSessions(work: Work, fromId: string, toId: string, enrolmentId?: string): Promise<void> {
  const [from, to] = [await getSession(work.db, fromId), await getSession(work.db, toId)]
  const offering = await getOffering(work.db, from.offeringId)
  await demandOver(work, planOfferings, offering)
  if (from.offeringId !== to.offeringId || fromId === toId) throw refuse.invalid(words.notOfOneOffering)
  if ([from, to].some(({ startsAt }) => startsAt !== null && startsAt <= work.now))
    throw refuse.conflict(words.pastIsPast)
  if (to.cancelledAt !== null) throw refuse.conflict(words.sessionPast)
  const [twice] = await namesInBoth(work.db, { fromId, toId, enrolmentId })
  if (twice) throw refuse.conflict(words.inBoth(twice.name))
  const act = { kind: 'move', fromId, toId, enrolmentId } as const
  await admissionFor(work)({ offeringId: offering.id }, { sender: senderOf(work), act })
}

/** Takes the members of a run into a session that was added later; refused when they do not fit. */
export async function takeRunInto(work: Work, sessionId: string): Promise<void> {
  const session = await getSession(work.db, sessionId)
  const offering = await getOffering(work.db, session.offeringId)
  await demandOver(work, planOfferings, offering)
  const act = { kind: 'extend', sessionId } as const
  await admissionFor(work)({ offeringId: offering.id }, { sender: senderOf(work), act })
}
