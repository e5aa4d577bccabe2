import { eq } from 'drizzle-orm'
import type { Db } from '#platform/db/database.ts'
import { areaInMetres, areNeighbours, labelPoint } from '#platform/maps/geometry.ts'
import { shapeHash } from '#platform/maps/hash.ts'
import type { Metres } from '#platform/maps/metres.ts'
import { boxOf, inMetres, pointsOf, type Shape } from '#platform/maps/shape.ts'
import { detailLevels, simplified } from '#platform/maps/simplify.ts'
import { type Tile, tileLayout } from '#platform/maps/tiles.ts'
import { key } from '#platform/text/tokens.ts'
import type { ApplicableRow } from './import/report.ts'
import { findZone, insertZone, type ZoneInForce } from './queries.ts'
import { region } from './region.ts'
import { type Drawing, drawings, type Edition, numbers, type ZoneKind } from './tables.ts'

/** A zone as the new edition will draw it, before its neighbours are known. */
interface Sketch {
  readonly zoneId: string
  readonly code: string
  readonly name: Drawing['name']
  readonly parentId: string | null
  readonly shape: Shape | null
  readonly before: Drawing | undefined
}

interface Draft {
  readonly edition: Pick<Edition, 'id' | 'kind' | 'source'>
  readonly apply: readonly ApplicableRow[]
  /** The edition in force: what the file does not have is kept as it is. */
  readonly current: readonly ZoneInForce[]
  readonly now: Date
  readonly asOf: string
}

/** Writes the drawings and numbers of a draft anew. Repeating it changes nothing. */
export async function drawEdition(db: Db, draft: Draft) {
  const sketches = await sketch(db, draft)
  await db.delete(numbers).where(eq(numbers.editionId, draft.edition.id))
  await db.delete(drawings).where(eq(drawings.editionId, draft.edition.id))
  for (const part of chunked(drawingsOf(draft.edition.id, sketches))) await db.insert(drawings).values(part)
  const counted = sketches.flatMap((zone) => populationOf(zone, draft))
  for (const part of chunked(counted)) await db.insert(numbers).values(part)
}

/** The parameters of one statement are limited. */
function* chunked<T>(list: readonly T[], size = 200): Generator<T[]> {
  for (let at = 0; at < list.length; at += size) yield list.slice(at, at + size)
}

async function sketch(db: Db, draft: Draft): Promise<Sketch[]> {
  const sketches: Sketch[] = []
  for (const row of draft.apply) sketches.push(await sketchRow(db, draft, row))
  const drawn = new Set(sketches.map(({ zoneId }) => zoneId))
  const kept = draft.current.filter(({ zone }) => !drawn.has(zone.id))
  return [...sketches, ...kept.map(({ zone, drawing }) => keep(zone.code, drawing))]
}

async function sketchRow(db: Db, { edition, current, now }: Draft, row: ApplicableRow): Promise<Sketch> {
  const { code, shape } = row
  const before = current.find(({ zone }) => zone.id === row.zoneId)?.drawing
  const parent = row.parent === undefined ? undefined : await findZone(db, row.parent)
  const zoneId = row.zoneId ?? (await newZone(db, { kind: edition.kind, code, name: row.name, now }))
  const parentId = parent ? parent.id : (before?.parentId ?? null)
  return { zoneId, code, name: { ...before?.name, fa: row.name }, parentId, shape, before }
}

const keep = (code: string, before: Drawing): Sketch => ({
  zoneId: before.zoneId,
  code,
  name: before.name,
  parentId: before.parentId,
  shape: before.shape,
  before,
})

/** A code that a draft has brought before keeps its row; until an edition with it is published nobody sees it. */
async function newZone(db: Db, wish: { kind: ZoneKind; code: string; name: string; now: Date }): Promise<string> {
  const { kind, code, name, now } = wish
  const known = await findZone(db, code)
  if (known) return known.id
  return (await insertZone(db, { kind, code, name: { fa: name }, nameKey: key(name), createdAt: now })).id
}

type NewDrawing = typeof drawings.$inferInsert

function drawingsOf(editionId: string, sketches: readonly Sketch[]): NewDrawing[] {
  const shapes = sketches.map(({ shape }) => shape ?? [])
  const metres = shapes.map((shape) => inMetres(shape, region.frame))
  const [coarse = [], middle = [], fine = []] = ([1, 2, 3] as const).map((level) =>
    simplified(shapes, detailLevels[level], region.frame.toMetres),
  )
  const coarserOf = (at: number) => ({ 1: coarse[at] ?? [], 2: middle[at] ?? [], 3: fine[at] ?? [] })
  const tiles = layout(sketches, metres)
  return sketches.map((zone, at) => {
    const { zoneId, name, parentId, shape, before } = zone
    const place = { editionId, zoneId, name, parentId, drawn: before?.drawn ?? null, ...tileOf(zone, tiles) }
    if (!shape) return { ...place, neighbours: before?.neighbours ?? [] }
    const beside = sketches.filter((_, other) => other !== at && touching(metres, at, other))
    const coarser = coarserOf(at)
    return { ...place, ...outlineOf(shape), coarser, neighbours: beside.map((other) => other.zoneId) }
  })
}

/** What is measured once about an outline and stored with it. */
function outlineOf(shape: Shape) {
  const metres = inMetres(shape, region.frame)
  const [labelLon, labelLat] = region.frame.toDegrees(labelPoint(metres))
  const bounds = boxOf(pointsOf(metres))
  return { shape, hash: shapeHash(shape), area: areaInMetres(metres), bounds, labelLon, labelLat }
}

/** The tile somebody has given the zone wins over the one that was computed. */
function tileOf({ code, before }: Sketch, tiles: ReadonlyMap<string, Tile>) {
  if (before && before.tileColumn !== null) return { tileColumn: before.tileColumn, tileRow: before.tileRow }
  const tile = tiles.get(code)
  return { tileColumn: tile ? tile[0] : null, tileRow: tile ? tile[1] : null }
}

const touching = (metres: readonly Shape<Metres>[], a: number, b: number) =>
  areNeighbours(metres[Math.min(a, b)] ?? [], metres[Math.max(a, b)] ?? [])

/** Tiles for an edition in which every zone has an outline. A layout that is stored already wins over it. */
function layout(sketches: readonly Sketch[], metres: readonly Shape<Metres>[]) {
  if (sketches.some(({ shape }) => !shape) || sketches.length > 400) return new Map<string, Tile>()
  return tileLayout(new Map(sketches.map(({ code }, at) => [code, labelPoint(metres[at] ?? [])]))).tiles
}

function populationOf({ zoneId, code }: Sketch, { edition, apply, asOf }: Draft): (typeof numbers.$inferInsert)[] {
  const people = apply.find((row) => row.code === code)?.population
  if (people === undefined) return []
  const { id, source } = edition
  return [{ zoneId, editionId: id, measure: 'population', value: people, asOf, source, method: 'register' }]
}
