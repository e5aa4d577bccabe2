import { randomBytes } from 'node:crypto'
import {
  aboutOf,
  addSessions,
  demandOver,
  enrolmentPermissions,
  findOfferingByCode,
  getOffering,
  type SessionPlan,
} from '#engines/enrolment/index.ts'
import { byLot } from '#platform/lots/lots.ts'
import { anywhere, demand } from '#platform/permission.ts'
import { present, refuse } from '#platform/refusal.ts'
import { transact, type Work } from '#platform/work.ts'
import * as told from '../facts.ts'
import {
  changeLeague,
  changeTeam,
  enrolledTeams,
  findLeagueOf,
  getLeague,
  holdLeague,
  holdTeam,
  insertMatches,
  insertTeams,
  tryInsertLeague,
} from '../queries/leagues.ts'
import { fixturesOf } from '../rules/fixtures.ts'
import { type Plan, slotOf } from '../rules/slots.ts'
import type { Points } from '../rules/standings.ts'
import type { League, Team } from '../tables.ts'
import { deskWords } from '../words.ts'

const { planOfferings } = enrolmentPermissions

export interface LeagueWish extends Points {
  /** Code of the offering in which teams enrol. */
  readonly offering: string
  readonly twice: boolean
}

/**
 * Makes a league of an offering that admits to the whole run.
 * @throws {Refusal} forbidden outside the unit; absent without such an offering; invalid for one by single sessions; conflict when it is a league already
 */
export async function foundLeague(work: Work, { offering: code, ...wish }: LeagueWish): Promise<League> {
  demand(work.actor, planOfferings, anywhere)
  const offering = present(await findOfferingByCode(work.db, code), deskWords.noSuchOffering)
  await demandOver(work, planOfferings, offering)
  if (offering.admitBy !== 'run') throw refuse.invalid(deskWords.notRun)
  return transact(work, async ({ db, now, announce }) => {
    const made = await tryInsertLeague(db, { ...wish, offeringId: offering.id, createdAt: now })
    if (!made) throw refuse.conflict(deskWords.isLeague)
    await announce(told.leagueFounded, { leagueId: made.id, offeringId: offering.id }, aboutOf(offering))
    return made
  })
}

/**
 * Orders the teams that have a place by lot, lets everybody meet everybody, and makes each match a session with its ground
 * booked; all of it or nothing. Gives the number of matches.
 * @throws {Refusal} conflict when it is done already or a ground is taken (three free times are named); invalid for fewer than two teams or a day that is too short
 */
export async function drawFixtures(work: Work, leagueId: string, plan: Plan): Promise<number> {
  const { offeringId } = await getLeague(work.db, leagueId)
  await demandOver(work, planOfferings, await getOffering(work.db, offeringId))
  return transact(work, async (inner) => {
    const league = await holdLeague(inner.db, leagueId)
    if (league.drawnAt !== null) throw refuse.conflict(deskWords.alreadyDrawn)
    const seed = randomBytes(32).toString('hex')
    const teams = await drawTeams(inner, league, seed)
    if (teams.length < 2) throw refuse.invalid(deskWords.tooFewTeams)
    const count = await makeMatches(inner, league, teams, plan)
    await changeLeague(inner.db, leagueId, { seed, drawnAt: inner.now })
    const detail = { leagueId, seed, teams: teams.length, matches: count }
    await inner.announce(told.fixturesDrawn, detail, aboutOf(await getOffering(inner.db, offeringId)))
    return count
  })
}

async function drawTeams({ db }: Work, { id: leagueId, offeringId }: League, seed: string): Promise<Team[]> {
  const enrolled = new Map((await enrolledTeams(db, offeringId)).map((team) => [team.enrolmentId, team]))
  const drawn = byLot(seed, 'teams', [...enrolled.keys()]).flatMap((id) => enrolled.get(id) ?? [])
  if (drawn.length < 2) return []
  const made = await insertTeams(
    db,
    drawn.map(({ enrolmentId, organisationId }, at) => ({ leagueId, enrolmentId, organisationId, position: at + 1 })),
  )
  return made.toSorted((a, b) => a.position - b.position)
}

async function makeMatches(
  work: Work,
  { id: leagueId, offeringId, twice }: League,
  teams: readonly Team[],
  plan: Plan,
) {
  const all = fixturesOf(teams, twice).flatMap((pairs, round) =>
    pairs.map(({ home, away }, at) => {
      const slot = slotOf(plan, round, at)
      if (!slot) throw refuse.invalid(deskWords.dayTooShort)
      return { round: round + 1, position: at + 1, homeId: home.id, awayId: away.id, slot }
    }),
  )
  const rows = all.map(({ slot: { placeId, ...when } }): SessionPlan => ({ when, placeId }))
  const { sessions } = await addSessions(work, offeringId, { rows })
  const made = all.flatMap(({ slot: _slot, ...match }, at) => {
    const session = sessions[at]
    return session ? [{ ...match, leagueId, sessionId: session.id }] : []
  })
  await insertMatches(work.db, made)
  return made.length
}

/**
 * A team leaves: what it has played counts only if that is half of it or more.
 * @throws {Refusal} conflict when it has left before
 */
export async function withdrawTeam(work: Work, leagueId: string, { team, why }: { team: string; why: string }) {
  const { offeringId } = await getLeague(work.db, leagueId)
  const offering = await getOffering(work.db, offeringId)
  await demandOver(work, planOfferings, offering)
  await transact(work, async ({ db, now, announce }) => {
    const held = await holdTeam(db, leagueId, team)
    if (held.withdrawnAt !== null) throw refuse.conflict(deskWords.gone)
    await changeTeam(db, team, { withdrawnAt: now, withdrawnReason: why })
    await announce(told.teamWithdrew, { leagueId, teamId: team }, aboutOf(offering))
  })
}

/** The league of an offering’s code. @throws {Refusal} absent */
export async function leagueByCode(work: Work, code: string) {
  const offering = await findOfferingByCode(work.db, code)
  const league = offering && (await findLeagueOf(work.db, offering.id))
  return league && { offering, league }
}
