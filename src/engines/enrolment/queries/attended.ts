import { sql } from 'drizzle-orm'
import { z } from 'zod'
import type { ZoneKind } from '#city/zones/tables.ts'
import { type Db, rows } from '#platform/db/database.ts'
import { attendedGroups } from '../rules/attendance.ts'
import { liveMarks } from './live-marks.ts'
import { zoneOfSession } from './session-zone.ts'

const Attended = z.object({
  zoneId: z.uuid().nullable(),
  kind: z.string(),
  group: z.enum(attendedGroups),
  /** `named`: people of a list; `counted`: clicked at a door or estimated. The two are never added up. */
  basis: z.enum(['named', 'counted']),
  /** Attendances: somebody who came four times is four. */
  people: z.coerce.number(),
  /** How many different people they are, as far as they can be told apart: what disclosure asks. */
  persons: z.coerce.number(),
  hours: z.coerce.number(),
  sample: z.boolean(),
})
export type Attended = z.infer<typeof Attended>

export interface AttendedWish {
  readonly from: Date
  /** Exclusive. */
  readonly until: Date
  readonly zoneKind: ZoneKind
}

/**
 * Who was there in public sessions that began in a stretch of time: attendances and hours by zone, kind of offering and
 * group. Hours are planned ones less minutes late and early; of a shift, the time between its first and its last scan, half
 * an hour more than planned at the most (spec of enrolment, 3.13). Exact: what leaves the Desk passes `city/facts/disclosure.ts`.
 */
export const attendedBetween = (db: Db, { from, until, zoneKind }: AttendedWish): Promise<Attended[]> =>
  rows(
    db,
    Attended,
    sql`
      with met as (
        select s.id, o.kind, o.sample, s.starts_at, extract(epoch from s.ends_at - s.starts_at) / 60 as planned,
          ${zoneOfSession(zoneKind)} as zone_id
        from enrolment_sessions s join enrolment_offerings o on o.id = s.offering_id
        left join places l on l.id = s.place_id
        where s.starts_at >= ${from} and s.starts_at < ${until} and s.cancelled_at is null and s.ends_at is not null
          and o.visibility = 'public' and o.state in ('published', 'archived')
      ), live as (
        select t.kind, t.sample, t.starts_at, t.planned, t.zone_id, each.* from met t
        cross join lateral (${liveMarks(sql`m.session_id = t.id`)}) each
      )
      select l.zone_id as "zoneId", l.kind, l.sample, case
          when l.band is not null then l.band
          when extract(year from l.starts_at) - l.birth_year >= 60 then 'elders'
          when l.sex is null or l.birth_year is null then 'unknown'
          when extract(year from l.starts_at) - l.birth_year < 18 then case l.sex when 'female' then 'girls' else 'boys' end
          else case l.sex when 'female' then 'women' else 'men' end end as "group",
        case when l.enrolment_id is null then 'counted' else 'named' end as basis, sum(l.count) as people,
          count(distinct coalesce(l.person_id::text, l.enrolment_id || '/' || l.member)) filter (where l.member > 0)
            + coalesce(sum(l.count) filter (where l.member = 0), 0) as persons,
        sum(l.count * case when c.minutes is not null then least(greatest(0, round(c.minutes)), l.planned + 30)
          else greatest(0, l.planned - coalesce(l.minutes, 0)) end) / 60 as hours
      from live l left join lateral (${scannedMinutes}) c on l.kind = 'shift'
      where l.value not in ('absent', 'excused')
      group by 1, 2, 3, 4, 5 order by 2, 4, 5 limit 5000`,
  )

/** Minutes between the first scan of a person, or of the whole party, and the last: one row for whoever was scanned out. */
const scannedMinutes = sql`
  select max(minutes) as minutes from (
    select extract(epoch from max(m.at) filter (where m.leaving) - min(m.at) filter (where not m.leaving)) / 60 as minutes
    from enrolment_marks m where m.session_id = l.session_id and m.enrolment_id = l.enrolment_id and m.witness = 'scan'
      and coalesce(m.member, 0) in (0, l.member) group by coalesce(m.member, 0)) scanned`

const Ends = z.object({ from: z.coerce.date().nullable(), until: z.coerce.date().nullable() })

/** The beginnings of the first and of the last session of which there is a mark; undefined where there is none. */
export async function attendedSpan(db: Db): Promise<{ readonly from: Date; readonly until: Date } | undefined> {
  const isMarked = sql`exists (select from enrolment_marks m where m.session_id = s.id)`
  const [ends] = await rows(
    db,
    Ends,
    sql`select
        (select s.starts_at from enrolment_sessions s where s.starts_at is not null and ${isMarked}
          order by s.starts_at limit 1) as "from",
        (select s.starts_at from enrolment_sessions s where s.starts_at is not null and ${isMarked}
          order by s.starts_at desc limit 1) as until`,
  )
  return ends && ends.from !== null && ends.until !== null ? { from: ends.from, until: ends.until } : undefined
}

const Present = z.object({ people: z.coerce.number() })

/** How many attendances an offering has had; exact, as `attendedBetween`. */
export async function presentAt(db: Db, offeringId: string): Promise<number> {
  const [counted] = await rows(
    db,
    Present,
    sql`select coalesce(sum(l.count), 0) as people from enrolment_sessions s
      cross join lateral (${liveMarks(sql`m.session_id = s.id`)}) l
      where s.offering_id = ${offeringId} and l.value not in ('absent', 'excused')`,
  )
  return counted?.people ?? 0
}
