import { type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Audience, Phase, PricePlan } from '#engines/enrolment/index.ts'
import { type Db, rows } from '#platform/db/database.ts'
import type { Said } from '#platform/locale.ts'
import { type CalendarWish, conditionsOf } from './conditions.ts'

const said = z.custom<Said>()

const Listed = z.object({
  id: z.uuid(),
  offeringId: z.uuid(),
  code: z.string(),
  title: said,
  kind: z.string(),
  category: z.string().nullable(),
  activity: z.string().nullable(),
  startsAt: z.coerce.date(),
  endsAt: z.coerce.date().nullable(),
  isOff: z.boolean(),
  movedFrom: z.coerce.date().nullable(),
  channel: z.string(),
  audience: z.custom<Audience>(),
  price: z.custom<PricePlan>(),
  phases: z.custom<readonly Phase[]>(),
  admitBy: z.enum(['run', 'session', 'both', 'none']),
  place: said.nullable(),
  placeCode: z.string().nullable(),
  sessions: z.number(),
  /** The first meeting of its offering that is held. */
  begins: z.coerce.date().nullable(),
  capacity: z.number().nullable(),
  left: z.number().nullable(),
  waiting: z.coerce.number().nullable(),
})

/** One meeting on the calendar, with all its card says. */
export type ListedSession = z.infer<typeof Listed>

export interface CalendarPlace {
  readonly at: Date
  readonly id: string
}

/** Meetings in the order of time, after a place in the list: one query, however many are found. */
export function sessionsListed(
  db: Db,
  wish: CalendarWish,
  { after, most }: { readonly after?: CalendarPlace | undefined; readonly most: number },
): Promise<ListedSession[]> {
  const beyond = after
    ? sql`(s.starts_at, s.id) > (${after.at.toISOString()}::timestamptz, ${after.id}::uuid)`
    : sql`true`
  return rows(
    db,
    Listed,
    sql`with page as (
          select s.*, o.code, o.title, o.kind, o.category, o.activity, o.audience, o.price, o.phases, o.admit_by, o.state
          from enrolment_sessions s join enrolment_offerings o on o.id = s.offering_id
          where ${beyond} and ${conditionsOf(wish)}
          order by s.starts_at, s.id limit ${most}
        ) ${listedFrom} order by s.starts_at, s.id`,
  )
}

const Any = z.object({ any: z.boolean() })

/** Whether anything at all is on the calendar from an instant on. */
export async function isAnythingFrom(db: Db, from: Date): Promise<boolean> {
  const [found] = await rows(
    db,
    Any,
    sql`select (select s.starts_at from enrolment_sessions s join enrolment_offerings o on o.id = s.offering_id
        where s.starts_at >= ${from.toISOString()}::timestamptz and o.visibility = 'public' and o.state = 'published'
        order by s.starts_at limit 1) is not null as any`,
  )
  return found?.any === true
}

/** What a card says, from the rows of `page`: seats are counted for these alone. */
export const listedFrom: SQL = sql`
  select s.id, s.offering_id as "offeringId", s.code, s.title, s.kind, s.category, s.activity,
    s.starts_at as "startsAt", s.ends_at as "endsAt", s.channel,
    (s.cancelled_at is not null or s.state = 'cancelled') as "isOff", s.moved_from as "movedFrom",
    s.audience, s.price, s.phases, s.admit_by as "admitBy", p.name as place, p.code as "placeCode",
    run.sessions, run.begins,
    seats.capacity, seats."left", seats.waiting
  from page s left join places p on p.id = s.place_id and s.channel <> 'network'
  cross join lateral (
    select count(*)::int as sessions, min(starts_at) filter (where cancelled_at is null) as begins
    from enrolment_sessions other where other.offering_id = s.offering_id
  ) run
  left join lateral (
    select (array_agg(capacity order by free))[1] as capacity, min(free) as "left", max(waiting) as waiting from (
      select k.capacity, (k.capacity + k.overbook - used.seats)::int as free, used.waiting
      from (
        select id, capacity, overbook from enrolment_pools where session_id = s.id
        union all
        select id, capacity, overbook from enrolment_pools
        where s.admit_by = 'run' and offering_id = s.offering_id and session_id is null
      ) k cross join lateral (
        select coalesce((select sum(c.seats) from enrolment_claims c where c.pool_id = k.id and c.standing = 'live'), 0) as seats,
          (select count(*) from enrolment_claims c where c.pool_id = k.id and c.standing = 'waiting') as waiting
      ) used
    ) each
  ) seats on true`
