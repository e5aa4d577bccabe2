import type { Said } from '#platform/locale.ts'
import { refuse } from '#platform/refusal.ts'
import { transact, type Work } from '#platform/work.ts'
import { offeringArchived, offeringCancelled, sessionCancelled } from '../facts.ts'
import { publishOfferings } from '../permissions.ts'
import { getOffering, holdOffering, sessionsOf, updateOffering } from '../queries/offerings.ts'
import { callOffRows } from '../queries/planning.ts'
import { poolsOf } from '../queries/pools.ts'
import { planWords } from '../words/planning.ts'
import { admissionFor } from './admission.ts'
import { aboutOf, demandOver } from './authority.ts'
import { freeSessions } from './bookings.ts'
import { senderOf } from './enrol.ts'

/**
 * Calls a whole offering off: sessions to come are cancelled and their places free, everybody in it is told and paid back
 * in full. Sent again after a crash in between, it goes on where it stood.
 */
export async function cancelOffering(
  work: Work,
  id: string,
  why: { readonly code: string; readonly reason: Said },
): Promise<void> {
  await demandOver(work, publishOfferings, await getOffering(work.db, id))
  await transact(work, async (inner) => {
    const { db, now, announce } = inner
    const offering = await holdOffering(db, id)
    if (offering.state === 'cancelled') return
    if (offering.state === 'archived') throw refuse.conflict(planWords.isClosed)
    const coming = (await sessionsOf(db, id)).filter(
      ({ cancelledAt, startsAt }) => cancelledAt === null && (startsAt === null || startsAt > now),
    )
    await callOffRows(
      db,
      coming.map((session) => session.id),
      { at: now, reason: why.reason },
    )
    await freeSessions(inner, offering, coming)
    await updateOffering(db, id, { state: 'cancelled', cancelledAt: now, cancelReason: why.reason, changedAt: now })
    for (const session of coming)
      await announce(sessionCancelled, { offeringId: id, sessionId: session.id }, aboutOf(offering))
    await announce(offeringCancelled, { offeringId: id }, aboutOf(offering))
  })
  if ((await poolsOf(work.db, { offeringId: id })).length === 0) return
  const act = { kind: 'end', reason: why.code } as const
  await admissionFor(work)({ offeringId: id }, { sender: senderOf(work), act })
}

/** Puts away what is over, or a draft that came to nothing. Done twice, it is done once. */
export async function archiveOffering(work: Work, id: string): Promise<void> {
  await demandOver(work, publishOfferings, await getOffering(work.db, id))
  await transact(work, async (inner) => {
    const { db, now, announce } = inner
    const offering = await holdOffering(db, id)
    if (offering.state === 'archived') return
    const ahead = (await sessionsOf(db, id)).filter(
      ({ cancelledAt, endsAt }) => cancelledAt === null && (endsAt === null || endsAt > now),
    )
    if (offering.state === 'published' && ahead.length > 0) throw refuse.conflict(planWords.notOver)
    await freeSessions(inner, offering, ahead)
    await updateOffering(db, id, { state: 'archived', changedAt: now })
    await announce(offeringArchived, { offeringId: id }, aboutOf(offering))
  })
}
