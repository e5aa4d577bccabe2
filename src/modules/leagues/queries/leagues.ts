import { and, eq, sql } from 'drizzle-orm'
import { z } from 'zod'
import { type Db, rows } from '#platform/db/database.ts'
import type { Said } from '#platform/locale.ts'
import { present } from '#platform/refusal.ts'
import { type League, leagues, type Match, matches, type Team, teams } from '../tables.ts'
import { words } from '../words.ts'

const Listed = z.object({
  id: z.uuid(),
  code: z.string(),
  title: z.custom<Said>(),
  teams: z.number(),
  matches: z.number(),
  results: z.number(),
  createdAt: z.coerce.date(),
})

/** A league as a list shows it. */
export type ListedLeague = z.infer<typeof Listed>

export interface LeaguePlace {
  readonly at: Date
  readonly id: string
}

/** Leagues of published offerings, the newest first, after a place in the list. */
export const leaguesListed = (db: Db, after: LeaguePlace | undefined, most: number): Promise<ListedLeague[]> =>
  rows(
    db,
    Listed,
    sql`select l.id, o.code, o.title, l.created_at as "createdAt",
          (select count(*)::int from leagues_teams t where t.league_id = l.id) as teams,
          (select count(*)::int from leagues_matches m where m.league_id = l.id) as matches,
          (select count(m.entered_at)::int from leagues_matches m where m.league_id = l.id) as results
        from leagues l join enrolment_offerings o on o.id = l.offering_id
        where o.state in ('published', 'archived') and o.visibility = 'public'
          ${after ? sql`and (l.created_at, l.id) < (${after.at.toISOString()}::timestamptz, ${after.id}::uuid)` : sql``}
        order by l.created_at desc, l.id desc limit ${most}`,
  )

export const findLeagueOf = async (db: Db, offeringId: string): Promise<League | undefined> =>
  (await db.select().from(leagues).where(eq(leagues.offeringId, offeringId)).limit(1))[0]

/** @throws {Refusal} absent */
export const getLeague = async (db: Db, id: string): Promise<League> =>
  present((await db.select().from(leagues).where(eq(leagues.id, id)).limit(1))[0], words.noSuch)

/** The league, kept from others until the transaction ends. */
export const holdLeague = async (db: Db, id: string): Promise<League> =>
  present((await db.select().from(leagues).where(eq(leagues.id, id)).limit(1).for('update'))[0], words.noSuch)

/** Nothing where the offering has a league already. */
export const tryInsertLeague = async (db: Db, row: typeof leagues.$inferInsert): Promise<League | undefined> =>
  (await db.insert(leagues).values(row).onConflictDoNothing().returning())[0]

export async function changeLeague(db: Db, id: string, change: Partial<typeof leagues.$inferInsert>) {
  await db.update(leagues).set(change).where(eq(leagues.id, id))
}

const Enrolled = z.object({
  enrolmentId: z.uuid(),
  organisationId: z.uuid(),
  name: z.custom<Said>(),
  players: z.number(),
})

/** A group that has a place in the offering of a league. */
export type EnrolledTeam = z.infer<typeof Enrolled>

const mostTeams = 40

/** Groups with a place, in the order in which they came. */
export const enrolledTeams = (db: Db, offeringId: string): Promise<EnrolledTeam[]> =>
  rows(
    db,
    Enrolled,
    sql`select e.id as "enrolmentId", g.id as "organisationId", g.name,
          (select count(*)::int from enrolment_members m where m.enrolment_id = e.id and m.role = 'participant') as players
        from enrolment e join organisations g on g.id = e.organisation_id
        where e.offering_id = ${offeringId} and e.state = 'confirmed' order by e.id limit ${mostTeams}`,
  )

export const insertTeams = (db: Db, made: (typeof teams.$inferInsert)[]): Promise<Team[]> =>
  db.insert(teams).values(made).returning()

export async function insertMatches(db: Db, made: (typeof matches.$inferInsert)[]) {
  await db.insert(matches).values(made)
}

