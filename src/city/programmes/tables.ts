import { sql } from 'drizzle-orm'
import {
  type AnyPgColumn,
  bigint,
  boolean,
  index,
  integer,
  numeric,
  pgTable,
  primaryKey,
  text,
  uuid,
} from 'drizzle-orm/pg-core'
import { mandate } from '#city/mandate/tables.ts'
import { organisations } from '#city/organisations/tables.ts'
import { day, id, instant, said } from '#platform/db/columns.ts'

export const programmeStates = ['planned', 'running', 'ended', 'stopped'] as const
export type ProgrammeState = (typeof programmeStates)[number]

export const audiences = [
  'everyone',
  'children',
  'teenagers',
  'youth',
  'women',
  'families',
  'elders',
  'disabled',
  'scholars',
  'associations',
  'staff',
] as const
export type Audience = (typeof audiences)[number]

/** Planned work of the Deputy: which duties it serves, for whom, where, by whom, with what money, from when to when. */
export const programmes = pgTable(
  'programmes',
  {
    id: id(),
    /** Short public code, never reused. */
    code: integer().notNull().unique().generatedByDefaultAsIdentity({ startWith: 101 }),
    slug: text().notNull().unique(),
    name: said().notNull(),
    nameKey: text().notNull(),
    summary: said().notNull(),
    audience: text().array().$type<Audience[]>().notNull(),
    ownerId: uuid()
      .notNull()
      .references(() => organisations.id),
    /** A district's adoption of a city programme hangs below it. */
    parentId: uuid().references((): AnyPgColumn => programmes.id),
    budgetRial: bigint({ mode: 'bigint' }),
    startsOn: day().notNull(),
    endsOn: day().notNull(),
    state: text().$type<ProgrammeState>().notNull().default('planned'),
    sample: boolean().notNull().default(false),
    createdAt: instant().notNull(),
    changedAt: instant().notNull(),
    /** Counts changes, so that of two people at one form the second is told. */
    version: integer().notNull().default(1),
  },
  (table) => [
    index().on(table.startsOn, table.id),
    index().on(table.endsOn, table.id),
    index().on(table.changedAt, table.id),
    index().on(table.nameKey, table.id),
    index().on(table.ownerId, table.startsOn, table.id),
    index().on(table.state, table.startsOn, table.id),
    index().on(table.parentId),
    index('programmes_audience_of').using('gin', table.audience),
    index('programmes_name_trgm').using('gin', sql`${table.nameKey} gin_trgm_ops`),
  ],
)

/** Which duties (and aims) a programme serves. */
export const programmeDuties = pgTable(
  'programmes_duties',
  {
    programmeId: uuid()
      .notNull()
      .references(() => programmes.id, { onDelete: 'cascade' }),
    dutyId: text()
      .notNull()
      .references(() => mandate.id),
  },
  (table) => [primaryKey({ columns: [table.dutyId, table.programmeId] }), index().on(table.programmeId)],
)

/** Where a programme works; none means the whole city. */
export const programmeZones = pgTable(
  'programmes_zones',
  {
    programmeId: uuid()
      .notNull()
      .references(() => programmes.id, { onDelete: 'cascade' }),
    zoneId: uuid().notNull(),
  },
  (table) => [primaryKey({ columns: [table.zoneId, table.programmeId] }), index().on(table.programmeId)],
)

/** What a programme says it will move, registered before it starts and never changed afterwards. */
export const claims = pgTable(
  'programmes_claims',
  {
    id: id(),
    programmeId: uuid()
      .notNull()
      .references(() => programmes.id),
    indicator: said().notNull(),
    unit: said().notNull(),
    baseline: numeric({ mode: 'number' }),
    target: numeric({ mode: 'number' }).notNull(),
    by: day().notNull(),
    method: said().notNull(),
    registeredAt: instant().notNull(),
    registeredBy: uuid(),
    /** Registered after the programme had begun: shown as such, for ever. */
    late: boolean().notNull().default(false),
  },
  (table) => [index().on(table.programmeId)],
)

export type Programme = typeof programmes.$inferSelect
export type Claim = typeof claims.$inferSelect
