import { listPlaces, zonesOfPlaces } from '#city/places/queries.ts'
import type { Db } from '#platform/db/database.ts'

/** A sample place and the district it lies in, as far as that is known. */
export interface DemoPlace {
  readonly id: string
  readonly zoneId: string | undefined
}

/** The sample places by their Persian name, as the recipes of activities call them. */
export async function demoPlaces(db: Db): Promise<Map<string, DemoPlace>> {
  const places = await listPlaces(db, { most: 200 })
  const zones = await zonesOfPlaces(
    db,
    places.map(({ id }) => id),
  )
  const districts = new Map(
    zones.flatMap(({ placeId, kind, zone }) => (kind === 'district' ? [[placeId, zone.id]] : [])),
  )
  return new Map(places.map(({ id, name }) => [name.fa, { id, zoneId: districts.get(id) }]))
}
