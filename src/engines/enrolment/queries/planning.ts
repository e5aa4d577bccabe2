import { uuids } from '#platform/db/uuids.ts'
import { and, asc, eq, gt, inArray, isNull, or, sql } from 'drizzle-orm'
import { z } from 'zod'
import { type Db, rows } from '#platform/db/database.ts'
import { marks, type Pool, pools, type Session, sessions } from '../tables.ts'

/** The highest position a session of an offering has. */
export async function lastPosition(db: Db, offeringId: string): Promise<number> {
  const [found] = await db
    .select({ most: sql<number | null>`max(${sessions.position})` })
    .from(sessions)
    .where(eq(sessions.offeringId, offeringId))
  return found?.most ?? 0
}

/** Sessions that have not begun, are not called off, and of which nobody has been marked: what may still change. */
export const openSessions = (db: Db, offeringId: string, at: Date): Promise<Session[]> =>
  db
    .select()
    .from(sessions)
    .where(
      and(
        eq(sessions.offeringId, offeringId),
        isNull(sessions.cancelledAt),
        or(isNull(sessions.startsAt), gt(sessions.startsAt, at)),
        sql`not exists (select from ${marks} where ${marks.sessionId} = ${sessions.id})`,
      ),
    )
    .orderBy(asc(sessions.startsAt), asc(sessions.position))
    .limit(500)

export const isMarked = async (db: Db, sessionId: string): Promise<boolean> =>
  (await db.$count(marks, eq(marks.sessionId, sessionId))) > 0

/** What a session becomes; what it was is still in its facts. */
export interface ChangedSession {
  readonly id: string
  readonly startsAt: string | null
  readonly endsAt: string | null
  readonly localStart: string | null
  readonly localEnd: string | null
  readonly placeId: string | null
  readonly bookingId: string | null
  readonly leaders: readonly string[]
  readonly channel: string
  readonly outdoor: boolean
  readonly least: number | null
  readonly link: string | null
  readonly movedFrom: string | null
  readonly pin: Session['pin']
}

/** Changes many sessions in one statement, and the pools that begin with them in another. */
export async function changeSessionRows(
  db: Db,
  many: readonly ChangedSession[],
  { at, reason }: { readonly at: Date; readonly reason: unknown },
): Promise<void> {
  const json = JSON.stringify(many)
  const said = JSON.stringify(reason)
  await db.execute(sql`
    with b as (
      select * from jsonb_to_recordset(${json}::jsonb) as (id uuid, "startsAt" timestamptz, "endsAt" timestamptz,
        "localStart" text, "localEnd" text, "placeId" uuid, leaders uuid[], channel text, outdoor boolean, least int,
        link text, "movedFrom" timestamptz, pin jsonb)
    )
    update enrolment_sessions s set starts_at = b."startsAt", ends_at = b."endsAt", local_start = b."localStart",
      local_end = b."localEnd", place_id = b."placeId", leaders = b.leaders, channel = b.channel, outdoor = b.outdoor,
      least = b.least, link = b.link, moved_from = coalesce(b."movedFrom", s.moved_from),
      pin = b.pin,
      moved_reason = ${said}::jsonb, moved_at = ${at}, booking_id = null, rev = s.rev + 1
    from b where s.id = b.id`)
}

/** The pools of sessions, locked in the order of their ids. */
export const holdPoolsOf = (db: Db, sessionIds: readonly string[]): Promise<Pool[]> =>
  db
    .select()
    .from(pools)
    .where(sql`${pools.sessionId} = any(${uuids(sessionIds)})`)
    .orderBy(asc(pools.id))
    .for('update')

/** Pools begin with their sessions, and lanes are released as long before as they were. */
export async function retimePools(db: Db, sessionIds: readonly string[]): Promise<void> {
  await holdPoolsOf(db, sessionIds)
  await db.execute(sql`
    update enrolment_pools p set release_at = p.release_at + (s.starts_at - p.starts_at), starts_at = s.starts_at,
      rev = p.rev + 1
    from enrolment_sessions s
    where p.session_id = s.id and s.id = any(${uuids(sessionIds)}) and p.starts_at is distinct from s.starts_at`)
}

