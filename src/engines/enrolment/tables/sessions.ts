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
import { id, instant, said } from '#platform/db/columns.ts'
import type { Said } from '#platform/locale.ts'
import type { Trait } from '../rules/audience.ts'
import { offerings } from './offerings.ts'

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
    /** Under the open sky: what a polluted day calls off. */
    outdoor: boolean().notNull().default(false),
    /** Of a shift: fewer than so many, and it cannot be held. */
    least: integer(),
    /** Where it is held when it is held on the network. */
    link: text(),
    movedFrom: instant(),
    /** When; who had enrolled before may leave with everything paid. */
    movedAt: instant(),
    movedReason: said(),
    cancelledAt: instant(),
    cancelReason: said(),
    rev: integer().notNull().default(1),
  },
  (table) => [
    uniqueIndex().on(table.offeringId, table.position),
    index().on(table.startsAt, table.id),
    index().on(table.placeId, table.startsAt),
    index('enrolment_sessions_pinned')
      .on(table.startsAt)
      .where(sql`${table.pin} is not null`),
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
    /** Which part of the seating it was made from. */
    key: text().notNull().default('seats'),
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

export type Session = typeof sessions.$inferSelect
export type Pool = typeof pools.$inferSelect
