import { sql } from 'drizzle-orm'
import { boolean, check, index, integer, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { organisations } from '#city/organisations/tables.ts'
import { people } from '#city/people/tables.ts'
import { id, instant } from '#platform/db/columns.ts'

/** A contest of teams over many rounds. Its teams are the groups that have a place in an offering, its matches sessions of it. */
export const leagues = pgTable(
  'leagues',
  {
    id: id(),
    offeringId: uuid().notNull().unique(),
    win: integer().notNull(),
    draw: integer().notNull(),
    loss: integer().notNull(),
    /** Everybody meets everybody at home and away. */
    twice: boolean().notNull(),
    /** Orders the teams in the fixtures and parts those who are level to the end; told with them. */
    seed: text(),
    drawnAt: instant(),
    createdAt: instant().notNull(),
  },
  (table) => [index().on(table.createdAt, table.id)],
)

/** A body and its roster, which is the party of its enrolment. */
export const teams = pgTable(
  'leagues_teams',
  {
    id: id(),
    leagueId: uuid()
      .notNull()
      .references(() => leagues.id),
    enrolmentId: uuid().notNull(),
    organisationId: uuid()
      .notNull()
      .references(() => organisations.id),
    /** Its number in the draw of the fixtures, 1 the first. */
    position: integer().notNull(),
    withdrawnAt: instant(),
    withdrawnReason: text(),
  },
  (table) => [
    uniqueIndex('leagues_teams_once').on(table.leagueId, table.enrolmentId),
    index().on(table.leagueId, table.position),
    index().on(table.organisationId),
  ],
)

export const matches = pgTable(
  'leagues_matches',
  {
    id: id(),
    leagueId: uuid()
      .notNull()
      .references(() => leagues.id),
    /** 1 the first. */
    round: integer().notNull(),
    position: integer().notNull(),
    homeId: uuid()
      .notNull()
      .references(() => teams.id),
    awayId: uuid()
      .notNull()
      .references(() => teams.id),
    sessionId: uuid().notNull().unique(),
    homeGoals: integer(),
    awayGoals: integer(),
    enteredBy: uuid().references(() => people.id),
    enteredAt: instant(),
    homeConfirmedAt: instant(),
    awayConfirmedAt: instant(),
    contestedAt: instant(),
    contest: text(),
  },
  (table) => [
    uniqueIndex('leagues_matches_order').on(table.leagueId, table.round, table.position),
    check('leagues_matches_two', sql`${table.homeId} <> ${table.awayId}`),
    check(
      'leagues_matches_whole_result',
      sql`num_nonnulls(${table.homeGoals}, ${table.awayGoals}, ${table.enteredAt}) in (0, 3)`,
    ),
  ],
)

export type League = typeof leagues.$inferSelect
export type Team = typeof teams.$inferSelect
export type Match = typeof matches.$inferSelect
