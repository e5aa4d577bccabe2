import { expect, test } from 'vitest'
import { givenSquares } from '#city/zones/fixtures.ts'
import { facts } from '#platform/facts/tables.ts'
import { type DegreeBox, isInBox } from '#platform/maps/metres.ts'
import { openCity } from '#test/city.ts'
import { editionPublished } from '#city/zones/facts.ts'
import { transact } from '#platform/work.ts'
import { createPlace, endPlace, openPosition, pinPosition, positionPlace, renamePlace } from './actions.ts'
import { givenPlace, givenVocabulary, samplePlaces, seedPlaces } from './fixtures.ts'
import {
  findPlace,
  getPlaceById,
  listPlaces,
  namesOf,
  originOf,
  placesIn,
  placesInZones,
  placesNear,
  positionsOf,
  zonesOfPlaces,
} from './queries.ts'
import { rezone } from './reactions.ts'
import { publicPosition } from './rules.ts'

const city = await openCity({ reactions: [rezone] })
await givenVocabulary(city.db)
const officer = await city.work(await city.staff('Sara', 'officer'))
const head = await city.work(await city.staff('Omid', 'head-of-unit'))
const citizen = await city.work(await city.person('Leila'))
const told = async (name: string) => (await city.db.select().from(facts)).filter((fact) => fact.name === name)
const home = { name: { fa: 'خانهٔ استاد نمونه', en: 'Home of a sample master' }, kinds: ['home'] }

test('a place is recorded with its names and a short code; a citizen cannot', async () => {
  await expect(createPlace(citizen, home)).rejects.toMatchObject({ kind: 'forbidden' })
  await expect(createPlace(officer, { ...home, kinds: ['castle'] })).rejects.toMatchObject({ kind: 'invalid' })
  const place = await createPlace(officer, home)
  expect(place.code).toMatch(/^[2-9a-z]{4,}$/)
  expect((await namesOf(city.db, place.id)).map(({ lang }) => lang)).toEqual(['fa', 'en'])
  expect(publicPosition(place)).toBeUndefined()
})

test('a better position takes the place of a worse one, and both are kept', async () => {
  const place = await givenPlace(city.db, city.now, {
    position: { method: 'remembered', sourceKey: 'memory' },
    name: { fa: 'حمام نمونه' },
  })
  expect(publicPosition(place)?.accuracy).toBe(300)
  const better = await positionPlace(officer, place.id, { at: [46.301, 38.0735], method: 'survey', sourceKey: 'staff' })
  expect(publicPosition(better)).toEqual({ at: [46.301, 38.0735], accuracy: 1, form: 'exact' })
  const history = await positionsOf(city.db, place.id)
  expect(history).toHaveLength(2)
  expect((await originOf(city.db, better))?.method).toBe('survey')

  const old = history.find(({ method }) => method === 'remembered')
  const pinned = await pinPosition(head, place.id, old?.id ?? '', 'نقشه‌بردار درِ پشت را اندازه گرفته است')
  expect(publicPosition(pinned)?.accuracy).toBe(300)
  await expect(
    positionPlace(officer, place.id, { at: [-97.7, 30.3], method: 'survey', sourceKey: 'staff' }),
  ).rejects.toMatchObject({ kind: 'invalid' })
})

test('a new name is the official one, the old one stays as a former name', async () => {
  const place = await givenPlace(city.db, city.now, { name: { fa: 'خیابان نو', en: 'New Street' }, at: null })
  await renamePlace(officer, place.id, { fa: 'خیابان کهن', en: 'Old Street' })
  await renamePlace(officer, place.id, { fa: 'خیابان کهن', en: 'Old Street' })
  const names = await namesOf(city.db, place.id)
  expect(names.filter(({ kind }) => kind === 'former').map(({ text }) => text)).toEqual(['خیابان نو', 'New Street'])
  expect((await listPlaces(city.db, { named: 'خيابان نو' })).map(({ id }) => id)).toEqual([place.id])
})

