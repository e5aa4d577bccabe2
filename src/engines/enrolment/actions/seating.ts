import { refuse } from '#platform/refusal.ts'
import { transact, type Work } from '#platform/work.ts'
import { seatingSet } from '../facts.ts'
import { planOfferings } from '../permissions.ts'
import { getOffering, holdOffering, insertPools, sessionsOf, updateOffering } from '../queries/offerings.ts'
import { claimedPools, dropPools } from '../queries/planning.ts'
import { poolsOf, updatePool } from '../queries/pools.ts'
import { type PoolPlan, whyNotSeating } from '../rules/plan.ts'
import { isSame } from '../rules/same.ts'
import type { Pool, Session } from '../tables.ts'
import { planWords } from '../words/planning.ts'
import { poolRow, poolsFor } from './added-sessions.ts'
import { admissionFor } from './admission.ts'
import { aboutOf, demandOver } from './authority.ts'
import { senderOf } from './enrol.ts'
import { checkOpen } from './planning.ts'

const obstacles = {
  none: planWords.seatsWrong,
  seats: planWords.seatsWrong,
  lanes: planWords.lanesTooWide,
  twice: planWords.sameKey,
  hard: planWords.hardIsHard,
}

/**
 * How many seats, in which pools, with which lanes: for the run, or for every session that is still to come and all that
 * are added later. Whoever has a seat keeps it; whoever waits is served at once when there are more.
 * @throws {Refusal} invalid for numbers that contradict each other; conflict when a part somebody is in would go
 */
export async function setPools(work: Work, offeringId: string, seating: readonly PoolPlan[]): Promise<void> {
  await demandOver(work, planOfferings, await getOffering(work.db, offeringId))
  const wrong = whyNotSeating(seating)
  if (wrong) throw refuse.invalid(obstacles[wrong])
  const changed = await transact(work, async ({ db, now, announce }) => {
    const offering = await holdOffering(db, offeringId)
    checkOpen(offering)
    const isKnown = isSame(offering.seating, seating)
    if (!isKnown) await updateOffering(db, offeringId, { seating, changedAt: now })
    const coming = (await sessionsOf(db, offeringId)).filter((session) => isComing(session, now))
    const there = (await poolsOf(db, { offeringId })).filter((pool) => isOf(pool, coming))
    await dropUnused(work, there, seating)
    await insertPools(db, poolsFor({ ...offering, seating }, coming, there))
    const seats = Object.fromEntries(seating.map(({ key, capacity }) => [key, capacity]))
    if (!isKnown) await announce(seatingSet, { offeringId, seats }, aboutOf(offering))
    return there.flatMap((pool) => differenceOf(pool, seating))
  })
  await changePools(work, offeringId, changed)
}

const isComing = ({ startsAt, cancelledAt }: Session, now: Date) =>
  cancelledAt === null && (startsAt === null || startsAt > now)

const isOf = ({ sessionId }: Pool, coming: readonly Session[]) =>
  sessionId === null || coming.some(({ id }) => id === sessionId)

async function dropUnused({ db }: Work, there: readonly Pool[], seating: readonly PoolPlan[]) {
  const surplus = there.filter(({ key }) => !seating.some((plan) => plan.key === key)).map(({ id }) => id)
  if ((await claimedPools(db, surplus)).size > 0) throw refuse.conflict(planWords.poolInUse)
  await dropPools(db, surplus)
}

interface Difference {
  readonly pool: Pool
  readonly plan: PoolPlan
}

function differenceOf(pool: Pool, seating: readonly PoolPlan[]): Difference[] {
  const plan = seating.find(({ key }) => key === pool.key)
  if (!plan) return []
  const wanted = poolRow(plan, pool.startsAt)
  const isAlike = Object.entries(wanted).every(([name, value]) => isSame(value, Reflect.get(pool, name)))
  return isAlike ? [] : [{ pool, plan }]
}

/** Seats change under the lock, all of them in one batch, so that who waits is served in the same transaction. */
async function changePools(work: Work, offeringId: string, changed: readonly Difference[]): Promise<void> {
  if (changed.length === 0) return
  for (const { pool, plan } of changed) {
    const { label, hard, releaseAt } = poolRow(plan, pool.startsAt)
    await updatePool(work.db, pool.id, { label, hard, releaseAt, ...(hard ? { overbook: 0 } : {}) })
  }
  const admit = admissionFor(work)
  await Promise.all(
    changed.map(({ pool, plan }) => {
      const { capacity, overbook, lanes } = poolRow(plan, pool.startsAt)
      const act = { kind: 'pool', poolId: pool.id, change: { capacity, overbook, lanes } } as const
      return admit({ offeringId }, { sender: senderOf(work), act })
    }),
  )
}
