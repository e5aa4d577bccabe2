import { sql } from 'drizzle-orm'
import { bigint, index, integer, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { bytes, day, id, instant } from '../db/columns.ts'
import type { Channel } from './fact.ts'

/**
 * What happened, for ever: written with the change it tells of, never altered (a trigger refuses).
 * It holds codes, numbers, dates and references; free text about people lives in rows of its own, which can be erased.
 */
export const facts = pgTable(
  'facts',
  {
    id: id(),
    name: text().notNull(),
    detail: jsonb().notNull(),
    actorKind: text().$type<'person' | 'link' | 'key' | 'rules' | 'nobody'>().notNull(),
    actorId: uuid(),
    /** For whom the actor acted, when a clerk did it for somebody. */
    onBehalfOf: uuid(),
    channel: text().$type<Channel>().notNull(),
    /** When it was written down, by the server's clock. */
    at: instant().notNull(),
    /** The day it happened in the city. */
    occurredOn: day().notNull(),
    programmeId: uuid(),
    zoneId: uuid(),
    placeId: uuid(),
    organisationId: uuid(),
    personId: uuid(),
    quantity: integer().notNull().default(1),
  },
  (table) => [
    index().on(table.name, table.id),
    index().on(table.programmeId, table.id),
    index().on(table.zoneId, table.id),
    index('facts_place')
      .on(table.placeId, table.id)
      .where(sql`place_id is not null`),
    index('facts_organisation')
      .on(table.organisationId, table.name, table.id)
      .where(sql`organisation_id is not null`),
    index().on(table.personId, table.id),
    index().on(table.actorId, table.id),
    index().on(table.occurredOn),
  ],
)

/**
 * Facts that are written but not yet in the chain: the outbox. One row each, gone once the relay took it. It refers to the
 * facts without a constraint: facts are never deleted, both are written together, and the check of each row cost as much as
 * the row itself.
 */
export const pending = pgTable('facts_pending', { factId: uuid().primaryKey() })

/** Each fact's place in the chain, and the hash that binds it to all before it. */
export const chain = pgTable('facts_chain', {
  seq: bigint({ mode: 'number' }).primaryKey(),
  factId: uuid()
    .notNull()
    .unique()
    .references(() => facts.id),
  hash: bytes().notNull(),
})

/** What has not been heard yet: one row per fact and reaction, gone once the reaction is done. */
export const deliveries = pgTable(
  'facts_deliveries',
  {
    reaction: text().notNull(),
    factId: uuid()
      .notNull()
      .references(() => facts.id),
    dueAt: instant().notNull(),
    attempts: integer().notNull().default(0),
    problem: text(),
  },
  (table) => [primaryKey({ columns: [table.reaction, table.factId] }), index().on(table.dueAt, table.factId)],
)

export type FactRow = typeof facts.$inferSelect
export type NewFact = typeof facts.$inferInsert
export type Delivery = typeof deliveries.$inferSelect
