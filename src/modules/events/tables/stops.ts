import { index, integer, pgTable, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { places } from '#city/places/tables.ts'
import { id, instant } from '#platform/db/columns.ts'

/** Where something that moves comes by: a happiness bus, a street theatre, a walk. One session has one way. */
export const stops = pgTable(
  'events_stops',
  {
    id: id(),
    sessionId: uuid().notNull(),
    /** 1 is the first. */
    position: integer().notNull(),
    placeId: uuid()
      .notNull()
      .references(() => places.id),
    /** Minutes after the session begins. */
    minute: integer().notNull(),
  },
  (table) => [uniqueIndex().on(table.sessionId, table.position), index().on(table.placeId)],
)

/** What was told on the way: from this stop on it comes so many minutes later. Only ever added to. */
export const delays = pgTable(
  'events_delays',
  {
    id: id(),
    sessionId: uuid().notNull(),
    stop: integer().notNull(),
    /** 0: on time again. */
    minutes: integer().notNull(),
    byId: uuid().notNull(),
    toldAt: instant().notNull(),
  },
  (table) => [index().on(table.sessionId, table.toldAt)],
)
