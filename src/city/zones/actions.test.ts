import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { squareAt } from '#city/zones/fixtures.ts'
import { toGeoJson } from '#platform/maps/geojson.ts'
import type { LonLat } from '#platform/maps/metres.ts'
import { openCity } from '#test/city.ts'
import { moveTile, publishEdition } from './actions.ts'
import { importZones } from './drafts.ts'
import { givenDistricts, givenNeighbourhoods, givenSquares } from './fixtures.ts'
import {
  chainOf,
  editionInForce,
  findZone,
  linksOf,
  populationsOn,
  zoneOf,
  zonesOfEdition,
  zonesOn,
} from './queries.ts'
import { assumedSource as source } from './tabriz.ts'

const city = await openCity()
const sara = await city.work(await city.staff('Sara', 'head-of-unit'))
const omid = await city.work(await city.staff('Omid', 'head-of-unit'))
const citizen = await city.work(await city.person('Leila'))

/** A file of squares by code and name. */
const fileOf = (squares: Record<string, [corner: LonLat, name: string, population?: number]>) =>
  JSON.stringify({
    type: 'FeatureCollection',
    features: Object.entries(squares).map(([code, [corner, name, population]]) => ({
      type: 'Feature',
      properties: { code, name, population },
      geometry: toGeoJson(squareAt(corner)),
    })),
  })

const kind = 'custom'
const first = fileOf({ 'c-1': [[46.29, 38.07], 'باغ', 100], 'c-2': [[46.3, 38.07], 'راه'] })

async function draft(text: string) {
  const answer = await importZones(sara, { kind, text, source })
  if (!('report' in answer)) throw new Error(answer.question)
  return answer
}

test('a draft changes nothing until a second person publishes it, from a day', async () => {
  await expect(importZones(citizen, { kind, text: first, source })).rejects.toMatchObject({ kind: 'forbidden' })
  const { editionId, changes } = await draft(first)
  expect(changes).toBe(2)
  expect(await zonesOn(city.db, kind, '2026-03-21')).toEqual([])

  await expect(publishEdition(sara, editionId, '2026-03-21')).rejects.toMatchObject({ kind: 'conflict' })
  await publishEdition(omid, editionId, '2026-03-21')
  await publishEdition(omid, editionId, '2026-03-21')
  const [one, two] = await zonesOn(city.db, kind, '2026-03-21')
  expect(one?.drawing.neighbours).toEqual([two?.zone.id])
  expect((await populationsOn(city.db, kind, '2026-03-21')).get(one?.zone.id ?? '')?.value).toBe(100)
  expect((await zoneOf(city.db, [46.295, 38.075], '2026-03-21', kind))?.zone.code).toBe('c-1')
  expect((await zoneOf(city.db, [46.2898, 38.075], '2020-01-01', kind))?.edge).toBe(true)
  expect(await zoneOf(city.db, [46.4, 38.075], '2026-03-21', kind)).toBeUndefined()
})

test('the same file twice is no change and no second draft', async () => {
  const again = await draft(first)
  expect(again.changes).toBe(0)
  expect(again.report.rows.map(({ verdict }) => verdict)).toEqual(['same', 'same'])
})

test('the next edition keeps what it lacks, remembers former names and links the zones', async () => {
  const { editionId, report } = await draft(fileOf({ 'c-1': [[46.29, 38.07], 'باغ بزرگ', 120] }))
  expect(report.missing).toEqual(['c-2'])
  await publishEdition(omid, editionId, '2026-06-01')

  expect((await zonesOn(city.db, kind, '2026-05-31')).map(({ drawing }) => drawing.name.fa)).toEqual(['باغ', 'راه'])
  const list = await zonesOn(city.db, kind, '2026-06-01')
  expect(list.map(({ drawing }) => drawing.name.fa)).toEqual(['باغ بزرگ', 'راه'])
  const one = list[0]?.zone
  expect(one?.formerNames).toMatchObject([{ name: { fa: 'باغ' }, until: '2026-06-01' }])
  const links = await linksOf(city.db, one?.id ?? '')
  expect(links.filter(({ fromZone, toZone }) => fromZone === toZone).map(({ kind: what }) => what)).toEqual(['renamed'])
  expect((await populationsOn(city.db, kind, '2026-06-02')).get(one?.id ?? '')?.value).toBe(120)
})

