import { allSeries } from '#modules/portal/index.ts'
import { recentEditions } from '#city/zones/queries.ts'
import { router } from '#platform/http/env.ts'
import { ApiPage } from '../pages/api-page.tsx'
import { FeedsPage } from '../pages/feeds-page.tsx'
import { OpenPage } from '../pages/open-page.tsx'
import { allSources } from '../queries/places.ts'
import { attributions } from '../rules/attributions.ts'
import { words } from '../words.ts'
import { apiWords, openWords } from '../words/pages.ts'
import { feedWords } from '../words/feeds.ts'
import { downloads } from './downloads.ts'
import { root } from './openapi.ts'
import { sets } from './sets/sets.ts'

/** What people read about the open data. */
export const pages = router()

pages.get('/open', async (c) => {
  const { db } = c.var.work
  const [ofPlaces, ofZones] = await Promise.all([allSources(db), recentEditions(db)])
  const sources = attributions(ofPlaces, ofZones)
  const props = { downloads, sources, address: `${c.var.publicUrl}/open` }
  return c.render(() => <OpenPage {...props} />, { title: words.open, description: openWords.lead })
})

pages.get('/api', (c) => {
  const { publicUrl } = c.var
  const lists = sets.map(({ name, params }) => ({ name, filters: Object.keys(params.shape).filter(isFilter) }))
  return c.render(() => <ApiPage {...{ publicUrl, root, lists }} />, { title: words.api, description: apiWords.lead })
})

/** Every list pages; that is said once. */
const isFilter = (name: string) => name !== 'limit' && name !== 'after'

pages.get('/feeds', async (c) => {
  const series = await allSeries(c.var.work.db)
  return c.render(() => <FeedsPage {...{ series, publicUrl: c.var.publicUrl }} />, {
    title: words.feeds,
    description: feedWords.lead,
    feeds: [{ type: 'application/rss+xml', to: '/news.rss', title: feedWords.all }],
  })
})
