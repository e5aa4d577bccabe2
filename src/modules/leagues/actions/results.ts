import { demandOver, enrolmentPermissions, aboutOf, getOffering } from '#engines/enrolment/index.ts'
import type { Db } from '#platform/db/database.ts'
import { type Actor, anywhere, demand, may } from '#platform/permission.ts'
import { refuse } from '#platform/refusal.ts'
import { transact, type Work } from '#platform/work.ts'
import * as told from '../facts.ts'
import { confirmResults } from '../permissions.ts'
import { changeMatch, getFixture, getLeague, holdMatch, teamsOf } from '../queries/leagues.ts'
import { resultState } from '../rules/results.ts'
import type { Match } from '../tables.ts'
import { words } from '../words.ts'

export type Side = 'home' | 'away'

/** What a page showed of a result: it is confirmed or contested as it was read. */
export const shownAs = ({ homeGoals, awayGoals }: Pick<Match, 'homeGoals' | 'awayGoals'>) =>
  `${homeGoals ?? ''}-${awayGoals ?? ''}`

/** Referees are those who lead the match; the unit may write a result, too. */
export async function demandReferee(work: Pick<Work, 'db' | 'actor'>, leagueId: string, matchId: string) {
  demand(work.actor, enrolmentPermissions.markAttendance, anywhere)
  const { offeringId } = await getLeague(work.db, leagueId)
  const fixture = await getFixture(work.db, leagueId, matchId)
  const isLeader = work.actor !== null && 'id' in work.actor && fixture.leaders.includes(work.actor.id)
  const offering = await getOffering(work.db, offeringId)
  if (!isLeader) await demandOver(work, enrolmentPermissions.markAttendance, offering)
  return { fixture, offering }
}

/**
 * The referee writes the result of a match that has begun; captains are asked again. A final result does not change.
 * @throws {Refusal} forbidden; conflict before the match begins and after the result is final
 */
export async function enterResult(
  work: Work,
  { leagueId, matchId }: { leagueId: string; matchId: string },
  { home, away }: { home: number; away: number },
): Promise<void> {
  const { fixture, offering } = await demandReferee(work, leagueId, matchId)
  if (fixture.isOff || fixture.startsAt === null || fixture.startsAt > work.now) throw refuse.conflict(words.notYet)
  await transact(work, async ({ db, actor, now, announce }) => {
    const held = await holdMatch(db, leagueId, matchId)
    if (resultState(held, now) === 'final') throw refuse.conflict(words.isFinal)
    if (held.contestedAt === null && held.homeGoals === home && held.awayGoals === away) return
    const enteredBy = actor?.kind === 'person' ? actor.id : null
    const fresh = { homeConfirmedAt: null, awayConfirmedAt: null, contestedAt: null, contest: null }
    await changeMatch(db, matchId, { homeGoals: home, awayGoals: away, enteredBy, enteredAt: now, ...fresh })
    await announce(
      told.resultEntered,
      { leagueId, matchId, homeGoals: home, awayGoals: away },
      { ...aboutOf(offering), quantity: 1 },
    )
  })
}

/** Of which side somebody may speak; nothing for strangers. */
export async function sideOf(db: Db, actor: Actor, match: Pick<Match, 'leagueId' | 'homeId' | 'awayId'>) {
  const teams = await teamsOf(db, match.leagueId)
  const speaks = (id: string) =>
    teams.some((team) => team.id === id && may(actor, confirmResults, { organisationId: team.organisationId }))
  if (speaks(match.homeId)) return 'home'
  return speaks(match.awayId) ? 'away' : undefined
}

interface Answer {
  readonly leagueId: string
  readonly matchId: string
  /** The result as the page showed it. */
  readonly shown: string
}

/**
 * A captain says that the result is right; said twice, it is said once.
 * @throws {Refusal} forbidden to strangers; conflict when there is none, it was changed since, or it is final
 */
export const confirmResult = (work: Work, answer: Answer): Promise<void> =>
  answered(work, answer, async ({ db, now, announce }, match, side) => {
    const at = side === 'home' ? match.homeConfirmedAt : match.awayConfirmedAt
    if (at !== null) return
    demandOpen(match, now)
    await changeMatch(db, match.id, side === 'home' ? { homeConfirmedAt: now } : { awayConfirmedAt: now })
    await announce(told.resultConfirmed, { leagueId: match.leagueId, matchId: match.id, side })
  })

/**
 * A captain says that the result is wrong, and why: it counts no more until the referee has written it again.
 * @throws {Refusal} as `confirmResult`
 */
export const contestResult = (work: Work, answer: Answer, why: string): Promise<void> =>
  answered(work, answer, async ({ db, now, announce }, match, side) => {
    demandOpen(match, now)
    await changeMatch(db, match.id, { contestedAt: now, contest: why })
    await announce(told.resultContested, { leagueId: match.leagueId, matchId: match.id, side })
  })

function demandOpen(match: Match, now: Date) {
  if (resultState(match, now) === 'final') throw refuse.conflict(words.isFinal)
}

async function answered(
  work: Work,
  { leagueId, matchId, shown }: Answer,
  act: (work: Work, match: Match, side: Side) => Promise<void>,
): Promise<void> {
  demand(work.actor, confirmResults, anywhere)
  await transact(work, async (inner) => {
    const match = await holdMatch(inner.db, leagueId, matchId)
    const side = await sideOf(inner.db, inner.actor, match)
    if (!side) throw refuse.forbidden(words.notCaptain)
    const state = resultState(match, inner.now)
    if (state === 'open') throw refuse.conflict(words.notEntered)
    if (shownAs(match) !== shown) throw refuse.conflict(words.changedMeanwhile)
    if (state === 'contested') return
    await act(inner, match, side)
  })
}
