import { sql } from 'drizzle-orm'
import { check, date, index, integer, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { households } from '#city/households/tables.ts'
import { people } from '#city/people/tables.ts'
import { id, instant } from '#platform/db/columns.ts'

/** Ten visits, a season: paid for once, and used without paying again. It never guarantees a seat. */
export const passes = pgTable(
  'enrolment_passes',
  {
    id: id(),
    /** On the card; never reused. */
    code: text().notNull().unique(),
    /** Which offerings it is for: those with the same `passKind`. */
    kind: text().notNull(),
    personId: uuid().references(() => people.id),
    householdId: uuid().references(() => households.id),
    /** Seats in all; as many as one likes when empty. */
    uses: integer(),
    startsOn: date({ mode: 'string' }).notNull(),
    /** The last day, included. */
    endsOn: date({ mode: 'string' }).notNull(),
    endedAt: instant(),
    createdAt: instant().notNull(),
  },
  (table) => [
    index().on(table.personId),
    index().on(table.householdId),
    check('enrolment_passes_owner', sql`num_nonnulls(${table.personId}, ${table.householdId}) = 1`),
  ],
)

export type Pass = typeof passes.$inferSelect
