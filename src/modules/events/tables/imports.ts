import { index, integer, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { id, instant } from '#platform/db/columns.ts'

export const importKinds = ['programme', 'calendar', 'registrations'] as const
export type ImportKind = (typeof importKinds)[number]

/**
 * A file somebody sent to be taken over. It is looked at as often as they like and carried out once; what stood in it,
 * names of people among it, is sealed and gone after a week.
 */
export const imports = pgTable(
  'events_imports',
  {
    id: id(),
    kind: text({ enum: importKinds }).notNull(),
    /** The offering that registrations are for. */
    offeringId: uuid(),
    fileName: text().notNull(),
    /** Who sent it; nobody else sees it. */
    byId: uuid().notNull(),
    /** Rows, columns, choices and the report, sealed with the row's id as owner; empty once forgotten. */
    content: text(),
    made: integer().notNull().default(0),
    createdAt: instant().notNull(),
    doneAt: instant(),
  },
  (table) => [index().on(table.byId, table.id), index().on(table.createdAt)],
)

/** What a row of a file became, so that the same row in the next file changes nothing. */
export const importMarks = pgTable(
  'events_import_marks',
  {
    /** A fingerprint of what the row is known by: nothing can be read from it. */
    key: text().primaryKey(),
    importId: uuid().notNull(),
    offeringId: uuid().notNull(),
    sessionId: uuid(),
    enrolmentId: uuid(),
    /** Of a calendar: which version of the event it was. */
    revision: integer().notNull().default(0),
    at: instant().notNull(),
  },
  (table) => [index().on(table.enrolmentId)],
)

export type Import = typeof imports.$inferSelect
export type ImportMark = typeof importMarks.$inferSelect
