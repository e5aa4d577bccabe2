import { index, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { people } from '#city/people/tables.ts'
import { bytes, id, instant } from '#platform/db/columns.ts'

/**
 * The secret address under which a family’s own calendar is read. Only its hash is kept, so that nobody reads it here;
 * renewing it makes the old one worthless.
 */
export const calendarTokens = pgTable('events_calendar_tokens', {
  id: id(),
  personId: uuid()
    .notNull()
    .unique()
    .references(() => people.id),
  /** SHA-256 of 128 random bits. */
  hash: bytes().notNull().unique(),
  createdAt: instant().notNull(),
})

/** What somebody looked for and did not find: they are told once when it is there. */
export const wishes = pgTable(
  'events_wishes',
  {
    id: id(),
    personId: uuid()
      .notNull()
      .references(() => people.id),
    /** The query of the calendar, in its own letters. */
    query: text().notNull(),
    createdAt: instant().notNull(),
    toldAt: instant(),
    /** The offering they were told of. */
    offeringId: uuid(),
  },
  (table) => [index().on(table.personId, table.query), index().on(table.toldAt, table.id)],
)

export type Wish = typeof wishes.$inferSelect
