import { findPlace, placesInZones } from '#city/places/queries.ts'
import type { Place } from '#city/places/tables.ts'
import type { Spot } from '#modules/council/index.ts'
import type { Db } from '#platform/db/database.ts'
import type { DemoResolution } from '../../council/stories.ts'
import type { Ids } from '../ids.ts'

/** Where each resolution is carried out, by its number: at the place its clauses name, else at one of its district. */
export async function spotsOf(
  db: Db,
  known: readonly DemoResolution[],
  zones: Ids,
): Promise<ReadonlyMap<number, Spot>> {
  const spots = new Map<number, Spot>()
  for (const one of known) {
    const spot = spotAt((await placeNamed(db, one)) ?? (await placeNear(db, one, zones)))
    if (spot) spots.set(one.number, spot)
  }
  return spots
}

async function placeNamed(db: Db, { clauses }: DemoResolution) {
  const code = clauses.find(({ place }) => place !== undefined)?.place
  return code === undefined ? undefined : findPlace(db, code)
}

async function placeNear(db: Db, { number, zone }: DemoResolution, zones: Ids) {
  const near = await placesInZones(db, [zones.get(zone ?? '') ?? []].flat(), 40)
  return near[number % near.length]
}

function spotAt(place: Place | undefined): Spot | undefined {
  if (!place || place.publicLat === null || place.publicLon === null) return undefined
  return { placeId: place.id, latitude: place.publicLat, longitude: place.publicLon }
}
