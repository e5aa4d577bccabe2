import { sql } from 'drizzle-orm'
import { boolean, index, pgTable, primaryKey, smallint, text, uuid } from 'drizzle-orm/pg-core'
import { organisations } from '#city/organisations/tables.ts'
import { people } from '#city/people/tables.ts'
import { day, id, instant, said } from '#platform/db/columns.ts'
import type { Field } from './decisions.ts'

/** Somebody whose advice the city asks for. Listed only as far as they have agreed to be. */
export const experts = pgTable(
  'coordination_experts',
  {
    personId: uuid()
      .primaryKey()
      .references(() => people.id),
    summary: said().notNull(),
    fields: text().array().$type<Field[]>().notNull(),
    topics: text().array().notNull(),
    /** Folded name, topics and summary, for finding. */
    searchKey: text().notNull(),
    languages: text().array().notNull(),
    /** Free hours a month. */
    hours: smallint().notNull(),
    zoneIds: uuid().array().notNull().default([]),
    proposedBy: uuid().references(() => people.id),
    confirmedBy: uuid().references(() => people.id),
    confirmedAt: instant(),
    /** What they have agreed to. */
    listed: text().$type<'public' | 'staff' | 'no'>().notNull(),
    paused: boolean().notNull().default(false),
    lastAskedOn: day(),
    sample: boolean().notNull().default(false),
    created: instant().notNull(),
    modified: instant().notNull(),
  },
  (table) => [
    index('coordination_experts_fields').using('gin', table.fields),
    index('coordination_experts_key_trgm').using('gin', sql`${table.searchKey} gin_trgm_ops`),
    index('coordination_experts_turn').on(sql`coalesce(${table.lastAskedOn}, '0001-01-01'::date)`, table.personId),
  ],
)

/** An interest somebody has declared: a seat, a contract, a share, with its dates. */
export const interests = pgTable(
  'coordination_interests',
  {
    id: id(),
    personId: uuid()
      .notNull()
      .references(() => people.id),
    organisationId: uuid().references(() => organisations.id),
    text: text().notNull(),
    startsOn: day().notNull(),
    endsOn: day(),
    declaredAt: instant().notNull(),
  },
  (table) => [index().on(table.personId), index().on(table.organisationId)],
)

export const adviceAnswers = ['followed', 'partly', 'not-followed'] as const
export type AdviceAnswer = (typeof adviceAnswers)[number]

/** A question put to experts: a matter of kind `advice`. */
export const consultations = pgTable(
  'coordination_consultations',
  {
    matterId: uuid().primaryKey(),
    code: text().notNull().unique(),
    question: said().notNull(),
    background: text(),
    fields: text().array().$type<Field[]>().notNull(),
    askerId: uuid()
      .notNull()
      .references(() => organisations.id),
    due: day().notNull(),
    /** Why the advice is not published; empty where it is. */
    unpublished: text(),
    /** What became of it, and why. */
    answer: text().$type<AdviceAnswer>(),
    why: text(),
    answeredAt: instant(),
    answerId: uuid(),
    sample: boolean().notNull().default(false),
    created: instant().notNull(),
    modified: instant().notNull(),
  },
  (table) => [index().on(table.created, table.matterId), index().on(table.askerId)],
)

/** One expert asked; the invitation is a commitment of theirs. */
export const invitations = pgTable(
  'coordination_invitations',
  {
    matterId: uuid().notNull(),
    personId: uuid()
      .notNull()
      .references(() => people.id),
    commitmentId: uuid().notNull(),
    /** What speaks against asking them, and why they are asked all the same. */
    conflict: text(),
    despite: text(),
    advice: text(),
    advisedAt: instant(),
    created: instant().notNull(),
  },
  (table) => [primaryKey({ columns: [table.matterId, table.personId] }), index().on(table.personId)],
)

export type ExpertProfile = typeof experts.$inferSelect
export type Interest = typeof interests.$inferSelect
export type Consultation = typeof consultations.$inferSelect
export type Invitation = typeof invitations.$inferSelect
