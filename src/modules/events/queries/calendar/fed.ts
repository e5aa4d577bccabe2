import { type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Audience } from '#engines/enrolment/index.ts'
import { type Db, rows } from '#platform/db/database.ts'
import type { Said } from '#platform/locale.ts'
import { delays, stops } from '../../tables.ts'
import { oneselfAndWards } from '../mine/list.ts'
import { type CalendarWish, conditionsOf } from './conditions.ts'

const Shape = z.object({
  id: z.uuid(),
  rev: z.number(),
  changedAt: z.coerce.date(),
  startsAt: z.coerce.date(),
  endsAt: z.coerce.date().nullable(),
  isOff: z.boolean(),
  isOnline: z.boolean(),
  code: z.string(),
  title: z.custom<Said>(),
  category: z.string().nullable(),
  audience: z.custom<Audience>(),
  place: z.custom<Said>().nullable(),
  lon: z.number().nullable(),
  lat: z.number().nullable(),
  note: z.custom<Said>().nullable(),
  /** Where it comes by, for what moves: minutes after its beginning. */
  stops: z.array(z.object({ minute: z.number(), name: z.custom<Said>() })).nullable(),
  /** What was told on its way. */
  told: z.array(z.object({ stop: z.number(), minutes: z.number(), toldAt: z.coerce.date() })).nullable(),
})

/** A session as a calendar file has it. */
export type FedSession = z.infer<typeof Shape>

/** Called off; what was held before its offering was called off has been held. */
const isOff = sql`(s.cancelled_at is not null
  or (o.state = 'cancelled' and s.starts_at > coalesce(o.cancelled_at, '-infinity')))`

/** What is called off is told as long as telephones need to hear of it, and no longer. */
const stillTold = (since: Date) => sql`coalesce(s.cancelled_at >= ${since.toISOString()}::timestamptz, true)`

/** What stands in a file, of `s` (session), `o` (offering) and `p` (place). */
const fields = (
  note: SQL,
) => sql`s.id, s.rev, greatest(o.changed_at, s.moved_at, s.cancelled_at) as "changedAt", s.starts_at as "startsAt",
  s.ends_at as "endsAt", ${isOff} as "isOff", s.channel = 'network' as "isOnline", o.code, o.title, o.category,
  o.audience, p.name as place, p.public_lon as lon, p.public_lat as lat, ${note} as note,
  (select jsonb_agg(jsonb_build_object('minute', t.minute, 'name', l.name) order by t.position)
    from ${stops} t join places l on l.id = t.place_id where t.session_id = s.id) as stops,
  (select jsonb_agg(jsonb_build_object('stop', d.stop, 'minutes', d.minutes, 'toldAt', d.told_at))
    from ${delays} d where d.session_id = s.id) as told`

interface FeedWish extends CalendarWish {
  readonly cancelledSince: Date
}

/** Every session of a feed: the later meetings of a run too, because who subscribes to a place wants to know of them. */
export const sessionsFed = (db: Db, { cancelledSince, ...wish }: FeedWish, most: number): Promise<FedSession[]> =>
  rows(
    db,
    Shape,
    sql`select ${fields(sql`o.summary`)}
        from enrolment_sessions s join enrolment_offerings o on o.id = s.offering_id left join places p on p.id = s.place_id
        where ${conditionsOf({ ...wish, everyMeeting: true })} and ${stillTold(cancelledSince)} order by s.starts_at, s.id limit ${most}`,
  )

interface Stretch {
  readonly from: Date
  readonly until: Date
  readonly cancelledSince: Date
  readonly most: number
}

/**
 * Where somebody and the children of whom they are guardian have a place, or had one until it was called off. Who comes
 * stands in nobody’s calendar.
 */
export const sessionsOfFamily = (
  db: Db,
  personId: string,
  { from, until, cancelledSince, most }: Stretch,
): Promise<FedSession[]> =>
  rows(
    db,
    Shape,
    sql`with people as (${oneselfAndWards(personId)}), own as (
          select distinct e.offering_id, e.session_id, e.state = 'cancelled' as "wasThere"
          from enrolment_members m join enrolment e on e.id = m.enrolment_id
          where m.person_id in (select id from people) and e.state in ('confirmed', 'held', 'offered', 'cancelled')
        )
        select ${fields(sql`null::jsonb`)}
        from enrolment_sessions s join enrolment_offerings o on o.id = s.offering_id left join places p on p.id = s.place_id
        where s.starts_at >= ${from.toISOString()}::timestamptz and s.starts_at < ${until.toISOString()}::timestamptz
          and exists (select from own where own.offering_id = s.offering_id
            and (own.session_id is null or own.session_id = s.id) and (not own."wasThere" or ${isOff}))
          and ${stillTold(cancelledSince)}
        order by s.starts_at, s.id limit ${most}`,
  )
