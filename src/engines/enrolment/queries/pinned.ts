import { uuids } from '#platform/db/uuids.ts'
import { type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import { type Db, rows } from '#platform/db/database.ts'
import type { Said } from '#platform/locale.ts'
import { farthestPin } from '../rules/pin.ts'

const said = z.custom<Said>((value) => typeof value === 'object' && value !== null)

const Stray = z.object({
  id: z.uuid(),
  offeringId: z.uuid(),
  code: z.string(),
  title: said,
  occasion: said,
  placeId: z.uuid().nullable(),
  place: said.nullable(),
  startsAt: z.coerce.date(),
  /** Whole days later that it would lie as far from its occasion as was meant. */
  shift: z.int(),
  /** How many people have a place in it. */
  heads: z.int(),
})

/** A session that is pinned to an occasion, and no longer lies where its pin says. */
export type Stray = z.infer<typeof Stray>

const mostStrays = 400

/**
 * Sessions still to come whose occasion has another date than they were planned for, by time. `where` is a condition on
 * `enrolment_sessions s` and `enrolment_offerings o`. What has begun, has marks or is called off stays where it is.
 */
export const straySessions = (db: Db, now: Date, where: SQL = sql`true`): Promise<Stray[]> =>
  rows(
    db,
    Stray,
    sql`
      select s.id, s.offering_id as "offeringId", o.code, o.title, d.title as occasion, s.place_id as "placeId",
        p.name as place, s.starts_at as "startsAt", d.date + (s.pin->>'offsetDays')::int - t.day as shift,
        (select coalesce(sum(e.heads), 0)::int from enrolment e where e.offering_id = s.offering_id
          and (e.session_id = s.id or e.session_id is null) and e.state = 'confirmed') as heads
      from enrolment_sessions s
      join enrolment_offerings o on o.id = s.offering_id and o.state in ('draft', 'published')
      left join places p on p.id = s.place_id
      cross join lateral (select left(s.local_start, 10)::date as day) t
      cross join lateral (
        select c.title, each.date from occasions c join occasions_dates each on each.occasion_id = c.id
        where c.key = s.pin->>'occasion' and each.status <> 'cancelled' and each.scope = 'city'
        order by abs(each.date + (s.pin->>'offsetDays')::int - t.day) limit 1) d
      where s.pin is not null and s.starts_at > ${now.toISOString()}::timestamptz and s.cancelled_at is null
        and d.date + (s.pin->>'offsetDays')::int <> t.day
        and abs(d.date + (s.pin->>'offsetDays')::int - t.day) <= ${farthestPin}
        and not exists (select from enrolment_marks k where k.session_id = s.id) and ${where}
      order by s.starts_at, s.id limit ${mostStrays}`,
  )

/** Those of some sessions that have strayed. */
export const straysAmong = (db: Db, now: Date, ids: readonly string[]): Promise<Stray[]> =>
  straySessions(db, now, sql`s.id = any(${uuids(ids)})`)

/** Takes the pins off: what stays where it is, belongs to its day alone. */
export async function unpin(db: Db, ids: readonly string[]): Promise<void> {
  await db.execute(sql`update enrolment_sessions set pin = null, rev = rev + 1 where id = any(${uuids(ids)})`)
}
