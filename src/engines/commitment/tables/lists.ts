import { sql } from 'drizzle-orm'
import {
  boolean,
  check,
  index,
  integer,
  pgTable,
  primaryKey,
  smallint,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { type OrganisationKind, organisations } from '#city/organisations/tables.ts'
import { bytes, day, id, instant, said } from '#platform/db/columns.ts'
import type { Locale } from '#platform/locale.ts'
import type { Lane } from '../rules/course.ts'
import type { KeyKind, State } from '../rules/states.ts'
import { commitments } from './commitments.ts'
import { matters } from './matters.ts'

/** The lists of what is due: a row for everybody whose turn it is, written anew with every step. */
export const due = pgTable(
  'commitment_due',
  {
    holderId: uuid().notNull(),
    commitmentId: uuid()
      .notNull()
      .references(() => commitments.id),
    lane: text().$type<Lane>().notNull(),
    /** `infinity` where no day is set. */
    on: day().notNull(),
    /** A hundred less the weight. */
    rank: smallint().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.commitmentId, table.holderId] }),
    index('commitment_due_listed').on(table.holderId, table.lane, table.on, table.rank, table.commitmentId),
  ],
)

/** Warnings that were given: each once for a commitment, a step and a due date. */
export const escalations = pgTable(
  'commitment_escalations',
  {
    commitmentId: uuid()
      .notNull()
      .references(() => commitments.id),
    step: text().notNull(),
    due: day().notNull(),
    /** The organisation or person told; nobody by name where the public is. */
    toldId: uuid(),
    at: instant().notNull(),
  },
  (table) => [primaryKey({ columns: [table.commitmentId, table.step, table.due] }), index().on(table.toldId, table.at)],
)

/** Links that answer without an account. Only the hash of the token is kept. */
export const links = pgTable(
  'commitment_links',
  {
    id: id(),
    /** Empty for a link to everything that a body owes; with a body and no commitment, what it owes of this matter. */
    matterId: uuid().references(() => matters.id),
    /** The one commitment it opens; all of the matter for whoever reported it. */
    commitmentId: uuid().references(() => commitments.id),
    organisationId: uuid().references(() => organisations.id),
    carries: text().$type<'owner' | KeyKind>().notNull(),
    /** Steps by it want a one-time code, which goes to the registered number. */
    wantsCode: boolean().notNull().default(false),
    /** Until when the last code that was given opens steps, and for which browser: SHA-256 of its cookie. */
    provedUntil: instant(),
    provedBy: bytes(),
    tokenHash: bytes().notNull().unique(),
    issuedBy: uuid(),
    issuedAt: instant().notNull(),
    expiresAt: instant().notNull(),
    revokedAt: instant(),
    revokedBy: uuid(),
    uses: integer().notNull().default(0),
    usedAt: instant(),
  },
  (table) => [
    index().on(table.matterId),
    index().on(table.commitmentId),
    index().on(table.organisationId, table.id),
    check('commitment_links_somewhere', sql`${table.matterId} is not null or ${table.organisationId} is not null`),
  ],
)

/** Who wants to hear of what: a party or a token without a name, a filter, a channel and its hours. */
export const watches = pgTable(
  'commitment_watches',
  {
    id: id(),
    partyId: uuid(),
    /** SHA-256 of the token by which its page is opened and it is ended without an account. */
    tokenHash: bytes().notNull().unique(),
    /** One matter, or every matter that fits the filter. */
    matterId: uuid().references(() => matters.id),
    kind: text(),
    zoneId: uuid(),
    ownerId: uuid(),
    dutyId: text(),
    field: text(),
    ownersOf: text().$type<OrganisationKind>(),
    state: text().$type<State>(),
    /** What it is called where somebody sees all they follow. */
    title: said().notNull(),
    /** Where what it follows is read: an address without language. */
    path: text().notNull(),
    /** Only what ends something: verified, sent back, declined, late. */
    milestones: boolean().notNull().default(false),
    channel: text().$type<WatchChannel>().notNull(),
    /** The number for a token without a person, sealed, and its fingerprint; both are erased when it ends. */
    address: bytes(),
    addressMark: text(),
    /** When the last code went to that number. */
    codeSentAt: instant(),
    locale: text().$type<Locale>().notNull().default('fa'),
    /** Hours in which nothing is sent, from and until, in the city. */
    quietFrom: smallint().notNull().default(21),
    quietUntil: smallint().notNull().default(8),
    createdAt: instant().notNull(),
    confirmedAt: instant(),
    endedAt: instant(),
    /** The last event it was told of. */
    toldId: uuid(),
  },
  (table) => [
    index().on(table.matterId),
    uniqueIndex('commitment_watches_once')
      .on(table.partyId, table.path)
      .where(sql`${table.partyId} is not null and ${table.endedAt} is null`),
    index('commitment_watches_live')
      .on(table.id)
      .where(sql`${table.endedAt} is null and ${table.confirmedAt} is not null`),
    uniqueIndex('commitment_watches_of_number')
      .on(table.addressMark, table.path)
      .where(sql`${table.confirmedAt} is not null and ${table.endedAt} is null`),
    index('commitment_watches_unproved')
      .on(table.id)
      .where(sql`${table.confirmedAt} is null and ${table.endedAt} is null`),
  ],
)

export const watchChannels = ['desk', 'sms', 'mail', 'feed'] as const
export type WatchChannel = (typeof watchChannels)[number]
export type Watch = typeof watches.$inferSelect

export type Link = typeof links.$inferSelect

/** How long an answer takes at this Desk: from the opening of the page that was answered to the answer. */
export const answers = pgTable(
  'commitment_answers',
  {
    id: id(),
    role: text().notNull(),
    kind: text().$type<'answer' | 'check' | 'return'>().notNull(),
    seconds: integer().notNull(),
    at: instant().notNull(),
  },
  (table) => [index().on(table.kind, table.role, table.at)],
)

/** The heads of all public histories as they were published on a day. */
export const heads = pgTable('commitment_heads', {
  on: day().primaryKey(),
  /** How many matters it tells of. */
  matters: integer().notNull(),
  /** SHA-256 of the file. */
  hash: bytes().notNull(),
  body: text().notNull(),
  publishedAt: instant().notNull(),
})
