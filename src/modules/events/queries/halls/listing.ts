import { sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Reach } from '#city/people/rules.ts'
import type { Stretch } from '#city/booking/rules.ts'
import { type Db, rows } from '#platform/db/database.ts'
import { uuids } from '#platform/db/uuids.ts'
import type { Said } from '#platform/locale.ts'
import { key } from '#platform/text/tokens.ts'

const Hall = z.object({
  id: z.uuid(),
  code: z.string(),
  name: z.custom<Said>(),
  nameKey: z.string(),
  capacity: z.number().nullable(),
  parts: z.number(),
  zone: z.custom<Said>().nullable(),
  /** Whether it says when it is open. */
  hasHours: z.boolean(),
  things: z.number(),
})
export type ListedHall = z.infer<typeof Hall>

interface Wish {
  readonly reach: Reach
  /** Letters of its name: finds every place, also those that are no halls yet. */
  readonly named?: string | undefined
  readonly after?: { readonly id: string; readonly nameKey: string } | undefined
}

const hours = sql`exists (select from booking_hours b
  where b.resource = h.id or b.resource in (select c.id from places c where c.parent_id = h.id))`

const inReach = (reach: Reach) =>
  reach === 'whole-city'
    ? sql`true`
    : sql`exists (select from places_zones z where z.place_id = h.id
        and z.zone_id = any(${uuids(reach)}))`

/** Halls and grounds by name: all that say when they are open, or every place of a name. */
export function hallsListed(db: Db, { reach, named, after }: Wish, most: number): Promise<ListedHall[]> {
  const wanted = key(named ?? '')
  const which =
    wanted === ''
      ? hours
      : sql`exists (select from places_names n where n.place_id = h.id and n.key like ${`%${wanted}%`})`
  const beyond = after
    ? sql`(h.name_key collate fa_numbered, h.id) > (${after.nameKey} collate fa_numbered, ${after.id}::uuid)`
    : sql`true`
  return rows(
    db,
    Hall,
    sql`
      select h.id, h.code, h.name, h.name_key as "nameKey", h.capacity,
        (select count(*)::int from places c where c.parent_id = h.id) as parts,
        (select z.name from places_zones p join zones z on z.id = p.zone_id
          where p.place_id = h.id and p.kind = 'district' limit 1) as zone,
        ${hours} as "hasHours",
        (select count(*)::int from booking_equipment e where e.place_id = h.id and e.gone_at is null) as things
      from places h
      where h.parent_id is null and h.life in ('standing', 'altered', 'planned') and ${which} and ${inReach(reach)} and ${beyond}
      order by (h.name_key collate fa_numbered), h.id limit ${most}`,
  )
}

/** The id at the end of a booking’s subject: its session, or the note that says what for. */
export const subjectId = sql`(case when b.subject ~ ':[0-9a-f-]{36}$' then right(b.subject, 36)::uuid end)`

const Taken = z.object({
  id: z.uuid(),
  resource: z.uuid(),
  purpose: z.enum(['session', 'hire', 'maintenance', 'closed', 'attendance']),
  state: z.enum(['held', 'confirmed', 'released']),
  from: z.coerce.date(),
  to: z.coerce.date(),
  /** Of the offering whose session it is. */
  code: z.string().nullable(),
  sessionId: z.uuid().nullable(),
  title: z.custom<Said>().nullable(),
  organisation: z.custom<Said>().nullable(),
  note: z.string().nullable(),
})
export type TakenSlot = z.infer<typeof Taken>

/** What takes these places in a stretch of time, and what for; holds that have run out take nothing. */
export const slotsTaken = (db: Db, leaves: readonly string[], { from, to }: Stretch, now: Date) =>
  rows(
    db,
    Taken,
    sql`
      select b.id, s.resource, b.purpose, b.state, lower(s.during) as "from", upper(s.during) as "to",
        o.code, e.id as "sessionId", o.title, g.name as organisation, n.text as note
      from booking_slots s join booking b on b.id = s.booking_id
      left join enrolment_sessions e
        on b.subject like 'enrolment-session:%' and e.id = ${subjectId}
      left join enrolment_offerings o on o.id = e.offering_id
      left join organisations g on g.id = b.organisation_id
      left join facts_notes n on b.purpose in ('hire', 'closed', 'maintenance')
        and n.id = ${subjectId}
      where s.live and s.resource = any(${uuids(leaves)})
        and s.during && tstzrange(${from}, ${to}) and (b.state <> 'held' or b.until > ${now})
      order by lower(s.during), s.resource limit 1000`,
  )

const Closing = z.object({
  id: z.uuid(),
  purpose: z.enum(['closed', 'maintenance']),
  from: z.coerce.date(),
  to: z.coerce.date(),
  parts: z.array(z.custom<Said>()).nullable(),
  note: z.string().nullable(),
})
export type Closing = z.infer<typeof Closing>

/** Days on which a hall, or a part of it, is closed: what is going on and what is to come. */
export const closingsOf = (db: Db, leaves: readonly string[], now: Date): Promise<Closing[]> =>
  rows(
    db,
    Closing,
    sql`
      select b.id, b.purpose, min(lower(s.during)) as "from", max(upper(s.during)) as "to",
        array_agg(l.name order by l.id) filter (where l.parent_id is not null) as parts, n.text as note
      from booking_slots s join booking b on b.id = s.booking_id join places l on l.id = s.resource
      left join facts_notes n on n.id = ${subjectId}
      where s.live and s.resource = any(${uuids(leaves)})
        and b.purpose in ('closed', 'maintenance') and s.during && tstzrange(${now}, null)
      group by b.id, n.text order by min(lower(s.during)), b.id limit 100`,
  )

const One = z.object({ found: z.boolean() })

/** Whether a place itself, not its parts, is taken from now on. */
export async function isTakenFrom(db: Db, placeId: string, now: Date): Promise<boolean> {
  const [row] = await rows(
    db,
    One,
    sql`select exists (select from booking_slots s
      where s.live and s.resource = ${placeId} and s.during && tstzrange(${now}, null)) as found`,
  )
  return row?.found ?? false
}
