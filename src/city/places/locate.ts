import { type ZoneKind, zoneKinds } from '#city/zones/tables.ts'
import { editionInForce, findDrawing, zoneOf } from '#city/zones/queries.ts'
import { region } from '#city/zones/region.ts'
import type { Db } from '#platform/db/database.ts'
import type { LonLat } from '#platform/maps/metres.ts'
import { allKinds, changePlace, holdPlace, positionsOf, removeComputedZone, setZone } from './queries.ts'
import { currentPosition, precisionOf, publishedForm, type ZoneLabel } from './rules.ts'
import type { Place } from './tables.ts'

/**
 * Works out anew which position of a place counts, the zones it lies in and what is published of it. Run in the
 * transaction of every change of a position or a precision, and again for all places when boundaries change.
 */
export async function locatePlace(db: Db, placeId: string, on: string): Promise<Place> {
  const place = await holdPlace(db, placeId)
  const current = currentPosition(await positionsOf(db, placeId), place.pinnedId)
  if (!current) return changePlace(db, placeId, { positionId: null, ...published(undefined) })

  const labels = await setZones(db, placeId, [current.lon, current.lat], on)
  const known = await allKinds(db)
  const ofKinds = known.filter(({ key }) => place.kinds.includes(key)).map(({ precision }) => precision)
  const precision = precisionOf(place.precision, ofKinds)
  const shown = publishedForm(current, precision, labels, region.frame)
  return changePlace(db, placeId, { positionId: current.id, ...published(shown) })
}

/** The zones of every kind with real borders; gives the labels of those that a hidden place is published as. */
async function setZones(db: Db, placeId: string, at: LonLat, on: string) {
  const labels: Partial<Record<ZoneKind, ZoneLabel | undefined>> = {}
  for (const kind of zoneKinds) {
    const edition = await editionInForce(db, kind, on)
    if (!edition || edition.schematic) continue
    const found = await zoneOf(db, at, on, kind)
    if (found) {
      const basis = 'position' as const
      await setZone(db, { placeId, kind, zoneId: found.zone.id, editionId: edition.id, basis, edge: found.edge })
      labels[kind] = await labelOf(db, found.zone.id, edition.id)
    } else await removeComputedZone(db, placeId, kind)
  }
  return labels
}

async function labelOf(db: Db, zoneId: string, editionId: string): Promise<ZoneLabel | undefined> {
  const drawn = await findDrawing(db, zoneId, editionId)
  if (!drawn || drawn.labelLon === null || drawn.labelLat === null) return undefined
  return { at: [drawn.labelLon, drawn.labelLat], radius: Math.sqrt((drawn.area ?? 0) / Math.PI) }
}

function published(shown: ReturnType<typeof publishedForm>) {
  if (!shown) return { publicLon: null, publicLat: null, publicAccuracy: null, publicForm: null, spot: null }
  const [x, y] = region.frame.toMetres(shown.at)
  const [publicLon, publicLat] = shown.at
  return { publicLon, publicLat, publicAccuracy: shown.accuracy, publicForm: shown.form, spot: { x, y } }
}
