import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { programmeDuties } from '#city/programmes/tables.ts'
import { type Db, only, rows } from '#platform/db/database.ts'
import { kept } from '#platform/db/kept.ts'
import { monthRange, toJalali, type IsoDay } from '#platform/calendar/jalali.ts'
import { allYears, lastDaysAfter, tallyMonths, tallyZones } from './projection.ts'
import { takeProofs } from './proof-projection.ts'
import { dutyTallies, notes, zoneTallies } from './tables.ts'

const DutyTally = z.object({
  dutyId: z.string(),
  kind: z.string(),
  /** Facts and what they count for, in the period asked for. */
  facts: z.number(),
  quantity: z.number(),
  lastOn: z.string(),
})

export type DutyTally = z.output<typeof DutyTally>

/** The first day of the Jalali month of a day: tallies are kept by month. */
function monthOf(day: IsoDay): IsoDay {
  const { y, m } = toJalali(day)
  return monthRange(y, m).from
}

/** What happened under each duty, by kind, from a day on (the first of its Jalali month). Bounded by duties × kinds. */
export function talliesByDuty(db: Db, since: IsoDay): Promise<DutyTally[]> {
  return rows(
    db,
    DutyTally,
    sql`
      select duty_id as "dutyId", kind, sum(facts)::int as facts, sum(quantity)::float8 as quantity,
             max(last_on)::text as "lastOn"
      from (
        select d.duty_id, t.kind, t.facts, t.quantity, t.last_on
        from facts_tallies t
        join programmes_duties d on d.programme_id = t.programme_id
        where t.month >= ${monthOf(since)}::date and t.facts > 0
        union all
        select duty_id, kind, facts, facts, last_on
        from facts_duty_tallies where month >= ${monthOf(since)}::date and facts > 0
      ) as happened
      group by duty_id, kind
      order by duty_id, sum(facts) desc, kind`,
  )
}

const MonthTally = z.object({ month: z.string(), kind: z.string(), facts: z.number(), quantity: z.number() })
export type MonthTally = z.output<typeof MonthTally>

/** Jalali month by month for one duty, of all kinds. */
export function monthsOfDuty(db: Db, dutyId: string, since: IsoDay): Promise<MonthTally[]> {
  return rows(
    db,
    MonthTally,
    sql`
      select month::text as month, kind, sum(facts)::int as facts, sum(quantity)::float8 as quantity
      from (
        select t.month, t.kind, t.facts, t.quantity
        from facts_tallies t
        join programmes_duties d on d.programme_id = t.programme_id
        where d.duty_id = ${dutyId} and t.month >= ${monthOf(since)}::date
        union all
        select month, kind, facts, facts
        from facts_duty_tallies where duty_id = ${dutyId} and month >= ${monthOf(since)}::date and facts > 0
      ) as happened
      group by month, kind
      order by month, kind`,
  )
}

/** Jalali month by month for one programme, newest first. */
export function monthsOfProgramme(db: Db, programmeId: string): Promise<MonthTally[]> {
  return rows(
    db,
    MonthTally,
    sql`
      select month::text as month, kind, facts, quantity::float8 as quantity
      from facts_tallies where programme_id = ${programmeId} and facts > 0
      order by month desc, kind limit 500`,
  )
}

const ZoneTally = z.object({ zoneId: z.string(), kind: z.string(), facts: z.number(), quantity: z.number() })
export type ZoneTally = z.output<typeof ZoneTally>

/** What happened where, for one duty or for all of them, from a Jalali year on. */
export const talliesByZone = (db: Db, sinceYear: number, dutyId?: string): Promise<ZoneTally[]> =>
  talliesByZoneSince(db, monthRange(sinceYear, 1).from, dutyId)

/** The same from a day on (the first of its Jalali month). */
export function talliesByZoneSince(db: Db, since: IsoDay, dutyId?: string): Promise<ZoneTally[]> {
  const ofProgrammes = dutyId
    ? sql`and programme_id in (select programme_id from programmes_duties where duty_id = ${dutyId})`
    : sql``
  const proved = dutyId ? sql`facts` : sql`once`
  return rows(
    db,
    ZoneTally,
    sql`
      select zone_id as "zoneId", kind, sum(facts)::int as facts, sum(quantity)::float8 as quantity
      from (
        select zone_id, kind, facts, quantity
        from facts_zone_tallies where month >= ${monthOf(since)}::date ${ofProgrammes}
        union all
        select zone_id, kind, ${proved}, ${proved}
        from facts_duty_tallies
        where month >= ${monthOf(since)}::date and zone_id is not null and ${proved} > 0
          ${dutyId ? sql`and duty_id = ${dutyId}` : sql``}
      ) as happened
      group by zone_id, kind
      order by zone_id, kind`,
  )
}

const Happened = z.object({ zoneId: z.string(), facts: z.number() })

