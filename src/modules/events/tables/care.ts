import { index, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { people } from '#city/people/tables.ts'
import { instant } from '#platform/db/columns.ts'

/** What somebody told on their health for one registration: sealed for it and for them, and gone a month after the end. */
export const healthNotes = pgTable(
  'events_health_notes',
  {
    enrolmentId: uuid().notNull(),
    personId: uuid()
      .notNull()
      .references(() => people.id),
    sealed: text().notNull(),
    writtenAt: instant().notNull(),
  },
  (table) => [primaryKey({ columns: [table.enrolmentId, table.personId] }), index().on(table.personId)],
)

/** Whom to call on the day, as the party said it; sealed for the registration, and gone with its notes. */
export const emergencyContacts = pgTable('events_emergency_contacts', {
  enrolmentId: uuid().primaryKey(),
  sealed: text().notNull(),
  writtenAt: instant().notNull(),
})
