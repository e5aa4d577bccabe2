import { type AnyPgColumn, boolean, index, jsonb, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core'
import { organisations } from '#city/organisations/tables.ts'
import type { Said } from '#platform/locale.ts'
import { day, id, instant, said } from '#platform/db/columns.ts'

/** Duty 20 names seven fields; the arts come from duty 23 and the name of the Deputy. The order is the law's. */
export const fields = [
  'cultural',
  'social',
  'political',
  'security',
  'defence',
  'environment',
  'economic',
  'arts',
] as const
export type Field = (typeof fields)[number]

/** What a body has decided, in the log by field. A gap is seen: what is not public shows number, body, date and why. */
export const decisions = pgTable(
  'coordination_decisions',
  {
    id: id(),
    /** Public, short, never reused: the address of its page. */
    code: text().notNull().unique(),
    /** As the body counts them, never reused. */
    number: text().notNull(),
    decidedOn: day().notNull(),
    bodyId: uuid()
      .notNull()
      .references(() => organisations.id),
    question: said().notNull(),
    text: said().notNull(),
    /** What else was considered. */
    options: jsonb().$type<readonly Said[]>().notNull().default([]),
    /** Facts, estimates and advice it rests on, each a line. */
    basis: jsonb().$type<readonly Said[]>().notNull().default([]),
    /** 1 to 3. */
    fields: text().array().$type<Field[]>().notNull(),
    zoneIds: uuid().array().notNull().default([]),
    duties: text().array().notNull().default([]),
    inForceFrom: day().notNull(),
    reviewOn: day(),
    supersedesId: uuid().references((): AnyPgColumn => decisions.id),
    visibility: text().$type<'public' | 'partners'>().notNull(),
    /** Why it is not public. */
    hiddenFor: said(),
    sittingId: uuid(),
    /** The matter whose commitments carry it out. */
    matterId: uuid(),
    sample: boolean().notNull().default(false),
    created: instant().notNull(),
    modified: instant().notNull(),
  },
  (table) => [
    unique().on(table.bodyId, table.number),
    index().on(table.decidedOn, table.id),
    index().on(table.reviewOn),
    index().on(table.supersedesId),
    index().on(table.sittingId),
    index().on(table.matterId),
    index('coordination_decisions_fields').using('gin', table.fields),
    index('coordination_decisions_zones').using('gin', table.zoneIds),
  ],
)

export type Decision = typeof decisions.$inferSelect
