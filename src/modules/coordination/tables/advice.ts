import { sql } from 'drizzle-orm'
import { boolean, index, integer, pgTable, primaryKey, smallint, text, uuid } from 'drizzle-orm/pg-core'
import { organisations } from '#city/organisations/tables.ts'
import { people } from '#city/people/tables.ts'
import { bytes, day, id, instant, said } from '#platform/db/columns.ts'
import type { Field } from './decisions.ts'

export const listings = ['public', 'staff', 'no'] as const
/** Where an expert has agreed to be listed. */
export type Listing = (typeof listings)[number]

export const shownParts = ['summary', 'topics', 'languages', 'hours', 'zones', 'interests'] as const
/** What of a profile an expert lets everybody see, beside the name and the fields. */
export type ShownPart = (typeof shownParts)[number]

/** Somebody whose advice the city asks for. Listed only as far as they have agreed to be. */
export const experts = pgTable(
  'coordination_experts',
  {
    personId: uuid()
      .primaryKey()
      .references(() => people.id),
    /** Public, short, never reused: the address of the profile. */
    code: text().notNull().unique(),
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
    /** What they have agreed to; outside, the consent itself is asked for too. */
    listed: text().$type<Listing>().notNull(),
    shown: text().array().$type<ShownPart[]>().notNull().default([]),
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

/** A link to everything an expert is asked: what opens it is hashed, and it ends. */
export const expertLinks = pgTable(
  'coordination_expert_links',
  {
    id: id(),
    personId: uuid()
      .notNull()
      .references(() => people.id),
    tokenHash: bytes().notNull().unique(),
    issuedAt: instant().notNull(),
    expiresAt: instant().notNull(),
    uses: integer().notNull().default(0),
    usedAt: instant(),
    revokedAt: instant(),
    /** Until when the browser whose letters hash to this takes steps. */
    provedUntil: instant(),
    provedBy: bytes(),
  },
  (table) => [index().on(table.personId, table.id)],
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
    /**
     * Everybody may read the round. Its matter stays among partners all the same: promises of experts carry their names,
     * and a name is public only where its owner agreed.
     */
    isPublic: boolean().notNull(),
    /** Files the question rests on. */
    fileIds: uuid().array().notNull().default([]),
    /** What the advice comes to, by the asker; with it the round is closed. */
    summary: said(),
    closedAt: instant(),
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
  (table) => [
    index().on(table.created, table.matterId),
    index().on(table.askerId),
    index('coordination_consultations_open')
      .on(table.due)
      .where(sql`${table.closedAt} is null`),
  ],
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
    conflict: said(),
    despite: text(),
    /** What they say themselves when they answer: how they stand to the matter. */
    declared: text(),
    advice: text(),
    advisedAt: instant(),
    remindedOn: day(),
    created: instant().notNull(),
  },
  (table) => [primaryKey({ columns: [table.matterId, table.personId] }), index().on(table.personId)],
)

export type ExpertProfile = typeof experts.$inferSelect
export type ExpertLink = typeof expertLinks.$inferSelect
export type Interest = typeof interests.$inferSelect
export type Consultation = typeof consultations.$inferSelect
export type Invitation = typeof invitations.$inferSelect
