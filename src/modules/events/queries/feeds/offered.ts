import { uuids } from '#platform/db/uuids.ts'
import { sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Audience, PricePlan } from '#engines/enrolment/index.ts'
import { type Db, rows } from '#platform/db/database.ts'
import type { Said } from '#platform/locale.ts'

const said = z.custom<Said>()

const OfferedRow = z.object({
  id: z.uuid(),
  code: z.string(),
  title: said,
  summary: said.nullable(),
  kind: z.string(),
  activity: z.string().nullable(),
  audience: z.custom<Audience>(),
  price: z.custom<PricePlan>(),
  admitBy: z.enum(['run', 'session', 'both', 'none']),
  state: z.enum(['draft', 'published', 'cancelled', 'archived']),
  organiser: z.string(),
  organiserName: said,
  capacity: z.int().nullable(),
  used: z.int(),
})
export type OfferedRow = z.infer<typeof OfferedRow>

const MeetingRow = z.object({
  id: z.uuid(),
  offeringId: z.uuid(),
  startsAt: z.coerce.date(),
  endsAt: z.coerce.date(),
  zoneName: z.string(),
  moved: z.boolean(),
  cancelled: z.boolean(),
  capacity: z.int().nullable(),
  used: z.int(),
  placeCode: z.string(),
  placeName: said,
  longitude: z.number(),
  latitude: z.number(),
})
export type MeetingRow = z.infer<typeof MeetingRow>

/** What is offered to everybody of these: who, for whom, for how much, and the seats of a run. */
export const offeredOf = (db: Db, ids: readonly string[]): Promise<OfferedRow[]> =>
  rows(
    db,
    OfferedRow,
    sql`
      select o.id, o.code, o.title, o.summary, o.kind, o.activity, o.audience, o.price, o.admit_by as "admitBy", o.state,
        g.slug as organiser, g.name as "organiserName",
        (select min(p.capacity) from enrolment_pools p where p.offering_id = o.id and p.session_id is null) as capacity,
        coalesce((select max(u.seats) from (
          select sum(c.seats)::int as seats from enrolment_pools p join enrolment_claims c on c.pool_id = p.id
          where p.offering_id = o.id and p.session_id is null and c.standing = 'live' group by p.id) u), 0) as used
      from enrolment_offerings o join organisations g on g.id = o.organiser_id
      where o.id = any(${uuids(ids)})
        and o.visibility = 'public' and o.state in ('published', 'cancelled') and o.activity is not null
      limit 1000`,
  )

/** All their meetings at places whose position is published, with the seats of each. */
export const meetingsOf = (db: Db, offeringIds: readonly string[]): Promise<MeetingRow[]> =>
  rows(
    db,
    MeetingRow,
    sql`
      select s.id, s.offering_id as "offeringId", s.starts_at as "startsAt", s.ends_at as "endsAt", s.zone_name as "zoneName",
        s.moved_from is not null as moved, s.cancelled_at is not null as cancelled,
        (select min(p.capacity) from enrolment_pools p where p.session_id = s.id) as capacity,
        coalesce((select max(u.seats) from (
          select sum(c.seats)::int as seats from enrolment_pools p join enrolment_claims c on c.pool_id = p.id
          where p.session_id = s.id and c.standing = 'live' group by p.id) u), 0) as used,
        l.code as "placeCode", l.name as "placeName", l.public_lon as longitude, l.public_lat as latitude
      from enrolment_sessions s join places l on l.id = s.place_id
      where s.offering_id = any(${uuids(offeringIds)})
        and s.starts_at is not null and s.ends_at is not null and l.public_lon is not null and l.public_lat is not null
      order by s.offering_id, s.position limit 200000`,
  )

const Owner = z.object({ id: z.uuid(), offeringId: z.uuid() })

/** To which offerings these meetings belong. */
export const ownersOf = (db: Db, sessionIds: readonly string[]) =>
  rows(
    db,
    Owner,
    sql`
      select id, offering_id as "offeringId" from enrolment_sessions
      where id = any(${uuids(sessionIds)}) limit 1000`,
  )

/** The meetings of these offerings by their ids alone, for telling that they changed. */
export const sessionIdsOf = (db: Db, offeringIds: readonly string[]) =>
  rows(
    db,
    Owner,
    sql`
      select s.id, s.offering_id as "offeringId" from enrolment_sessions s join enrolment_offerings o on o.id = s.offering_id
      where s.offering_id = any(${uuids(offeringIds)})
        and o.activity is not null
      limit 200000`,
  )

const Claimed = z.object({ offeringId: z.uuid(), sessionId: z.uuid().nullable() })

/** Whose seats these enrolments have: of an offering, and of which meetings. */
export const claimedBy = (db: Db, enrolmentIds: readonly string[]) =>
  rows(
    db,
    Claimed,
    sql`
      select distinct p.offering_id as "offeringId", p.session_id as "sessionId"
      from enrolment_claims c join enrolment_pools p on p.id = c.pool_id join enrolment_offerings o on o.id = p.offering_id
      where c.enrolment_id = any(${uuids(enrolmentIds)})
        and o.activity is not null
      limit 100000`,
  )

const Named = z.object({ id: z.uuid() })

/** Offerings that are held at one of these places or by one of these organisations. */
export const offeringsNaming = (
  db: Db,
  { places, organisations }: { readonly places: readonly string[]; readonly organisations: readonly string[] },
) =>
  rows(
    db,
    Named,
    sql`
      select o.id from enrolment_offerings o
      where o.activity is not null and o.state in ('published', 'cancelled') and (
        o.organiser_id = any(${uuids(organisations)})
        or o.id in (select s.offering_id from enrolment_sessions s
          where s.place_id = any(${uuids(places)})))
      limit 10000`,
  )
