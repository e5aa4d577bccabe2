import type { Clash } from '#city/booking/actions.ts'
import type { Said } from '#platform/locale.ts'
import { refuse } from '#platform/refusal.ts'
import { transact, triedOut, type Work } from '#platform/work.ts'
import { sessionChanged } from '../facts.ts'
import { planOfferings } from '../permissions.ts'
import { getOffering, holdOffering } from '../queries/offerings.ts'
import { openSessions } from '../queries/planning.ts'
import { type Stray, straysAmong, unpin } from '../queries/pinned.ts'
import { clashesSaid } from '../rules/clashes.ts'
import { planWords } from '../words/planning.ts'
import { aboutOf, demandOver } from './authority.ts'
import type { Taken } from './bookings.ts'
import { type Changes, changedOf, passTime, saveChanges } from './changed-sessions.ts'
import { checkOpen } from './planning.ts'

/**
 * Moves sessions after the occasion they are pinned to, of many offerings in one act: all of them or none. Ids stay, places
 * and leaders are booked anew together, those who have a place are told and may leave with everything paid.
 * @throws {Refusal} conflict with the nearest free times where a place or a leader is taken, or when nothing is left to move
 */
export async function followOccasion(work: Work, sessionIds: readonly string[], reason: Said): Promise<number> {
  const strays = await mine(work, sessionIds)
  await transact(work, async (inner) => {
    const taken = await saveChanges(inner, await changesFor(inner, strays), reason)
    if (taken.length > 0) throw refuse.conflict(clashesSaid(taken.map(({ clash }) => clash)))
  })
  for (const offeringId of offeringsOf(strays)) await passTime(work, offeringId)
  return strays.length
}

/** What would clash, by session: found out by doing it and taking it back, for sessions may take each other’s hours. */
export async function clashesOfFollowing(work: Work, strays: readonly Stray[]): Promise<ReadonlyMap<string, Clash>> {
  if (strays.length === 0) return new Map()
  const taken = await triedOut(work, async (inner): Promise<readonly Taken[]> => {
    return saveChanges(inner, await changesFor(inner, strays), { fa: '' })
  })
  return new Map(taken.map(({ session, clash }) => [session.id, clash]))
}

/** Leaves sessions where they are: they are pinned to nothing from now on. */
export async function leaveOccasion(work: Work, sessionIds: readonly string[]): Promise<number> {
  const strays = await mine(work, sessionIds)
  await transact(work, async ({ db, announce }) => {
    const ids = strays.map(({ id }) => id)
    await unpin(db, ids)
    for (const { id: sessionId, offeringId } of strays) {
      const about = aboutOf(await getOffering(db, offeringId))
      await announce(sessionChanged, { offeringId, sessionId, what: ['pin'] }, about)
    }
  })
  return strays.length
}

/** Those of the sessions that have strayed, when the actor plans all of their offerings. */
async function mine(work: Work, sessionIds: readonly string[]): Promise<readonly Stray[]> {
  const strays = await straysAmong(work.db, work.now, sessionIds)
  for (const id of offeringsOf(strays)) await demandOver(work, planOfferings, await getOffering(work.db, id))
  if (strays.length === 0) throw refuse.conflict(planWords.nothingToChange)
  return strays
}

const offeringsOf = (strays: readonly Stray[]) => [...new Set(strays.map(({ offeringId }) => offeringId))].toSorted()

/** The offerings are held in the order of their ids, so that two acts do not wait for each other. */
async function changesFor({ db, now }: Work, strays: readonly Stray[]): Promise<Changes[]> {
  const shifts = new Map(strays.map(({ id, shift }) => [id, shift]))
  const all: Changes[] = []
  for (const id of offeringsOf(strays)) {
    const offering = await holdOffering(db, id)
    checkOpen(offering)
    const different = (await openSessions(db, id, now)).filter((one) => shifts.has(one.id))
    const wanted = different.map((session) => ({
      ...changedOf(session, { shiftDays: shifts.get(session.id) }),
      pin: session.pin,
    }))
    all.push({ offering, different, wanted })
  }
  return all
}
