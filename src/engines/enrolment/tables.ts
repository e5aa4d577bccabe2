/* oxlint-disable max-lines -- drizzle-kit reads one file of this name in a room, and the tables hang together */
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
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { organisations } from '#city/organisations/tables.ts'
import { people } from '#city/people/tables.ts'
import { programmes } from '#city/programmes/tables.ts'
import { id, instant, said } from '#platform/db/columns.ts'
import type { Channel } from '#platform/facts/fact.ts'
import type { Said } from '#platform/locale.ts'
import type { Audience, MemberRole, Trait } from './rules/audience.ts'
import type { DrawSeats } from './rules/draw.ts'
import type { PricePlan, RefundRow } from './rules/fees.ts'
import type { MarkValue, Witness } from './rules/attendance.ts'
import type { Phase } from './rules/phases.ts'
import type { State } from './rules/states.ts'

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
    /** Rials. */
    due: bigint({ mode: 'bigint' }).notNull(),
    paymentId: uuid(),
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
    index('enrolment_claims_waiting')
      .on(table.poolId, table.seats, table.rank)
      .where(sql`${table.standing} = 'waiting'`),
    index('enrolment_claims_line')
      .on(table.poolId, table.rank)
      .where(sql`${table.standing} = 'waiting'`),
  ],
)

/** Who is in the line or inside, by pool: the second belt under the rule that nobody is twice. */
export const presences = pgTable(
  'enrolment_presences',
  {
    poolId: uuid()
      .notNull()
      .references(() => pools.id),
    personId: uuid()
      .notNull()
      .references(() => people.id),
    enrolmentId: uuid()
      .notNull()
      .references(() => enrolments.id),
    live: boolean().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.enrolmentId, table.poolId, table.personId] }),
    uniqueIndex('enrolment_presences_once')
      .on(table.poolId, table.personId)
      .where(sql`${table.live}`),
  ],
)

export const drawStages = ['announced', 'frozen', 'drawn', 'void'] as const

/** A draw, with what was committed to before and revealed after. */
export const draws = pgTable(
  'enrolment_draws',
  {
    id: id(),
    code: text().notNull().unique(),
    offeringId: uuid()
      .notNull()
      .references(() => offerings.id),
    poolId: uuid()
      .notNull()
      .references(() => pools.id),
    phase: text().notNull(),
    rules: said().notNull(),
    saltSource: said().notNull(),
    /** Whether seats a lane does not use join the others. */
    release: boolean().notNull(),
    /** The seats as they stand when the list is frozen. */
    terms: jsonb().$type<DrawSeats>(),
    commitment: text().notNull(),
    sealedSecret: text().notNull(),
    /** Published when it is revealed. */
    secret: text(),
    list: text(),
    listHash: text(),
    salt: text(),
    saltBy: uuid(),
    seed: text(),
    stage: text({ enum: drawStages }).notNull().default('announced'),
    announcedAt: instant().notNull(),
    frozenAt: instant(),
    drawnAt: instant(),
  },
  (table) => [
    uniqueIndex('enrolment_draws_open')
      .on(table.poolId, table.phase)
      .where(sql`${table.stage} <> 'void'`),
  ],
)

/** Who was there. Made on the device of the door, so that the same scan sent twice is one mark. */
export const marks = pgTable(
  'enrolment_marks',
  {
    id: uuid().primaryKey(),
    sessionId: uuid()
      .notNull()
      .references(() => sessions.id),
    /** Empty for people of whom only the number is known. */
    enrolmentId: uuid().references(() => enrolments.id),
    member: integer(),
    count: integer().notNull().default(1),
    band: text({ enum: ['women', 'men', 'girls', 'boys'] }),
    value: text().$type<MarkValue>().notNull(),
    minutes: integer(),
    witness: text().$type<Witness>().notNull(),
    device: text(),
    at: instant().notNull(),
    recordedAt: instant().notNull(),
  },
  (table) => [index().on(table.sessionId, table.enrolmentId, table.member), index().on(table.enrolmentId)],
)

/** What those who were there thought of it. The text goes to the organiser. */
export const ratings = pgTable(
  'enrolment_ratings',
  {
    enrolmentId: uuid()
      .notNull()
      .references(() => enrolments.id),
    sessionId: uuid().references(() => sessions.id),
    offeringId: uuid()
      .notNull()
      .references(() => offerings.id),
    stars: integer().notNull(),
    tags: text().array().notNull().default([]),
    text: text(),
    at: instant().notNull(),
  },
  (table) => [
    uniqueIndex('enrolment_ratings_once').on(table.enrolmentId, table.sessionId),
    index().on(table.offeringId, table.at),
    check('enrolment_ratings_stars', sql`${table.stars} between 1 and 5`),
  ],
)

export type Offering = typeof offerings.$inferSelect
export type Session = typeof sessions.$inferSelect
export type Pool = typeof pools.$inferSelect
export type Enrolment = typeof enrolments.$inferSelect
export type EnrolmentMember = typeof members.$inferSelect
export type Claim = typeof claims.$inferSelect
export type Draw = typeof draws.$inferSelect
export type Mark = typeof marks.$inferSelect
