import { blank, type Form, submit } from '#platform/forms/form.ts'
import { router, see, type Visit } from '#platform/http/env.ts'
import { listAddress } from '#platform/http/paging.ts'
import { anywhere, demand } from '#platform/permission.ts'
import * as act from '../../actions/series.ts'
import * as forms from '../../forms/series.ts'
import { NewSeriesPage, SeriesDesk, SeriesDeskList } from '../../pages/series/desk.tsx'
import { joinMeetings, keepMeetings } from '../../permissions.ts'
import { bodiesOffered } from '../../queries/bodies.ts'
import { allSeries } from '../../queries/series.ts'
import { seriesWords as words } from '../../words/series.ts'
import { type Failed, ownOf } from '../joint/desk.ts'
import { wholeSeries } from './whole.ts'

/** `/desk/meetings/series`: series of meetings, and the next meetings of each. */
export const seriesDesk = router()

seriesDesk.use(async (c, next) => {
  demand(c.var.work.actor, joinMeetings, anywhere)
  await next()
})

seriesDesk.get('/', async (c) => {
  const rows = await allSeries(c.var.work.db, false)
  return c.render(() => <SeriesDeskList rows={rows} />, { title: words.series })
})

seriesDesk.get('/new', (c) => showNew(c, blank({ minutes: '90', circulation: '3', public: 'on' })))

seriesDesk.post('/new', async (c) => {
  demand(c.var.work.actor, keepMeetings, anywhere)
  const sent = await submit(c, forms.seriesForm, ({ once, name, purpose, body, secretariat, minutes, ...more }) =>
    act.createSeries(
      c.var.work,
      {
        name,
        purpose,
        bodyId: body,
        secretariatId: secretariat,
        usualMinutes: minutes,
        circulationDays: more.circulation,
        isPublic: more.public,
      },
      once,
    ),
  )
  if (sent.sent) return see(c, `/desk/meetings/series/${sent.result}`, words.created)
  c.status(422)
  return showNew(c, sent.form)
})

async function showNew(c: Visit, form: Form) {
  demand(c.var.work.actor, keepMeetings, anywhere)
  const own = await ownOf(c)
  const bodies = await bodiesOffered(c.var.work.db)
  return c.render(() => <NewSeriesPage form={form} own={own} bodies={bodies} />, { title: words.newSeries })
}

seriesDesk.get('/:slug{[A-Z0-9]{6}}', (c) => show(c))

async function show(c: Visit, failed?: Failed) {
  const { after } = forms.seriesQuery.parse(c.req.query())
  const whole = await wholeSeries(c.var.work, { slug: c.req.param('slug') ?? '', onlyPublic: false, after })
  const { series } = whole.found
  const isKeeper = (await ownOf(c)).some(({ id }) => id === series.secretariatId)
  const next = whole.place && listAddress(`/desk/meetings/series/${series.slug}`, { after: whole.place })
  return c.render(() => <SeriesDesk {...whole} next={next} isKeeper={isKeeper} failed={failed} />, {
    title: series.name,
  })
}

seriesDesk.post('/:slug{[A-Z0-9]{6}}/meetings', async (c) => {
  demand(c.var.work.actor, keepMeetings, anywhere)
  const slug = c.req.param('slug')
  const sent = await submit(c, forms.rhythmForm, ({ once, where, ...rhythm }) =>
    act.planSittings(c.var.work, slug, { ...rhythm, where: where === undefined ? undefined : { fa: where } }, once),
  )
  if (sent.sent) return see(c, `/desk/meetings/series/${slug}`, words.planned)
  c.status(422)
  return show(c, { act: 'meetings', form: sent.form })
})

seriesDesk.post('/:slug{[A-Z0-9]{6}}/end', async (c) => {
  demand(c.var.work.actor, keepMeetings, anywhere)
  const slug = c.req.param('slug')
  await act.endSeries(c.var.work, slug)
  return see(c, `/desk/meetings/series/${slug}`, words.endedNow)
})
