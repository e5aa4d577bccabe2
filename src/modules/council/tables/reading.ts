import { boolean, index, integer, jsonb, pgTable, smallint, text, unique, uuid } from 'drizzle-orm/pg-core'
import { organisations } from '#city/organisations/tables.ts'
import { people } from '#city/people/tables.ts'
import { day, id, instant } from '#platform/db/columns.ts'
import type { Said } from '#platform/locale.ts'
import type { BriefContent } from '../rules/brief.ts'

/** A brief for those who scrutinise, as it stood on its day. Kept for ever. */
export const briefs = pgTable(
  'council_briefs',
  {
    id: id(),
    code: text().notNull().unique(),
    bodyId: uuid()
      .notNull()
      .references(() => organisations.id),
    /** Jalali year and quarter; each committee has one of each, and any number beside. */
    year: smallint().notNull(),
    quarter: smallint(),
    on: day().notNull(),
    content: jsonb().$type<BriefContent>().notNull(),
    /** SHA-256 of the content, printed on it. */
    hash: text().notNull(),
    madeBy: uuid().references(() => people.id),
    madeAt: instant().notNull(),
    sample: boolean().notNull().default(false),
  },
  (table) => [unique().on(table.bodyId, table.year, table.quarter), index().on(table.bodyId, table.id)],
)

/** A resolution that a file or a text holds and that could be read whole. */
export interface ImportRow {
  readonly row: number
  readonly number: number
  readonly term: number
  readonly title: string
  readonly titleEn?: string | undefined
  readonly adoptedOn: string
  readonly text: string
  readonly committeeId?: string | undefined
  readonly zoneId?: string | undefined
  readonly notifiedOn?: string | undefined
  readonly letterNumber?: string | undefined
}

/** A row that stays aside: why, in which column, and what stood there. */
export interface ImportProblem {
  /** Nothing for what is wrong with the whole file. */
  readonly row: number | null
  readonly why: Said
  readonly column?: string | undefined
  readonly found?: string | undefined
}

/** For rows that do not say it themselves. */
export interface ImportSettings {
  readonly term: number
  readonly bodyId: string
  readonly committeeId?: string | undefined
  readonly coordinatorId: string
}

/** What was brought in at once, as it came: every word of it, what could be read, and what became of each row. */
export const imports = pgTable(
  'council_imports',
  {
    id: id(),
    by: uuid().references(() => people.id),
    at: instant().notNull(),
    source: text().$type<'table' | 'word' | 'text'>().notNull(),
    name: text().notNull(),
    /** SHA-256 of what was sent. */
    hash: text().notNull(),
    original: text().notNull(),
    settings: jsonb().$type<ImportSettings>().notNull(),
    rows: jsonb().$type<readonly ImportRow[]>().notNull(),
    /** What could not be read, and, once it was done, what was refused. */
    left: jsonb().$type<readonly ImportProblem[]>().notNull(),
    /** Rows that were entered, and those the city had already. */
    taken: integer().notNull().default(0),
    known: integer().notNull().default(0),
    /** Until then nothing was entered. */
    doneAt: instant(),
  },
  (table) => [index().on(table.at), index().on(table.by, table.id)],
)

export type Brief = typeof briefs.$inferSelect
export type Import = typeof imports.$inferSelect
