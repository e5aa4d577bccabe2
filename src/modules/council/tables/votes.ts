import { boolean, index, jsonb, pgTable, primaryKey, smallint, text, type AnyPgColumn, uuid } from 'drizzle-orm/pg-core'
import { organisations } from '#city/organisations/tables.ts'
import { people } from '#city/people/tables.ts'
import { day, id, instant, said } from '#platform/db/columns.ts'
import type { BodyRule, VoteCounts, VoteMethod, VoteOption, VoteOutcome } from '../rules/votes.ts'
import { resolutions } from './resolutions.ts'

/** A count of votes as it was recorded. One that was wrong stays, and the next one says that it puts it right. */
export const voteEvents = pgTable(
  'council_vote_events',
  {
    id: id(),
    resolutionId: uuid().references(() => resolutions.id),
    agendaItemId: uuid(),
    bodyId: uuid()
      .notNull()
      .references(() => organisations.id),
    on: day().notNull(),
    question: said(),
    method: text().$type<VoteMethod>().notNull(),
    /** Without the public: more of those present have to be for it. */
    closed: boolean().notNull().default(false),
    members: smallint().notNull(),
    present: smallint().notNull(),
    counts: jsonb().$type<VoteCounts>().notNull(),
    /** The rule it was counted by. */
    rule: jsonb().$type<BodyRule>().notNull(),
    outcome: text().$type<VoteOutcome>().notNull(),
    correctsId: uuid()
      .unique()
      .references((): AnyPgColumn => voteEvents.id),
    sample: boolean().notNull().default(false),
    created: instant().notNull(),
    modified: instant().notNull(),
  },
  (table) => [
    index().on(table.resolutionId, table.id),
    index().on(table.bodyId, table.on, table.id),
    index().on(table.agendaItemId),
    index().on(table.modified, table.id),
  ],
)

export const voteSources = ['clerk', 'transcript', 'document'] as const
export type VoteSource = (typeof voteSources)[number]

/** How a member voted; a secret vote has none of these. */
export const votes = pgTable(
  'council_votes',
  {
    voteEventId: uuid()
      .notNull()
      .references(() => voteEvents.id),
    personId: uuid()
      .notNull()
      .references(() => people.id),
    option: text().$type<VoteOption>().notNull(),
    source: text().$type<VoteSource>().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.voteEventId, table.personId] }),
    index().on(table.personId, table.voteEventId),
  ],
)

export type VoteEvent = typeof voteEvents.$inferSelect
export type Vote = typeof votes.$inferSelect
