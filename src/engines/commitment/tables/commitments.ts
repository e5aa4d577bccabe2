import { sql } from 'drizzle-orm'
import {
  type AnyPgColumn,
  boolean,
  check,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  smallint,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core'
import { organisations } from '#city/organisations/tables.ts'
import { people } from '#city/people/tables.ts'
import { day, id, instant, said } from '#platform/db/columns.ts'
import type { Basis } from '../rules/clock.ts'
import type { TurnChange } from '../rules/course.ts'
import type { KeyKind, State, Verdict } from '../rules/states.ts'
import { matters } from './matters.ts'

/** One promise of one owner. All but what was promised is a cache: the fold of its events. */
export const commitments = pgTable(
  'commitment',
  {
    id: id(),
    matterId: uuid()
      .notNull()
      .references(() => matters.id),
    position: integer().notNull(),
    parentId: uuid().references((): AnyPgColumn => commitments.id),
    /** The part of the matter it is promised for, by its stable address. */
    part: text(),
    statement: said().notNull(),
    /** The sentence a checker reads. */
    doneWhen: said().notNull(),
    ownerKind: text().$type<'organisation' | 'person'>().notNull(),
    ownerId: uuid().notNull(),
    weight: smallint().notNull().default(1),
    ruleKey: text().notNull(),
    /** 0 is the usual rule of the house. */
    ruleVersion: integer().notNull(),
    /** The commitment it was handed on from, or offered again for. */
    originId: uuid().references((): AnyPgColumn => commitments.id),
    /** How often it was handed on before. */
    handed: smallint().notNull().default(0),
    offeredAt: instant().notNull(),
    responsibleId: uuid().references(() => people.id),

    state: text().$type<State>().notNull(),
    gate: text().$type<'open' | 'closed'>().notNull(),
    seq: integer().notNull(),
    startOn: day(),
    dueOriginal: day(),
    dueCurrent: day(),
    dueOn: day(),
    /** An instant as ISO writes it; only where hours are counted. */
    dueAt: text(),
    basis: jsonb().$type<Basis>(),
    answerBy: day(),
    turns: jsonb().$type<readonly TurnChange[]>().notNull(),
    pausedSince: text(),
    pausedDays: integer().notNull().default(0),
    percent: smallint().notNull().default(0),
    returns: integer().notNull().default(0),
    claims: integer().notNull().default(0),
    claimedOn: day(),
    keyAt: smallint().notNull().default(0),
    sampled: boolean().notNull().default(false),
    verdict: text().$type<Verdict>(),
    verifiedOn: day(),
    extensions: smallint().notNull().default(0),
    asksUntil: day(),
    asksTransfer: boolean().notNull().default(false),
    replaced: boolean().notNull().default(false),
  },
  (table) => [
    unique().on(table.matterId, table.position),
    index().on(table.ownerId, table.id),
    index().on(table.parentId),
    index().on(table.originId),
    index().on(table.state, table.id),
    index('commitment_due_in_public')
      .on(table.dueOn, table.id)
      .where(sql`${table.state} in ('offered', 'accepted', 'doing', 'returned')`),
    index('commitment_open_due')
      .on(table.id)
      .where(sql`${table.state} in ('offered', 'accepted', 'doing', 'returned', 'claimed', 'declined')`),
    index('commitment_asking')
      .on(table.id)
      .where(sql`${table.asksTransfer} or ${table.asksUntil} is not null`),
    check('commitment_weight', sql`${table.weight} between 1 and 100`),
    check('commitment_percent', sql`${table.percent} between 0 and 99`),
  ],
)

/** Who may close it, in order; copied from the rule when it was offered. */
export const keys = pgTable(
  'commitment_keys',
  {
    commitmentId: uuid()
      .notNull()
      .references(() => commitments.id),
    position: smallint().notNull(),
    kind: text().$type<KeyKind>().notNull(),
    /** A person or an organisation; whoever may inspect where it is nobody's by name. */
    holderId: uuid(),
  },
  (table) => [primaryKey({ columns: [table.commitmentId, table.position] })],
)

/** Who helps the owner, and so does not check. */
export const supporters = pgTable(
  'commitment_supporters',
  {
    commitmentId: uuid()
      .notNull()
      .references(() => commitments.id),
    partyId: uuid().notNull(),
  },
  (table) => [primaryKey({ columns: [table.commitmentId, table.partyId] })],
)

export type Commitment = typeof commitments.$inferSelect

/** Kinds of matters of which a body accepts every offer unasked, as it once agreed. */
export const standings = pgTable(
  'commitment_standings',
  {
    organisationId: uuid()
      .notNull()
      .references(() => organisations.id),
    /** The kind of the matter, as its module calls it. */
    kind: text().notNull(),
    since: day().notNull(),
  },
  (table) => [primaryKey({ columns: [table.organisationId, table.kind] })],
)
