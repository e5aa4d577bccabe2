/** Thousands who want the seats of one pool at the same moment, in our manner and in that of others. */
import type { Pool } from 'pg'
import { openAdmission } from '../../src/engines/enrolment/index.ts'
import type { Db } from '../../src/platform/db/database.ts'
import { Refusal } from '../../src/platform/refusal.ts'
import { type Herd, herd } from './herd.ts'
import { askingFor, offered } from './offered.ts'
import { ratio, short } from './report.ts'
import { locks, raiseANumber, requestByLock } from './rivals.ts'

interface Ground {
  readonly db: Db
  readonly pool: Pool
  /** Who comes, each for themselves. */
  readonly people: readonly string[]
}

interface Rush {
  readonly seats: number
  /** Whether those who find no seat are written into the line. */
  readonly line: boolean
}

interface Sold extends Herd {
  readonly sold: number
}

export async function ourRush({ db, pool, people }: Ground, { seats, line }: Rush): Promise<Sold> {
  const { sessionId, poolId } = await offered(db, seats, line)
  const admit = openAdmission(db)
  const one = (personId: string) => admit({ sessionId }, askingFor(sessionId, personId)).catch(unlessRefused)
  const measured = await herd(people.length, (number) => one(people[number] ?? ''))
  return { ...measured, sold: await soldIn(pool, poolId) }
}

/** Being told that there is no seat left is an answer, too. */
function unlessRefused(error: unknown) {
  if (!(error instanceof Refusal)) throw error
}

export async function theirRush(
  { db, pool, people }: Ground,
  { seats, line }: Rush,
  manner: keyof typeof locks,
): Promise<Sold> {
  const given = await offered(db, seats, line)
  const measured = await herd(people.length, (number) =>
    requestByLock(pool, locks[manner], { ...given, capacity: seats, personId: people[number] ?? '', line }),
  )
  return { ...measured, sold: await soldIn(pool, given.poolId) }
}

/** The bare conditional update, which keeps nothing but a number. */
export async function numberRush({ pool, people }: Ground, { seats }: Rush): Promise<Sold> {
  const poolId = crypto.randomUUID()
  await pool.query('create table if not exists bench_seats (pool uuid primary key, sold int not null)')
  await pool.query('insert into bench_seats values ($1, 0)', [poolId])
  const measured = await herd(people.length, () => raiseANumber(pool, poolId, seats))
  const { rows } = await pool.query<{ sold: number }>('select sold from bench_seats where pool = $1', [poolId])
  return { ...measured, sold: rows[0]?.sold ?? 0 }
}

async function soldIn(pool: Pool, poolId: string) {
  const { rows } = await pool.query<{ sold: number }>(
    `select coalesce(sum(seats), 0)::int as sold from enrolment_claims where pool_id = $1 and standing = 'live'`,
    [poolId],
  )
  return rows[0]?.sold ?? 0
}

/** One line of the table: the same rush twice, ours beside the advisory lock. */
export async function beside(ground: Ground, rush: Rush) {
  const [ours, theirs] = [await ourRush(ground, rush), await theirRush(ground, rush, 'advisory lock')]
  return {
    what: `${ground.people.length} at once for ${rush.seats}, ${rush.line ? 'the others wait' : 'the others are sent away'}`,
    'ours, a second': short(ours.perSecond),
    'lock and count': short(theirs.perSecond),
    faster: ratio(ours.perSecond / theirs.perSecond),
    target: rush.seats < ground.people.length ? '≥ 10×' : '≥ 30×',
    'p99 of theirs (≤ 0.1×)': ratio(ours.p99 / theirs.p99),
    sold: `${ours.sold} and ${theirs.sold}`,
  }
}

/** The same rush in every manner. */
export async function inEveryManner(ground: Ground, rush: Rush) {
  const measured = {
    'ours, one batch under one lock': await ourRush(ground, rush),
    'advisory lock': await theirRush(ground, rush, 'advisory lock'),
    'for update': await theirRush(ground, rush, 'for update'),
    'naive: no lock': await theirRush(ground, rush, 'naive'),
    'bare conditional update, nothing else written': await numberRush(ground, rush),
  }
  return Object.entries(measured).map(([manner, { perSecond, p99, sold }]) => ({
    manner,
    'a second': short(perSecond),
    'p99, ms': short(p99),
    sold,
    capacity: rush.seats,
  }))
}