const NamedTeam = z.object({
  id: z.uuid(),
  organisationId: z.uuid(),
  name: z.custom<Said>(),
  position: z.number(),
  withdrawnAt: z.coerce.date().nullable(),
})
export type NamedTeam = z.infer<typeof NamedTeam>

/** The teams of a league in the order of the draw. */
export const teamsOf = (db: Db, leagueId: string): Promise<NamedTeam[]> =>
  rows(
    db,
    NamedTeam,
    sql`select t.id, t.organisation_id as "organisationId", g.name, t.position, t.withdrawn_at as "withdrawnAt"
        from leagues_teams t join organisations g on g.id = t.organisation_id
        where t.league_id = ${leagueId} order by t.position limit ${mostTeams}`,
  )

const Fixture = z.object({
  id: z.uuid(),
  round: z.number(),
  position: z.number(),
  homeId: z.uuid(),
  awayId: z.uuid(),
  sessionId: z.uuid(),
  homeGoals: z.number().nullable(),
  awayGoals: z.number().nullable(),
  enteredAt: z.coerce.date().nullable(),
  homeConfirmedAt: z.coerce.date().nullable(),
  awayConfirmedAt: z.coerce.date().nullable(),
  contestedAt: z.coerce.date().nullable(),
  contest: z.string().nullable(),
  startsAt: z.coerce.date().nullable(),
  isOff: z.boolean(),
  place: z.custom<Said>().nullable(),
  leaders: z.array(z.uuid()),
})

/** A match with its time and ground, which its session knows. */
export type Fixture = z.infer<typeof Fixture>

const fixtures = sql`select m.id, m.round, m.position, m.home_id as "homeId", m.away_id as "awayId",
    m.session_id as "sessionId", m.home_goals as "homeGoals", m.away_goals as "awayGoals", m.entered_at as "enteredAt",
    m.home_confirmed_at as "homeConfirmedAt", m.away_confirmed_at as "awayConfirmedAt",
    m.contested_at as "contestedAt", m.contest, s.starts_at as "startsAt", (s.cancelled_at is not null) as "isOff",
    p.name as place, s.leaders
  from leagues_matches m join enrolment_sessions s on s.id = m.session_id left join places p on p.id = s.place_id`

/** Two rounds of forty teams are 1,560 matches. */
const mostMatches = 2_000

export const fixturesIn = (db: Db, leagueId: string): Promise<Fixture[]> =>
  rows(db, Fixture, sql`${fixtures} where m.league_id = ${leagueId} order by m.round, m.position limit ${mostMatches}`)

/** @throws {Refusal} absent when it is no match of the league */
export const getFixture = async (db: Db, leagueId: string, id: string): Promise<Fixture> =>
  present(
    (await rows(db, Fixture, sql`${fixtures} where m.league_id = ${leagueId} and m.id = ${id}`))[0],
    words.noSuchMatch,
  )

/** The match, kept from others until the transaction ends. @throws {Refusal} absent */
export const holdMatch = async (db: Db, leagueId: string, id: string): Promise<Match> =>
  present(
    (
      await db
        .select()
        .from(matches)
        .where(and(eq(matches.leagueId, leagueId), eq(matches.id, id)))
        .for('update')
    )[0],
    words.noSuchMatch,
  )

export async function changeMatch(db: Db, id: string, change: Partial<typeof matches.$inferInsert>) {
  await db.update(matches).set(change).where(eq(matches.id, id))
}

/** @throws {Refusal} absent when it is no team of the league */
export const holdTeam = async (db: Db, leagueId: string, id: string): Promise<Team> =>
  present(
    (
      await db
        .select()
        .from(teams)
        .where(and(eq(teams.leagueId, leagueId), eq(teams.id, id)))
        .for('update')
    )[0],
    words.noSuchTeam,
  )

export async function changeTeam(db: Db, id: string, change: Partial<typeof teams.$inferInsert>) {
  await db.update(teams).set(change).where(eq(teams.id, id))
}
