import { sql } from 'drizzle-orm'
import {
  bigint,
  boolean,
  date,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { id, instant } from '#platform/db/columns.ts'
import { facts } from '#platform/facts/tables.ts'

/**
 * How often something happened under a programme in a month: computed from the record, fact by fact, in the relay's own
 * transaction. Emptied and counted again it gives the same rows. A page reads these, never a million facts.
 */
export const tallies = pgTable(
  'facts_tallies',
  {
    programmeId: uuid().notNull(),
    kind: text().notNull(),
    /** First day of the Jalali month. */
    month: date({ mode: 'string' }).notNull(),
    facts: integer().notNull(),
    /** Things, or people as far as they are told (`disclosure.ts`): safe to show and to add up. */
    quantity: bigint({ mode: 'number' }).notNull(),
    lastOn: date({ mode: 'string' }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.programmeId, table.kind, table.month] })],
)

/** The same by zone. */
export const zoneTallies = pgTable(
  'facts_zone_tallies',
  {
    zoneId: uuid().notNull(),
    programmeId: uuid().notNull(),
    kind: text().notNull(),
    /** First day of the Jalali month. */
    month: date({ mode: 'string' }).notNull(),
    facts: integer().notNull(),
    quantity: bigint({ mode: 'number' }).notNull(),
    lastOn: date({ mode: 'string' }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.zoneId, table.programmeId, table.kind, table.month] }),
    index().on(table.programmeId),
    index().on(table.month, table.zoneId),
  ],
)

/**
 * What facts prove under each duty by themselves, without a programme: one row a fact and duty, in the order of the
 * record. Computed from it like the tallies; what was taken back later stays here and does not count.
 */
export const proofs = pgTable(
  'facts_proofs',
  {
    dutyId: text().notNull(),
    /** Its place in the record. */
    seq: bigint({ mode: 'number' }).notNull(),
    kind: text().notNull(),
    /** What was done. */
    subjectId: uuid().notNull(),
    occurredOn: date({ mode: 'string' }).notNull(),
    zoneId: uuid(),
    /** The first of its duties: whoever counts a fact once, however many duties it serves, counts these. */
    first: boolean().notNull(),
    undone: boolean().notNull().default(false),
  },
  (table) => [
    primaryKey({ columns: [table.dutyId, table.seq] }),
    index().on(table.subjectId),
    index().on(table.dutyId, table.kind, table.occurredOn),
  ],
)

/** How often something was proved under a duty in a month and a zone. */
export const dutyTallies = pgTable(
  'facts_duty_tallies',
  {
    dutyId: text().notNull(),
    kind: text().notNull(),
    /** First day of the Jalali month. */
    month: date({ mode: 'string' }).notNull(),
    /** Null where it was in no zone. */
    zoneId: uuid(),
    facts: integer().notNull(),
    /** Of these, how many have this duty as their first. */
    once: integer().notNull(),
    lastOn: date({ mode: 'string' }).notNull(),
  },
  (table) => [
    unique('facts_duty_tallies_of').on(table.dutyId, table.kind, table.month, table.zoneId).nullsNotDistinct(),
    index().on(table.month, table.zoneId),
    index().on(table.zoneId, table.month),
  ],
)

/** Free text beside a fact: what was done, why it was corrected. Erasable, because the record itself never is. */
export const notes = pgTable('facts_notes', {
  id: id(),
  /** Null once erased. */
  text: text(),
  createdAt: instant().notNull(),
  erasedAt: instant(),
})

/**
 * Which activity a correction corrects, written with it: found without searching the record, and the database itself
 * sees to it that nothing is voided twice.
 */
export const corrections = pgTable(
  'facts_corrections',
  {
    /** The fact that corrects. */
    factId: uuid()
      .primaryKey()
      .references(() => facts.id),
    corrects: uuid()
      .notNull()
      .references(() => facts.id),
    voids: boolean().notNull(),
  },
  (table) => [
    index().on(table.corrects),
    uniqueIndex('facts_voided_once')
      .on(table.corrects)
      .where(sql`voids`),
  ],
)
