import { type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Audience } from '#engines/enrolment/index.ts'
import { type Db, rows } from '#platform/db/database.ts'
import type { Said } from '#platform/locale.ts'
import { oneselfAndWards } from '../mine/list.ts'
import { type CalendarWish, conditionsOf } from './conditions.ts'

const Shape = z.object({
  id: z.uuid(),
  rev: z.number(),
  changedAt: z.coerce.date(),
  startsAt: z.coerce.date(),
  endsAt: z.coerce.date().nullable(),
  isOff: z.boolean(),
  code: z.string(),
  title: z.custom<Said>(),
  category: z.string().nullable(),
  audience: z.custom<Audience>(),
  place: z.custom<Said>().nullable(),
  lon: z.number().nullable(),
  lat: z.number().nullable(),
  note: z.custom<Said>().nullable(),
})

/** A session as a calendar file has it. */
export type FedSession = z.infer<typeof Shape>

/** What stands in a file, of `s` (session), `o` (offering) and `p` (place). */
const fields = (
  note: SQL,
) => sql`s.id, s.rev, greatest(o.changed_at, s.cancelled_at) as "changedAt", s.starts_at as "startsAt",
  s.ends_at as "endsAt", (s.cancelled_at is not null or o.state = 'cancelled') as "isOff", o.code, o.title, o.category,
  o.audience, p.name as place, p.public_lon as lon, p.public_lat as lat, ${note} as note`

/** Every session of a feed: the later meetings of a run too, because who subscribes to a place wants to know of them. */
export const sessionsFed = (db: Db, wish: CalendarWish, most: number): Promise<FedSession[]> =>
  rows(
    db,
    Shape,
    sql`select ${fields(sql`o.summary`)}
        from enrolment_sessions s join enrolment_offerings o on o.id = s.offering_id left join places p on p.id = s.place_id
        where ${conditionsOf({ ...wish, everyMeeting: true })} order by s.starts_at, s.id limit ${most}`,
  )

interface Stretch {
  readonly from: Date
  readonly until: Date
  readonly most: number
}

/** Where somebody and the children of whom they are guardian have a place. Who comes stands in nobody’s calendar. */
export const sessionsOfFamily = (db: Db, personId: string, { from, until, most }: Stretch): Promise<FedSession[]> =>
  rows(
    db,
    Shape,
    sql`with people as (${oneselfAndWards(personId)}), own as (
          select distinct e.offering_id, e.session_id from enrolment_members m join enrolment e on e.id = m.enrolment_id
          where m.person_id in (select id from people) and e.state in ('confirmed', 'held', 'offered')
        )
        select ${fields(sql`null::jsonb`)}
        from enrolment_sessions s join enrolment_offerings o on o.id = s.offering_id left join places p on p.id = s.place_id
        where s.starts_at >= ${from.toISOString()}::timestamptz and s.starts_at < ${until.toISOString()}::timestamptz
          and exists (select from own where own.offering_id = s.offering_id and (own.session_id is null or own.session_id = s.id))
        order by s.starts_at, s.id limit ${most}`,
  )
