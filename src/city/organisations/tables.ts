import { sql } from 'drizzle-orm'
import { type AnyPgColumn, boolean, index, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { people } from '#city/people/tables.ts'
import { day, id, instant, said } from '#platform/db/columns.ts'
import { byLetters } from '#platform/db/letters.ts'
import type { Role } from '#platform/permission.ts'

/** What kinds of bodies a city deals with. */
export const organisationKinds = [
  'unit',
  'affiliated',
  'district',
  'agency',
  'council',
  'commission',
  'committee',
  'board',
  'ngo',
  'charity',
  'mosque',
  'heyat',
  'club',
  'guild',
  'school',
] as const
export type OrganisationKind = (typeof organisationKinds)[number]

/** Kinds of bodies that meet and decide: the council, its commissions, committees and boards. */
export const decidingKinds = ['council', 'commission', 'committee', 'board'] as const satisfies OrganisationKind[]

export const organisations = pgTable(
  'organisations',
  {
    id: id(),
    slug: text().notNull().unique(),
    kind: text().$type<OrganisationKind>().notNull(),
    name: said().notNull(),
    /** Folded letters of the Persian name: no two organisations may be twins in spelling. */
    nameKey: text().notNull().unique(),
    summary: said(),
    parentId: uuid().references((): AnyPgColumn => organisations.id),
    /** The zone it works in; the whole city when empty. */
    zoneId: uuid(),
    sample: boolean().notNull().default(false),
    createdAt: instant().notNull(),
  },
  (table) => [
    index().on(table.kind, table.id),
    index().on(table.parentId),
    index().on(table.zoneId),
    index('organisations_listed').on(byLetters(table.nameKey), table.id),
    index('organisations_name_trgm').using('gin', sql`${table.nameKey} gin_trgm_ops`),
  ],
)

export const standingStates = ['identified', 'registered', 'verified', 'suspended'] as const
export type StandingState = (typeof standingStates)[number]

/** What the city knows of an organisation's right to act: dated, each with its source, never one status column. */
export const standings = pgTable(
  'organisations_standings',
  {
    id: id(),
    organisationId: uuid()
      .notNull()
      .references(() => organisations.id),
    state: text().$type<StandingState>().notNull(),
    since: day().notNull(),
    until: day(),
    /** Who says so: a licence, a letter, a visit. */
    source: said().notNull(),
    /** The row this one puts right; a corrected row stays readable and says nothing any more. */
    correctsId: uuid()
      .unique()
      .references((): AnyPgColumn => standings.id),
    recordedAt: instant().notNull(),
  },
  (table) => [index().on(table.organisationId, table.since)],
)

/** A person in an organisation, in a role, from a day to a day: what every permission comes from. */
export const memberships = pgTable(
  'organisations_memberships',
  {
    id: id(),
    personId: uuid()
      .notNull()
      .references(() => people.id),
    organisationId: uuid()
      .notNull()
      .references(() => organisations.id),
    role: text().$type<Role>().notNull(),
    post: said(),
    /** Acting head (سرپرست): holds the post for the time being. */
    acting: boolean().notNull().default(false),
    /** Limits the role to one zone. */
    zoneId: uuid(),
    startsOn: day().notNull(),
    /** The last day, inclusive; access ends at its midnight. */
    endsOn: day(),
    /** Number and date of the decree. */
    letter: text(),
    recordedAt: instant().notNull(),
  },
  (table) => [index().on(table.personId, table.startsOn), index().on(table.organisationId, table.startsOn)],
)

export type Organisation = typeof organisations.$inferSelect
export type Standing = typeof standings.$inferSelect
export type Membership = typeof memberships.$inferSelect
