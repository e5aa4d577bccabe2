import { router } from '#platform/http/env.ts'
import { listAddress } from '#platform/http/paging.ts'
import { seriesQuery } from '../../forms/series.ts'
import { SeriesList, SeriesPage } from '../../pages/series/public.tsx'
import { allSeries } from '../../queries/series.ts'
import { seriesWords as words } from '../../words/series.ts'
import { wholeSeries } from './whole.ts'

/** `/meetings/series`: meetings that belong together, with all that came of them. */
export const seriesPages = router()

seriesPages.get('/', async (c) => {
  const rows = await allSeries(c.var.work.db, true)
  return c.render(() => <SeriesList rows={rows} />, {
    title: words.series,
    description: words.lead,
    canonical: '/meetings/series',
  })
})

seriesPages.get('/:slug{[A-Z0-9]{6}}', async (c) => {
  const { after } = seriesQuery.parse(c.req.query())
  const whole = await wholeSeries(c.var.work, { slug: c.req.param('slug'), onlyPublic: true, after })
  const here = `/meetings/series/${whole.found.series.slug}`
  const next = whole.place && listAddress(here, { after: whole.place })
  return c.render(() => <SeriesPage {...whole} next={next} />, { title: whole.found.series.name, canonical: here })
})
