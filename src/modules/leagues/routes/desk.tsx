import { z } from 'zod'
import { demandOver, enrolmentPermissions } from '#engines/enrolment/index.ts'
import { meetingPlaces } from '#modules/events/index.ts'
import { blank, type Form, submit } from '#platform/forms/form.ts'
import { once } from '#platform/forms/once.ts'
import { router, see, type Visit } from '#platform/http/env.ts'
import { anywhere, demand } from '#platform/permission.ts'
import { present } from '#platform/refusal.ts'
import { number } from '#platform/text/numbers.ts'
import { drawFixtures, foundLeague, leagueByCode, withdrawTeam } from '../actions/leagues.ts'
import { leagueForm, planForm, withdrawForm } from '../forms.ts'
import { LeagueDesk, LeaguesDesk } from '../pages/desk.tsx'
import { wholeLeague } from '../queries/league-whole.ts'
import { enrolledTeams, leaguesListed } from '../queries/leagues.ts'
import { usualPoints } from '../rules/standings.ts'
import { deskWords, words } from '../words.ts'

/** `/desk/leagues`: leagues are founded here, their fixtures drawn, and teams that leave written down. */
export const leaguesDesk = router()

const { planOfferings } = enrolmentPermissions
const most = 100

const usual = () =>
  blank({ win: String(usualPoints.win), draw: String(usualPoints.draw), loss: String(usualPoints.loss) })

leaguesDesk.get('/', (c) => showList(c, usual()))

async function showList(c: Visit, form: Form) {
  const { db, actor } = c.var.work
  demand(actor, planOfferings, anywhere)
  const leagues = await leaguesListed(db, undefined, most)
  return c.render(() => <LeaguesDesk leagues={leagues} form={form} />, { title: deskWords.title })
}

leaguesDesk.post('/', async (c) => {
  const { work } = c.var
  demand(work.actor, planOfferings, anywhere)
  const sent = await submit(c, leagueForm, ({ once: key, ...wish }) =>
    once(work, key, z.string(), async (held) => (await foundLeague(held, wish), wish.offering)),
  )
  if (sent.sent) return see(c, `/desk/leagues/${sent.result}`, deskWords.founded)
  c.status(422)
  return showList(c, sent.form)
})

const path = '/:code{[0-9]+}'

/** The league of the address, for whom its offering is within reach. */
async function leagueOf(c: Visit) {
  const { work } = c.var
  demand(work.actor, planOfferings, anywhere)
  const found = present(await leagueByCode(work, c.req.param('code') ?? ''), words.noSuch)
  await demandOver(work, planOfferings, found.offering)
  return found
}

const addressOf = (c: Visit) => `/desk/leagues/${c.req.param('code') ?? ''}`

leaguesDesk.get(path, async (c) => show(c, await leagueOf(c), {}))

interface Sent {
  readonly plan?: Form
  readonly withdrawal?: Form
}

async function show(c: Visit, { league }: Awaited<ReturnType<typeof leagueOf>>, sent: Sent) {
  const { db, now } = c.var.work
  const whole = await wholeLeague(db, league, now)
  const enrolled = league.drawnAt === null ? await enrolledTeams(db, league.offeringId) : []
  const places = league.drawnAt === null ? await meetingPlaces(db) : []
  const plan = sent.plan ?? blank({ from: '16:00', minutes: '60', every: '7' })
  const props = { whole, enrolled, places, plan, withdrawal: sent.withdrawal ?? blank() }
  return c.render(() => <LeagueDesk {...props} />, { title: whole.offering.title })
}

leaguesDesk.post(`${path}/fixtures`, async (c) => {
  const found = await leagueOf(c)
  const sent = await submit(c, planForm, ({ once: key, grounds: placeIds, ...plan }) =>
    once(c.var.work, key, z.int(), (held) => drawFixtures(held, found.league.id, { ...plan, placeIds })),
  )
  if (sent.sent) return see(c, addressOf(c), deskWords.planned(number(sent.result)))
  c.status(422)
  return show(c, found, { plan: sent.form })
})

leaguesDesk.post(`${path}/withdrawals`, async (c) => {
  const found = await leagueOf(c)
  const sent = await submit(c, withdrawForm, (wish) => withdrawTeam(c.var.work, found.league.id, wish))
  if (sent.sent) return see(c, addressOf(c), deskWords.withdrawn)
  c.status(422)
  return show(c, found, { withdrawal: sent.form })
})
