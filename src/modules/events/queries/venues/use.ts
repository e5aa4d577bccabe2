import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { purposes } from '#city/booking/tables.ts'
import { liveMarks } from '#engines/enrolment/index.ts'
import { type Db, rows } from '#platform/db/database.ts'
import { uuids } from '#platform/db/uuids.ts'
import type { Said } from '#platform/locale.ts'

const Part = z.object({
  resource: z.uuid(),
  code: z.string(),
  name: z.custom<Said>(),
  part: z.custom<Said>().nullable(),
  capacity: z.number().nullable(),
})

/** The smallest places that have said when they are open, by hall. */
export const openPlaces = (db: Db) =>
  rows(
    db,
    Part,
    sql`
      select l.id as resource, h.code, h.name, case when l.parent_id is null then null else l.name end as part, l.capacity
      from (select distinct resource from booking_hours) open join places l on l.id = open.resource
      join places h on h.id = coalesce(l.parent_id, l.id) order by h.code, l.id limit 500`,
  )

const Slot = z.object({
  resource: z.uuid(),
  bookingId: z.uuid(),
  purpose: z.enum(purposes),
  from: z.coerce.date(),
  to: z.coerce.date(),
})

/** What was taken for good of these places between two instants. */
export const takenOf = (db: Db, resources: readonly string[], from: Date, until: Date) =>
  rows(
    db,
    Slot,
    sql`
      select s.resource, s.booking_id as "bookingId", b.purpose, lower(s.during) as "from", upper(s.during) as "to"
      from booking_slots s join booking b on b.id = s.booking_id and b.state = 'confirmed'
      where s.live and s.resource = any(${uuids(resources)})
        and s.during && tstzrange(${from}::timestamptz, ${until}::timestamptz) limit 100000`,
  )

const Held = z.object({
  resource: z.uuid(),
  hours: z.coerce.number(),
  seats: z.coerce.number(),
  isMarked: z.boolean(),
  present: z.coerce.number(),
})

/** Sessions that were held in these places, with who was there; one that took three courts is a third in each. */
export const heldIn = (db: Db, from: Date, until: Date) =>
  rows(
    db,
    Held,
    sql`
      with met as (
        select s.id, s.booking_id, extract(epoch from s.ends_at - s.starts_at) / 3600 as hours, coalesce(
          (select min(q.capacity) from enrolment_pools q where q.session_id = s.id),
          (select min(q.capacity) from enrolment_pools q where q.offering_id = s.offering_id and q.session_id is null), 0) as seats
        from enrolment_sessions s
        where s.starts_at >= ${from} and s.starts_at < ${until} and s.cancelled_at is null and s.booking_id is not null
      ), there as (
        select t.id as session_id, coalesce(sum(each.count) filter (where each.value not in ('absent', 'excused')), 0) as present
        from met t cross join lateral (${liveMarks(sql`m.session_id = t.id`)}) each group by t.id
      ), parted as (
        select t.*, s.resource, count(*) over (partition by t.id) as parts
        from met t join booking_slots s on s.booking_id = t.booking_id and s.live
          and s.resource in (select resource from booking_hours)
          and s.during && (select tstzrange(e.starts_at, e.ends_at) from enrolment_sessions e where e.id = t.id)
      )
      select p.resource, p.hours, p.seats::float / p.parts as seats, h.session_id is not null as "isMarked",
        coalesce(h.present, 0)::float / p.parts as present
      from parted p left join there h on h.session_id = p.id limit 100000`,
  )
