import { sql } from 'drizzle-orm'
import { boolean, date, index, integer, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { id, instant, said } from '#platform/db/columns.ts'
import type { Said } from '#platform/locale.ts'
import { sessions } from './sessions.ts'

export const closureManners = ['cancel', 'online'] as const
export type ClosureManner = (typeof closureManners)[number]

/** Many sessions called off, or moved to the network, in one act: a polluted day, cold, mourning, no power. */
export const closures = pgTable(
  'enrolment_closures',
  {
    id: id(),
    manner: text({ enum: closureManners }).notNull(),
    /** `air`, `cold`, `mourning`, `power`, `other`: for counting; the reason is what people read. */
    cause: text().notNull(),
    reason: said().notNull(),
    from: date({ mode: 'string' }).notNull(),
    /** The last day, included. */
    until: date({ mode: 'string' }).notNull(),
    zoneIds: uuid().array().notNull().default([]),
    kinds: text().array().notNull().default([]),
    /** Only under the open sky, only inside, or both when empty. */
    outdoor: boolean(),
    sessions: integer().notNull(),
    actorId: text().notNull(),
    actedAt: instant().notNull(),
    /** From then on people are told and paid back, and it is not undone any more. */
    settlesAt: instant().notNull(),
    settledAt: instant(),
    undoneAt: instant(),
  },
  (table) => [
    index('enrolment_closures_open')
      .on(table.settlesAt)
      .where(sql`${table.settledAt} is null and ${table.undoneAt} is null`),
  ],
)

export interface SessionBefore {
  readonly channel: string
  readonly link: string | null
  readonly movedAt: string | null
  readonly movedReason: Said | null
}

/** What a session was before, so that it can be so again. */
export const closedSessions = pgTable(
  'enrolment_closed_sessions',
  {
    closureId: uuid()
      .notNull()
      .references(() => closures.id),
    sessionId: uuid()
      .notNull()
      .references(() => sessions.id),
    before: jsonb().$type<SessionBefore>().notNull(),
    settledAt: instant(),
  },
  (table) => [primaryKey({ columns: [table.closureId, table.sessionId] }), index().on(table.sessionId)],
)

export type Closure = typeof closures.$inferSelect
