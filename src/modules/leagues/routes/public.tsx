import { enrolmentPermissions } from '#engines/enrolment/index.ts'
import { blank, type Form, submit } from '#platform/forms/form.ts'
import { router, see, type Visit } from '#platform/http/env.ts'
import { cutPage, instantPlace, listAddress } from '#platform/http/paging.ts'
import { idOf } from '#platform/http/params.ts'
import { anywhere, may } from '#platform/permission.ts'
import { present, Refusal } from '#platform/refusal.ts'
import { leagueByCode } from '../actions/leagues.ts'
import { confirmResult, contestResult, demandReferee, enterResult, shownAs, sideOf } from '../actions/results.ts'
import { confirmForm, contestForm, resultForm } from '../forms.ts'
import { LeaguePage } from '../pages/league-page.tsx'
import { LeaguesPage } from '../pages/list-page.tsx'
import { MatchPage } from '../pages/match-page.tsx'
import { type Meeting, type WholeLeague, wholeLeague } from '../queries/league-whole.ts'
import { leaguesListed } from '../queries/leagues.ts'
import { words } from '../words.ts'

/** `/leagues`: tables and results for everybody, and the word of referees and captains on a result. */
export const publicLeagues = router()

const perPage = 24

publicLeagues.get('/', async (c) => {
  const [at, id] = instantPlace.parse(c.req.query('after'))?.split('_') ?? []
  const after = at && id ? { at: new Date(at), id } : undefined
  const { rows, last } = cutPage(await leaguesListed(c.var.work.db, after, perPage + 1), perPage)
  const next = last && listAddress('/leagues', { after: `${last.createdAt.toISOString()}_${last.id}` })
  return c.render(() => <LeaguesPage leagues={rows} next={next} />, {
    title: words.leagues,
    description: words.lead,
    canonical: '/leagues',
  })
})

const path = '/:code{[0-9]+}'

/** The league of the address, if its offering is there for everybody. */
async function wholeOf(c: Visit) {
  const { work } = c.var
  const found = present(await leagueByCode(work, c.req.param('code') ?? ''), words.noSuch)
  const isPublic = ['published', 'archived'].includes(found.offering.state) && found.offering.visibility !== 'members'
  return wholeLeague(work.db, present(isPublic ? found.league : undefined, words.noSuch), work.now)
}

publicLeagues.get(path, async (c) => {
  const whole = await wholeOf(c)
  const { title, summary, code } = whole.offering
  return c.render(() => <LeaguePage whole={whole} />, {
    title,
    ...(summary && { description: summary }),
    canonical: `/leagues/${code}`,
  })
})

const matchPath = `${path}/matches/:id`

publicLeagues.get(matchPath, (c) => showMatch(c, {}))

interface Sent {
  readonly result?: Form
  readonly contest?: Form
}

async function showMatch(c: Visit, sent: Sent) {
  const whole = await wholeOf(c)
  const id = idOf(c)
  const found = whole.rounds.flatMap(({ meetings }) => meetings).find((meeting) => meeting.id === id)
  const one = present(found, words.noSuchMatch)
  const props = { whole, one, shown: shownAs(one), may: await mayOn(c, whole, one, sent), forms: formsOf(one, sent) }
  return c.render(() => <MatchPage {...props} />, { title: words.match })
}

const formsOf = ({ homeGoals, awayGoals }: Meeting, sent: Sent) => ({
  result: sent.result ?? blank(homeGoals === null ? {} : { home: String(homeGoals), away: String(awayGoals) }),
  contest: sent.contest ?? blank(),
})

/** What the reader may do; a form that was refused is shown again in any case, for it says why. */
async function mayOn(c: Visit, { league }: WholeLeague, one: Meeting, sent: Sent) {
  const { db, actor, now } = c.var.work
  const isOver = one.startsAt !== null && one.startsAt <= now && !one.isOff
  const enters = isOver && one.state !== 'final' && (await isReferee(c, league.id, one.id))
  const speaks = one.state === 'entered' && (await sideOf(db, actor, { ...one, leagueId: league.id })) !== undefined
  return { enter: sent.result !== undefined || enters, answer: sent.contest !== undefined || speaks }
}

async function isReferee(c: Visit, leagueId: string, matchId: string): Promise<boolean> {
  const { work } = c.var
  if (!may(work.actor, enrolmentPermissions.markAttendance, anywhere)) return false
  try {
    await demandReferee(work, leagueId, matchId)
    return true
  } catch (error) {
    if (error instanceof Refusal) return false
    throw error
  }
}

const addressOf = (c: Visit) => `/leagues/${c.req.param('code') ?? ''}/matches/${idOf(c)}`

publicLeagues.post(`${matchPath}/result`, async (c) => {
  const { work } = c.var
  const at = { leagueId: (await wholeOf(c)).league.id, matchId: idOf(c) }
  await demandReferee(work, at.leagueId, at.matchId)
  const sent = await submit(c, resultForm, (goals) => enterResult(work, at, goals))
  if (sent.sent) return see(c, addressOf(c), words.entered)
  c.status(422)
  return showMatch(c, { result: sent.form })
})

publicLeagues.post(`${matchPath}/confirmation`, async (c) => {
  const { work } = c.var
  const leagueId = (await wholeOf(c)).league.id
  const sent = await submit(c, confirmForm, ({ shown }) => confirmResult(work, { leagueId, matchId: idOf(c), shown }))
  if (sent.sent) return see(c, addressOf(c), words.confirmed)
  c.status(422)
  return showMatch(c, { contest: sent.form })
})

publicLeagues.post(`${matchPath}/objection`, async (c) => {
  const { work } = c.var
  const leagueId = (await wholeOf(c)).league.id
  const sent = await submit(c, contestForm, ({ shown, why }) =>
    contestResult(work, { leagueId, matchId: idOf(c), shown }, why),
  )
  if (sent.sent) return see(c, addressOf(c), words.contested)
  c.status(422)
  return showMatch(c, { contest: sent.form })
})
