import { index, pgTable, uuid } from 'drizzle-orm/pg-core'
import { notes as texts } from '#city/facts/tables.ts'
import { id, instant } from '#platform/db/columns.ts'

/** What staff wrote beside a registration: «comes by wheelchair, will be late». The text is erased with the person. */
export const notes = pgTable(
  'events_notes',
  {
    id: id(),
    enrolmentId: uuid().notNull(),
    noteId: uuid()
      .notNull()
      .references(() => texts.id),
    writtenBy: uuid(),
    writtenAt: instant().notNull(),
  },
  (table) => [index().on(table.enrolmentId, table.id)],
)
