import { index, pgTable, primaryKey, uuid } from 'drizzle-orm/pg-core'
import { people } from '#city/people/tables.ts'
import { instant } from '#platform/db/columns.ts'

/** What somebody means to go to: their own list, which nobody else reads and which takes no seat. */
export const plannedSessions = pgTable(
  'events_planned_sessions',
  {
    personId: uuid()
      .notNull()
      .references(() => people.id),
    sessionId: uuid().notNull(),
    markedAt: instant().notNull(),
  },
  (table) => [primaryKey({ columns: [table.personId, table.sessionId] }), index().on(table.markedAt)],
)