/** Pools of a run, locked in the order of their ids, as a batch locks them. */
const holdPoolsOfRun = (db: Db, offeringId: string): Promise<unknown> =>
  db
    .select({ id: pools.id })
    .from(pools)
    .where(and(eq(pools.offeringId, offeringId), isNull(pools.sessionId)))
    .orderBy(asc(pools.id))
    .for('update')

/** The pools of a run begin with its first session that is not called off. */
export async function retimeRun(db: Db, offeringId: string): Promise<void> {
  await holdPoolsOfRun(db, offeringId)
  await db.execute(sql`
    update enrolment_pools p set release_at = p.release_at + (f.first - p.starts_at), starts_at = f.first, rev = p.rev + 1
    from (select min(starts_at) as first from enrolment_sessions
      where offering_id = ${offeringId} and cancelled_at is null) f
    where p.offering_id = ${offeringId} and p.session_id is null and f.first is not null
      and p.starts_at is distinct from f.first`)
}

/** Which booking each session has now. */
export async function setBookings(
  db: Db,
  many: readonly { readonly id: string; readonly bookingId: string }[],
): Promise<void> {
  if (many.length === 0) return
  await db.execute(sql`
    update enrolment_sessions s set booking_id = b."bookingId"
    from jsonb_to_recordset(${JSON.stringify(many)}::jsonb) as b (id uuid, "bookingId" uuid) where s.id = b.id`)
}

/** Sessions that could not be held are taken back before anybody has seen them. */
export async function dropSessions(db: Db, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  await db.delete(pools).where(inArray(pools.sessionId, [...ids]))
  await db.delete(sessions).where(inArray(sessions.id, [...ids]))
}

export async function dropPools(db: Db, ids: readonly string[]): Promise<void> {
  if (ids.length > 0) await db.delete(pools).where(inArray(pools.id, [...ids]))
}

const InUse = z.object({ poolId: z.uuid() })

/** Which of these pools somebody has ever claimed a seat in. */
export async function claimedPools(db: Db, ids: readonly string[]): Promise<Set<string>> {
  const found = await rows(
    db,
    InUse,
    sql`select p as "poolId" from unnest(${uuids(ids)}) as p
        where exists (select from enrolment_claims c where c.pool_id = p)`,
  )
  return new Set(found.map(({ poolId }) => poolId))
}

const Unbooked = z.object({ id: z.uuid() })

/** Sessions that meet at a place and have no booking that is in force there. */
export const unbookedSessions = (db: Db, offeringId: string, at: Date) =>
  rows(
    db,
    Unbooked,
    sql`select s.id from enrolment_sessions s
        where s.offering_id = ${offeringId} and s.cancelled_at is null and s.timing = 'moment' and s.channel = 'place'
          and s.starts_at > ${at}
          and not exists (select from booking b join booking_slots t on t.booking_id = b.id and t.live
            where b.id = s.booking_id and (b.state = 'confirmed' or (b.state = 'held' and b.until > ${at}))
              and t.during @> tstzrange(s.starts_at, s.ends_at))
        order by s.starts_at limit 500`,
  )

/** Calls sessions off, and gives those that were not called off before. */
export async function callOffRows(
  db: Db,
  ids: readonly string[],
  { at, reason }: { readonly at: Date; readonly reason: Session['cancelReason'] },
): Promise<string[]> {
  if (ids.length === 0) return []
  const changed = await db
    .update(sessions)
    .set({ cancelledAt: at, cancelReason: reason, rev: sql`${sessions.rev} + 1` })
    .where(and(inArray(sessions.id, [...ids]), isNull(sessions.cancelledAt)))
    .returning({ id: sessions.id })
  return changed.map(({ id }) => id)
}
