import { demand, wholeCity } from '#platform/permission.ts'
import { transact, type Work } from '#platform/work.ts'
import { clockMended } from '../facts.ts'
import { planOfferings } from '../permissions.ts'
import { insertClockCheck, lastClockCheck, setInstants, type WrongSession, wrongSessions } from '../queries/clock.ts'
import { holdOffering } from '../queries/offerings.ts'
import type { Offering } from '../tables.ts'
import { aboutOf } from './authority.ts'
import { freeSessions } from './bookings.ts'
import { rebook } from './changed-sessions.ts'

interface Own {
  readonly offering: Offering
  readonly wrong: readonly WrongSession[]
}

/**
 * Makes the instants of sessions anew from their wall times where they differ: the rules of a zone have changed, or came
 * with another version of the house. All places are set free before the first is booked anew, for they shift together;
 * what clashes then (somebody hired that very instant) keeps its time, has no place, and is told to the staff. Done again,
 * it changes nothing. The rules of the house do it by the clock.
 */
export async function mendInstants(work: Work, zoneData: string): Promise<void> {
  demand(work.actor, planOfferings, wholeCity)
  await transact(work, async (inner) => {
    const { db, now } = inner
    const [wrong, last] = [await wrongSessions(db, now), await lastClockCheck(db)]
    if (wrong.length === 0 && last?.zoneData === zoneData) return
    const all = await byOffering(inner, wrong)
    for (const { offering, wrong: own } of all) await freeSessions(inner, offering, sessionsOf(own))
    await setInstants(db, wrong)
    const clashing: string[] = []
    for (const own of all) clashing.push(...(await mendOne(inner, own, zoneData)))
    await insertClockCheck(db, { zoneData, mended: idsOf(wrong), clashing, at: now })
  })
}

const sessionsOf = (wrong: readonly WrongSession[]) => wrong.map(({ session }) => session)
const idsOf = (wrong: readonly WrongSession[]) => wrong.map(({ session }) => session.id)

async function byOffering({ db }: Work, wrong: readonly WrongSession[]): Promise<Own[]> {
  const all: Own[] = []
  const groups = Map.groupBy(wrong, ({ session }) => session.offeringId)
  for (const id of [...groups.keys()].toSorted())
    all.push({ offering: await holdOffering(db, id), wrong: groups.get(id) ?? [] })
  return all
}

async function mendOne(work: Work, { offering, wrong }: Own, zoneData: string): Promise<readonly string[]> {
  const sessions = idsOf(wrong)
  const taken = await rebook(work, offering, { ids: sessions, manner: 'most' })
  const clashing = taken.map(({ session }) => session.id)
  await work.announce(clockMended, { offeringId: offering.id, zoneData, sessions, clashing }, aboutOf(offering))
  return clashing
}
