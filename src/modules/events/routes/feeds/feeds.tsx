import { router } from '#platform/http/env.ts'
import { dataset } from '#platform/openactive/dataset.ts'
import { present, refuse } from '#platform/refusal.ts'
import { feedLicence, feedPage, FeedWish } from '#platform/rpde/page.ts'
import { findItem } from '#platform/rpde/queries.ts'
import { FeedsOfSport } from '../../pages/feeds/feeds-of-sport.tsx'
import { feedKinds, feedName, kindOfFeed, withHost } from '../../rules/feeds/kinds.ts'
import { feedWords as words } from '../../words/feeds.ts'

/** What other systems read: the page that tells of all feeds, the feeds, and each thing of them by its own address. */
export const openActive = router()

openActive.get('/', (c) => {
  const { publicUrl } = c.var
  const feeds = feedKinds.map((kind) => ({ kind, address: `${publicUrl}/openactive/feeds/${feedName(kind)}` }))
  const jsonLd = dataset({
    id: `${publicUrl}/openactive`,
    page: `${publicUrl}/openactive`,
    name: words.name.fa,
    description: words.lead.fa,
    keywords: ['ورزش', 'فراغت', 'تبریز', 'Sport', 'Physical activity', 'Tabriz'],
    licence: feedLicence,
    discussion: `${publicUrl}/contact`,
    documentation: 'https://developer.openactive.io/',
    languages: ['fa', 'en'],
    publisher: { id: `${publicUrl}/#city`, page: `${publicUrl}/`, name: words.publisher.fa },
    feeds,
  })
  return c.render(() => <FeedsOfSport feeds={feeds} />, { title: words.name, description: words.lead, jsonLd })
})

openActive.get('/feeds/:name', async (c) => {
  const { publicUrl, work } = c.var
  const kind = present(kindOfFeed(c.req.param('name')), words.noSuchFeed)
  const wish = FeedWish.safeParse(c.req.query())
  if (!wish.success) throw refuse.invalid(words.badPlace)
  const address = `${publicUrl}/openactive/feeds/${feedName(kind)}`
  const page = await feedPage(work.db, kind, address, wish.data)
  return c.body(withHost(page.body, publicUrl), 200, { ...page.headers })
})

openActive.get('/items/:name/:id', async (c) => {
  const { publicUrl, work } = c.var
  const kind = present(kindOfFeed(c.req.param('name')), words.noSuchFeed)
  const item = await findItem(work.db, kind, c.req.param('id'))
  const data: unknown = present(item?.data ?? undefined, words.noSuchItem)
  return c.body(withHost(JSON.stringify(data), publicUrl), 200, {
    'Content-Type': 'application/ld+json; charset=utf-8',
    'Access-Control-Allow-Origin': '*',
  })
})
