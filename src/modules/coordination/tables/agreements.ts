import { boolean, index, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { organisations } from '#city/organisations/tables.ts'
import { people } from '#city/people/tables.ts'
import { day, id, instant, said } from '#platform/db/columns.ts'
import type { Field } from './decisions.ts'

/** A plan of several agencies: a matter of kind `plan` with what belongs to plans. */
export const plans = pgTable(
  'coordination_plans',
  {
    matterId: uuid().primaryKey(),
    slug: text().notNull().unique(),
    title: said().notNull(),
    goal: said().notNull(),
    leadId: uuid()
      .notNull()
      .references(() => organisations.id),
    startsOn: day().notNull(),
    endsOn: day().notNull(),
    fields: text().array().$type<Field[]>().notNull().default([]),
    sample: boolean().notNull().default(false),
    created: instant().notNull(),
    modified: instant().notNull(),
  },
  (table) => [index().on(table.leadId), index().on(table.endsOn, table.matterId)],
)

export const agreementKinds = ['memorandum', 'contract', 'addendum'] as const
export type AgreementKind = (typeof agreementKinds)[number]

/** A signed agreement: a matter of kind `agreement`. Each party holds the first key to what the other owes. */
export const agreements = pgTable(
  'coordination_agreements',
  {
    matterId: uuid().primaryKey(),
    slug: text().notNull().unique(),
    title: said().notNull(),
    kind: text().$type<AgreementKind>().notNull(),
    number: text(),
    purpose: said().notNull(),
    /** The first party (طرف اول): whose word on the whole counts as its owner's. */
    leadId: uuid()
      .notNull()
      .references(() => organisations.id),
    /** The day on which the last party signed; until then it is a draft. */
    signedOn: day(),
    endsOn: day(),
    fileId: uuid(),
    /** The day on which its end was announced to the parties. */
    remindedOn: day(),
    /** Ended before its day, and why. */
    endedOn: day(),
    endedWhy: text(),
    /** The agreement it goes on from. */
    renewsId: uuid(),
    sample: boolean().notNull().default(false),
    created: instant().notNull(),
    modified: instant().notNull(),
  },
  (table) => [index().on(table.leadId), index().on(table.endsOn, table.matterId), index().on(table.renewsId)],
)

/** Who stands behind a plan or an agreement. */
export const parties = pgTable(
  'coordination_parties',
  {
    matterId: uuid().notNull(),
    organisationId: uuid()
      .notNull()
      .references(() => organisations.id),
    part: text().$type<'lead' | 'supporting' | 'party'>().notNull(),
    /** Of an agreement: when this party signed, and who for it. */
    signedOn: day(),
    signatory: text(),
  },
  (table) => [primaryKey({ columns: [table.matterId, table.organisationId] }), index().on(table.organisationId)],
)

export const grades = ['not-started', 'limited', 'substantial', 'complete'] as const
export type Grade = (typeof grades)[number]

/** How somebody finds a plan to stand: the owner's own word beside an independent one. */
export const assessments = pgTable(
  'coordination_assessments',
  {
    id: id(),
    matterId: uuid().notNull(),
    /** Empty for the whole plan. */
    commitmentId: uuid(),
    byId: uuid()
      .notNull()
      .references(() => organisations.id),
    independent: boolean().notNull(),
    grade: text().$type<Grade>().notNull(),
    text: text().notNull(),
    /** What it rests on, where it can be read. */
    url: text(),
    /** The same as a file. */
    fileId: uuid(),
    on: day().notNull(),
    writtenBy: uuid().references(() => people.id),
    created: instant().notNull(),
  },
  (table) => [index().on(table.matterId, table.on)],
)

export type Plan = typeof plans.$inferSelect
export type Agreement = typeof agreements.$inferSelect
export type PartyOf = typeof parties.$inferSelect
export type Assessment = typeof assessments.$inferSelect
