import { index, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { households } from '#city/households/tables.ts'
import { people } from '#city/people/tables.ts'
import { bytes, instant } from '#platform/db/columns.ts'

/** A code by which a second guardian joins a household. Only its fingerprint is kept; used or over, it opens nothing. */
export const invitations = pgTable(
  'families_invitations',
  {
    hash: bytes().primaryKey(),
    householdId: uuid()
      .notNull()
      .references(() => households.id),
    madeBy: uuid()
      .notNull()
      .references(() => people.id),
    madeAt: instant().notNull(),
    expiresAt: instant().notNull(),
    usedAt: instant(),
  },
  (table) => [index().on(table.householdId), index().on(table.madeBy), index().on(table.expiresAt)],
)

/** What somebody needs in order to come. It tells of health, so it is sealed, and a row that says nothing is not kept. */
export const needs = pgTable('families_needs', {
  personId: uuid()
    .primaryKey()
    .references(() => people.id),
  /** A list of needs, sealed for this person. */
  sealed: text().notNull(),
  changedAt: instant().notNull(),
})

export type Invitation = typeof invitations.$inferSelect
