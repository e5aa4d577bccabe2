import { expect, test } from 'vitest'
import { givenNeighbourhoods, seedTabriz } from '#city/zones/fixtures.ts'
import { findZone, insertZone } from '#city/zones/queries.ts'
import programmes from '#modules/programmes/module.ts'
import { openCity } from '#test/city.ts'
import { givenArticle } from '../fixtures.ts'
import portal from '../module.ts'

const city = await openCity({ modules: [portal, programmes] })
await seedTabriz(await city.work('rules'))
await givenNeighbourhoods(city.db, city.now)
const reader = city.visitor()
const zoneIdOf = async (code: string) => (await findZone(city.db, code))?.id ?? null

const eight = await zoneIdOf('d08')
const part = await zoneIdOf('n-0801')
for (let count = 0; count < 30; count += 1) {
  await givenArticle(city.db, { zoneId: eight, category: count % 2 === 0 ? 'news' : 'report' })
}
await givenArticle(city.db, { zoneId: part, title: { fa: 'خبر محله', en: 'From the neighbourhood' } })
await givenArticle(city.db, { zoneId: await zoneIdOf('d03'), title: { fa: 'جای دیگر', en: 'Elsewhere' } })
await givenArticle(city.db, { title: { fa: 'همه جا', en: 'Everywhere' } })

const titlesOn = (page: Awaited<ReturnType<typeof reader.open>>) =>
  page.document.querySelectorAll('main article h3').map(({ textContent }) => textContent.trim())

test('the list of a district holds what is about it and its neighbourhoods, page after page', async () => {
  const first = await reader.open('/news?zone=d08')
  expect(first.document.querySelector('h1')?.textContent).toContain('District 8')
  expect(first.document.querySelector('[name=zone] option[selected]')?.getAttribute('value')).toBe('d08')
  const onward = first.document.querySelector('a[rel=next]')?.getAttribute('href') ?? ''
  expect(onward).toContain('zone=d08')
  const second = await reader.visit(onward)
  const all = [...titlesOn(first), ...titlesOn(second)]
  expect(all).toHaveLength(31)
  expect(new Set(all).size).toBe(31)
  expect(all).toContain('From the neighbourhood')
  expect(titlesOn(await reader.open('/news?zone=n-0801'))).toEqual(['From the neighbourhood'])
})

test('kind and zone are chosen together, and each keeps the other', async () => {
  const reports = await reader.open('/news?zone=d08&category=report')
  expect(titlesOn(reports)).toHaveLength(15)
  expect(reports.document.querySelector('search [name=category]')?.getAttribute('value')).toBe('report')
  const chips = reports.document.querySelectorAll('.chips a').map((chip) => chip.getAttribute('href'))
  expect(chips).toContain('/en/news?category=notice&zone=d08')
  expect(chips).toContain('/en/news?zone=d08')
})

test.each(['rss', 'atom', 'json'])(
  'the %s feed of a zone tells of it only, and is offered on its list',
  async (format) => {
    const feed = await (await reader.request(`/en/news.${format}?category=report&zone=n-0801`)).text()
    expect(feed).not.toContain('From the neighbourhood')
    const ofZone = await (await reader.request(`/en/news.${format}?zone=n-0801`)).text()
    expect(ofZone).toContain('From the neighbourhood')
    expect(ofZone).toContain('zone=n-0801')
    expect(ofZone).not.toContain('Elsewhere')
    const list = await reader.open('/news?zone=n-0801')
    const offered = list.document.querySelectorAll('link[rel=alternate]').map((link) => link.getAttribute('href'))
    expect(offered.join(' ')).toContain(`/news.${format}?zone=n-0801`)
  },
)

test('a zone that only a draft of borders knows is not there', async () => {
  await insertZone(city.db, {
    code: 'secret',
    kind: 'neighbourhood',
    name: { fa: 'پنهان', en: 'Hidden' },
    nameKey: 'پنهان',
    createdAt: city.now,
  })
  for (const path of ['/news?zone=secret', '/news.rss?zone=secret', '/programmes?zone=secret', '/news?zone=none'])
    expect((await reader.request(path)).status).toBe(404)
})
