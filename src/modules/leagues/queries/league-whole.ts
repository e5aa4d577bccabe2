import { getOffering, type Offering } from '#engines/enrolment/index.ts'
import type { Db } from '#platform/db/database.ts'
import { lotsFrom } from '#platform/lots/lots.ts'
import { resultState, type ResultState } from '../rules/results.ts'
import { type Played, type Standing, standingsOf, struckOut } from '../rules/standings.ts'
import type { League } from '../tables.ts'
import { type Fixture, fixturesIn, type NamedTeam, teamsOf } from './leagues.ts'

/** A fixture and where its result stands now. */
export interface Meeting extends Fixture {
  readonly state: ResultState
}

/** All a page of a league says, from two queries. */
export interface WholeLeague {
  readonly league: League
  readonly offering: Offering
  readonly teams: ReadonlyMap<string, NamedTeam>
  readonly table: readonly Standing[]
  readonly rounds: readonly { readonly round: number; readonly meetings: readonly Meeting[] }[]
}

export async function wholeLeague(db: Db, league: League, now: Date): Promise<WholeLeague> {
  const [offering, named, fixtures] = [
    await getOffering(db, league.offeringId),
    await teamsOf(db, league.id),
    await fixturesIn(db, league.id),
  ]
  const meetings = fixtures.map((fixture) => ({ ...fixture, state: resultState(fixture, now) }))
  return {
    league,
    offering,
    teams: new Map(named.map((team) => [team.id, team])),
    table: tableOf(league, named, meetings),
    rounds: [...Map.groupBy(meetings, ({ round }) => round)].map(([round, of]) => ({ round, meetings: of })),
  }
}

function tableOf(league: League, teams: readonly NamedTeam[], meetings: readonly Meeting[]): Standing[] {
  const gone = teams.filter(({ withdrawnAt }) => withdrawnAt !== null).map(({ id }) => id)
  const all = meetings.map(({ homeId: home, awayId: away, state }) => ({ home, away, isFinal: state === 'final' }))
  const struck = struckOut(gone, all)
  const played = meetings.flatMap(({ state, homeId, awayId, homeGoals, awayGoals }): Played[] => {
    const counts = state === 'final' && !struck.has(homeId) && !struck.has(awayId)
    if (!counts || homeGoals === null || awayGoals === null) return []
    return [{ home: homeId, away: awayId, homeGoals, awayGoals }]
  })
  const inTable = teams.filter(({ id }) => !struck.has(id)).map(({ id }) => id)
  return standingsOf(inTable, played, league, lotsFrom(league.seed ?? '', 'level'))
}