test('a place that is lost leaves the lists of what stands near, not the record', async () => {
  const place = await givenPlace(city.db, city.now, { at: [46.2, 38.2] })
  expect((await placesNear(city.db, [46.2, 38.2], 1))[0]?.place.id).toBe(place.id)
  await endPlace(officer, place.id, '2026-01-05')
  expect((await placesNear(city.db, [46.2, 38.2], 50)).map(({ place: { id } }) => id)).not.toContain(place.id)
  expect((await getPlaceById(city.db, place.id)).lifeUntil).toBe('2026-01-05')
  expect((await told('places.ended')).map(({ occurredOn }) => occurredOn)).toEqual(['2026-01-05'])
})

/** A walk over the whole neighbourhood in boxes of some fifty by a hundred metres. */
const walkedBoxes = Array.from({ length: 200 }, (_, step): DegreeBox => {
  const [west, south] = [46.2902 + (step % 20) * 0.0005, 38.0702 + Math.floor(step / 20) * 0.001]
  return [west, south, west + 0.0005, south + 0.001]
})

/** As `publishEdition` does. */
async function tellOfBoundaries() {
  const boundaries = { editionId: '00000000-0000-7000-8000-000000000001', kind: 'neighbourhood' as const, zones: 2 }
  const work = await city.work('rules')
  await transact(work, ({ announce }) => announce(editionPublished, { ...boundaries, validFrom: '2016-10-22' }))
  await city.settle()
}

const codesIn = async (box: DegreeBox) => (await placesIn(city.db, box)).map(({ code }) => code)

test('canary: a hidden home is in no box and beside nothing but what is published of it', async () => {
  const at = [46.2934, 38.0712] as const
  const hidden = await givenPlace(city.db, city.now, { ...home, at })
  expect(publicPosition(hidden)).toBeUndefined()
  const boxes = [0.5, 0.1, 0.02, 0.004, 0.0008].map(
    (side) => [at[0] - side, at[1] - side, at[0] + side, at[1] + side] as const,
  )
  for (const box of boxes) expect(await codesIn(box)).not.toContain(hidden.code)

  const [square] = await givenSquares(city.db, city.now)
  await tellOfBoundaries()
  const shown = publicPosition(await getPlaceById(city.db, hidden.id))
  expect(shown).toMatchObject({ form: 'neighbourhood', at: [expect.closeTo(46.295, 4), expect.closeTo(38.075, 4)] })
  const squareId = square?.id ?? ''
  expect(await zonesOfPlaces(city.db, [hidden.id])).toMatchObject([{ zone: { id: squareId } }])
  expect((await placesInZones(city.db, [squareId])).map(({ id }) => id)).toContain(hidden.id)

  for (const box of walkedBoxes.filter((each) => !isInBox([46.295, 38.075], each))) {
    expect(await codesIn(box)).not.toContain(hidden.code)
  }
})

test('the true position of a hidden place is opened by few, and each reading is recorded', async () => {
  const hidden = await givenPlace(city.db, city.now, { ...home, at: [46.297, 38.0731] })
  await expect(openPosition(officer, hidden.id)).rejects.toMatchObject({ kind: 'forbidden' })
  expect((await openPosition(head, hidden.id))?.lon).toBe(46.297)
  expect((await told('places.position-read')).map(({ placeId }) => placeId)).toEqual([hidden.id])
})

test('the demonstration has forty places, honest about each, and is not made twice', async () => {
  const rules = await city.work('rules')
  await seedPlaces(rules)
  await seedPlaces(rules)
  expect(samplePlaces).toHaveLength(40)
  expect(samplePlaces.filter(({ position }) => !position)).toHaveLength(3)
  const mosque = await findPlace(city.db, 'kabud')
  expect(mosque && publicPosition(mosque)).toMatchObject({ at: [46.30083, 38.07361], accuracy: 80 })
  const near = await placesNear(city.db, [46.30083, 38.07361], 3, ['museum'])
  expect(near.map(({ place }) => place.code)).toEqual(['azmuz', 'ahan', 'salmas'])
  expect(Math.round(near[0]?.away ?? 0)).toBe(56)
})
