import { bigint, date, index, integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { id, instant } from '#platform/db/columns.ts'

/**
 * How often something happened under a programme in a month: computed from the record, fact by fact, in the relay's own
 * transaction. Emptied and counted again it gives the same rows. A page reads these, never a million facts.
 */
export const tallies = pgTable(
  'facts_tallies',
  {
    programmeId: uuid().notNull(),
    kind: text().notNull(),
    /** First day of the Gregorian month. */
    month: date({ mode: 'string' }).notNull(),
    facts: integer().notNull(),
    quantity: bigint({ mode: 'number' }).notNull(),
    lastOn: date({ mode: 'string' }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.programmeId, table.kind, table.month] })],
)

/** The same by zone, over all time and by year. */
export const zoneTallies = pgTable(
  'facts_zone_tallies',
  {
    zoneId: uuid().notNull(),
    programmeId: uuid().notNull(),
    kind: text().notNull(),
    year: integer().notNull(),
    facts: integer().notNull(),
    quantity: bigint({ mode: 'number' }).notNull(),
    lastOn: date({ mode: 'string' }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.zoneId, table.programmeId, table.kind, table.year] }),
    index().on(table.programmeId),
  ],
)

/** Free text beside a fact: what was done, why it was corrected. Erasable, because the record itself never is. */
export const notes = pgTable('facts_notes', {
  id: id(),
  /** Null once erased. */
  text: text(),
  createdAt: instant().notNull(),
  erasedAt: instant(),
})
