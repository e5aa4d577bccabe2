import { and, asc, desc, eq, gte, inArray, isNull, lt, ne, or, sql } from 'drizzle-orm'
import type { IsoDay } from '#platform/calendar/jalali.ts'
import type { WorkCalendar } from '#platform/calendar/workdays.ts'
import { addDays } from '#platform/calendar/jalali.ts'
import { only, type Db } from '#platform/db/database.ts'
import { kept } from '#platform/db/kept.ts'
import { present } from '#platform/refusal.ts'
import { calendarFor, cityScope, type Move, type ProposedDate, type ScopeOf } from './rules.ts'
import {
  type NewOccasion,
  type Occasion,
  occasionDates,
  occasions,
  occasionWeekends,
  type WeekendPeriod,
} from './tables.ts'
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

/** A day off that one organisation alone keeps is none of everybody’s. */
const isForAll = ne(occasionDates.scope, 'organisation')

/** What falls for everybody on the days from one to before another, in order; cancelled dates left out. */
export const occasionsBetween = (db: Db, from: IsoDay, until: IsoDay) =>
  db
    .select(onItsDay)
    .from(occasionDates)
    .innerJoin(occasions, eq(occasions.id, occasionDates.occasionId))
    .where(
      and(
        gte(occasionDates.date, from),
        lt(occasionDates.date, until),
        ne(occasionDates.status, 'cancelled'),
        isForAll,
      ),
    )
    .orderBy(asc(occasionDates.date), asc(occasions.key))
    .limit(mostRows)

/** More than the days on which offices close in thirty years. */
const mostDaysOff = 2000

/**
 * The dates in a stretch on which offices may be closed the whole day: all that a work calendar is made of. Those of some
 * organisations come along where they are asked for.
 */
export const daysOffBetween = (db: Db, from: IsoDay, until: IsoDay, organisationIds: readonly string[] = []) =>
  db
    .select({
      date: occasionDates.date,
      off: occasionDates.off,
      status: occasionDates.status,
      scope: occasionDates.scope,
      scopeId: occasionDates.scopeId,
    })
    .from(occasionDates)
    .where(
      and(
        gte(occasionDates.date, from),
        lt(occasionDates.date, until),
        eq(occasionDates.off, 'full'),
        inArray(occasionDates.status, ['announced', 'confirmed']),
        organisationIds.length === 0 ? isForAll : or(isForAll, inArray(occasionDates.scopeId, [...organisationIds])),
      ),
    )
    .orderBy(desc(occasionDates.date))
    .limit(mostDaysOff)

export type OccasionOnDay = Awaited<ReturnType<typeof occasionsBetween>>[number]

