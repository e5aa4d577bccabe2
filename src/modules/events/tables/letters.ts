import { index, integer, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import type { State } from '#engines/enrolment/index.ts'
import { id, instant } from '#platform/db/columns.ts'

/** What staff wrote to the people of an offering: who wrote what, to whom, and how many it could not reach. */
export const letters = pgTable(
  'events_letters',
  {
    id: id(),
    offeringId: uuid().notNull(),
    /** The session whose people were meant; all where empty. */
    sessionId: uuid(),
    states: text().array().$type<State[]>().notNull(),
    text: text().notNull(),
    byId: uuid().notNull(),
    /** Enrolments it is about, people it goes to, enrolments of which nobody can be written to. */
    enrolments: integer().notNull(),
    people: integer().notNull(),
    unreached: integer().notNull(),
    createdAt: instant().notNull(),
  },
  (table) => [index().on(table.offeringId, table.id)],
)
