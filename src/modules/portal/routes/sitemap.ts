import { router, type Visit } from '#platform/http/env.ts'
import { addressIn, locales, manners } from '#platform/locale.ts'
import { type EntryPlace, entriesFrom, everyNthEntry } from '#platform/search/queries.ts'
import type { Db } from '#platform/db/database.ts'
import { z } from 'zod'
import { everyNthCode, publishedCodes } from '../queries/articles.ts'
import { allPages } from '../queries/pages.ts'
import { articlePath } from '../rules/reading.ts'

/** What crawlers are told of the city: every public page, in every language. */
export const sitemap = router()

/** Up to 50,000 addresses and 50 MB may stand in one part (sitemaps.org); so many in three languages take about three. */
const perPart = 5000

/** Public pages of things stand in the index for searching, under their kind; articles have dates of their own. */
const kinds = ['duty', 'event', 'organisation', 'place', 'programme', 'zone'] as const

const fixed = [
  '/',
  '/glance',
  '/news',
  '/events',
  '/programmes',
  '/zones',
  '/places',
  '/organisations',
  '/links',
  '/open',
  '/api',
  '/feeds',
]

interface Listed {
  readonly path: string
  readonly changed?: Date
}

const Part = z.union([
  z.object({ part: z.literal('pages') }),
  z.object({ part: z.literal('news'), from: z.coerce.number().int().min(0).max(2_147_483_647) }),
  z.object({ part: z.literal('things'), from: z.string().regex(/^[a-z]+~.{1,100}$/) }),
])

/** Everything in one, or, in a large city, the list of the parts. An unknown part is the whole. */
sitemap.get('/sitemap.xml', async (c) => {
  const { db } = c.var.work
  const asked = Part.safeParse(c.req.query())
  if (asked.success) return sendPart(c, await partOf(db, asked.data))
  const [pages, news, things] = [
    await pagesOf(db),
    await newsFrom(db, 0, perPart),
    await thingsFrom(db, undefined, perPart),
  ]
  const all = [...pages, ...news, ...things]
  return all.length < perPart ? sendPart(c, all) : sendIndex(c)
})

function partOf(db: Db, asked: z.infer<typeof Part>): Promise<Listed[]> {
  if (asked.part === 'pages') return pagesOf(db)
  if (asked.part === 'news') return newsFrom(db, asked.from, perPart)
  const [kind = '', ref = ''] = asked.from.split(/~(.*)/s)
  return thingsFrom(db, { kind, ref }, perPart)
}

async function pagesOf(db: Db): Promise<Listed[]> {
  const pages = await allPages(db)
  return [
    ...fixed.map((path) => ({ path })),
    ...pages.map(({ slug, changedAt }) => ({ path: `/about/${slug}`, changed: changedAt })),
  ]
}

async function newsFrom(db: Db, code: number, most: number): Promise<Listed[]> {
  const found = await publishedCodes(db, code, most)
  return found.map((article) => ({ path: articlePath(article), changed: article.changedAt }))
}

async function thingsFrom(db: Db, place: EntryPlace | undefined, most: number): Promise<Listed[]> {
  const found = await entriesFrom(db, kinds, place, most)
  return found.map(({ url }) => ({ path: url }))
}

const namespaces = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml"'

function sendPart(c: Visit, listed: readonly Listed[]) {
  const urls = listed.map((each) => urlOf(c.var.publicUrl, each)).join('')
  return sendXml(c, `<urlset ${namespaces}>${urls}</urlset>`)
}

async function sendIndex(c: Visit) {
  const { db } = c.var.work
  const codes = await everyNthCode(db, perPart)
  const places = await everyNthEntry(db, kinds, perPart)
  const queries = [
    'part=pages',
    ...codes.map((code) => `part=news&from=${code}`),
    ...places.map(({ kind, ref }) => `part=things&from=${encodeURIComponent(`${kind}~${ref}`)}`),
  ]
  const parts = queries.map(
    (query) => `<sitemap><loc>${inXml(`${c.var.publicUrl}/sitemap.xml?${query}`)}</loc></sitemap>`,
  )
  return sendXml(c, `<sitemapindex ${namespaces}>${parts.join('')}</sitemapindex>`)
}

const sendXml = (c: Visit, body: string) =>
  c.body(`<?xml version="1.0" encoding="UTF-8"?>${body}`, 200, { 'Content-Type': 'application/xml; charset=utf-8' })

function urlOf(publicUrl: string, { path, changed }: Listed) {
  const at = (locale: (typeof locales)[number]) => inXml(publicUrl + addressIn(locale, encodeURI(path)))
  const links = locales.map(
    (locale) => `<xhtml:link rel="alternate" hreflang="${manners[locale].tag}" href="${at(locale)}"/>`,
  )
  const when = changed ? `<lastmod>${changed.toISOString()}</lastmod>` : ''
  return `<url><loc>${at('fa')}</loc>${when}${links.join('')}</url>`
}

const inXml = (address: string) => address.replaceAll('&', '&amp;').replaceAll("'", '&apos;')
