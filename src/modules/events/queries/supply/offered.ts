import { sql } from 'drizzle-orm'
import { z } from 'zod'
import type { ZoneKind } from '#city/zones/tables.ts'
import { type Audience, type Lane, zoneOfSession } from '#engines/enrolment/index.ts'
import { type Db, rows } from '#platform/db/database.ts'

const isThing = (value: unknown) => typeof value === 'object' && value !== null

const Offered = z.object({
  placeId: z.uuid().nullable(),
  /** Metres on the city's plane, of what is published. */
  x: z.number().nullable(),
  y: z.number().nullable(),
  zoneId: z.uuid().nullable(),
  audience: z.custom<Audience>(isThing),
  lanes: z.custom<readonly Lane[]>(Array.isArray),
  seats: z.number(),
  stepFree: z.boolean(),
  hours: z.coerce.number(),
})

/** What one offering had at one place: its seats, and how many hours its sessions took together. */
export type Offered = z.infer<typeof Offered>

interface Span {
  readonly from: Date
  /** Exclusive. */
  readonly until: Date
  readonly zoneKind: ZoneKind
}

/**
 * What was on offer to the public in a stretch of time, by offering and place. Where a session needs several pools the
 * smallest says how many may come; without a pool nobody is promised a seat. Sessions without any zone are for the whole
 * city and count for none.
 */
export const offeredBetween = (db: Db, { from, until, zoneKind }: Span): Promise<Offered[]> =>
  rows(
    db,
    Offered,
    sql`
      select l.id as "placeId", (l.spot)[0] as x, (l.spot)[1] as y, ${zoneOfSession(zoneKind)} as "zoneId", o.audience,
        coalesce(own.lanes, run.lanes) as lanes, coalesce(own.capacity, run.capacity) as seats,
        coalesce((o.access ->> 'step-free')::boolean, false) as "stepFree",
        sum(extract(epoch from s.ends_at - s.starts_at) / 3600) as hours
      from enrolment_sessions s
      join enrolment_offerings o on o.id = s.offering_id and o.state in ('published', 'archived') and o.visibility = 'public'
      left join places l on l.id = s.place_id
      left join lateral (select q.capacity, q.lanes from enrolment_pools q where q.session_id = s.id
        order by q.capacity, q.id limit 1) own on true
      left join lateral (select q.capacity, q.lanes from enrolment_pools q
        where q.offering_id = o.id and q.session_id is null order by q.capacity, q.id limit 1) run on true
      where s.starts_at >= ${from} and s.starts_at < ${until} and s.cancelled_at is null and s.ends_at is not null
        and coalesce(own.capacity, run.capacity) > 0
      group by o.id, l.id, 4, 6, 7 order by o.id limit 20000`,
  )
