import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { liveMarks } from '#engines/enrolment/index.ts'
import { type Db, rows } from '#platform/db/database.ts'
import { evidence } from '../tables.ts'

const Due = z.object({
  sessionId: z.uuid(),
  kind: z.string(),
  category: z.string(),
  programmeId: z.uuid(),
  zoneId: z.uuid().nullable(),
  placeId: z.uuid().nullable(),
  startsAt: z.coerce.date(),
  present: z.coerce.number(),
  /** What was told before; undefined where nothing was. */
  factId: z.uuid().nullable(),
})

/** A session that is over, and how many were there as the register says now. */
export type DueEvidence = z.infer<typeof Due>

/**
 * Sessions that ended in this span and of which the record does not know, or knows another number. Of several marks for one
 * member the strongest witness counts, and of that the latest; people without names are counted as they were clicked.
 */
export const evidenceDue = (db: Db, span: { readonly from: Date; readonly until: Date }): Promise<DueEvidence[]> =>
  rows(
    db,
    Due,
    sql`select s.id as "sessionId", o.kind, coalesce(o.category, '') as category, o.programme_id as "programmeId", o.zone_id as "zoneId",
          s.place_id as "placeId", s.starts_at as "startsAt", there.present, e.fact_id as "factId"
        from enrolment_sessions s join enrolment_offerings o on o.id = s.offering_id
        left join events_evidence e on e.session_id = s.id
        cross join lateral (
          select coalesce(sum(live.count) filter (where live.value not in ('absent', 'excused')), 0) as present from (
            ${liveMarks(sql`m.session_id = s.id`)}
          ) live
        ) there
        where s.starts_at > ${span.from.toISOString()}::timestamptz - interval '1 day' and s.starts_at <= ${span.until.toISOString()}::timestamptz
          and s.ends_at > ${span.from.toISOString()}::timestamptz and s.ends_at <= ${span.until.toISOString()}::timestamptz
          and s.cancelled_at is null
          and case when e.session_id is null then there.present > 0
            else e.fact_id is not null and e.people <> there.present end
        order by s.starts_at, s.id limit 200`,
  )

export async function putEvidence(db: Db, told: typeof evidence.$inferInsert): Promise<void> {
  const { factId, people, toldAt } = told
  await db
    .insert(evidence)
    .values(told)
    .onConflictDoUpdate({ target: evidence.sessionId, set: { factId, people, toldAt } })
}

/** Everything that is over was told otherwise: the samples come with their record. */
export async function takeAsTold(db: Db, now: Date): Promise<void> {
  await db.execute(sql`
    insert into events_evidence (session_id, people, told_at)
    select distinct m.session_id, 0, ${now.toISOString()}::timestamptz
    from enrolment_marks m join enrolment_sessions s on s.id = m.session_id and s.ends_at <= ${now.toISOString()}::timestamptz
    on conflict do nothing`)
}
