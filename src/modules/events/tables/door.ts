import { people } from '#city/people/tables.ts'
import { bytes, id, instant } from '#platform/db/columns.ts'
import { index, integer, jsonb, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'

/**
 * A phone that keeps the door of one session: whoever holds its word opens that door and no other, until it is taken back.
 * Only a hash of the word is kept.
 */
export const doorDevices = pgTable(
  'events_door_devices',
  {
    id: id(),
    sessionId: uuid().notNull(),
    hash: bytes().notNull(),
    /** What its keeper calls it: «درِ جنوبی». */
    label: text().notNull(),
    madeBy: uuid().references(() => people.id),
    madeAt: instant().notNull(),
    expiresAt: instant().notNull(),
    revokedAt: instant(),
    seenAt: instant(),
  },
  (table) => [uniqueIndex('events_door_devices_once').on(table.hash), index().on(table.sessionId, table.id)],
)

/**
 * `unverified` let in by capacity though the list did not know them; `again` let in once more; `here` waits at the door;
 * `aside` a scan that came with a number known for something else.
 */
export const doorNoteKinds = ['unverified', 'again', 'here', 'aside'] as const
export type DoorNoteKind = (typeof doorNoteKinds)[number]

/** What happened at a door beside the marks of attendance. */
export const doorNotes = pgTable(
  'events_door_notes',
  {
    id: id(),
    /** Told twice, it is one. */
    key: text().notNull(),
    kind: text({ enum: doorNoteKinds }).notNull(),
    sessionId: uuid().notNull(),
    enrolmentId: uuid(),
    member: integer(),
    device: text(),
    /** What was sent, where it could not be taken. */
    sent: jsonb(),
    at: instant().notNull(),
    recordedAt: instant().notNull(),
  },
  (table) => [uniqueIndex('events_door_notes_once').on(table.key), index().on(table.sessionId, table.kind, table.id)],
)

export type DoorDevice = typeof doorDevices.$inferSelect
export type DoorNote = typeof doorNotes.$inferSelect
