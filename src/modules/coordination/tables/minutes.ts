import { index, integer, jsonb, pgTable, smallint, text, unique, uuid } from 'drizzle-orm/pg-core'
import { people } from '#city/people/tables.ts'
import { bytes, day, id, instant } from '#platform/db/columns.ts'
import { sittings } from './meetings.ts'

export const minutesStates = ['draft', 'circulated', 'adopted'] as const
export type MinutesState = (typeof minutesStates)[number]

/** Minutes as they were at one time. Once adopted a version is locked; a corrigendum is a further version with a reason. */
export const minutes = pgTable(
  'coordination_minutes',
  {
    id: id(),
    sittingId: uuid()
      .notNull()
      .references(() => sittings.id),
    /** From 1. */
    number: smallint().notNull(),
    state: text().$type<MinutesState>().notNull(),
    /** Paragraph by paragraph, so that an amendment can name one. */
    paragraphs: jsonb().$type<readonly string[]>().notNull(),
    /** SHA-256 of the paragraphs; printed once adopted. */
    hash: bytes().notNull(),
    /** Why there is a version after the adopted one. */
    reason: text(),
    circulatedAt: instant(),
    amendBy: day(),
    adoptedAt: instant(),
    writtenBy: uuid().references(() => people.id),
    created: instant().notNull(),
    modified: instant().notNull(),
  },
  (table) => [unique().on(table.sittingId, table.number), index().on(table.state, table.amendBy)],
)

/** What somebody who was there would change in a paragraph; the secretary takes it over or says why not. */
export const amendments = pgTable(
  'coordination_amendments',
  {
    id: id(),
    minutesId: uuid()
      .notNull()
      .references(() => minutes.id),
    paragraph: integer().notNull(),
    text: text().notNull(),
    proposedBy: uuid()
      .notNull()
      .references(() => people.id),
    proposedAt: instant().notNull(),
    state: text().$type<'open' | 'accepted' | 'refused'>().notNull().default('open'),
    word: text(),
    settledBy: uuid().references(() => people.id),
    settledAt: instant(),
  },
  (table) => [index().on(table.minutesId, table.id)],
)

export type MinutesVersion = typeof minutes.$inferSelect
export type Amendment = typeof amendments.$inferSelect
