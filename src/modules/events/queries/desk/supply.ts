import { sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Audience } from '#engines/enrolment/index.ts'
import { type Db, rows } from '#platform/db/database.ts'

const Offered = z.object({
  zoneId: z.uuid(),
  audience: z.custom<Audience>((value) => typeof value === 'object' && value !== null),
  seatHours: z.coerce.number(),
  present: z.number(),
})

/**
 * What was on offer in a stretch of time, by district: for each offering the seats of its sessions times their hours, and how
 * many came. A neighbourhood counts for its district; what is for the whole city counts for none.
 */
export const offeredBetween = (db: Db, from: Date, to: Date) =>
  rows(
    db,
    Offered,
    sql`
      with met as (
        select s.id, s.offering_id, extract(epoch from s.ends_at - s.starts_at) / 3600 as hours
        from enrolment_sessions s
        where s.starts_at >= ${from} and s.starts_at < ${to} and s.cancelled_at is null
      ), seated as (
        select m.offering_id, m.id, m.hours * coalesce(
          (select min(q.capacity) from enrolment_pools q where q.session_id = m.id),
          (select min(q.capacity) from enrolment_pools q where q.offering_id = m.offering_id and q.session_id is null), 0) as hours,
          (select coalesce(sum(k.count), 0) from enrolment_marks k
            where k.session_id = m.id and k.value not in ('absent', 'excused')) as present
        from met m)
      select coalesce(z.parent_id, z.id) as "zoneId", o.audience, sum(t.hours) as "seatHours", sum(t.present)::int as present
      from seated t join enrolment_offerings o on o.id = t.offering_id and o.state in ('published', 'archived')
      join zones z on z.id = o.zone_id
      group by o.id, o.audience, coalesce(z.parent_id, z.id) limit 5000`,
  )
