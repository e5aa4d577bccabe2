import { expect, test } from 'vitest'
import zones from '#city/zones/module.ts'
import { givenNeighbourhoods, seedTabriz } from '#city/zones/fixtures.ts'
import { openCity } from '#test/city.ts'
import { placesWanted } from '../desk-queries.ts'
import { givenPlace, givenVocabulary } from '../fixtures.ts'
import places from '../module.ts'
import type { Place } from '../tables.ts'

const city = await openCity({ modules: [zones, places] })
await seedTabriz(await city.work('rules'))
await givenNeighbourhoods(city.db, city.now)
await givenVocabulary(city.db)
const reader = city.visitor(undefined, 'fa')

/** In the order of the alphabet; by code points گ, ک, پ, چ and ژ would stand at the end, after ی. */
const inOrder = [
  'آبشار',
  'باغ',
  'پارک',
  'تالار',
  'چشمه',
  'حمام',
  'ژرف',
  'سرای',
  'کتابخانه',
  'گلستان',
  'وقف',
  'هتل',
  'یخچال',
]
const shuffled = inOrder.toSorted((a, b) => (a < b ? -1 : 1))
for (const [at, name] of shuffled.entries()) {
  await givenPlace(city.db, city.now, { name: { fa: name }, code: `place-${at}` })
}
await givenPlace(city.db, city.now, { name: { fa: 'باغ' }, code: 'second-garden' })

const namesOn = (page: Awaited<ReturnType<typeof reader.open>>) =>
  page.document.querySelectorAll('.places a').map(({ textContent }) => textContent)

test('places stand in the order of the Persian alphabet', async () => {
  expect(shuffled).not.toEqual(inOrder)
  expect(new Set(namesOn(await reader.open('/places')))).toEqual(new Set(inOrder))
  expect([...new Set(namesOn(await reader.open('/places')))]).toEqual(inOrder)
})

test('a part is called with what it is part of: there are many first pitches', async () => {
  const hall = await givenPlace(city.db, city.now, { name: { fa: 'هتل ورزش' }, code: 'whole-hall' })
  await givenPlace(city.db, city.now, { name: { fa: 'یخ ۱' }, code: 'part-hall', parentId: hall.id, at: null })
  expect((await reader.open('/places?q=یخ ۱')).document.querySelector('.places')?.textContent).toContain('هتل ورزش')
  const part = await reader.open('/places/part-hall')
  expect(part.document.querySelector('a[href="/places/whole-hall"]')?.textContent).toContain('هتل ورزش')
})

test('page after page nothing is missed and nothing comes twice, however few are on a page', async () => {
  const all = (await placesWanted(city.db, {}, undefined, 100)).map(({ place }) => place)
  for (const perPage of [1, 3]) expect(await walked(perPage)).toEqual(all.map(({ id }) => id))
})

async function walked(perPage: number) {
  const met: Place[] = []
  for (let page = await pageAfter(undefined, perPage); page.length > 0; page = await pageAfter(met.at(-1), perPage)) {
    met.push(...page)
  }
  return met.map(({ id }) => id)
}

const pageAfter = async (after: Place | undefined, perPage: number) =>
  (await placesWanted(city.db, {}, after, perPage)).map(({ place }) => place)

test.each([
  ['كتابخانه', ['کتابخانه']],
  ['کتاب خانه', ['کتابخانه']],
  ['گلس', ['گلستان']],
  ['باغ', ['باغ', 'باغ']],
  ['هیچ‌جا', []],
])('searched for «%s», however it is spelt', async (typed, found) => {
  expect(namesOn(await reader.open(`/places?q=${encodeURIComponent(typed)}`))).toEqual(found)
})

test.each([
  ['منطقه-۸', '/zones/d08'],
  ['منطقهٔ-8', '/zones/d08'],
  ['منطقه ۸', '/zones/d08'],
  ['District-8', '/en/zones/d08'],
])('the zone called «%s» in an address leads to its one address', async (written, address) => {
  const language = address.startsWith('/en') ? '/en' : ''
  const answer = await reader.request(`${language}/zones/${encodeURIComponent(written)}`)
  expect([answer.status, answer.headers.get('location')]).toEqual([303, address])
})

test('short addresses lead on, and a zone nobody knows is not there', async () => {
  expect((await reader.request('/z/d08')).headers.get('location')).toBe('/zones/d08')
  expect((await reader.request('/p/second-garden')).headers.get('location')).toBe('/places/second-garden')
  expect((await reader.request(`/zones/${encodeURIComponent('منطقه-۹۹')}`)).status).toBe(404)
})
