import { expect, test } from 'vitest'
import { z } from 'zod'
import { activityRecorded } from '#city/facts/facts.ts'
import facts from '#city/facts/module.ts'
import { seedOccasions } from '#city/occasions/fixtures.ts'
import { givenOrganisation } from '#city/organisations/fixtures.ts'
import { insertStanding } from '#city/organisations/queries.ts'
import { seedPlaces } from '#city/places/fixtures.ts'
import { givenProgramme } from '#city/programmes/fixtures.ts'
import { insertClaim } from '#city/programmes/queries.ts'
import { seedTabriz } from '#city/zones/fixtures.ts'
import { findZone } from '#city/zones/queries.ts'
import { givenArticle, givenSeries } from '#modules/portal/fixtures.ts'
import portal from '#modules/portal/module.ts'
import { bold, doc, h2, link, p } from '#platform/documents/build.ts'
import { transact } from '#platform/work.ts'
import { openCity } from '#test/city.ts'
import { openModule } from '../fixtures.ts'
import { asking } from './asking.ts'

const city = await openCity({ modules: [facts, portal, openModule([facts, portal])] })
const rules = await city.work('rules')
const visitor = city.visitor()

const ask = asking(visitor)

await seedTabriz(rules)
await seedPlaces(rules)
await seedOccasions(city.db, [1404, 1405])
const owner = await givenOrganisation(city.db, { slug: 'arts', summary: { fa: 'هنر' }, kind: 'ngo' })
await insertStanding(city.db, {
  organisationId: owner.id,
  state: 'registered',
  since: '2025-05-01',
  source: { fa: 'نامه' },
  recordedAt: city.now,
})
const zone = await findZone(city.db, 'd08')
const programme = await givenProgramme(city.db, city.now, {
  slug: 'music',
  ownerId: owner.id,
  budgetRial: 90_000_000_000_000_000n,
  duties: ['D1', 'D5'],
  zoneIds: zone ? [zone.id] : [],
})
await insertClaim(city.db, {
  programmeId: programme.id,
  indicator: { fa: 'شمار هنرجویان' },
  unit: { fa: 'نفر' },
  target: 120.5,
  by: '2027-03-20',
  method: { fa: 'شمارش' },
  registeredAt: city.now,
})
const series = await givenSeries(city.db, 'memories')
await givenArticle(city.db, {
  code: 7,
  seriesId: series.id,
  programmeId: programme.id,
  zoneId: zone?.id ?? null,
  tags: ['موسیقی'],
  body: { fa: doc(h2('سرآغاز'), p('متن ', bold('پررنگ'), ' و ', link('پیوند', '/glance'), ' و <b>'), 'پایان.') },
})
await givenArticle(city.db, { code: 8, publishedOn: null, state: 'archived', archived: true })
await transact(rules, async ({ announce }) => {
  for (const [kind, people] of [
    ['class', 40],
    ['class', 4],
    ['installation', undefined],
  ] as const) {
    const about = { programmeId: programme.id, zoneId: zone?.id, quantity: people ?? 1, on: '2026-03-10' }
    await announce(activityRecorded, { kind, ...(people && { people }) }, about)
  }
})
await city.settle()

const Content = z.record(z.string(), z.object({ schema: z.object({ $ref: z.string() }) }))
const Operation = z.object({
  operationId: z.string(),
  responses: z.record(z.string(), z.looseObject({ content: Content.optional() })),
})
const Document = z.looseObject({
  openapi: z.string(),
  paths: z.record(z.string(), z.object({ get: Operation })),
  components: z.record(z.string(), z.record(z.string(), z.custom<z.core.JSONSchema.JSONSchema>())),
})
const document = Document.parse((await ask('/api/openapi.json')).body)

/** The shape of an answer as the document describes it, and nothing else: read from the document alone. */
function shapeIn(reference: string) {
  const $defs: Record<string, z.core.JSONSchema.JSONSchema> = JSON.parse(
    JSON.stringify(document.components['schemas']).replaceAll('#/components/schemas/', '#/$defs/'),
  )
  return z.fromJSONSchema({ $ref: reference.replace('#/components/schemas/', '#/$defs/'), $defs })
}

const keys: Record<string, string> = { '{id}': 'D1', '{slug}': 'music', '{code}': '7' }
const paths = Object.keys(document.paths).map((path) => ({
  path,
  address: path.replace(/\{\w+\}/, (key) => keys[key] ?? ''),
}))

