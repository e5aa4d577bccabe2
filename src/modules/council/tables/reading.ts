import { sql } from 'drizzle-orm'
import { boolean, index, integer, jsonb, pgTable, smallint, text, unique, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { organisations } from '#city/organisations/tables.ts'
import { people } from '#city/people/tables.ts'
import { bytes, day, id, instant } from '#platform/db/columns.ts'
import type { BriefContent } from '../rules/brief.ts'
import { resolutions } from './resolutions.ts'

/** Who follows a resolution: somebody signed in, or whoever holds a token that nobody else knows. */
export const watches = pgTable(
  'council_watches',
  {
    id: id(),
    resolutionId: uuid()
      .notNull()
      .references(() => resolutions.id),
    personId: uuid().references(() => people.id, { onDelete: 'cascade' }),
    /** SHA-256 of the token of whoever has no account. */
    tokenHash: bytes().unique(),
    since: instant().notNull(),
    endedAt: instant(),
  },
  (table) => [
    index().on(table.resolutionId, table.id),
    uniqueIndex('council_watches_once')
      .on(table.personId, table.resolutionId)
      .where(sql`${table.personId} is not null`),
  ],
)

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

/** What was brought in at once, as it came: every word of it, and what became of each row. */
export const imports = pgTable(
  'council_imports',
  {
    id: id(),
    by: uuid().references(() => people.id),
    at: instant().notNull(),
    source: text().$type<'table' | 'text'>().notNull(),
    original: text().notNull(),
    taken: integer().notNull(),
    left: jsonb().$type<readonly { readonly row: number; readonly why: string; readonly found: string }[]>().notNull(),
  },
  (table) => [index().on(table.at)],
)

export type Watch = typeof watches.$inferSelect
export type Brief = typeof briefs.$inferSelect
export type Import = typeof imports.$inferSelect
