import { and, asc, desc, eq, gte, isNull, lt, ne, or, sql } from 'drizzle-orm'
import type { IsoDay } from '#platform/calendar/jalali.ts'
import type { WorkCalendar } from '#platform/calendar/workdays.ts'
import { addDays } from '#platform/calendar/jalali.ts'
import { only, type Db } from '#platform/db/database.ts'
import { kept } from '#platform/db/kept.ts'
import { present } from '#platform/refusal.ts'
import { calendarFor, cityScope, type Move, type ProposedDate, type ScopeOf } from './rules.ts'
import { type NewOccasion, type Occasion, occasionDates, occasions, occasionWeekends } from './tables.ts'
import { words } from './words.ts'

/** An occasion on the day it falls on. */
const onItsDay = {
  dateId: occasionDates.id,
  key: occasions.key,
  title: occasions.title,
  kind: occasions.kind,
  tone: occasions.tone,
  date: occasionDates.date,
  off: occasionDates.off,
  status: occasionDates.status,
  scope: occasionDates.scope,
  scopeId: occasionDates.scopeId,
  anchorYear: occasionDates.anchorYear,
}

/** More than a year of any city has. */
const mostRows = 2000

/** What falls on a day, cancelled dates left out. */
export const occasionsOn = kept([occasions, occasionDates], (db, date: IsoDay) =>
  occasionsBetween(db, date, addDays(date, 1)),
)

/** What falls on the days from one to before another, in order; cancelled dates left out. */
export const occasionsBetween = (db: Db, from: IsoDay, until: IsoDay) =>
  db
    .select(onItsDay)
    .from(occasionDates)
    .innerJoin(occasions, eq(occasions.id, occasionDates.occasionId))
    .where(and(gte(occasionDates.date, from), lt(occasionDates.date, until), ne(occasionDates.status, 'cancelled')))
    .orderBy(asc(occasionDates.date), asc(occasions.key))
    .limit(mostRows)

export type OccasionOnDay = Awaited<ReturnType<typeof occasionsBetween>>[number]

/** The next day on which an occasion falls, this one included. */
export async function findNext(db: Db, key: string, from: IsoDay): Promise<OccasionOnDay | undefined> {
  const [next] = await db
    .select(onItsDay)
    .from(occasionDates)
    .innerJoin(occasions, eq(occasions.id, occasionDates.occasionId))
    .where(and(eq(occasions.key, key), gte(occasionDates.date, from), ne(occasionDates.status, 'cancelled')))
    .orderBy(asc(occasionDates.date))
    .limit(1)
  return next
}

/** Everything that has an anchor, for proposing a year. */
export const anchoredOccasions = (db: Db): Promise<Occasion[]> =>
  db
    .select()
    .from(occasions)
    .where(sql`${occasions.anchor} is not null`)
    .orderBy(asc(occasions.key))
    .limit(mostRows)

/** Puts the occasions into the table; those that are there keep their titles and their days. */
export async function insertOccasions(db: Db, rows: readonly NewOccasion[]) {
  await db
    .insert(occasions)
    .values([...rows])
    .onConflictDoNothing({ target: occasions.key })
}

/** Adds the dates that are not there yet; what somebody has announced or cancelled stays. Returns how many were new. */
export async function insertDates(db: Db, rows: readonly ProposedDate[]): Promise<number> {
  if (rows.length === 0) return 0
  const added = await db
    .insert(occasionDates)
    .values([...rows])
    .onConflictDoNothing({ target: [occasionDates.occasionId, occasionDates.anchorYear] })
    .returning({ id: occasionDates.id })
  return added.length
}

/** A date, held until the transaction ends. */
export async function holdDate(db: Db, id: string) {
  const [row] = await db.select().from(occasionDates).where(eq(occasionDates.id, id)).for('update')
  return present(row, words.noSuchOccasion)
}

export interface Announced extends Move {
  readonly announcedAt: Date
  readonly setBy: string | null
}

/** Writes what was announced for a date. */
export async function updateDate(db: Db, id: string, { date, status, source, announcedAt, setBy }: Announced) {
  const changes = { date, status, source, announcedAt, setBy }
  return only(await db.update(occasionDates).set(changes).where(eq(occasionDates.id, id)).returning())
}

/** A weekend from a day on; asking again changes nothing. */
export async function insertWeekend(db: Db, weekend: typeof occasionWeekends.$inferInsert) {
  await db.insert(occasionWeekends).values(weekend).onConflictDoNothing()
}

/** The weekends in force somewhere between two days. */
export const weekendsBetween = (db: Db, from: IsoDay, until: IsoDay) =>
  db
    .select()
    .from(occasionWeekends)
    .where(
      and(
        lt(occasionWeekends.startsOn, until),
        or(isNull(occasionWeekends.endsBefore), sql`${occasionWeekends.endsBefore} > ${from}`),
      ),
    )
    .orderBy(asc(occasionWeekends.startsOn))
    .limit(mostRows)

/** The work calendar of a scope over some days. Ask once for a list of deadlines, not once a deadline. */
export async function workCalendarOf(
  db: Db,
  { from, until }: { readonly from: IsoDay; readonly until: IsoDay },
  scope: ScopeOf = cityScope,
): Promise<WorkCalendar> {
  const [dates, weekends] = [await occasionsBetween(db, from, until), await weekendsBetween(db, from, until)]
  return calendarFor({ from, until, dates, weekends }, scope)
}

/** Every date of some days, those cancelled too, with where each comes from: what the Desk sees. */
export const datesBetween = (db: Db, from: IsoDay, until: IsoDay) =>
  db
    .select({ ...onItsDay, source: occasionDates.source })
    .from(occasionDates)
    .innerJoin(occasions, eq(occasions.id, occasionDates.occasionId))
    .where(and(gte(occasionDates.date, from), lt(occasionDates.date, until)))
    .orderBy(asc(occasionDates.date), asc(occasions.key))
    .limit(mostRows)

export type DeskDate = Awaited<ReturnType<typeof datesBetween>>[number]

/** One date with its occasion. */
export async function getDate(db: Db, id: string): Promise<DeskDate> {
  const [row] = await db
    .select({ ...onItsDay, source: occasionDates.source })
    .from(occasionDates)
    .innerJoin(occasions, eq(occasions.id, occasionDates.occasionId))
    .where(eq(occasionDates.id, id))
  return present(row, words.noSuchOccasion)
}

/** A closure on its day, unless it is there already; gives the date's id, or nothing. */
export async function tryInsertClosure(
  db: Db,
  occasion: NewOccasion,
  date: Omit<typeof occasionDates.$inferInsert, 'occasionId'>,
): Promise<string | undefined> {
  const [made] = await db.insert(occasions).values(occasion).onConflictDoNothing().returning({ id: occasions.id })
  if (!made) return undefined
  const row = { ...date, occasionId: made.id }
  return only(await db.insert(occasionDates).values(row).returning({ id: occasionDates.id })).id
}

/** The city's weekends, the newest first. */
export const cityWeekends = (db: Db) =>
  db
    .select()
    .from(occasionWeekends)
    .where(eq(occasionWeekends.scope, 'city'))
    .orderBy(desc(occasionWeekends.startsOn))
    .limit(20)

/** Ends the city's weekend that holds, so that another begins. */
export async function endCityWeekend(db: Db, endsBefore: IsoDay) {
  const open = and(eq(occasionWeekends.scope, 'city'), isNull(occasionWeekends.endsBefore))
  await db
    .update(occasionWeekends)
    .set({ endsBefore })
    .where(and(open, lt(occasionWeekends.startsOn, endsBefore)))
}
