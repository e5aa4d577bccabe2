import { expect, test } from 'vitest'
import { activityRecorded } from '#city/facts/facts.ts'
import facts from '#city/facts/module.ts'
import { seedPlaces } from '#city/places/fixtures.ts'
import { givenProgramme } from '#city/programmes/fixtures.ts'
import { seedTabriz } from '#city/zones/fixtures.ts'
import council from '#modules/council/module.ts'
import { ensurePages } from '#modules/portal/index.ts'
import { givenArticle, givenSeries } from '#modules/portal/fixtures.ts'
import events from '#modules/events/module.ts'
import portal from '#modules/portal/module.ts'
import { readTable } from '#platform/exports/read-table.ts'
import { transact } from '#platform/work.ts'
import { openCity } from '#test/city.ts'
import { openModule } from '../fixtures.ts'
import { downloads } from '../routes/downloads.ts'
import { asking } from './asking.ts'

const city = await openCity({ modules: [facts, portal, events, council, openModule([facts, portal])] })
const rules = await city.work('rules')
const visitor = city.visitor()
await seedTabriz(rules)
await seedPlaces(rules)
const series = await givenSeries(city.db, 'memories')
await givenArticle(city.db, { code: 7, seriesId: series.id, title: { fa: '=خطر، «نام»\n', en: 'A, "b"' } })
await givenArticle(city.db, { code: 8, category: 'notice' })
const programme = await givenProgramme(city.db, city.now, { slug: 'music' })
await transact(rules, ({ announce }) =>
  announce(activityRecorded, { kind: 'class', people: 4 }, { programmeId: programme.id, quantity: 4 }),
)
await city.settle()

test.each(['fa', 'en', 'azb'] as const)(
  'the pages of the open data lead only to what is there, in %s',
  async (language) => {
    const reader = city.visitor(undefined, language)
    for (const path of ['/open', '/api', '/feeds']) {
      const { status, document } = await reader.open(path)
      expect(status).toBe(200)
      const links = document.querySelectorAll('main a').map((link) => link.getAttribute('href') ?? '')
      expect(links.length).toBeGreaterThan(5)
      city.wait(3600)
      for (const to of links.filter((link) => /^\/(?!maps)/.test(link))) {
        expect([to, (await reader.request(to)).status]).toEqual([to, 200])
      }
    }
  },
)

test('the page of the interface explains every kind of problem where its type leads', async () => {
  const { document } = await visitor.open('/api')
  const { body } = await asking(visitor)('/api/v1/programmes/none')
  const anchor = new URL(String(body['type'])).hash
  expect(document.querySelector(anchor)?.textContent).toContain('Not found')
  expect(document.querySelectorAll('[id^="problem-"]')).toHaveLength(6)
})

test('every set is there whole as CSV and as JSON, and every column is explained in both languages', async () => {
  for (const { set, columns } of downloads) {
    const csv = await visitor.request(`/open/${set.name}.csv`)
    expect(csv.headers.get('content-type')).toBe('text/csv; charset=utf-8')
    const bytes = new Uint8Array(await csv.arrayBuffer())
    expect(Buffer.from(bytes.slice(0, 3)).toString('hex')).toBe('efbbbf')
    const { header, rows, problems } = await readTable(Buffer.from(bytes))
    expect(problems).toEqual([])
    expect(header).toEqual(columns.map(({ key }) => key))
    expect(new Set(header).size).toBe(header.length)
    const { items } = (await asking(visitor)(`/open/${set.name}.json`)).body
    expect([set.name, rows.length]).toEqual([set.name, items.length])
    for (const { key, meaning } of columns) {
      expect(key).toMatch(/^[a-z0-9_]+$/)
      expect(meaning.fa && meaning.en).toBeTruthy()
    }
  }
})

test('a file tells no more than the interface: fewer than ten people stay empty', async () => {
  const csv = await (await visitor.request('/open/record.csv')).text()
  const [head = '', ...lines] = csv.replace('\uFEFF', '').trim().split('\r\n')
  const at = (name: string) => head.split(',').indexOf(name)
  const line = lines.find((each) => each.includes('facts.activity-recorded'))?.split(',') ?? []
  expect([line[at('quantity')], line[at('unit')], line[at('quantity_withheld')]]).toEqual(['', 'people', 'true'])
})

test('a text that a spreadsheet would run is made harmless, and comes back as it was', async () => {
  const bytes = await (await visitor.request('/open/articles.csv')).arrayBuffer()
  expect(Buffer.from(bytes).toString()).toContain(`"'=خطر`)
})

test('feeds are of everything, of a category or of a series, and know their own address', async () => {
  const answers = await Promise.all(
    ['', '?category=notice', '?series=memories'].map(async (query) => asking(visitor)(`/en/news.json${query}`)),
  )
  const [all, notices, memories] = answers.map(({ body }) => body)
  expect(all?.items).toHaveLength(2)
  expect(notices).toMatchObject({ title: 'Janshahr Tabriz · Notice', items: [{ title: 'News 8' }] })
  expect(memories?.['feed_url']).toBe('http://localhost/en/news.json?series=memories')
  expect(memories?.items).toHaveLength(1)
  expect((await visitor.request('/news.rss?series=none')).status).toBe(404)
})

test('every city has a page on accessibility and one on privacy, and keeps what its editors make of them', async () => {
  await ensurePages(city.db, city.now)
  await ensurePages(city.db, city.now)
  for (const slug of ['accessibility', 'privacy']) {
    const [fa, en] = [await city.visitor(undefined, 'fa').open(`/about/${slug}`), await visitor.open(`/about/${slug}`)]
    expect([fa.status, en.status]).toEqual([200, 200])
    expect(fa.text).not.toMatch(/نمونه است|ساختگی/)
    expect(en.document.querySelectorAll('.prose h2').length).toBeGreaterThan(2)
  }
})
