import { sql } from 'drizzle-orm'
import {
  boolean,
  doublePrecision,
  index,
  integer,
  jsonb,
  numeric,
  pgTable,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core'
import { bytes, id, instant, said } from '#platform/db/columns.ts'
import type { Channel } from '#platform/facts/fact.ts'
import { files } from '#platform/files/tables.ts'
import type { Mark } from '../rules/evidence.ts'
import type { EvidenceKind } from '../rules/service.ts'
import type { EventKind, State } from '../rules/states.ts'
import { commitments } from './commitments.ts'
import { matters } from './matters.ts'

/** What somebody wrote: the only place of free text, so that it can be erased while its event stays. */
export const texts = pgTable('commitment_texts', {
  id: id(),
  salt: bytes(),
  body: text(),
  redactedAt: instant(),
  redactedBy: uuid(),
  reason: text(),
})

/** What an event holds beside its kind: codes, numbers, dates and references. */
export type EventDetail = Readonly<Record<string, unknown>>

/** The history of a matter. Nobody edits or deletes a row of it (a trigger refuses); each is bound to the one before. */
export const events = pgTable(
  'commitment_events',
  {
    id: id(),
    matterId: uuid()
      .notNull()
      .references(() => matters.id),
    seq: integer().notNull(),
    commitmentId: uuid().references(() => commitments.id),
    kind: text().$type<EventKind>().notNull(),
    factId: uuid().notNull(),
    actorKind: text().$type<'person' | 'link' | 'key' | 'rules'>().notNull(),
    actorId: uuid(),
    /** For whom a clerk wrote it down. */
    onBehalfOf: uuid(),
    channel: text().$type<Channel>().notNull(),
    at: instant().notNull(),
    fromState: text().$type<State>(),
    toState: text().$type<State>(),
    data: jsonb().$type<EventDetail>().notNull(),
    textId: uuid().references(() => texts.id),
    /** SHA-256 of salt and text: what stays when both are erased. */
    textHash: bytes(),
    /** SHA-256 of the hash before, this event and the hash of its text. */
    hash: bytes().notNull(),
  },
  (table) => [
    unique().on(table.matterId, table.seq),
    index().on(table.commitmentId, table.seq),
    index().on(table.actorId, table.id),
    index('commitment_events_verdicts')
      .on(table.commitmentId, table.at)
      .where(sql`${table.kind} in ('claimed', 'returned')`),
  ],
)

/** What a claim rests on. Never changed and never deleted; its file may be removed by law, and says so then. */
export const evidence = pgTable(
  'commitment_evidence',
  {
    id: id(),
    commitmentId: uuid()
      .notNull()
      .references(() => commitments.id),
    /** The place of its event in the history of the matter. */
    seq: integer().notNull(),
    kind: text().$type<EvidenceKind>().notNull(),
    title: said(),
    fileId: uuid().references(() => files.id),
    /** SHA-256 of the file, to know it again. */
    hash: text(),
    amount: numeric({ mode: 'number' }),
    unit: text(),
    url: text(),
    factId: uuid(),
    takenAt: instant(),
    latitude: doublePrecision(),
    longitude: doublePrecision(),
    accuracy: doublePrecision(),
    /** Metres from the place of the matter. */
    metres: doublePrecision(),
    marks: text().array().$type<Mark[]>().notNull().default([]),
    /** Passed every automatic check there is. */
    sound: boolean().notNull().default(false),
    addedAt: instant().notNull(),
  },
  (table) => [index().on(table.commitmentId, table.seq), index().on(table.hash), index().on(table.factId)],
)

export type CommitmentEvent = typeof events.$inferSelect
export type Evidence = typeof evidence.$inferSelect
