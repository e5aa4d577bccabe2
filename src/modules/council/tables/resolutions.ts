import { sql } from 'drizzle-orm'
import { boolean, check, index, integer, jsonb, pgTable, smallint, text, unique, uuid } from 'drizzle-orm/pg-core'
import { organisations } from '#city/organisations/tables.ts'
import { people } from '#city/people/tables.ts'
import { places } from '#city/places/tables.ts'
import { day, id, instant, said } from '#platform/db/columns.ts'
import { files } from '#platform/files/tables.ts'
import type { DueHint } from '../rules/due-hint.ts'
import type { LegalEventKind } from '../rules/legal.ts'
import { papers } from './papers.ts'

/** How far a resolution has come on its way to the public. */
export type PublicationState = 'draft' | 'published' | 'withdrawn'

/** Where the legal clock stands, without what time alone does: `waiting` binds from `enforceableOn` on. */
export type LegalPhase =
  | 'adopted'
  | 'waiting'
  | 'enforceable'
  | 'objected'
  | 'disputed'
  | 'void'
  | 'suspended'
  | 'repealed'

/** What the council decided: a matter of the commitment engine, and what only a resolution has. */
export const resolutions = pgTable(
  'council_resolutions',
  {
    id: id(),
    matterId: uuid().notNull().unique(),
    number: integer().notNull(),
    /** Of the council: numbers begin anew with each. */
    term: smallint().notNull(),
    /** Jalali, of the adoption. */
    year: smallint().notNull(),
    /** `812-1405`, of its page for ever. */
    address: text().notNull().unique(),
    title: said().notNull(),
    titleKey: text().notNull(),
    adoptedOn: day().notNull(),
    bodyId: uuid()
      .notNull()
      .references(() => organisations.id),
    /** The committee that follows it up. */
    committeeId: uuid().references(() => organisations.id),
    coordinatorId: uuid()
      .notNull()
      .references(() => organisations.id),
    paperId: uuid().references(() => papers.id),
    /** In the sitting's agenda (coordination). */
    agendaItemId: uuid(),
    supersedesId: uuid(),
    /** The text that counts. */
    version: smallint().notNull().default(1),
    state: text().$type<PublicationState>().notNull().default('draft'),
    publishedOn: day(),
    ownersOn: day(),
    withdrawnOn: day(),
    withdrawnWhy: said(),
    /** A cache of the legal events, for lists; a page computes anew. */
    phase: text().$type<LegalPhase>().notNull().default('adopted'),
    notifiedOn: day(),
    enforceableOn: day(),
    gateOpenedOn: day(),
    sample: boolean().notNull().default(false),
    created: instant().notNull(),
    modified: instant().notNull(),
  },
  (table) => [
    unique().on(table.number, table.term),
    index().on(table.state, table.adoptedOn, table.id),
    index().on(table.phase, table.enforceableOn),
    index().on(table.coordinatorId, table.adoptedOn, table.id),
    index().on(table.committeeId, table.adoptedOn, table.id),
    index().on(table.adoptedOn, table.id),
    index().on(table.modified, table.id),
    index().on(table.paperId),
    index().on(table.agendaItemId),
    index().on(table.supersedesId),
    index('council_resolutions_title_trgm').using('gin', sql`${table.titleKey} gin_trgm_ops`),
  ],
)

/** A text as it was adopted, amended or put right. Never changed; a correction is the next one, with its reason. */
export const texts = pgTable(
  'council_texts',
  {
    id: id(),
    resolutionId: uuid()
      .notNull()
      .references(() => resolutions.id),
    version: smallint().notNull(),
    kind: text().$type<'first' | 'correction' | 'amendment'>().notNull(),
    body: text().notNull(),
    preamble: text().notNull(),
    reason: text(),
    /** SHA-256 of the body. */
    hash: text().notNull(),
    /** The clauses of this text may not be divided otherwise any more. */
    settled: boolean().notNull().default(false),
    by: uuid().references(() => people.id),
    at: instant().notNull(),
  },
  (table) => [
    unique().on(table.resolutionId, table.version),
    index('council_texts_open')
      .on(table.resolutionId, table.version)
      .where(sql`not ${table.settled}`),
  ],
)

export type Executable = 'yes' | 'no' | 'undecided'

/** A part of a text with an address that stays: an amended clause keeps it in the next version. */
export const clauses = pgTable(
  'council_clauses',
  {
    id: id(),
    resolutionId: uuid()
      .notNull()
      .references(() => resolutions.id),
    version: smallint().notNull(),
    position: smallint().notNull(),
    address: text().notNull(),
    /** As the text calls it. */
    label: text().notNull(),
    text: text().notNull(),
    executable: text().$type<Executable>().notNull(),
    noActionReason: text(),
    due: jsonb().$type<DueHint>(),
    placeId: uuid().references(() => places.id),
  },
  (table) => [
    unique().on(table.resolutionId, table.version, table.address),
    unique().on(table.resolutionId, table.version, table.position),
    index('council_clauses_placed')
      .on(table.placeId)
      .where(sql`${table.placeId} is not null`),
    check('council_clauses_reasoned', sql`${table.executable} = 'no' or ${table.noActionReason} is null`),
  ],
)

/** When what was promised for a clause is due, as long as the resolution does not bind yet. */
export const terms = pgTable('council_terms', {
  commitmentId: uuid().primaryKey(),
  resolutionId: uuid()
    .notNull()
    .references(() => resolutions.id),
  due: jsonb().$type<DueHint>().notNull(),
})

/** What happened to a resolution before the law. Append-only. */
export const legalEvents = pgTable(
  'council_legal_events',
  {
    id: id(),
    resolutionId: uuid()
      .notNull()
      .references(() => resolutions.id),
    seq: smallint().notNull(),
    kind: text().$type<LegalEventKind>().notNull(),
    on: day().notNull(),
    receivedOn: day(),
    letterNumber: text(),
    fileId: uuid().references(() => files.id),
    addresses: text().array().notNull().default([]),
    /** The resolution that repeals it. */
    otherId: uuid().references(() => resolutions.id),
    note: text(),
    recordedBy: uuid().references(() => people.id),
    recordedAt: instant().notNull(),
  },
  (table) => [unique().on(table.resolutionId, table.seq)],
)

/** Versions of the council's rules: `legal`, `body`, `publication`. One ends where the next begins. */
export const rules = pgTable(
  'council_rules',
  {
    id: id(),
    key: text().$type<'legal' | 'body' | 'publication'>().notNull(),
    validFrom: day().notNull(),
    data: jsonb().notNull(),
    publishedBy: uuid().references(() => people.id),
    publishedAt: instant().notNull(),
  },
  (table) => [index().on(table.key, table.validFrom)],
)

export type Resolution = typeof resolutions.$inferSelect
export type ResolutionText = typeof texts.$inferSelect
export type Clause = typeof clauses.$inferSelect
export type LegalEventRow = typeof legalEvents.$inferSelect
