import { eq, sql } from 'drizzle-orm'
import { z } from 'zod'
import { monthRange } from '#platform/calendar/jalali.ts'
import { type Db, rows } from '#platform/db/database.ts'
import { activityCorrected, activityRecorded } from './facts.ts'
import { corrections } from './tables.ts'

const Activity = z.object({
  id: z.string(),
  name: z.string(),
  kind: z.string(),
  occurredOn: z.string(),
  at: z.coerce.date(),
  /** Persons present as first recorded; null where nobody counted. */
  people: z.number().nullable(),
  quantity: z.number(),
  zoneId: z.string().nullable(),
  placeId: z.string().nullable(),
  note: z.string().nullable(),
  /** Its place in the record, once the relay has taken it there. */
  seq: z.coerce.number().nullable(),
  /** Of a correction: the activity it corrects, and that one’s place in the record. */
  corrects: z.string().nullable(),
  correctsSeq: z.coerce.number().nullable(),
  voids: z.boolean(),
  /** Of an activity: what all corrections together say. */
  voided: z.boolean(),
  difference: z.coerce.number(),
})
/** Something that was done, or a correction of it, as a list shows it. */
export type Activity = z.output<typeof Activity>

const activity = sql`
  select f.id, f.name, f.detail->>'kind' as kind, f.occurred_on::text as "occurredOn", f.at,
         (f.detail->>'people')::int as people, f.quantity, f.zone_id as "zoneId", f.place_id as "placeId",
         n.text as note, c.seq, f.detail->>'corrects' as corrects, cc.seq as "correctsSeq",
         coalesce((f.detail->>'void')::boolean, false) as voids,
         coalesce(x.voided, false) as voided, coalesce(x.difference, 0) as difference
  from facts f
  left join facts_chain c on c.fact_id = f.id
  left join facts_notes n on n.id = (f.detail->>'noteId')::uuid
  left join facts_chain cc on cc.fact_id = (f.detail->>'corrects')::uuid
  left join lateral (
    select bool_or(k.voids) as voided, sum(q.quantity) as difference
    from facts_corrections k join facts q on q.id = k.fact_id
    where k.corrects = f.id
  ) x on true`

const isActivity = sql`f.name in (${activityRecorded.name}, ${activityCorrected.name})`

/** What was done under a programme and what was corrected since, the last written first; `before` is an id of the list. */
export function activitiesOfProgramme(db: Db, programmeId: string, before: string | undefined, most: number) {
  const earlier = before === undefined ? sql`` : sql`and f.id < ${before}::uuid`
  return rows(
    db,
    Activity,
    sql`${activity} where f.programme_id = ${programmeId} and ${isActivity} ${earlier} order by f.id desc limit ${most}`,
  )
}

/** One activity of a programme, not a correction. */
export async function findActivity(db: Db, programmeId: string, id: string): Promise<Activity | undefined> {
  const [found] = await rows(
    db,
    Activity,
    sql`${activity} where f.id = ${id}::uuid and f.programme_id = ${programmeId} and f.name = ${activityRecorded.name}`,
  )
  return found
}

export async function insertCorrection(db: Db, correction: typeof corrections.$inferInsert) {
  await db.insert(corrections).values(correction)
}

export const correctionsOf = (db: Db, factId: string) =>
  db.select().from(corrections).where(eq(corrections.corrects, factId)).limit(100)

const ZoneActivity = z.object({ zoneId: z.string(), facts: z.number(), quantity: z.number() })

/** How often something happened in each zone in one Jalali year, whatever the programme. */
export const activityByZone = (db: Db, year: number) =>
  rows(
    db,
    ZoneActivity,
    sql`
      select zone_id as "zoneId", sum(facts)::int as facts, sum(quantity)::float8 as quantity
      from (
        select month, zone_id, facts, quantity from facts_zone_tallies
        union all
        select month, zone_id, once, once from facts_duty_tallies where zone_id is not null
      ) as happened
      where month >= ${monthRange(year, 1).from}::date and month < ${monthRange(year + 1, 1).from}::date
      group by zone_id having sum(facts) > 0`,
  )