/** How often something happened in each zone, from a day on (the first of its Jalali month); other zones are left out. */
export const happenedByZone = kept(
  [zoneTallies, dutyTallies],
  async (db, since: IsoDay): Promise<ReadonlyMap<string, number>> => {
    const found = await rows(
      db,
      Happened,
      sql`
      select zone_id as "zoneId", sum(facts)::int as facts
      from (
        select zone_id, facts from facts_zone_tallies where month >= ${monthOf(since)}::date
        union all
        select zone_id, once from facts_duty_tallies where month >= ${monthOf(since)}::date and zone_id is not null
      ) as happened
      group by zone_id having sum(facts) > 0`,
    )
    return new Map(found.map(({ zoneId, facts }) => [zoneId, facts]))
  },
)

const HappenedHere = z.object({
  dutyId: z.string().nullable(),
  kind: z.string(),
  facts: z.number(),
  quantity: z.number(),
})
export type HappenedHere = z.output<typeof HappenedHere>

/**
 * What happened in one zone from a day on (the first of its Jalali month): by kind, each event once (`dutyId` null), and by
 * duty and kind, where an event counts for every duty its programme serves.
 */
export function happenedIn(db: Db, zoneId: string, since: IsoDay): Promise<HappenedHere[]> {
  const here = sql`from facts_zone_tallies t`
  const when = sql`where t.zone_id = ${zoneId} and t.month >= ${monthOf(since)}::date`
  const proved = sql`from facts_duty_tallies t ${when}`
  const counts = sql`sum(t.facts)::int as facts, sum(t.quantity)::float8 as quantity`
  return rows(
    db,
    HappenedHere,
    sql`
      select null as "dutyId", t.kind, ${counts} ${here} ${when} group by t.kind having sum(t.facts) > 0
      union all
      select null, t.kind, sum(t.once)::int, sum(t.once)::float8 ${proved} group by t.kind having sum(t.once) > 0
      union all
      select t.duty_id, t.kind, sum(t.facts)::int, sum(t.facts)::float8 ${proved}
      group by t.duty_id, t.kind having sum(t.facts) > 0
      union all
      select d.duty_id, t.kind, ${counts} ${here} join programmes_duties d on d.programme_id = t.programme_id ${when}
      group by d.duty_id, t.kind having sum(t.facts) > 0
      order by facts desc, kind`,
  )
}

/** Empties the tallies and counts the whole record again; the result must be what the relay had counted. */
export async function recountTallies(db: Db) {
  await db.transaction(async (tx) => {
    await tx.execute(sql`
      lock table facts_tallies, facts_zone_tallies, facts_proofs, facts_duty_tallies in exclusive mode`)
    await tx.execute(sql`delete from facts_duty_tallies`)
    await tx.execute(sql`delete from facts_proofs`)
    await tx.execute(sql`delete from facts_tallies`)
    await tx.execute(sql`delete from facts_zone_tallies`)
    const chained = sql`exists (select from facts_chain c where c.fact_id = f.id)`
    await tx.execute(tallyMonths(chained, allYears))
    await tx.execute(tallyZones(chained, allYears))
    await tx.execute(lastDaysAfter(chained, allYears))
    await takeProofs(tx, sql`true`)
  })
}

/** Keeps a sentence beside the record and gives its id, by which a fact may point to it. */
export async function insertNote(db: Db, text: string, createdAt: Date): Promise<string> {
  return only(await db.insert(notes).values({ text, createdAt }).returning({ id: notes.id })).id
}

/** Several sentences at once; their ids in the same order. */
export async function insertNotes(db: Db, texts: readonly string[], createdAt: Date): Promise<string[]> {
  if (texts.length === 0) return []
  const written = texts.map((text) => ({ text, createdAt }))
  return (await db.insert(notes).values(written).returning({ id: notes.id })).map(({ id }) => id)
}

const DutyReach = z.object({ dutyId: z.string(), zones: z.number() })

/** In how many zones something happened under each duty, from a Jalali year on; duties without any are left out. */
export const zonesByDuty = kept(
  [zoneTallies, dutyTallies, programmeDuties],
  async (db, sinceYear: number): Promise<ReadonlyMap<string, number>> => {
    const found = await rows(
      db,
      DutyReach,
      sql`
        select duty_id as "dutyId", count(distinct zone_id)::int as zones
        from (
          select d.duty_id, t.zone_id
          from facts_zone_tallies t
          join programmes_duties d on d.programme_id = t.programme_id
          where t.month >= ${monthRange(sinceYear, 1).from}::date and t.facts > 0
          union all
          select duty_id, zone_id from facts_duty_tallies
          where month >= ${monthRange(sinceYear, 1).from}::date and zone_id is not null and facts > 0
        ) as reached
        group by duty_id`,
    )
    return new Map(found.map(({ dutyId, zones }) => [dutyId, zones]))
  },
)
