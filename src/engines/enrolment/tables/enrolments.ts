import { sql } from 'drizzle-orm'
import {
  bigint,
  boolean,
  check,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { organisations } from '#city/organisations/tables.ts'
import { people } from '#city/people/tables.ts'
import { id, instant } from '#platform/db/columns.ts'
import type { Channel } from '#platform/facts/fact.ts'
import type { MemberRole } from '../rules/audience.ts'
import type { State } from '../rules/states.ts'
import { offerings } from './offerings.ts'
import { passes } from './passes.ts'
import { pools, sessions } from './sessions.ts'

/** A wish for places and what became of it. Its changes are facts; this row is their fold. */
export const enrolments = pgTable(
  'enrolment',
  {
    id: id(),
    /** What its party is known by at the door and on the phone; never reused. */
    code: text().notNull().unique(),
    offeringId: uuid()
      .notNull()
      .references(() => offerings.id),
    sessionId: uuid().references(() => sessions.id),
    /** Whose wish it is: a person, or an organisation for a group. */
    partyId: uuid().references(() => people.id),
    organisationId: uuid().references(() => organisations.id),
    /** Who sent it. */
    actorId: text().notNull(),
    channel: text().$type<Channel>().notNull(),
    state: text().$type<State>().notNull(),
    seats: integer().notNull(),
    heads: integer().notNull(),
    lanes: text().array().notNull().default([]),
    rank: bigint({ mode: 'number' }),
    until: instant(),
    phase: text(),
    weight: integer().notNull().default(1),
    /** Rials that are left to pay, or were paid. */
    due: bigint({ mode: 'bigint' }).notNull(),
    /** Rials of its price that an earlier credit pays. */
    credit: bigint({ mode: 'bigint' })
      .notNull()
      .default(sql`0`),
    paymentId: uuid(),
    /** The pass that paid for it. */
    passId: uuid().references(() => passes.id),
    answers: jsonb(),
    termsVersion: integer().notNull(),
    /** Made with the form: sent again, it is the same wish. */
    requestKey: text().notNull(),
    reason: text(),
    /** How often somebody behind got in first, and since when seats are kept. */
    skips: integer().notNull().default(0),
    gatheringSince: instant(),
    createdAt: instant().notNull(),
    changedAt: instant().notNull(),
  },
  (table) => [
    uniqueIndex('enrolment_once').on(table.actorId, table.requestKey),
    index().on(table.offeringId, table.state, table.id),
    index('enrolment_due')
      .on(table.until)
      .where(sql`${table.state} in ('held', 'offered')`),
    index().on(table.partyId, table.id),
    index().on(table.sessionId, table.state),
    index('enrolment_by_pass')
      .on(table.passId)
      .where(sql`${table.passId} is not null`),
    check('enrolment_party', sql`num_nonnulls(${table.partyId}, ${table.organisationId}) <= 1`),
  ],
)

/** Who comes. A guest's name is theirs alone: it goes ninety days after, the row stays for the count. */
export const members = pgTable(
  'enrolment_members',
  {
    enrolmentId: uuid()
      .notNull()
      .references(() => enrolments.id),
    /** 1, 2, 3 … as they stand on the ticket. */
    position: integer().notNull(),
    personId: uuid().references(() => people.id),
    guestName: text(),
    birthYear: integer(),
    sex: text({ enum: ['female', 'male'] }),
    role: text().$type<MemberRole>().notNull(),
    takesSeat: boolean().notNull(),
    /** The profile by which they were let in. */
    profile: text().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.enrolmentId, table.position] }),
    index().on(table.personId, table.enrolmentId),
    index('enrolment_members_guests')
      .on(table.enrolmentId)
      .where(sql`${table.guestName} is not null`),
  ],
)

/** `asked` waits for a draw or a decision, `waiting` for a seat, `live` has it, `over` is past. */
export type ClaimStanding = 'asked' | 'waiting' | 'live' | 'over'

/** What an enrolment wants or has in one pool. */
export const claims = pgTable(
  'enrolment_claims',
  {
    enrolmentId: uuid()
      .notNull()
      .references(() => enrolments.id),
    poolId: uuid()
      .notNull()
      .references(() => pools.id),
    seats: integer().notNull(),
    /** `*` for general seats. */
    lane: text().notNull().default('*'),
    rank: bigint({ mode: 'number' }),
    standing: text().$type<ClaimStanding>().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.enrolmentId, table.poolId] }),
    index('enrolment_claims_live')
      .on(table.poolId, table.lane, table.seats)
      .where(sql`${table.standing} = 'live'`),
    index('enrolment_claims_asked')
      .on(table.poolId)
      .where(sql`${table.standing} = 'asked'`),
    index('enrolment_claims_waiting')
      .on(table.poolId, table.seats, table.rank)
      .where(sql`${table.standing} = 'waiting'`),
    index('enrolment_claims_line')
      .on(table.poolId, table.rank)
      .where(sql`${table.standing} = 'waiting'`),
  ],
)

/**
 * Who is in the line or inside, by pool: the second belt under the rule that nobody is twice. Derived from claims and
 * members, which hold the references to pool, enrolment and person.
 */
export const presences = pgTable(
  'enrolment_presences',
  {
    poolId: uuid().notNull(),
    personId: uuid().notNull(),
    enrolmentId: uuid().notNull(),
    live: boolean().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.enrolmentId, table.poolId, table.personId] }),
    foreignKey({
      name: 'enrolment_presences_claim',
      columns: [table.enrolmentId, table.poolId],
      foreignColumns: [claims.enrolmentId, claims.poolId],
    }),
    uniqueIndex('enrolment_presences_once')
      .on(table.poolId, table.personId)
      .where(sql`${table.live}`),
  ],
)

export type Enrolment = typeof enrolments.$inferSelect
export type EnrolmentMember = typeof members.$inferSelect
export type Claim = typeof claims.$inferSelect
