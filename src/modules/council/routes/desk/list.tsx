import { z } from 'zod'
import { submit } from '#platform/forms/form.ts'
import { onceKey } from '#platform/forms/once-key.ts'
import { router, see } from '#platform/http/env.ts'
import { refuse } from '#platform/refusal.ts'
import { makeBrief } from '../../actions/briefs.ts'
import { words as council } from '../../words.ts'
import { listAddress } from '#platform/http/paging.ts'
import { councilQuery } from '../../forms/lists.ts'
import { DeskResolution } from '../../pages/desk/resolution.tsx'
import { DeskList } from '../../pages/desk/list.tsx'
import { countResolutions, getResolution } from '../../queries/resolutions.ts'
import { decidingBodies } from '../../queries/votes.ts'
import { eventsAfter } from '../../rules/legal.ts'
import { deskWords } from '../../words/desk.ts'
import { pageOf, wishOf, yearsOffered } from '../listing.ts'
import { resolutionView } from '../view.ts'

export const list = router()

const perPage = 50

list.get('/', async (c) => {
  const { work } = c.var
  const query = councilQuery.parse(c.req.query())
  const wish = { ...(await wishOf(work, query)), ...(query.view === 'undivided' && { undivided: true }) }
  const [page, undivided, waiting] = await Promise.all([
    pageOf(work, wish, query.before, perPage),
    countResolutions(work.db, { on: wish.on, undivided: true }),
    countResolutions(work.db, { on: wish.on, standing: 'waiting' }),
  ])
  const next = page.below && listAddress('/desk/council', { ...query, before: page.below })
  const bodies = await decidingBodies(work.db)
  const props = { ...page, query, next, bodies, unanswered: { undivided, waiting }, years: yearsOffered(work.now) }
  return c.render(() => <DeskList {...props} />, { title: deskWords.title })
})

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