test('a question waits for its answer, and nothing is kept meanwhile', async () => {
  const text = fileOf({ 'c-9': [[38.075, 46.29], 'برعکس'] })
  expect(await importZones(sara, { kind, text, source })).toMatchObject({ question: 'swap-axes' })
  expect(await findZone(city.db, 'c-9')).toBeUndefined()
  const answer = await importZones(sara, { kind, text, source, choices: { swapAxes: true } })
  expect(answer).toMatchObject({ changes: 1 })
})

test('the demonstration has ten districts on a schematic and answers nothing about points', async () => {
  const districts = await givenDistricts(city.db, city.now)
  expect(await givenDistricts(city.db, city.now)).toHaveLength(10)
  const people = await populationsOn(city.db, 'district', '2026-03-21')
  expect([...people.values()].reduce((sum, { value }) => sum + value, 0)).toBe(1_593_373)
  const inForce = await editionInForce(city.db, 'district', '2026-03-21')
  const areas = await zonesOfEdition(city.db, inForce?.id ?? '')
  expect(areas.every(({ drawing }) => drawing.shape === null && drawing.drawn !== null)).toBe(true)
  expect(await zoneOf(city.db, [46.2919, 38.0742], '2026-03-21', 'district')).toBeUndefined()

  const [neighbourhood] = await givenNeighbourhoods(city.db, city.now)
  const chain = await chainOf(city.db, neighbourhood?.id ?? '')
  expect(chain).toEqual([neighbourhood?.id, districts.find(({ id }) => id === neighbourhood?.parentId)?.id])
})

test('a tile that is moved changes places with the one that stood there', async () => {
  const edition = await editionInForce(city.db, 'district', '2026-03-21')
  const before = await zonesOn(city.db, 'district', '2026-03-21')
  const [one, eight] = [before[0], before[7]]
  await moveTile(sara, edition?.id ?? '', one?.zone.id ?? '', [1, 1])
  const after = await zonesOn(city.db, 'district', '2026-03-21')
  const tileOf = (at: number) => [after[at]?.drawing.tileColumn, after[at]?.drawing.tileRow]
  expect([tileOf(0), tileOf(7)]).toEqual([
    [1, 1],
    [one?.drawing.tileColumn, one?.drawing.tileRow],
  ])
  expect(eight?.zone.code).toBe('d08')
})

test('squares for tests of other rooms have real outlines', async () => {
  await givenSquares(city.db, city.now, { kind: 'block', squares: { 'b-1': [46.25, 38.05] } })
  expect((await zoneOf(city.db, [46.255, 38.055], '2026-03-21', 'block'))?.zone.code).toBe('b-1')
})

const cases = '../shared/data/geo/zones-cases'
const isThere = existsSync(cases)
if (!isThere) process.stderr.write(`The zone-import cases are not here (${cases}): their test is skipped.\n`)

const read = (name: string) => readFileSync(`${cases}/${name}.geojson`, 'utf8')

const bring = async (name: string, from: string) => {
  const answer = await importZones(sara, { kind: 'hexagon', text: read(name), source })
  if (!('report' in answer)) throw new Error(answer.question)
  await publishEdition(omid, answer.editionId, from)
}

test.skipIf(!isThere)('ok-4326 and then partial-update, published: nothing is lost', async () => {
  await bring('ok-4326', '2026-01-01')
  await bring('partial-update', '2026-02-01')
  const list = await zonesOn(city.db, 'hexagon', '2026-02-01')
  expect(list.map(({ zone }) => zone.code)).toEqual(['n-01', 'n-02', 'n-03', 'n-04', 'n-11'])
  expect(list[1]?.drawing.name.fa).toBe('ششگلانِ نو (نمونه)')
})
