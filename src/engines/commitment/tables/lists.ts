import { index, integer, pgTable, primaryKey, smallint, text, uuid } from 'drizzle-orm/pg-core'
import { organisations } from '#city/organisations/tables.ts'
import { bytes, day, id, instant } from '#platform/db/columns.ts'
import type { Lane } from '../rules/course.ts'
import type { KeyKind } from '../rules/states.ts'
import { commitments } from './commitments.ts'
import { matters } from './matters.ts'

/** The lists of what is due: a row for everybody whose turn it is, written anew with every step. */
export const due = pgTable(
  'commitment_due',
  {
    holderId: uuid().notNull(),
    commitmentId: uuid()
      .notNull()
      .references(() => commitments.id),
    lane: text().$type<Lane>().notNull(),
    /** `infinity` where no day is set. */
    on: day().notNull(),
    /** A hundred less the weight. */
    rank: smallint().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.commitmentId, table.holderId] }),
    index('commitment_due_listed').on(table.holderId, table.lane, table.on, table.rank, table.commitmentId),
  ],
)

/** Warnings that were given: each once for a commitment, a step and a due date. */
export const escalations = pgTable(
  'commitment_escalations',
  {
    commitmentId: uuid()
      .notNull()
      .references(() => commitments.id),
    step: text().notNull(),
    due: day().notNull(),
    /** The organisation or person told; nobody by name where the public is. */
    toldId: uuid(),
    at: instant().notNull(),
  },
  (table) => [primaryKey({ columns: [table.commitmentId, table.step, table.due] }), index().on(table.toldId, table.at)],
)

/** Links that answer without an account. Only the hash of the token is kept. */
export const links = pgTable(
  'commitment_links',
  {
    id: id(),
    matterId: uuid()
      .notNull()
      .references(() => matters.id),
    /** The one commitment it opens; all of the matter for whoever reported it. */
    commitmentId: uuid().references(() => commitments.id),
    organisationId: uuid().references(() => organisations.id),
    carries: text().$type<'owner' | KeyKind>().notNull(),
    tokenHash: bytes().notNull().unique(),
    issuedBy: uuid(),
    issuedAt: instant().notNull(),
    expiresAt: instant().notNull(),
    revokedAt: instant(),
    revokedBy: uuid(),
    uses: integer().notNull().default(0),
    usedAt: instant(),
  },
  (table) => [index().on(table.matterId), index().on(table.commitmentId)],
)

export type Link = typeof links.$inferSelect
