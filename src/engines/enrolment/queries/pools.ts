import { uuids } from '#platform/db/uuids.ts'
import { and, asc, eq, inArray, isNotNull, isNull, ne, or, sql } from 'drizzle-orm'
import { z } from 'zod'
import { type Db, only, rows } from '#platform/db/database.ts'
import { together } from '#platform/db/together.ts'
import { claims, type Pool, pools } from '../tables.ts'

/** Whose seats are decided on together: those of one session, or all of an offering. */
export type LockKey = { readonly sessionId: string } | { readonly offeringId: string }

const ofKey = (key: LockKey) =>
  'sessionId' in key ? eq(pools.sessionId, key.sessionId) : eq(pools.offeringId, key.offeringId)

/** A lock is waited for so many milliseconds and no longer; then the batch is tried again. */
export const boundPatience = (db: Db, milliseconds: number) =>
  db.execute(sql`set local lock_timeout = ${sql.raw(String(milliseconds))}`)

/**
 * The pools, locked in the order of their ids until the transaction ends. Nothing may be counted in this very statement:
 * its snapshot is older than the lock, and 81 seats of 50 were sold so in a trial.
 */
export const holdPools = (db: Db, key: LockKey): Promise<Pool[]> =>
  db.select().from(pools).where(ofKey(key)).orderBy(asc(pools.id)).for('update')

/** The same without the lock, for display and for the test that shows why the lock is there. */
export const poolsOf = together((db: Db, key: LockKey): Promise<Pool[]> =>
  db.select().from(pools).where(ofKey(key)).orderBy(asc(pools.id)).limit(1000),
)

/** The clock of the database, read now: `now()` would be the beginning of the transaction, before the lock was waited for. */
export async function clockOf(db: Db): Promise<number> {
  const { ms } = only(
    await rows(db, z.object({ ms: z.coerce.number() }), sql`select extract(epoch from clock_timestamp()) * 1000 as ms`),
  )
  return Math.floor(ms)
}

const Used = z.object({ poolId: z.uuid(), lane: z.string(), seats: z.coerce.number() })

/** Seats in use by pool and lane. */
export function usedSeats(db: Db, poolIds: readonly string[]) {
  return rows(
    db,
    Used,
    sql`select pool_id as "poolId", lane, sum(seats) as seats from enrolment_claims
        where pool_id = any(${uuids(poolIds)}) and standing = 'live' group by pool_id, lane`,
  )
}

const Waiting = z.object({ id: z.uuid(), rank: z.coerce.number() })
export type WaitingRow = z.infer<typeof Waiting>

export const pageOfWaiting = 200
/** Parties up to this size are looked for size by size; the few larger ones in one go. */
const usualSize = 40

/** What is worth looking for in a pool: parties of at most `most` seats. */
export interface Room {
  readonly pool: string
  readonly most: number
}

/**
 * The next of the line that may fit somewhere, by rank. Each size is an index range of its own, so that one freed seat is
 * found as quickly behind twenty thousand large parties as behind two hundred.
 */
export async function waitingThatFit(db: Db, rooms: readonly Room[], after: number): Promise<WaitingRow[]> {
  const wanted = JSON.stringify(rooms)
  const found = await rows(
    db,
    Waiting,
    sql`
      with room as (select * from jsonb_to_recordset(${wanted}::jsonb) as (pool uuid, most int))
      select id, min(rank) as rank from (
        select w.enrolment_id as id, w.rank
        from room, generate_series(1, least(most, ${usualSize})) as size
        cross join lateral (
          select enrolment_id, rank from enrolment_claims
          where pool_id = room.pool and standing = 'waiting' and seats = size and rank > ${after}
          order by rank limit ${pageOfWaiting}) w
        union all
        select w.enrolment_id, w.rank
        from room cross join lateral (
          select enrolment_id, rank from enrolment_claims
          where pool_id = room.pool and standing = 'waiting' and seats > ${usualSize} and seats <= most and rank > ${after}
          order by rank limit ${pageOfWaiting}) w
        where most > ${usualSize}
      ) found group by id order by 2, 1 limit ${pageOfWaiting}`,
  )
  return found
}

/** Who is first in the line of each pool, whatever their size. */
export function headsOfLine(db: Db, poolIds: readonly string[]): Promise<WaitingRow[]> {
  return rows(
    db,
    Waiting,
    sql`select distinct w.enrolment_id as id, w.rank from unnest(${uuids(poolIds)}) as pool
        cross join lateral (select enrolment_id, rank from enrolment_claims
          where pool_id = pool and standing = 'waiting' order by rank limit 1) w`,
  )
}

export async function insertPool(db: Db, pool: typeof pools.$inferInsert): Promise<Pool> {
  return only(await db.insert(pools).values(pool).returning())
}

export async function findPool(db: Db, id: string): Promise<Pool | undefined> {
  const [found] = await db.select().from(pools).where(eq(pools.id, id))
  return found
}

export async function updatePool(db: Db, id: string, change: Partial<Pool>): Promise<void> {
  await db
    .update(pools)
    .set({ ...change, rev: sql`${pools.rev} + 1` })
    .where(eq(pools.id, id))
}

export async function setArrivals(db: Db, id: string, arrivals: number): Promise<void> {
  await db.update(pools).set({ arrivals }).where(eq(pools.id, id))
}

/** When what they have a place in, or want one in, begins: of every pool that they have not left. */
export async function startsOf(db: Db, enrolmentId: string): Promise<Date[]> {
  const found = await db
    .select({ startsAt: pools.startsAt })
    .from(claims)
    .innerJoin(pools, eq(pools.id, claims.poolId))
    .where(and(eq(claims.enrolmentId, enrolmentId), ne(claims.standing, 'over'), isNotNull(pools.startsAt)))
  return found.flatMap(({ startsAt }) => startsAt ?? [])
}

/** The pools of a run itself, or of these sessions. */
export const poolsOfSessions = (db: Db, offeringId: string, sessionIds: readonly string[]): Promise<Pool[]> =>
  db
    .select()
    .from(pools)
    .where(
      and(eq(pools.offeringId, offeringId), or(isNull(pools.sessionId), inArray(pools.sessionId, [...sessionIds]))),
    )
    .orderBy(asc(pools.id))
    .limit(1000)