test('the document is OpenAPI 3.1 and every name in it leads somewhere', () => {
  expect(document.openapi).toMatch(/^3\.1\./)
  const references = JSON.stringify(document).matchAll(/"\$ref":"#\/components\/(\w+)\/(\w+)"/g)
  const lost = [...references].filter(([, drawer = '', name = '']) => !document.components[drawer]?.[name])
  expect(lost.map(([whole]) => whole)).toEqual([])
  const names = Object.values(document.paths).map(({ get }) => get.operationId)
  expect(new Set(names).size).toBe(names.length)
  expect(paths).toHaveLength(13)
})

/** Which shape the document gives the answer of an address. */
function referenceOf(path: string) {
  const answered = document.paths[path]?.get.responses['200']
  return answered?.content?.['application/json']?.schema.$ref ?? 'none'
}

/** The answer as it is, nothing filled in. */
const again = async (address: string): Promise<unknown> => (await visitor.request(address)).json()

test.each(paths)('$path answers in the shape the document gives it', async ({ path, address }) => {
  const { answer, body } = await ask(address)
  expect(answer.status).toBe(200)
  expect(shapeIn(referenceOf(path)).safeParse(await again(address)).error).toBeUndefined()
  expect(/\{|glance|sessions|attendance/.test(path) || body.items.length > 0).toBe(true)
})

test.each([
  ['/api/v1/articles/999', 404],
  ['/api/v1/articles?after=', 422],
] as const)('%s is a problem in the shape the document gives it', async (address, status) => {
  const { answer } = await ask(address)
  expect(answer.status).toBe(status)
  expect(shapeIn('#/components/schemas/Problem').safeParse(await again(address)).error).toBeUndefined()
})

test('a shape of the document refuses what does not fit it', async () => {
  const body = z.looseObject({}).parse(await again('/api/v1/programmes/music'))
  const shape = shapeIn('#/components/schemas/WholeProgramme')
  expect(shape.safeParse(body).success).toBe(true)
  expect(shape.safeParse({ ...body, personId: 'x' }).success).toBe(false)
  expect(shape.safeParse({ ...body, startsOn: '2026-03-21' }).success).toBe(false)
})

test('days come in both calendars, texts in the languages they are written in, rials as digits', async () => {
  const { body } = await ask('/api/v1/programmes/music')
  expect(body['startsOn']).toEqual({ iso: '2026-03-21', jalali: '1405/01/01' })
  expect(body['owner']).toEqual({ slug: 'arts', name: { fa: owner.name.fa, en: 'Sample office' } })
  expect(body).toMatchObject({ budgetRial: '90000000000000000', zones: ['d08'], wholeCity: false })
  expect(body['claims']).toMatchObject([{ target: 120.5, indicator: { fa: 'شمار هنرجویان' } }])
})

test('an article comes as HTML with whole addresses, and as plain text', async () => {
  const { body } = await ask('/api/v1/articles/7')
  const { html, text } = z.object({ fa: z.object({ html: z.string(), text: z.string() }) }).parse(body['body']).fa
  expect(html).toContain('<a href="http://localhost/glance"')
  expect(html).toContain('&lt;b&gt;')
  expect(text).toBe('سرآغاز\n\nمتن پررنگ و پیوند و <b>\n\nپایان.')
  expect(body).toMatchObject({
    series: 'memories',
    programme: 'music',
    zone: 'd08',
    pdf: 'http://localhost/news/7.pdf',
  })
})

test.each([
  ['articles?series=memories', [7]],
  ['articles?programme=music&zone=d08', [7]],
  [`articles?tag=${encodeURIComponent('موسیقی')}`, [7]],
  ['articles?from=2026-03-01&to=2026-03-01', [7]],
  ['articles?category=notice', []],
])('%s filters by its address', async (address, codes) => {
  const { body } = await ask(`/api/v1/${address}`)
  expect(body.items.map((item) => item['code'])).toEqual(codes)
})

test('programmes, places, organisations and occasions are filtered by their address too', async () => {
  const count = async (path: string) => (await ask(`/api/v1/${path}`)).body.items.length
  expect(await count('programmes?duty=D5&zone=d08&state=running')).toBe(1)
  expect(await count('programmes?duty=D9')).toBe(0)
  expect(await count('organisations?kind=ngo')).toBe(1)
  expect(await count('occasions?from=2026-03-21&to=2026-03-21')).toBeGreaterThan(0)
  const { body } = await ask('/api/v1/places?kind=museum')
  for (const item of body.items) expect(item['kinds']).toContain('museum')
})
