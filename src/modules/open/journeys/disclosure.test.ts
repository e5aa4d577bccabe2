import { expect, test } from 'vitest'
import { z } from 'zod'
import { activityRecorded } from '#city/facts/facts.ts'
import facts from '#city/facts/module.ts'
import { givenOrganisation } from '#city/organisations/fixtures.ts'
import { insertStanding } from '#city/organisations/queries.ts'
import { givenPlace } from '#city/places/fixtures.ts'
import { givenProgramme } from '#city/programmes/fixtures.ts'
import { seedTabriz } from '#city/zones/fixtures.ts'
import { findZone } from '#city/zones/queries.ts'
import portal from '#modules/portal/module.ts'
import { fact, insideFact } from '#platform/facts/fact.ts'
import { defineModule } from '#platform/module.ts'
import { transact } from '#platform/work.ts'
import { openCity } from '#test/city.ts'
import { openModule } from '../fixtures.ts'
import { asking, walk } from './asking.ts'

const shape = z.object({ kind: z.string() })
const says = { fa: 'آزمون', en: 'test' }
const looked = insideFact('test.looked', says, shape)
const strange = fact('test.strange', says, shape)
const room = defineModule({ name: 'test', title: says, facts: [looked] })

const city = await openCity({ modules: [facts, portal, openModule([facts, portal, room])] })
const rules = await city.work('rules')
const visitor = city.visitor()
const ask = asking(visitor)
const person = await city.person('هوشنگ ناشناس')
await seedTabriz(rules)
const zone = await findZone(city.db, 'd08')
const programme = await givenProgramme(city.db, city.now, { slug: 'music', duties: ['D1'] })
const office = await givenOrganisation(city.db, { slug: 'office' })

const about = { programmeId: programme.id, zoneId: zone?.id, on: '2026-03-10' }
const secret = { ...about, personId: person.id }
const clerk = { ...(await city.work(person)), onBehalfOf: person.id }
await transact(rules, async ({ announce }) => {
  await announce(activityRecorded, { kind: 'class', people: 40 }, { ...about, quantity: 40 })
  await announce(activityRecorded, { kind: 'class', people: 7 }, { ...about, quantity: 7 })
  await announce(activityRecorded, { kind: 'visit', people: 12 }, { ...secret, quantity: 12 })
  await announce(looked, { kind: 'class' }, about)
  await announce(strange, { kind: 'class' }, about)
})
await transact(clerk, ({ announce }) => announce(activityRecorded, { kind: 'visit' }, about))
await city.settle()

const numbersOf = async (query: string) =>
  (await walk(visitor, `/api/v1/record?${query}`)).map((item) => [item['kind'], item['quantity']])

test('every place in the chain is told with its hash; what is about people, or inside, tells no more', async () => {
  const all = await walk(visitor, '/api/v1/record')
  const chained = all.filter((item) => item['name'] === null)
  expect(chained.length).toBeGreaterThanOrEqual(4)
  for (const item of chained) {
    const { number, hash, withheld, ...rest } = item
    expect([typeof number, withheld]).toEqual(['number', true])
    expect(hash).toMatch(/^[0-9a-f]{64}$/)
    expect(Object.values(rest).every((value) => value === null)).toBe(true)
  }
  expect(all.map((item) => item['number'])).toEqual(all.map((_, at) => at + 1))
})

test('a filter finds open facts only, so that it tells nothing about the others', async () => {
  const open = [
    ['class', { value: 40, unit: 'people', withheld: false }],
    ['class', { value: null, unit: 'people', withheld: true }],
  ]
  expect(await numbersOf('programme=music')).toEqual(open)
  expect(await numbersOf('zone=d08')).toEqual(open)
  expect(await numbersOf('kind=class')).toEqual(open)
  expect(await numbersOf('from=2026-03-10&to=2026-03-10')).toEqual(open)
  expect(await numbersOf('kind=visit')).toEqual([])
  for (const name of ['test.looked', 'test.strange']) expect(await numbersOf(`name=${name}`)).toEqual([])
})

test('no id, name or exact time of anybody or anything inside is in any answer', async () => {
  const inside = [person.id, person.name.split(' ')[1] ?? '', programme.ownerId, 'personId', 'actorId', '09:00:00']
  for (const path of ['record', 'glance', 'duties/D1', 'programmes/music', 'organisations', 'zones']) {
    const said = await (await visitor.request(`/api/v1/${path}`)).text()
    expect(inside.filter((word) => said.includes(word))).toEqual([])
  }
})

test('totals of people add up only what is told, so that the seven of the class stay hidden', async () => {
  const { body } = await ask('/api/v1/programmes/music')
  expect(body['happened']).toMatchObject([
    { kind: 'class', facts: 2, quantity: { value: 40, unit: 'people', withheld: false } },
    { kind: 'visit' },
  ])
})

test('a place is told no more exactly than it is published, neither by point nor by zone', async () => {
  const district = zone && { zoneId: zone.id }
  await givenPlace(city.db, city.now, { ...district, code: 'OPEN22' })
  await givenPlace(city.db, city.now, { ...district, code: 'HOME22', kinds: ['home'] })
  await givenPlace(city.db, city.now, { ...district, code: 'HIDE22', precision: 'none' })
  const { body } = await ask('/api/v1/places')
  const told = new Map(body.items.map((item) => [item['code'], item]))
  expect(told.get('OPEN22')).toMatchObject({
    position: { lon: 46.30083, lat: 38.07361, form: 'exact' },
    zones: ['d08'],
  })
  expect(told.get('HOME22')).toMatchObject({ position: null, zones: [], source: null })
  expect(told.get('HIDE22')).toMatchObject({ position: null, zones: [], source: null })
})

test('of associations those with a standing are told, without who said so; a corrected standing is gone', async () => {
  const kept = await givenOrganisation(city.db, { slug: 'choir', kind: 'ngo' })
  await givenOrganisation(city.db, { slug: 'unknown-group', kind: 'heyat' })
  const over = await givenOrganisation(city.db, { slug: 'over', kind: 'club' })
  const standing = { since: '2025-01-01', source: { fa: 'نامهٔ محرمانه' }, recordedAt: city.now } as const
  const wrong = await insertStanding(city.db, { ...standing, organisationId: kept.id, state: 'suspended' })
  await insertStanding(city.db, { ...standing, organisationId: kept.id, state: 'verified', correctsId: wrong.id })
  await insertStanding(city.db, { ...standing, organisationId: over.id, state: 'registered', until: '2025-12-31' })
  const answer = await visitor.request('/api/v1/organisations')
  const said = await answer.text()
  expect(said).toContain(office.slug)
  expect(said).not.toMatch(/محرمانه|suspended|unknown-group|"over"/)
  expect(said).toContain('verified')
})
