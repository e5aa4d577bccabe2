import { uuids } from '#platform/db/uuids.ts'
import { type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Stretch } from '#city/booking/rules.ts'
import type { Reach } from '#city/people/rules.ts'
import { type Db, rows } from '#platform/db/database.ts'
import { beyondName, byLetters, type NamePlace } from '#platform/db/letters.ts'
import { subjectId } from '../halls/listing.ts'
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
  /** How many there are that day in that hall; not all of them need stand here. */
  ofDay: z.number(),
  seats: z.number(),
  taken: z.number(),
})
export type PlannedSession = z.infer<typeof Planned>

/** Lies in one of these zones, or in a zone below them. */
const inside = (zoneIds: readonly string[]): SQL => sql`o.zone_id in (
  with recursive inside as (
    select id, 0 as depth from zones where id = any(${uuids(zoneIds)})
    union all
    select z.id, i.depth + 1 from zones z join inside i on z.parent_id = i.id where i.depth < 9)
  select id from inside)`

/** Of the offerings one reaches, in this part of the city where one was named. */
const meant = ({ reach, zoneId }: Pick<Wish, 'reach' | 'zoneId'>): SQL => sql`
  o.state in ('draft', 'published') and ${reach === 'whole-city' ? sql`true` : inside(reach)}
  and ${zoneId === undefined ? sql`true` : inside([zoneId])}`

interface Wish extends Stretch {
  readonly reach: Reach
  readonly zoneId?: string | undefined
}

const Hall = z.object({ id: z.uuid(), code: z.string(), name: said, nameKey: z.string() })
export type PlannedHall = z.infer<typeof Hall>

interface HallWish extends Wish {
  /** The week that is shown; the stretch around it says which halls the season uses. */
  readonly week: Stretch
  readonly kind?: string | undefined
  /** One hall alone. */
  readonly code?: string | undefined
}

/**
 * Places where something is held in a stretch of time, by name and a page after another: the halls of the season, also
 * in a week in which they are empty.
 */
export function hallsInUse(
  db: Db,
  { from, to, week, kind, code, ...wish }: HallWish,
  { after, most }: { readonly after: NamePlace | undefined; readonly most: number },
): Promise<PlannedHall[]> {
  const narrowed = [
    kind === undefined ? undefined : sql`l.kinds @> array[${kind}]`,
    code === undefined ? undefined : sql`l.code = ${code}`,
    beyondName({ nameKey: sql`l.name_key`, id: sql`l.id` }, after),
  ].filter((one) => one !== undefined)
  return rows(
    db,
    Hall,
    sql`
      select l.id, l.code, l.name, l.name_key as "nameKey" from places l where l.id in (
        select s.place_id from enrolment_sessions s join enrolment_offerings o on o.id = s.offering_id
        where s.starts_at >= ${from} and s.starts_at < ${to} and ${meant(wish)}
          and (s.cancelled_at is null or (s.starts_at >= ${week.from} and s.starts_at < ${week.to})))
        ${sql.join(narrowed.map((one) => sql` and ${one}`))}
      order by ${byLetters(sql`l.name_key`)}, l.id limit ${most}`,
  )
}

interface OfHalls extends Wish {
  readonly hallIds: readonly string[]
  /** What meets nowhere yet, too. */
  readonly withoutHall: boolean
  /** So many of one day in one hall, the first ones. */
  readonly mostOfDay: number
}

/** What takes place in these halls in a stretch of time, day by day: drafts too, for they hold their halls. */
export const sessionsInHalls = (db: Db, { from, to, hallIds, withoutHall: loose, mostOfDay, ...wish }: OfHalls) =>
  rows(
    db,
    Planned,
    sql`
      with shown as (
        select s.*, o.code, o.title, o.state, (count(*) over day)::int as "ofDay", row_number() over (day order by s.starts_at, s.id) as place
        from enrolment_sessions s join enrolment_offerings o on o.id = s.offering_id
        where s.starts_at >= ${from} and s.starts_at < ${to} and ${meant(wish)}
          and (s.place_id = any(${uuids(hallIds)}) ${loose ? sql`or s.place_id is null` : sql``})
        window day as (partition by s.place_id, (s.starts_at at time zone s.zone_name)::date)
      )
      select s.id, s.code, s.title, s.state, s.starts_at as "startsAt", s.ends_at as "endsAt",
        s.cancelled_at is not null as cancelled, s.place_id as "placeId", s."ofDay",
        coalesce(used.seats, 0)::int as seats, coalesce(used.taken, 0)::int as taken
      from shown s cross join lateral (
        select sum(q.capacity) as seats, (select sum(k.seats) from enrolment_claims k
          join enrolment_pools p on p.id = k.pool_id where p.session_id = s.id and k.standing = 'live') as taken
        from enrolment_pools q where q.session_id = s.id) used
      where s.place <= ${mostOfDay} order by s.starts_at, s.id limit 2000`,
  )

const Unplaced = z.object({
  id: z.uuid(),
  code: z.string(),
  title: said,
  state: Planned.shape.state,
  startsAt: z.coerce.date(),
  place: said.nullable(),
  /** What takes the place then, and the title where that is a session. */
  purpose: z.enum(['session', 'hire', 'maintenance', 'closed', 'attendance']).nullable(),
  taker: said.nullable(),
})
export type UnplacedSession = z.infer<typeof Unplaced>

/**
 * Coming sessions that meet somewhere and have no booking there, each with what takes the place then: of drafts all, for
 * they cannot be published so; of what is published those in whose way something is.
 */
export const withoutHall = (
  db: Db,
  { from, most, ...wish }: Omit<Wish, 'to'> & { readonly most: number },
): Promise<UnplacedSession[]> =>
  rows(
    db,
    Unplaced,
    sql`
      select s.id, o.code, o.title, o.state, s.starts_at as "startsAt", l.name as place, other.purpose, other.title as taker
      from enrolment_sessions s join enrolment_offerings o on o.id = s.offering_id
      left join places l on l.id = s.place_id
      left join lateral (
        select b.purpose, x.title from booking_slots t join booking b on b.id = t.booking_id
        left join enrolment_sessions e on b.subject like 'enrolment-session:%' and e.id = ${subjectId}
        left join enrolment_offerings x on x.id = e.offering_id
        where t.live and t.during && tstzrange(s.starts_at, s.ends_at)
          and t.resource in (select p.id from places p where p.id = s.place_id or p.parent_id = s.place_id)
          and (b.state <> 'held' or b.until > ${from}) and e.id is distinct from s.id
        order by lower(t.during) limit 1) other on true
      where s.starts_at > ${from} and s.cancelled_at is null and s.timing = 'moment' and s.channel = 'place'
        and ${meant(wish)} and (o.state = 'draft' or other.purpose is not null)
        and not exists (select from booking b join booking_slots t on t.booking_id = b.id and t.live
          where b.id = s.booking_id and t.during @> tstzrange(s.starts_at, s.ends_at)
            and (b.state = 'confirmed' or (b.state = 'held' and b.until > ${from})))
      order by s.starts_at, s.id limit ${most}`,
  )
