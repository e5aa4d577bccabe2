import { today } from '#platform/calendar/instant.ts'
import type { Db } from '#platform/db/database.ts'
import { areaInMetres, labelPoint } from '#platform/maps/geometry.ts'
import { shapeHash } from '#platform/maps/hash.ts'
import type { LonLat } from '#platform/maps/metres.ts'
import { boxOf, inMetres, pointsOf, type Shape } from '#platform/maps/shape.ts'
import { tileLayout } from '#platform/maps/tiles.ts'
import { numeral } from '#platform/text/digits.ts'
import { key } from '#platform/text/tokens.ts'
import { transact, type Work } from '#platform/work.ts'
import { editionPublished } from './facts.ts'
import { findZone, insertDrawing, insertEdition, insertNumber, insertZone, zonesOn } from './queries.ts'
import { region } from './region.ts'
import { assumedSource, censusDay, districts, districtSource, neighbourhoods, outOfDate } from './tabriz.ts'
import type { Zone, ZoneKind } from './tables.ts'

const two = (value: number) => String(value).padStart(2, '0')

/** The code of a district of Tabriz: `d08`. */
export const districtCode = (number: number) => `d${two(number)}`

/** The first day of the demonstration's boundaries. */
const longAgo = '2016-10-22'

/** The ten districts of Tabriz as a schematic, with their population and area. Asked again, it gives those that are there. */
export async function givenDistricts(db: Db, now: Date): Promise<Zone[]> {
  const known = await zonesOn(db, 'district', today(now))
  if (known.length > 0) return known.map(({ zone }) => zone)
  const edition = await givenSchematic(db, 'district', now)
  const made: Zone[] = []
  for (const { number, population, squareKilometres, tile, drawn } of districts) {
    const [fa, en] = [`منطقهٔ ${numeral(number).fa}`, `District ${number}`]
    const zone = await insertZone(db, newZone('district', districtCode(number), { fa, en }, now))
    const [tileColumn, tileRow] = tile
    await insertDrawing(db, { editionId: edition.id, zoneId: zone.id, name: zone.name, tileColumn, tileRow, drawn })
    const common = { editionId: edition.id, zoneId: zone.id, asOf: censusDay, source: districtSource }
    const note = number === 9 ? outOfDate : null
    await insertNumber(db, { ...common, measure: 'population', value: population, method: 'census', note })
    await insertNumber(db, { ...common, measure: 'area', value: squareKilometres * 1e6, method: 'register' })
    made.push(zone)
  }
  return made
}

/** Twenty-two neighbourhoods by name, each in the district we take it to lie in: a sample assumption, without any border. */
export async function givenNeighbourhoods(db: Db, now: Date): Promise<Zone[]> {
  const known = await zonesOn(db, 'neighbourhood', today(now))
  if (known.length > 0) return known.map(({ zone }) => zone)
  const parents = await givenDistricts(db, now)
  const edition = await givenSchematic(db, 'neighbourhood', now)
  const made: Zone[] = []
  for (const { name, district } of neighbourhoods) {
    const parent = parents.find(({ code }) => code === districtCode(district))
    const ordinal = made.filter(({ parentId }) => parentId === parent?.id).length + 1
    const code = `n-${two(district)}${two(ordinal)}`
    const parentId = parent?.id ?? null
    const zone = await insertZone(db, { ...newZone('neighbourhood', code, name, now), parentId, sample: true })
    await insertDrawing(db, { editionId: edition.id, zoneId: zone.id, name, parentId })
    made.push(zone)
  }
  return made
}

/** Districts and neighbourhoods of Tabriz for a new city, told to the record. */
export async function seedTabriz(work: Work) {
  await transact(work, async ({ db, now, announce }) => {
    if ((await zonesOn(db, 'district', today(now))).length > 0) return
    await givenDistricts(db, now)
    await givenNeighbourhoods(db, now)
    for (const kind of ['district', 'neighbourhood'] as const) {
      const list = await zonesOn(db, kind, today(now))
      const editionId = list[0]?.drawing.editionId
      if (editionId) await announce(editionPublished, { editionId, kind, validFrom: longAgo, zones: list.length })
    }
  })
}

const newZone = (kind: ZoneKind, code: string, name: Zone['name'], createdAt: Date) => {
  return { kind, code, name, nameKey: key(name.fa), createdAt }
}

const givenSchematic = (db: Db, kind: ZoneKind, now: Date) =>
  insertEdition(db, {
    kind,
    state: 'published',
    validFrom: longAgo,
    source: kind === 'district' ? districtSource : assumedSource,
    schematic: true,
    importedAt: now,
    publishedAt: now,
  })

/** A square of a hundredth of a degree (about 97 hectares at Tabriz), from its south-western corner. */
export const squareAt = ([west, south]: LonLat, side = 0.01): Shape => [
  [
    [
      [west, south],
      [west + side, south],
      [west + side, south + side],
      [west, south + side],
    ],
  ],
]

interface SquareWish {
  readonly kind?: ZoneKind
  readonly validFrom?: string
  /** South-western corners by code; two zones with a border and so on, as a test needs them. */
  readonly squares?: Readonly<Record<string, LonLat>>
  readonly parentId?: string
}

/** A published edition of square sample zones with real outlines. For tests about points. */
export async function givenSquares(db: Db, now: Date, wish: SquareWish = {}): Promise<Zone[]> {
  const { kind = 'neighbourhood', validFrom = longAgo, parentId = null } = wish
  const squares = wish.squares ?? { 'q-1': [46.29, 38.07], 'q-2': [46.3, 38.07] }
  const source = assumedSource
  const edition = await insertEdition(db, {
    kind,
    state: 'published',
    validFrom,
    source,
    importedAt: now,
    publishedAt: now,
  })
  const made: Zone[] = []
  for (const [code, corner] of Object.entries(squares)) {
    const name = { fa: `نمونهٔ ${code}`, en: `Sample ${code}` }
    const wished = { ...newZone(kind, code, name, now), parentId, sample: true }
    const zone = (await findZone(db, code)) ?? (await insertZone(db, wished))
    await insertDrawing(db, { editionId: edition.id, zoneId: zone.id, name, parentId, ...outlineOf(squareAt(corner)) })
    made.push(zone)
  }
  return made
}

function outlineOf(shape: Shape) {
  const metres = inMetres(shape, region.frame)
  const label = labelPoint(metres)
  const [labelLon, labelLat] = region.frame.toDegrees(label)
  const [tileColumn, tileRow] = tileLayout(new Map([['one', label]])).tiles.get('one') ?? [0, 0]
  const coarser = { 1: shape, 2: shape, 3: shape }
  const bounds = boxOf(pointsOf(metres))
  const measured = { hash: shapeHash(shape), area: areaInMetres(metres), bounds, labelLon, labelLat }
  return { shape, coarser, tileColumn, tileRow, ...measured }
}
