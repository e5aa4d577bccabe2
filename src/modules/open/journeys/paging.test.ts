import { expect, test } from 'vitest'
import { activityRecorded } from '#city/facts/facts.ts'
import facts from '#city/facts/module.ts'
import { seedOccasions } from '#city/occasions/fixtures.ts'
import { givenOrganisation } from '#city/organisations/fixtures.ts'
import { givenPlace } from '#city/places/fixtures.ts'
import { givenProgramme } from '#city/programmes/fixtures.ts'
import { seedTabriz } from '#city/zones/fixtures.ts'
import { givenArticle } from '#modules/portal/fixtures.ts'
import portal from '#modules/portal/module.ts'
import { transact } from '#platform/work.ts'
import { openCity } from '#test/city.ts'
import { openModule } from '../fixtures.ts'
import { walk } from './asking.ts'

const city = await openCity({ modules: [facts, portal, openModule([facts, portal])] })
const rules = await city.work('rules')
const visitor = city.visitor()
let added = 0

const office = await givenOrganisation(city.db, { slug: 'office-000' })
const addProgramme = () =>
  givenProgramme(city.db, city.now, { ownerId: office.id, startsOn: `2026-0${1 + (added++ % 6)}-01` })
const addArticle = () =>
  givenArticle(city.db, { publishedOn: added++ % 4 === 0 ? null : `2026-02-0${1 + (added % 7)}` })
const addPlace = () => givenPlace(city.db, city.now, { at: null })
const addOffice = () =>
  givenOrganisation(city.db, { slug: `office-${String((added += 7) % 97).padStart(3, '0')}-${added}` })
const addFact = async () => {
  await transact(rules, ({ announce }) => announce(activityRecorded, { kind: 'meeting', people: 20 }))
  await city.settle()
}

await seedTabriz(rules)
await seedOccasions(city.db, [1405])

test.each([
  ['programmes', 'slug', addProgramme],
  ['articles', 'code', addArticle],
  ['places', 'code', addPlace],
  ['organisations', 'slug', addOffice],
  ['record', 'number', addFact],
] as const)('a walk through %s finds everything exactly once while rows are being added', async (set, key, add) => {
  for (let at = 0; at < 9; at += 1) await add()
  const keysOf = (items: readonly Record<string, unknown>[]) => items.map((item) => item[key])
  const before = keysOf(await walk(visitor, `/api/v1/${set}?limit=200`))
  expect(before.length).toBeGreaterThanOrEqual(9)

  let left = 4
  city.wait(60)
  const met = keysOf(await walk(visitor, `/api/v1/${set}?limit=2`, async () => left-- > 0 && add()))
  expect(new Set(met).size).toBe(met.length)
  expect(before.filter((one) => !met.includes(one))).toEqual([])
})

test('what is chained during a walk through the record comes at its end', async () => {
  city.wait(60)
  let left = 2
  const met = await walk(visitor, '/api/v1/record?limit=3', async () => left-- > 0 && addFact())
  const numbers = met.map((item) => Number(item['number']))
  expect(numbers).toEqual(numbers.map((_, at) => at + 1))
})

test.each(['zones?kind=neighbourhood&limit=5', 'occasions?limit=7', 'occasions?from=2026-03-21&to=2026-12-01&limit=3'])(
  'a walk through %s finds what one page would',
  async (address) => {
    city.wait(60)
    const whole = await walk(visitor, `/api/v1/${address.replace(/limit=\d/, 'limit=200')}`)
    const parts = await walk(visitor, `/api/v1/${address}`)
    expect(parts).toEqual(whole)
    expect(whole.length).toBeGreaterThan(10)
  },
)

test('the way on keeps language and filters, and stands in the Link header too', async () => {
  city.wait(60)
  const answer = await visitor.request('/en/api/v1/programmes?state=running&limit=1')
  const onward = answer.headers.get('link')
  expect(onward).toMatch(/^<http:\/\/localhost\/en\/api\/v1\/programmes\?state=running&limit=1&after=.+>; rel="next"$/)
})
