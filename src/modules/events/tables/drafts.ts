import { index, integer, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { people } from '#city/people/tables.ts'
import { instant } from '#platform/db/columns.ts'
import type { DraftParty } from '../rules/party.ts'

/**
 * What somebody has filled in so far: it outlives signing in, a bad connection and a busy minute. Its id is random, names
 * the draft in the address, and is the key with which it is sent in the end, so that it is one wish however often it comes.
 */
export const drafts = pgTable(
  'events_drafts',
  {
    id: uuid().primaryKey(),
    offeringId: uuid().notNull(),
    sessionId: uuid(),
    /** Nobody until they have signed in. */
    personId: uuid().references(() => people.id),
    party: jsonb().$type<DraftParty>().notNull(),
    answers: jsonb().$type<Readonly<Record<string, string | readonly string[]>>>().notNull().default({}),
    /** What was told on health and whom to call, sealed. */
    care: text(),
    /** The revisions of the offering and of the session that were on the screen. */
    offeringRev: integer().notNull(),
    sessionRev: integer(),
    createdAt: instant().notNull(),
    changedAt: instant().notNull(),
  },
  (table) => [index().on(table.changedAt), index().on(table.personId)],
)

export type Draft = typeof drafts.$inferSelect
