import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { type Db, rows } from '#platform/db/database.ts'
import type { Said } from '#platform/locale.ts'
import { subjectId } from '../halls/listing.ts'

const Hire = z.object({
  id: z.uuid(),
  state: z.enum(['held', 'confirmed', 'released']),
  until: z.coerce.date().nullable(),
  organisation: z.custom<Said>(),
  placeId: z.uuid(),
  placeCode: z.string(),
  place: z.custom<Said>(),
  parts: z.array(z.custom<Said>()),
  from: z.coerce.date(),
  to: z.coerce.date(),
  purpose: z.string().nullable(),
})
export type Hire = z.infer<typeof Hire>

const hire = sql`
  select b.id, b.state, b.until, g.name as organisation, h.id as "placeId", h.code as "placeCode", h.name as place,
    array_agg(l.name order by l.id) filter (where l.parent_id is not null) as parts,
    min(lower(s.during)) as "from", max(upper(s.during)) as "to", n.text as purpose
  from booking b join booking_slots s on s.booking_id = b.id join places l on l.id = s.resource
  join places h on h.id = coalesce(l.parent_id, l.id) join organisations g on g.id = b.organisation_id
  left join facts_notes n on n.id = ${subjectId}`

const grouped = sql`group by b.id, g.name, h.id, n.text`

/** Requests that wait for a decision, the one that runs out first at the top; a page of them after an id. */
export async function hiresWaiting(db: Db, now: Date, after: string | undefined, most: number): Promise<Hire[]> {
  const found = await rows(
    db,
    Hire.extend({ parts: z.array(z.custom<Said>()).nullable() }),
    sql`${hire} where b.purpose = 'hire' and b.state = 'held' and b.until > ${now} and b.id > ${after ?? nobody}
      ${grouped} order by b.id limit ${most}`,
  )
  return found.map((one) => ({ ...one, parts: one.parts ?? [] }))
}

const nobody = '00000000-0000-0000-0000-000000000000'

/** One request, whatever became of it. */
export async function findHire(db: Db, id: string): Promise<Hire | undefined> {
  const [found] = await rows(
    db,
    Hire.extend({ parts: z.array(z.custom<Said>()).nullable() }),
    sql`${hire} where b.id = ${id} and b.purpose = 'hire' ${grouped}`,
  )
  return found && { ...found, parts: found.parts ?? [] }
}

const Use = z.object({
  resource: z.uuid(),
  code: z.string(),
  name: z.custom<Said>(),
  part: z.custom<Said>().nullable(),
  hours: z.coerce.number(),
})
export type Use = z.infer<typeof Use>

/** Hours that were booked of each hall and part of one, between two instants; also of those nobody booked. */
export const bookedHours = (db: Db, from: Date, to: Date): Promise<Use[]> =>
  rows(
    db,
    Use,
    sql`
      with span as (select tstzrange(${from}::timestamptz, ${to}::timestamptz) as whole),
      open as (select distinct resource from booking_hours)
      select l.id as resource, h.code, h.name, case when l.parent_id is null then null else l.name end as part,
        coalesce((
          select sum(extract(epoch from upper(s.during * span.whole) - lower(s.during * span.whole))) / 3600
          from booking_slots s join booking b on b.id = s.booking_id
          where s.resource = l.id and s.live and b.state = 'confirmed' and s.during && span.whole), 0) as hours
      from open join places l on l.id = open.resource join places h on h.id = coalesce(l.parent_id, l.id) cross join span
      order by h.code, l.id limit 500`,
  )
