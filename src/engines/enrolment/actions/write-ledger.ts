import { insertCharges } from '#city/money/queries.ts'
import type { Db } from '#platform/db/database.ts'
import { insertFactsAtOnce } from '#platform/facts/queries.ts'
import { insertCredits } from '../queries/credits.ts'
import { setArrivals, updatePool } from '../queries/pools.ts'
import {
  addAll,
  addClaims,
  type Becoming,
  changeAll,
  changeClaims,
  dropMembers,
  followClaims,
  setSessions,
} from '../queries/writing.ts'
import type { Pool } from '../tables.ts'
import type { Entry, Ledger } from './ledger.ts'

/** Writes what a batch decided: a fixed handful of statements, however many it decided on. */
export async function writeLedger(db: Db, ledger: Ledger): Promise<void> {
  const touched = [...ledger.entries.values()].filter((entry) => entry.touched)
  const made = touched.filter(({ found }) => found === 'none')
  const changed = touched.filter(({ found }) => found !== 'none')
  // Whoever leaves and asks anew in the same batch is out before they are in.
  await writeChanges(db, ledger, changed)
  await addAll(db, {
    enrolments: made.map(({ now }) => now),
    members: ledger.members,
    claims: made.flatMap(({ claims }) => claims),
    presences: ledger.presences,
  })
  await Promise.all([
    ...[...ledger.pools.values()].map((pool) => writePool(db, pool, ledger.foundPools.get(pool.id))),
    insertFactsAtOnce(db, ledger.facts),
  ])
  await insertCharges(db, ledger.charges)
  await insertCredits(db, ledger.credits)
}

async function writeChanges(db: Db, ledger: Ledger, changed: readonly Entry[]) {
  if (changed.length === 0) return
  const written = await changeAll(db, changed.map(becoming), new Date(ledger.at))
  if (written !== changed.length) throw new Error('An enrolment changed although its pools were locked')
  const isNew = new Set(ledger.newClaims.map(({ enrolmentId, poolId }) => `${enrolmentId} ${poolId}`))
  const old = changed
    .flatMap(({ claims }) => claims)
    .filter((claim) => !isNew.has(`${claim.enrolmentId} ${claim.poolId}`))
  await changeClaims(db, old)
  await addClaims(db, ledger.newClaims)
  await setSessions(db, ledger.moved)
  for (const { id, positions } of ledger.removed) await dropMembers(db, id, positions)
  await followClaims(
    db,
    changed.map(({ now }) => now.id),
    ledger.newClaims.length > 0,
  )
}

const becoming = ({ found, now }: Entry): Becoming => ({
  id: now.id,
  from: found,
  state: now.state,
  seats: now.seats,
  heads: now.heads,
  rank: now.rank,
  until: now.until?.toISOString() ?? null,
  due: String(now.due),
  credit: String(now.credit),
  paymentId: now.paymentId,
  reason: now.reason,
  skips: now.skips,
  gatheringSince: now.gatheringSince?.toISOString() ?? null,
})

async function writePool(db: Db, pool: Pool, found: Pool | undefined) {
  if (pool === found) return
  const { arrivals, capacity, overbook, paused, released, lanes, startsAt } = pool
  const isSame = found && pool.capacity === found.capacity && isAlike(pool, found)
  if (isSame) await setArrivals(db, pool.id, arrivals)
  else await updatePool(db, pool.id, { arrivals, capacity, overbook, paused, released, lanes, startsAt })
}

const isAlike = (a: Pool, b: Pool) =>
  a.overbook === b.overbook &&
  a.paused === b.paused &&
  a.released === b.released &&
  a.lanes === b.lanes &&
  a.startsAt === b.startsAt
