import { daysBetween } from '#platform/calendar/jalali.ts'
import { wallTime } from '#platform/calendar/instant.ts'
import type { Said } from '#platform/locale.ts'
import { refuse } from '#platform/refusal.ts'
import { transact, type Work } from '#platform/work.ts'
import { sessionCancelled } from '../facts.ts'
import { closeSessions, planOfferings } from '../permissions.ts'
import { getOffering, getSession, sessionsOf } from '../queries/offerings.ts'
import { namesInBoth } from '../queries/parties.ts'
import { callOffRows, retimeRun } from '../queries/planning.ts'
import { poolsOf } from '../queries/pools.ts'
import type { Offering } from '../tables.ts'
import { words } from '../words.ts'
import { admissionFor } from './admission.ts'
import { aboutOf, demandOver } from './authority.ts'
import { freeSessions } from './bookings.ts'
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
  await transact(work, async (inner) => {
    const [calledOff] = await callOffRows(inner.db, [id], { at: inner.now, reason: why.reason })
    if (calledOff === undefined) return
    await retimeRun(inner.db, offering.id)
    await freeSessions(inner, offering, [session])
    await inner.announce(sessionCancelled, { offeringId: offering.id, sessionId: id }, aboutOf(offering))
  })
  await closeSeats(work, offering, { sessionId: id, cause: why.code })
}

interface Closing {
  readonly sessionId: string
  readonly cause: string
}

/** Frees the seats of a session that is called off, and pays back; where nobody can have one there is nothing to do. */
export async function closeSeats(work: Work, offering: Offering, { sessionId, cause }: Closing): Promise<void> {
  const { id, missed } = offering
  if ((await poolsOf(work.db, { offeringId: id })).length === 0) return
  const shareOf = missed === 'make-up' ? undefined : (await sessionsOf(work.db, id)).length
  const act = { kind: 'close', sessionId, reason: cause, shareOf } as const
  await admissionFor(work)(lockKeyOf(offering, sessionId), { sender: senderOf(work), act })
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
