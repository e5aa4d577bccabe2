import { index, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { id, instant } from '#platform/db/columns.ts'

/** Each time the instants of sessions were made anew from their wall times, or the rules of the zones were others than before. */
export const clockChecks = pgTable(
  'enrolment_clock_checks',
  {
    id: id(),
    /** The version of the rules of the zones, `2026b`. */
    zoneData: text().notNull(),
    /** Sessions whose instants were wrong and are mended. */
    mended: uuid().array().notNull().default([]),
    /** Those of them whose place or leader somebody else has at that instant. */
    clashing: uuid().array().notNull().default([]),
    at: instant().notNull(),
  },
  (table) => [index().on(table.at)],
)

export type ClockCheck = typeof clockChecks.$inferSelect
