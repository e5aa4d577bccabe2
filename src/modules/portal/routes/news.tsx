import type { JSX } from 'solid-js'
import { z } from 'zod'
import { wholeMandate } from '#city/mandate/queries.ts'
import type { MandateItem } from '#city/mandate/tables.ts'
import { zoneChoices } from '#city/zones/choices.ts'
import { today } from '#platform/calendar/instant.ts'
import { router, type Visit } from '#platform/http/env.ts'
import { codeOf } from '#platform/http/params.ts'
import { addressIn, inLocale } from '#platform/locale.ts'
import { present, refuse } from '#platform/refusal.ts'
import { ArticleList } from '../pages/articles/article-list.tsx'
import { ArticlePage } from '../pages/articles/article-page.tsx'
import {
  allSeries,
  articlesBeside,
  dutiesOfArticles,
  findArticle,
  findSeries,
  type ListedArticle,
  publishedArticles,
  type Wanted,
} from '../queries/articles.ts'
import { isPublic, isShownTo } from '../rules/article.ts'
import { articleJsonLd } from '../rules/json-ld.ts'
import { articlePath, bodyFor } from '../rules/reading.ts'
import { type Article, categories } from '../tables.ts'
import { categoryNames, words } from '../words.ts'
import { articlePdf } from './article-pdf.ts'
import { coversOf, optionsFor } from './pictures.tsx'
import { feedsOf } from './feeds.ts'
import { withProofs } from './founding.tsx'
import { titleOf, zoneAsked } from './zone-asked.ts'
import { whenPreviewed } from './preview.tsx'

export const news = router()

const perPage = 24

const Query = z.object({
  category: z.enum(categories).optional().catch(undefined),
  tag: z.string().max(60).optional().catch(undefined),
  duty: z
    .string()
    .regex(/^[DA]\d{1,2}$/)
    .optional()
    .catch(undefined),
  zone: z.string().max(60).optional().catch(undefined),
  below: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}_\d{1,9}$/)
    .optional()
    .catch(undefined),
})

news.get('/', async (c) => {
  const { category, tag, duty, zone, below } = Query.parse(c.req.query())
  const around = await zoneAsked(c.var.work.db, zone)
  const title = titleOf(category ? categoryNames[category] : words.news, around?.zone)
  const wanted = { category, tag, dutyId: duty, zoneIds: around?.ids }
  return list(c, { title, wanted, below, query: { category, tag, duty, zone: around?.zone.code } })
})

news.get('/series/:slug', async (c) => {
  const series = present(await findSeries(c.var.work.db, c.req.param('slug')), words.noSuchPage)
  const { below } = Query.parse(c.req.query())
  const about = { title: series.title, lead: series.summary ?? undefined, chosenSeries: series.slug }
  return list(c, { ...about, wanted: { seriesId: series.id }, below, query: {} })
})

interface Listing {
  title: ListedArticle['title']
  lead?: ListedArticle['lead'] | undefined
  chosenSeries?: string
  wanted: Wanted
  below: string | undefined
  query: Record<string, string | undefined>
}

async function list(c: Visit, { title, lead, chosenSeries, wanted, below, query }: Listing) {
  const { db, now } = c.var.work
  const [on, code] = below?.split('_') ?? []
  const place = on && code ? { on, code: Number(code) } : undefined
  const [found, series, zones] = await Promise.all([
    publishedArticles(db, wanted, place, perPage + 1),
    allSeries(db),
    zoneChoices(db, today(now), 'code'),
  ])
  const articles = found.slice(0, perPage)
  const covers = await coversOf(c, articles)
  const next = found.length > perPage ? nextPage(c, articles.at(-1), query) : undefined
  const props = { title, lead, articles, covers, query, series, chosenSeries, zones, next }
  return c.render(() => <ArticleList {...props} />, {
    title,
    description: lead ?? words.heroLead,
    feeds: feedsOf({ ...query, series: chosenSeries }),
  })
}

function nextPage(c: Visit, last: ListedArticle | undefined, query: Record<string, string | undefined>) {
  if (!last?.publishedOn) return undefined
  const kept = Object.entries(query).filter((entry): entry is [string, string] => entry[1] !== undefined)
  const search = new URLSearchParams([...kept, ['below', `${last.publishedOn}_${last.code}`]])
  return `${c.req.path}?${search.toString()}`
}

/** `/news/4.pdf`: the same article on paper. */
news.get('/:file{[0-9]{1,9}\\.pdf}', async (c) => {
  const article = await readable(c, Number.parseInt(c.req.param('file'), 10))
  return articlePdf(c, article)
})

/** `/news/preview/4/<pass>`: for whoever was sent the link. */
news.get('/preview/:code{[0-9]{1,9}}/:pass', async (c) => {
  const { article, above } = await whenPreviewed(c)
  return show(c, article, above)
})

/** `/news/4` and any wrong slug lead to the one right address. */
news.get('/:code{[0-9]+}/:slug?', showByCode)
news.get('/:code{[0-9]+}/', showByCode)

async function showByCode(c: Visit) {
  const article = await readable(c, codeOf(c))
  const asked = c.req.param('slug') ?? ''
  if (asked !== article.slug) return c.redirect(addressIn(c.var.locale, encodeURI(articlePath(article))), 301)
  return show(c, article)
}

/** The article, if it may be shown to whoever asks. A draft and a missing one look alike; what was taken down says so. */
async function readable(c: Visit, code: number): Promise<Article> {
  const { db, actor } = c.var.work
  const article = present(await findArticle(db, code), words.noSuchArticle)
  if (isShownTo(actor, article)) return article
  throw article.state === 'withdrawn' ? refuse.gone(words.articleGone) : refuse.absent(words.noSuchArticle)
}

/** The page of an article; before it is published, with `above` over it and out of reach of search engines. */
export async function show(c: Visit, article: Article, above?: () => JSX.Element) {
  const { db } = c.var.work
  const whole = bodyFor(article.body, c.var.locale)
  const [{ doc, proofs }, marked, items, series, beside, options] = await Promise.all([
    article.archived ? withProofs(c, whole.doc) : { doc: whole.doc, proofs: undefined },
    dutiesOfArticles(db, [article.id]),
    wholeMandate(db),
    article.seriesId ? allSeries(db) : [],
    articlesBeside(db, article, 3),
    optionsFor(c, whole),
  ])
  const body = { ...whole, doc }
  const covers = await coversOf(c, [article, ...beside])
  const duties = dutiesAmong(items, marked)
  const props = { article, body, options, duties, beside, covers, proofs, publicUrl: c.var.publicUrl }
  const ofSeries = series.find(({ id }) => id === article.seriesId)
  const page = () => (
    <>
      {above?.()}
      <ArticlePage {...props} series={ofSeries} />
    </>
  )
  return c.render(page, {
    indexed: isPublic(article.state),
    title: article.title,
    description: article.lead,
    canonical: articlePath(article),
    kind: 'article',
    jsonLd: articleJsonLd(article, inLocale(article.title, c.var.locale), c.var.publicUrl),
    feeds: feedsOf({}),
  })
}

const dutiesAmong = (items: readonly MandateItem[], marked: readonly { dutyId: string }[]) =>
  items.filter(({ id }) => marked.some(({ dutyId }) => dutyId === id))
