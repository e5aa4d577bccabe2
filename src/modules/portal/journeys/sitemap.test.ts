import { sql } from 'drizzle-orm'
import { parse } from 'node-html-parser'
import { expect, test } from 'vitest'
import { indexThing } from '#platform/search/queries.ts'
import { openCity } from '#test/city.ts'
import { givenArticle } from '../fixtures.ts'
import portal from '../module.ts'

const city = await openCity({ modules: [portal] })

/** A public thing of another room, as it stands in the index. */
const givenEntry = (kind: string, ref: string, url: string) =>
  indexThing(city.db, kind, ref, [
    { ref, locale: 'fa', title: 'نام', lead: '', tags: [], body: '', url, published: city.now },
    { ref, locale: 'en', title: 'Name', lead: '', tags: [], body: '', url, published: city.now },
  ])

const article = await givenArticle(city.db)
await givenEntry('duty', 'D1', '/glance/D1')
await givenEntry('organisation', 'khaneh', '/organisations/khaneh')
await givenEntry('place', 'a1', '/places/p1')
await givenEntry('programme', '101', '/programmes/ketab&bagh')
await givenEntry('zone', 'd01', '/zones/d01')

/** The addresses a sitemap lists, without the host. */
async function listedAt(address: string) {
  const answer = await city.app.request(address)
  expect(city.reported).toEqual([])
  expect([address, answer.status, answer.headers.get('content-type')]).toEqual([
    address,
    200,
    'application/xml; charset=utf-8',
  ])
  const text = await answer.text()
  const places = parse(text).querySelectorAll('loc')
  return { text, paths: places.map((place) => place.text.replace('http://localhost', '')) }
}

test('a crawler is told of every public page, in every language', async () => {
  const { text, paths } = await listedAt('/sitemap.xml')
  const things = ['/glance/D1', '/organisations/khaneh', '/places/p1', '/programmes/ketab&bagh', '/zones/d01']
  const news = encodeURI(`/news/${article.code}/${article.slug}`)
  expect(paths).toEqual(expect.arrayContaining(['/', '/zones', '/places', '/organisations', news, ...things]))
  expect(new Set(paths).size).toBe(paths.length)
  expect(text).toContain('<loc>http://localhost/programmes/ketab&amp;bagh</loc>')
  expect(text).toContain('hreflang="en" href="http://localhost/en/places/p1"')
  expect(text.match(/<xhtml:link /g)?.length).toBe(paths.length * 3)
})

test('in a large city it is told where the parts are, and together they are the whole', async () => {
  const small = await listedAt('/sitemap.xml')
  await city.db.execute(sql`insert into search_entries (kind, ref, locale, title, lead, body, url, published, tsv, key)
    select 'place', 'b' || n, 'fa', '', '', '', '/places/b' || n, now(), ''::tsvector, '' from generate_series(1, 6000) n`)
  const { text, paths } = await listedAt('/sitemap.xml')
  expect(text).toContain('<sitemapindex ')
  const parts = await Promise.all(paths.map((path) => listedAt(path)))
  expect(parts.map((part) => part.paths.length <= 5000)).toEqual(parts.map(() => true))
  const together = parts.flatMap((part) => part.paths)
  expect(new Set(together).size).toBe(together.length)
  expect(together.length).toBe(small.paths.length + 6000)
})

test('a part that nobody named is the whole', async () => {
  const whole = await listedAt('/sitemap.xml')
  for (const query of ['part=all', 'part=news&from=x', 'part=things&from=nothing'])
    expect(await listedAt(`/sitemap.xml?${query}`)).toEqual(whole)
})
