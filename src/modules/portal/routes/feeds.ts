import { instantOf, today } from '#platform/calendar/instant.ts'
import { router, type Visit } from '#platform/http/env.ts'
import { listAddress } from '#platform/http/paging.ts'
import { addressIn, inLocale, manners } from '#platform/locale.ts'
import type { Head } from '#platform/http/render.tsx'
import { present } from '#platform/refusal.ts'
import { words as platform } from '#platform/words.ts'
import { findSeries, type ListedArticle, publishedArticles } from '../queries/articles.ts'
import { articlePath } from '../rules/reading.ts'
import { categories, type Category } from '../tables.ts'
import { categoryNames, words } from '../words.ts'
import { atom, type FeedItem, jsonFeed, rss } from '#platform/feeds/formats.ts'
import { titleOf, zoneAsked } from './zone-asked.ts'

export const feeds = router()

const mostItems = 30

/** What a page of articles offers to feed readers. */
export function feedsOf(query: Record<string, string | undefined>): NonNullable<Head['feeds']> {
  const of = queryOf(query)
  return [
    { type: 'application/rss+xml', to: `/news.rss${of}`, title: words.news },
    { type: 'application/atom+xml', to: `/news.atom${of}`, title: words.news },
    { type: 'application/feed+json', to: `/news.json${of}`, title: words.news },
  ]
}

/** A feed is of everything, or of a category, a series, a zone, or what they have in common. */
const queryOf = ({ category, series, zone }: Record<string, string | undefined>) =>
  listAddress('', { category, series, zone })

const formats = {
  rss: { write: rss, type: 'application/rss+xml; charset=utf-8' },
  atom: { write: atom, type: 'application/atom+xml; charset=utf-8' },
  json: { write: jsonFeed, type: 'application/feed+json; charset=utf-8' },
} as const

for (const name of ['rss', 'atom', 'json'] as const) feeds.get(`/news.${name}`, (c) => feed(c, name))

async function feed(c: Visit, name: keyof typeof formats) {
  const { db, now } = c.var.work
  const format = formats[name]
  const { wish, title, query } = await feedAsked(c)
  const articles = await publishedArticles(db, wish, undefined, mostItems)
  const items = articles.map((article) => itemOf(c, article))
  const { publicUrl, locale } = c.var
  const about = {
    title: `${inLocale(platform.cityOf, locale)} · ${inLocale(title, locale)}`,
    home: publicUrl + addressIn(locale, '/news'),
    self: publicUrl + addressIn(locale, c.req.path) + query,
    language: manners[locale].tag,
    updated: items[0]?.published ?? now,
  }
  return c.body(format.write(about, items), 200, { 'Content-Type': format.type })
}

/** What a feed is asked of: its articles, its title, and the query that asks for it again. */
async function feedAsked(c: Visit) {
  const category = categories.find((one) => one === c.req.query('category'))
  const [series, around] = await Promise.all([seriesAsked(c), zoneAsked(c.var.work.db, c.req.query('zone'))])
  return {
    wish: { category, seriesId: series?.id, zoneIds: around?.ids },
    title: titleOf(series?.title ?? nameOf(category), around?.zone),
    query: queryOf({ category, series: series?.slug, zone: around?.zone.code }),
  }
}

const nameOf = (wanted: Category | undefined) => (wanted ? categoryNames[wanted] : words.news)

/** The series a feed is asked of; one that is not there is nowhere. */
async function seriesAsked(c: Visit) {
  const slug = c.req.query('series')
  return slug === undefined ? undefined : present(await findSeries(c.var.work.db, slug), words.noSuchPage)
}

function itemOf(c: Visit, article: ListedArticle): FeedItem {
  const { publicUrl, locale } = c.var
  return {
    id: `${publicUrl}/n/${article.code}`,
    url: publicUrl + addressIn(locale, encodeURI(articlePath(article))),
    title: inLocale(article.title, locale),
    summary: inLocale(article.lead, locale),
    published: instantOf(article.publishedOn ?? today(c.var.work.now), 8),
    tags: article.tags,
  }
}

feeds.get('/robots.txt', (c) =>
  c.text(
    `User-agent: *\nDisallow: /desk\nDisallow: /account\nDisallow: /sign-in\nSitemap: ${c.var.publicUrl}/sitemap.xml\n`,
  ),
)
