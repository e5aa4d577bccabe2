import { sql } from 'drizzle-orm'
import { check, index, integer, jsonb, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core'
import { people } from '#city/people/tables.ts'
import { day, id, instant, said } from '#platform/db/columns.ts'

export const occasionKinds = ['national', 'religious', 'international', 'city', 'school', 'closure'] as const
export type OccasionKind = (typeof occasionKinds)[number]

export const offs = ['full', 'half', 'no'] as const
/** Whether offices close. A half day is a work day. */
export type Off = (typeof offs)[number]

export const tones = ['joy', 'mourning', 'neutral'] as const
export type Tone = (typeof tones)[number]

export const dateStatuses = ['computed', 'announced', 'confirmed', 'cancelled'] as const
/** Computed dates are probable; only announced and confirmed ones are days off. */
export type DateStatus = (typeof dateStatuses)[number]

export const scopes = ['city', 'zone', 'organisation'] as const
/** For whom a date or a weekend holds; zones and organisations by id. */
export type Scope = (typeof scopes)[number]

/** The day of the year an occasion hangs on, in its own calendar. */
export interface Anchor {
  readonly calendar: 'solar' | 'lunar' | 'gregorian'
  readonly month: number
  readonly day: number | 'last'
}

/** What returns every year, and every sudden closure. A closure has no anchor. */
export const occasions = pgTable('occasions', {
  id: id(),
  /** Stable and ASCII: sessions are pinned to it. */
  key: text().notNull().unique(),
  title: said().notNull(),
  kind: text().$type<OccasionKind>().notNull(),
  anchor: jsonb().$type<Anchor>(),
  off: text().$type<Off>().notNull(),
  tone: text().$type<Tone>().notNull(),
})

/**
 * The day an occasion falls on. Unique in the year of its own calendar: a lunar occasion falls twice in a solar year
 * about every 33 years, and an announcement may carry it into the next. Closures have no such year.
 */
export const occasionDates = pgTable(
  'occasions_dates',
  {
    id: id(),
    occasionId: uuid()
      .notNull()
      .references(() => occasions.id),
    anchorYear: integer(),
    date: day().notNull(),
    off: text().$type<Off>().notNull(),
    scope: text().$type<Scope>().notNull().default('city'),
    scopeId: uuid(),
    status: text().$type<DateStatus>().notNull(),
    /** Who says so: a calendar, a letter, an announcement. */
    source: text().notNull(),
    announcedAt: instant(),
    setBy: uuid().references(() => people.id),
  },
  (table) => [
    unique().on(table.occasionId, table.anchorYear),
    index().on(table.date),
    index().on(table.scopeId, table.date),
    check('occasions_dates_scope', sql`(${table.scope} = 'city') = (${table.scopeId} is null)`),
  ],
)

/** Which weekdays offices close and when they are open, from one day to before another: the law of the weekend changes. */
export const occasionWeekends = pgTable(
  'occasions_weekends',
  {
    id: id(),
    scope: text().$type<Scope>().notNull().default('city'),
    scopeId: uuid(),
    /** 0 is Saturday, 6 is Friday. */
    weekdays: integer().array().notNull(),
    /** Wall time, `HH:MM`. */
    opensAt: text().notNull(),
    closesAt: text().notNull(),
    startsOn: day().notNull(),
    /** The first day it no longer holds; none while it lasts. */
    endsBefore: day(),
  },
  (table) => [
    unique().on(table.scope, table.scopeId, table.startsOn).nullsNotDistinct(),
    check('occasions_weekends_scope', sql`(${table.scope} = 'city') = (${table.scopeId} is null)`),
  ],
)

export type Occasion = typeof occasions.$inferSelect
export type NewOccasion = typeof occasions.$inferInsert
export type OccasionDate = typeof occasionDates.$inferSelect
export type WeekendPeriod = typeof occasionWeekends.$inferSelect
