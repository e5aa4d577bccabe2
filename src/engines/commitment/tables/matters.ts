import {
  type AnyPgColumn,
  boolean,
  doublePrecision,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uuid,
} from 'drizzle-orm/pg-core'
import { mandate } from '#city/mandate/tables.ts'
import { organisations } from '#city/organisations/tables.ts'
import { people } from '#city/people/tables.ts'
import { programmes } from '#city/programmes/tables.ts'
import { bytes, day, id, instant, said } from '#platform/db/columns.ts'
import type { ServiceRule } from '../rules/service.ts'

export const visibilities = ['public', 'partners', 'assigned'] as const
/** Who may see a matter: everybody; the parties and staff; only those it is assigned to. It may only get narrower. */
export type Visibility = (typeof visibilities)[number]

/** The thing promised about. Its kind belongs to the module that opened it. */
export const matters = pgTable(
  'commitment_matters',
  {
    id: id(),
    /** Public, never reused. */
    code: text().notNull().unique(),
    kind: text().notNull(),
    title: said().notNull(),
    visibility: text().$type<Visibility>().notNull(),
    coordinatorId: uuid()
      .notNull()
      .references(() => organisations.id),
    category: text(),
    /** Fields of decisions, as duty 20 names them; the names belong to the module that keeps decisions. */
    fields: text().array().notNull().default([]),
    zoneId: uuid(),
    placeId: uuid(),
    latitude: doublePrecision(),
    longitude: doublePrecision(),
    programmeId: uuid().references(() => programmes.id),
    parentId: uuid().references((): AnyPgColumn => matters.id),
    supersedesId: uuid().references((): AnyPgColumn => matters.id),
    /** Number and date of the letter, the report or the page it comes from. */
    reference: text(),
    openedAt: instant().notNull(),
    /** How many events it has; the next one is one more. */
    seq: integer().notNull().default(0),
    /** Of its last event. */
    hash: bytes(),
    dismissedAt: instant(),
    sample: boolean().notNull().default(false),
  },
  (table) => [
    index().on(table.kind, table.id),
    index().on(table.coordinatorId, table.id),
    index().on(table.zoneId, table.id),
    index('commitment_matters_fields').using('gin', table.fields),
    index().on(table.programmeId),
    index().on(table.parentId),
    index().on(table.supersedesId),
  ],
)

export const matterDuties = pgTable(
  'commitment_matter_duties',
  {
    matterId: uuid()
      .notNull()
      .references(() => matters.id),
    dutyId: text()
      .notNull()
      .references(() => mandate.id),
  },
  (table) => [primaryKey({ columns: [table.dutyId, table.matterId] }), index().on(table.matterId)],
)

/** Service-level rules as they were published. One version ends where the next begins; none is ever changed. */
export const ruleVersions = pgTable(
  'commitment_rules',
  {
    key: text().notNull(),
    version: integer().notNull(),
    validFrom: day().notNull(),
    data: jsonb().$type<ServiceRule>().notNull(),
    publishedBy: uuid().references(() => people.id),
    publishedAt: instant().notNull(),
    /** SHA-256 of the data. */
    hash: bytes().notNull(),
  },
  (table) => [primaryKey({ columns: [table.key, table.version] })],
)

export type Matter = typeof matters.$inferSelect
export type RuleVersion = typeof ruleVersions.$inferSelect
