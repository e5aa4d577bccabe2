import { type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Reach } from '#city/people/rules.ts'
import { type Db, rows } from '#platform/db/database.ts'
import { said } from './shapes.ts'

const Planned = z.object({
  id: z.uuid(),
  code: z.string(),
  title: said,
  state: z.enum(['draft', 'published', 'cancelled', 'archived']),
  startsAt: z.coerce.date(),
  endsAt: z.coerce.date(),
  cancelled: z.boolean(),
  placeId: z.uuid().nullable(),
  place: said.nullable(),
  seats: z.number(),
  taken: z.number(),
})
export type PlannedSession = z.infer<typeof Planned>

/** Lies in one of these zones, or in a zone below them. */
const inside = (zoneIds: readonly string[]): SQL => sql`o.zone_id in (
  with recursive inside as (
    select id, 0 as depth from zones where id = any(${`{${zoneIds.join(',')}}`}::uuid[])
    union all
    select z.id, i.depth + 1 from zones z join inside i on z.parent_id = i.id where i.depth < 9)
  select id from inside)`

interface Wish {
  readonly reach: Reach
  readonly from: Date
  readonly to: Date
  readonly zoneId?: string | undefined
}

/** What takes place in a stretch of time, by place and hour: drafts too, for they hold their halls. */
export const sessionsBetween = (db: Db, { reach, from, to, zoneId }: Wish): Promise<PlannedSession[]> =>
  rows(
    db,
    Planned,
    sql`
      select s.id, o.code, o.title, o.state, s.starts_at as "startsAt", s.ends_at as "endsAt",
        s.cancelled_at is not null as cancelled, s.place_id as "placeId", l.name as place,
        coalesce(used.seats, 0)::int as seats, coalesce(used.taken, 0)::int as taken
      from enrolment_sessions s join enrolment_offerings o on o.id = s.offering_id
      left join places l on l.id = s.place_id
      cross join lateral (
        select sum(q.capacity) as seats, (select sum(k.seats) from enrolment_claims k
          join enrolment_pools p on p.id = k.pool_id where p.session_id = s.id and k.standing = 'live') as taken
        from enrolment_pools q where q.session_id = s.id) used
      where s.starts_at >= ${from} and s.starts_at < ${to} and o.state in ('draft', 'published')
        and ${reach === 'whole-city' ? sql`true` : inside(reach)}
        and ${zoneId === undefined ? sql`true` : inside([zoneId])}
      order by l.name_key collate "fa-x-icu" nulls last, s.starts_at, s.id limit 1500`,
  )
