import { type AnyPgColumn, boolean, index, integer, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { organisations } from '#city/organisations/tables.ts'
import { programmes } from '#city/programmes/tables.ts'
import { id, instant, said } from '#platform/db/columns.ts'
import type { Audience } from '../rules/audience.ts'
import type { PricePlan, RefundRow } from '../rules/fees.ts'
import type { Phase } from '../rules/phases.ts'
import type { Access, PoolPlan, Question, Quota } from '../rules/plan.ts'

export const offeringStates = ['draft', 'published', 'cancelled', 'archived'] as const
export type OfferingState = (typeof offeringStates)[number]

/** For what one asks: the whole run, one session, either of them, or nothing that has an hour. */
export const admissions = ['run', 'session', 'both', 'none'] as const
export type AdmitBy = (typeof admissions)[number]

/** What members of a run get for a session that falls out. */
export const missedAnswers = ['make-up', 'credit', 'refund'] as const
export type MissedAnswer = (typeof missedAnswers)[number]

/** What somebody can get a place in. Full, running and ended are computed from its sessions and pools. */
export const offerings = pgTable(
  'enrolment_offerings',
  {
    id: id(),
    /** Short public code, never reused. */
    code: text().notNull().unique(),
    /** Class, concert, shift, camp: the module that owns it says what it means. */
    kind: text().notNull(),
    ownerModule: text().notNull(),
    ownerRef: text(),
    title: said().notNull(),
    summary: said(),
    organiserId: uuid()
      .notNull()
      .references(() => organisations.id),
    unitId: uuid().references(() => organisations.id),
    programmeId: uuid()
      .notNull()
      .references(() => programmes.id),
    zoneId: uuid(),
    agreementId: uuid(),
    audience: jsonb().$type<Audience>().notNull(),
    phases: jsonb().$type<readonly Phase[]>().notNull(),
    admitBy: text({ enum: admissions }).notNull(),
    price: jsonb().$type<PricePlan>().notNull(),
    refunds: jsonb().$type<readonly RefundRow[]>(),
    /** Purposes of consent that every child's enrolment needs. */
    consents: text().array().notNull().default([]),
    /** What a party is asked beside who comes, and what it agrees to; each change of the terms is a version. */
    questions: jsonb().$type<readonly Question[]>().notNull().default([]),
    terms: said(),
    termsVersion: integer().notNull().default(1),
    /** What somebody has to know before coming who cannot do everything. */
    access: jsonb().$type<Access>().notNull().default({}),
    /** From which the pools of its sessions, or of the whole run, are made: also of those added later. */
    seating: jsonb().$type<readonly PoolPlan[]>().notNull().default([]),
    /** Whether a party may tell something on health, and whom to call, for the leader on the day. */
    asksHealth: boolean().notNull().default(false),
    /** How much one person may have of it in a stretch of time, shared by all offerings of the same key. */
    quota: jsonb().$type<Quota>(),
    /** The kind of pass that pays for it. */
    passKind: text(),
    /** Draws of one series remember who lost. */
    drawSeries: text(),
    /** So many minutes after the opening everybody is equally early: one quick draw. */
    rushMinutes: integer(),
    /** Whether who stayed away three times says again that they come. */
    reconfirms: boolean().notNull().default(true),
    /** A session of a run that falls out is made up, credited for the next time, or paid back by its share. */
    missed: text({ enum: missedAnswers }).notNull().default('make-up'),
    /** Minutes for setting up and clearing, and between two places for who leads. */
    setUpMinutes: integer().notNull().default(0),
    clearMinutes: integer().notNull().default(0),
    travelMinutes: integer().notNull().default(30),
    /** Whether freed seats are kept for a large party that was passed over. */
    gathers: boolean().notNull().default(false),
    /** Nobody may be in two such at a time. */
    noOverlap: boolean().notNull().default(false),
    visibility: text({ enum: ['public', 'unlisted', 'members'] })
      .notNull()
      .default('public'),
    activity: text(),
    category: text(),
    state: text({ enum: offeringStates }).notNull().default('draft'),
    copiedFromId: uuid().references((): AnyPgColumn => offerings.id),
    cancelledAt: instant(),
    cancelReason: said(),
    sample: boolean().notNull().default(false),
    createdAt: instant().notNull(),
    changedAt: instant().notNull(),
    rev: integer().notNull().default(1),
  },
  (table) => [
    index().on(table.programmeId),
    index().on(table.organiserId),
    index().on(table.state, table.kind, table.id),
  ],
)

export type Offering = typeof offerings.$inferSelect
