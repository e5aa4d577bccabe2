import { sql } from 'drizzle-orm'
import {
  type AnyPgColumn,
  bigint,
  boolean,
  check,
  index,
  integer,
  jsonb,
  pgTable,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { organisations } from '#city/organisations/tables.ts'
import { programmes } from '#city/programmes/tables.ts'
import { id, instant, said } from '#platform/db/columns.ts'
import type { Said } from '#platform/locale.ts'
import type { Audience, Trait } from '../rules/audience.ts'
import type { PricePlan, RefundRow } from '../rules/fees.ts'
import type { Phase } from '../rules/phases.ts'

export const offeringStates = ['draft', 'published', 'cancelled', 'archived'] as const
export type OfferingState = (typeof offeringStates)[number]

/** For what one asks: the whole run, one session, either of them, or nothing that has an hour. */
export const admissions = ['run', 'session', 'both', 'none'] as const
export type AdmitBy = (typeof admissions)[number]

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
    termsVersion: integer().notNull().default(1),
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

/** One meeting, row by row: whatever rule made it, from then on the row is what is true. */
export const sessions = pgTable(
  'enrolment_sessions',
  {
    id: id(),
    offeringId: uuid()
      .notNull()
      .references(() => offerings.id),
    position: integer().notNull(),
    timing: text({ enum: ['moment', 'window', 'any'] })
      .notNull()
      .default('moment'),
    channel: text({ enum: ['place', 'post', 'network', 'kit'] })
      .notNull()
      .default('place'),
    /** The wall clock of the city is the truth of what is still to come; the instants are derived from it. */
    localStart: text(),
    localEnd: text(),
    zoneName: text().notNull(),
    startsAt: instant(),
    endsAt: instant(),
    placeId: uuid(),
    bookingId: uuid(),
    leaders: uuid().array().notNull().default([]),
    pin: jsonb().$type<{ readonly occasion: string; readonly offsetDays: number }>(),
    makesUpForId: uuid().references((): AnyPgColumn => sessions.id),
    movedFrom: instant(),
    movedReason: said(),
    cancelledAt: instant(),
    cancelReason: said(),
    rev: integer().notNull().default(1),
  },
  (table) => [
    uniqueIndex().on(table.offeringId, table.position),
    index().on(table.startsAt, table.id),
    index().on(table.placeId, table.startsAt),
    check('enrolment_sessions_forward', sql`${table.startsAt} < ${table.endsAt}`),
  ],
)

export interface Lane {
  readonly id: string
  readonly label: Said
  readonly seats: number
  readonly rule: Trait
}

/** Seats that are counted together. The row that is locked while somebody gets one. */
export const pools = pgTable(
  'enrolment_pools',
  {
    id: id(),
    offeringId: uuid()
      .notNull()
      .references(() => offerings.id),
    /** Of one session, or of the whole run. */
    sessionId: uuid().references(() => sessions.id),
    /** How the pool is called where there are several: the bus, the museum. */
    label: said(),
    capacity: integer().notNull(),
    lanes: jsonb().$type<readonly Lane[]>().notNull().default([]),
    /** When lanes join the general seats, and whether they have. */
    releaseAt: instant(),
    released: boolean().notNull().default(false),
    /** A limit of safety: every head counts, and nothing is given out beyond it. */
    hard: boolean().notNull().default(false),
    overbook: integer().notNull().default(0),
    paused: boolean().notNull().default(false),
    /** When what it lets into begins; kept equal to the session's start. */
    startsAt: instant(),
    /** How many have ever come into its line: the next one's place. */
    arrivals: bigint({ mode: 'number' }).notNull().default(0),
    rev: integer().notNull().default(1),
  },
  (table) => [
    index().on(table.offeringId, table.id),
    uniqueIndex('enrolment_pools_of_session').on(table.sessionId, table.id),
    check('enrolment_pools_seats', sql`${table.capacity} >= 0 and ${table.overbook} >= 0`),
    check('enrolment_pools_hard', sql`not ${table.hard} or ${table.overbook} = 0`),
  ],
)

export type Offering = typeof offerings.$inferSelect
export type Session = typeof sessions.$inferSelect
export type Pool = typeof pools.$inferSelect