/** The next day on which an occasion falls, this one included. */
export async function findNext(db: Db, key: string, from: IsoDay): Promise<OccasionOnDay | undefined> {
  const [next] = await db
    .select(onItsDay)
    .from(occasionDates)
    .innerJoin(occasions, eq(occasions.id, occasionDates.occasionId))
    .where(and(eq(occasions.key, key), gte(occasionDates.date, from), ne(occasionDates.status, 'cancelled'), isForAll))
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

/** A weekend from a day on, in place of one that was to begin on the same day. */
export async function insertWeekend(db: Db, weekend: typeof occasionWeekends.$inferInsert) {
  const { weekdays, opensAt, closesAt, endsBefore = null } = weekend
  const { scope, scopeId, startsOn } = occasionWeekends
  await db
    .insert(occasionWeekends)
    .values(weekend)
    .onConflictDoUpdate({ target: [scope, scopeId, startsOn], set: { weekdays, opensAt, closesAt, endsBefore } })
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
  const own = scope.scope === 'organisation' && scope.scopeId !== null ? [scope.scopeId] : []
  const [dates, weekends] = [await daysOffBetween(db, from, until, own), await weekendsBetween(db, from, until)]
  return calendarFor({ from, until, dates, weekends }, scope)
}

/** Every date of some days for everybody, those cancelled too, with where each comes from: what the Desk sees. */
export const datesBetween = (db: Db, from: IsoDay, until: IsoDay) =>
  db
    .select({ ...onItsDay, source: occasionDates.source })
    .from(occasionDates)
    .innerJoin(occasions, eq(occasions.id, occasionDates.occasionId))
    .where(and(gte(occasionDates.date, from), lt(occasionDates.date, until), isForAll))
    .orderBy(asc(occasionDates.date), asc(occasions.key))
    .limit(mostRows)

export type DeskDate = Awaited<ReturnType<typeof datesBetween>>[number]

/** The days on which one organisation is closed by its own word from a day on, in order. */
export const closuresOf = (db: Db, organisationId: string, from: IsoDay): Promise<DeskDate[]> =>
  db
    .select({ ...onItsDay, source: occasionDates.source })
    .from(occasionDates)
    .innerJoin(occasions, eq(occasions.id, occasionDates.occasionId))
    .where(
      and(
        eq(occasionDates.scopeId, organisationId),
        gte(occasionDates.date, from),
        ne(occasionDates.status, 'cancelled'),
      ),
    )
    .orderBy(asc(occasionDates.date))
    .limit(100)

/** One date with its occasion. */
export async function getDate(db: Db, id: string): Promise<DeskDate> {
  const [row] = await db
    .select({ ...onItsDay, source: occasionDates.source })
    .from(occasionDates)
    .innerJoin(occasions, eq(occasions.id, occasionDates.occasionId))
    .where(eq(occasionDates.id, id))
  return present(row, words.noSuchOccasion)
}

/** A closure on its day, unless it stands there already; gives the date's id, or nothing. One that was cancelled may return. */
export async function tryInsertClosure(
  db: Db,
  occasion: NewOccasion,
  date: Omit<typeof occasionDates.$inferInsert, 'occasionId'>,
): Promise<string | undefined> {
  const { title } = occasion
  const written = db.insert(occasions).values(occasion)
  const { id: occasionId } = only(
    await written.onConflictDoUpdate({ target: occasions.key, set: { key: occasion.key } }).returning(),
  )
  const stands = and(eq(occasionDates.occasionId, occasionId), ne(occasionDates.status, 'cancelled'))
  if ((await db.select().from(occasionDates).where(stands).limit(1)).length > 0) return undefined
  await db.update(occasions).set({ title }).where(eq(occasions.id, occasionId))
  return only(
    await db
      .insert(occasionDates)
      .values({ ...date, occasionId })
      .returning({ id: occasionDates.id }),
  ).id
}

const weekendFor = ({ scope, scopeId }: ScopeOf) =>
  and(
    eq(occasionWeekends.scope, scope),
    scopeId === null ? isNull(occasionWeekends.scopeId) : eq(occasionWeekends.scopeId, scopeId),
  )

/** The weekends of the city, or those an organisation keeps of its own; the newest first. */
export const weekendsOf = (db: Db, scope: ScopeOf = cityScope): Promise<WeekendPeriod[]> =>
  db.select().from(occasionWeekends).where(weekendFor(scope)).orderBy(desc(occasionWeekends.startsOn)).limit(20)

/** Ends the weekend that holds, so that another begins, or none of its own any more. */
export async function endWeekend(db: Db, scope: ScopeOf, endsBefore: IsoDay) {
  const goesOn = or(isNull(occasionWeekends.endsBefore), sql`${occasionWeekends.endsBefore} > ${endsBefore}`)
  await db
    .update(occasionWeekends)
    .set({ endsBefore })
    .where(and(weekendFor(scope), goesOn, lt(occasionWeekends.startsOn, endsBefore)))
}

/** Weekends that were to begin on a day or later, and do not any more. */
export async function dropWeekends(db: Db, scope: ScopeOf, from: IsoDay) {
  await db.delete(occasionWeekends).where(and(weekendFor(scope), gte(occasionWeekends.startsOn, from)))
}
