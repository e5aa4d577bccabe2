import { uuids } from '#platform/db/uuids.ts'
import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { type Db, rows } from '#platform/db/database.ts'

const Shape = z.object({
  id: z.uuid(),
  ahead: z.coerce.number(),
  wants: z.number(),
  left: z.number(),
  paused: z.boolean(),
  startsAt: z.coerce.date().nullable(),
})

/** How it stands with a party that waits, in the pool that keeps it waiting. */
export type InLine = z.infer<typeof Shape>

/** For each of these enrolments that waits: who is ahead, what it wants, and what is free. One query for all. */
export const inLine = (db: Db, enrolmentIds: readonly string[]): Promise<InLine[]> =>
  enrolmentIds.length === 0
    ? Promise.resolve([])
    : rows(
        db,
        Shape,
        sql`select distinct on (c.enrolment_id) c.enrolment_id as id, before.parties as ahead, c.seats as wants,
              greatest(0, k.capacity + k.overbook - taken.seats)::int as "left", k.paused, k.starts_at as "startsAt"
            from enrolment_claims c join enrolment_pools k on k.id = c.pool_id
            cross join lateral (select count(*) as parties from enrolment_claims b
              where b.pool_id = c.pool_id and b.standing = 'waiting' and b.rank < c.rank) before
            cross join lateral (select coalesce(sum(l.seats), 0) as seats from enrolment_claims l
              where l.pool_id = c.pool_id and l.standing = 'live') taken
            where c.enrolment_id = any(${uuids(enrolmentIds)}) and c.standing = 'waiting'
            order by c.enrolment_id, (k.capacity + k.overbook - taken.seats), before.parties desc`,
      )

const Freed = z.object({ freed: z.coerce.number() })

/** How many seats came free again in the last session of an offering: what the line may hope for. */
export async function freedLastTime(db: Db, offeringId: string, now: Date): Promise<number> {
  const [found] = await rows(
    db,
    Freed,
    sql`select coalesce(sum(e.seats), 0) as freed from enrolment e
        where e.session_id = (select s.id from enrolment_sessions s
            where s.offering_id = ${offeringId} and s.starts_at <= ${now.toISOString()}::timestamptz and s.cancelled_at is null
            order by s.starts_at desc limit 1)
          and e.state in ('withdrawn', 'lapsed') and e.rank is null`,
  )
  return found?.freed ?? 0
}
