import { z } from 'zod'
import { calendarAround } from '#engines/commitment/index.ts'
import { today } from '#platform/calendar/instant.ts'
import { submit } from '#platform/forms/form.ts'
import { onceKey } from '#platform/forms/once-key.ts'
import { router, see } from '#platform/http/env.ts'
import { refuse } from '#platform/refusal.ts'
import type { Work } from '#platform/work.ts'
import { makeBrief } from '../../actions/briefs.ts'
import { publicationRuleOn } from '../../actions/keep.ts'
import { words as council } from '../../words.ts'
import { listAddress } from '#platform/http/paging.ts'
import { councilQuery } from '../../forms/lists.ts'
import { DeskResolution } from '../../pages/desk/resolution.tsx'
import { DeskList } from '../../pages/desk/list.tsx'
import { countResolutions, getResolution } from '../../queries/resolutions.ts'
import { decidingBodies } from '../../queries/votes.ts'
import { eventsAfter } from '../../rules/legal.ts'
import { lateSince } from '../../rules/publication.ts'
import { deskWords } from '../../words/desk.ts'
import { pageOf, wishOf, yearsOffered } from '../listing.ts'
import { resolutionView } from '../view.ts'

export const list = router()

const perPage = 50

list.get('/', async (c) => {
  const { work } = c.var
  const query = councilQuery.parse(c.req.query())
  const late = await lateNow(work)
  const wish = {
    ...(await wishOf(work, query)),
    ...(query.view === 'undivided' && { undivided: true }),
    ...(query.view === 'late' && { late }),
  }
  const [page, undivided, waiting, unpublished] = await Promise.all([
    pageOf(work, wish, query.before, perPage),
    countResolutions(work.db, { on: wish.on, undivided: true }),
    countResolutions(work.db, { on: wish.on, standing: 'waiting' }),
    countResolutions(work.db, { on: wish.on, late }),
  ])
  const next = page.below && listAddress('/desk/council', { ...query, before: page.below })
  const bodies = await decidingBodies(work.db)
  const props = {
    ...page,
    query,
    next,
    bodies,
    unanswered: { undivided, waiting, late: unpublished },
    years: yearsOffered(work.now),
  }
  return c.render(() => <DeskList {...props} />, { title: deskWords.title })
})

/** By the rule of today: what is not in public and should be. */
async function lateNow({ db, now }: Work) {
  const calendar = await calendarAround(db, today(now), {})
  return lateSince(await publicationRuleOn(db, today(now)), calendar, today(now))
}

list.get('/:address{[0-9-]+}', async (c) => {
  const resolution = await getResolution(c.var.work.db, c.req.param('address'))
  const view = await resolutionView(c.var.work, resolution)
  const isSettled = view.texts.some(({ version, settled }) => version === resolution.version && settled)
  const props = { view, isSettled, mayRecord: eventsAfter(view.standing).length > 0 }
  return c.render(() => <DeskResolution {...props} />, { title: resolution.title })
})

const briefForm = z.object({ once: onceKey, body: z.uuid() })

list.post('/briefs', async (c) => {
  const sent = await submit(c, briefForm, ({ body, once: key }) => makeBrief(c.var.work, body, key))
  if (!sent.sent) throw refuse.invalid(council.noSuchResolution)
  return see(c, `/council/briefs/${sent.result}`)
})
