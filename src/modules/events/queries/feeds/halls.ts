import { uuids } from '#platform/db/uuids.ts'
import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { type Db, rows } from '#platform/db/database.ts'
import type { Said } from '#platform/locale.ts'

const Hall = z.object({
  /** The smallest place that can be taken alone. */
  id: z.uuid(),
  code: z.string(),
  name: z.custom<Said>(),
  /** The hall it is a part of, or itself. */
  hallCode: z.string(),
  hallName: z.custom<Said>(),
  summary: z.custom<Said>().nullable(),
  kinds: z.array(z.string()),
  longitude: z.number(),
  latitude: z.number(),
})
export type Hall = z.infer<typeof Hall>

/** Halls and grounds that say when they are open and whose position is published. */
export const hallsOf = (db: Db, ids: readonly string[]): Promise<Hall[]> =>
  rows(
    db,
    Hall,
    sql`
      select l.id, l.code, l.name, h.code as "hallCode", h.name as "hallName", h.summary, h.kinds,
        h.public_lon as longitude, h.public_lat as latitude
      from places l join places h on h.id = coalesce(l.parent_id, l.id)
      where l.id = any(${uuids(ids)})
        and exists (select from booking_hours b where b.resource = l.id)
        and h.public_lon is not null and h.public_lat is not null and h.life in ('standing', 'altered')
      limit 1000`,
  )

const Id = z.object({ id: z.uuid() })

/** Everything that says when it is open. */
export const openResources = (db: Db) =>
  rows(db, Id, sql`select distinct b.resource as id from booking_hours b join places l on l.id = b.resource limit 2000`)

/** Of these places and their parts, those that say when they are open. */
export const partsOf = (db: Db, placeIds: readonly string[]) =>
  rows(
    db,
    Id,
    sql`
      select l.id from places l
      where (l.id = any(${uuids(placeIds)}) or l.parent_id = any(${uuids(placeIds)}))
        and exists (select from booking_hours b where b.resource = l.id)
      limit 2000`,
  )

const Span = z.object({ resource: z.uuid(), from: z.coerce.date(), to: z.coerce.date() })

/** When and where these bookings are, also those that were released. */
export const spansOf = (db: Db, bookingIds: readonly string[]) =>
  rows(
    db,
    Span,
    sql`
      select s.resource, lower(s.during) as "from", upper(s.during) as "to" from booking_slots s
      where s.booking_id = any(${uuids(bookingIds)})
      limit 10000`,
  )
