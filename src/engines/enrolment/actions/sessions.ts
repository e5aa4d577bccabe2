import { wallTime } from '#platform/calendar/instant.ts'
import type { Said } from '#platform/locale.ts'
import { demand } from '#platform/permission.ts'
import { refuse } from '#platform/refusal.ts'
import { transact, type Work } from '#platform/work.ts'
import { offeringPublished, sessionCancelled, sessionMoved } from '../facts.ts'
import { closeSessions, planOfferings, publishOfferings } from '../permissions.ts'
import {
  getOffering,
  getSession,
  holdOffering,
  sessionsOf,
  updateOffering,
  updateSession,
} from '../queries/offerings.ts'
import { poolsOf } from '../queries/pools.ts'
import { whyNotPhases } from '../rules/phases.ts'
import { words } from '../words.ts'
import { admissionFor } from './admission.ts'
import { lockKeyOf, scopeOf, senderOf } from './enrol.ts'

const obstacles = { none: words.needsPhase, backwards: words.phasesBackwards, overlap: words.phasesOverlap }

/** Opens an offering to the public, once it says when, where seats are, and how they are given. Done twice, it is done once. */
export async function publishOffering(work: Work, id: string): Promise<void> {
  await transact(work, async ({ db, actor, now, announce }) => {
    const offering = await holdOffering(db, id)
    demand(actor, publishOfferings, await scopeOf(db, offering))
    if (offering.state === 'published') return
    if (offering.state !== 'draft') throw refuse.conflict(words.notADraft)
    const wrong = whyNotPhases(offering.phases)
    if (wrong) throw refuse.invalid(obstacles[wrong])
    const [sessions, pools] = [await sessionsOf(db, id), await poolsOf(db, { offeringId: id })]
    if (sessions.length === 0 && offering.admitBy !== 'none') throw refuse.invalid(words.needsSession)
    if (pools.length === 0) throw refuse.invalid(words.needsPool)
    await updateOffering(db, id, { state: 'published', changedAt: now })
    const { programmeId, zoneId } = offering
    const about = { programmeId, zoneId: zoneId ?? undefined }
    await announce(offeringPublished, { offeringId: id, sessions: sessions.length }, about)
  })
}

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
  demand(work.actor, closeSessions, await scopeOf(work.db, offering))
  if (session.startsAt !== null && session.startsAt <= work.now) throw refuse.conflict(words.pastIsPast)
  if (session.cancelledAt === null)
    await transact(work, async ({ db, now, announce }) => {
      await updateSession(db, id, { cancelledAt: now, cancelReason: why.reason })
      const { programmeId, zoneId } = offering
      await announce(
        sessionCancelled,
        { offeringId: offering.id, sessionId: id },
        { programmeId, zoneId: zoneId ?? undefined },
      )
    })
  const act = { kind: 'close', sessionId: id, reason: why.code } as const
  await admissionFor(work)(lockKeyOf(offering, id), { sender: senderOf(work), act })
}

/** Moves a session to another time. Everybody keeps their place, is told by the fact, and may withdraw. */
export async function moveSession(
  work: Work,
  id: string,
  to: { readonly startsAt: Date; readonly endsAt: Date; readonly reason: Said },
): Promise<void> {
  const session = await getSession(work.db, id)
  const { startsAt } = session
  const offering = await getOffering(work.db, session.offeringId)
  demand(work.actor, planOfferings, await scopeOf(work.db, offering))
  if (startsAt === null || startsAt <= work.now) throw refuse.conflict(words.pastIsPast)
  if (startsAt.getTime() !== to.startsAt.getTime())
    await transact(work, async ({ db, announce }) => {
      const { reason: movedReason, ...times } = to
      const local = { localStart: wall(to.startsAt), localEnd: wall(to.endsAt) }
      await updateSession(db, id, { ...times, ...local, movedReason, movedFrom: startsAt })
      const moved = { from: startsAt.toISOString(), to: to.startsAt.toISOString() }
      const { programmeId, zoneId } = offering
      await announce(
        sessionMoved,
        { offeringId: offering.id, sessionId: id, ...moved },
        { programmeId, zoneId: zoneId ?? undefined },
      )
    })
  const act = { kind: 'retime', sessionId: id, startsAt: to.startsAt } as const
  await admissionFor(work)(lockKeyOf(offering, id), { sender: senderOf(work), act })
}

/** What the clock on the wall shows, `YYYY-MM-DDTHH:MM`: the truth of a session that is still to come. */
function wall(at: Date): string {
  const { day, hour, minute } = wallTime(at)
  return `${day}T${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
}

/**
 * Brings everybody of one session (or one party) into another of the same offering: whoever has a seat has one there, or
 * nobody is moved; whoever waits goes on waiting with the same rank.
 */
export async function mergeSessions(work: Work, fromId: string, toId: string, enrolmentId?: string): Promise<void> {
  const [from, to] = [await getSession(work.db, fromId), await getSession(work.db, toId)]
  if (from.offeringId !== to.offeringId) throw refuse.invalid(words.notOfOneOffering)
  const offering = await getOffering(work.db, from.offeringId)
  demand(work.actor, planOfferings, await scopeOf(work.db, offering))
  const act = { kind: 'move', fromId, toId, enrolmentId } as const
  await admissionFor(work)({ offeringId: offering.id }, { sender: senderOf(work), act })
}

/** Takes the members of a run into a session that was added later; refused when they do not fit. */
export async function takeRunInto(work: Work, sessionId: string): Promise<void> {
  const session = await getSession(work.db, sessionId)
  const offering = await getOffering(work.db, session.offeringId)
  demand(work.actor, planOfferings, await scopeOf(work.db, offering))
  const act = { kind: 'extend', sessionId } as const
  await admissionFor(work)({ offeringId: offering.id }, { sender: senderOf(work), act })
}
