import { placesById, zonesOfPlaces } from '#city/places/queries.ts'
import { mostPointLike, publicPosition } from '#city/places/rules.ts'
import type { Place } from '#city/places/tables.ts'
import type { Commitment, Matter } from '#engines/commitment/index.ts'
import type { Db } from '#platform/db/database.ts'

/** What is promised, and for which part of its matter. */
export type PartPromised = Pick<Commitment, 'id' | 'matterId' | 'part'>

/** At which place lies the part of its matter that each promise is for, as the room says that divided it; by promise. */
export type PlacesOfParts = (db: Db, promises: readonly PartPromised[]) => Promise<ReadonlyMap<string, string>>

/** Nobody divides matters. */
export const noParts: PlacesOfParts = () => Promise.resolve(new Map())

/** Where an inspector goes. */
export interface Spot {
  readonly place: Place | undefined
  readonly latitude: number | null
  readonly longitude: number | null
  readonly zoneIds: readonly string[]
}

export const nowhere: Spot = { place: undefined, latitude: null, longitude: null, zoneIds: [] }

interface Claimed {
  readonly commitment: PartPromised
  readonly matter: Pick<Matter, 'placeId' | 'zoneId' | 'latitude' | 'longitude'>
}

/**
 * Where each of some promises is to be looked at: at the place of its own part, where that has one, else where its matter
 * lies. A fixed number of queries.
 */
export async function spotsOf(
  db: Db,
  all: readonly Claimed[],
  placesOf: PlacesOfParts,
): Promise<ReadonlyMap<string, Spot>> {
  const own = await placesOf(
    db,
    all.map(({ commitment }) => commitment),
  )
  const ids = new Set([...own.values(), ...all.flatMap(({ matter }) => matter.placeId ?? [])])
  const places = new Map((await placesById(db, [...ids])).map((place) => [place.id, place]))
  const zones = Map.groupBy(await zonesOfPlaces(db, [...new Set(own.values())]), ({ placeId }) => placeId)
  return new Map(
    all.map(({ commitment, matter }) => {
      const place = places.get(own.get(commitment.id) ?? '')
      const zoneIds = (zones.get(place?.id ?? '') ?? []).map(({ zone }) => zone.id)
      return [commitment.id, place ? spotAt(place, matter, zoneIds) : spotOfMatter(matter, places)]
    }),
  )
}

const spotOfMatter = (matter: Claimed['matter'], places: ReadonlyMap<string, Place>): Spot => ({
  place: places.get(matter.placeId ?? ''),
  latitude: matter.latitude,
  longitude: matter.longitude,
  zoneIds: zoneOf(matter),
})

/**
 * A place of which nobody knows in which zones it lies is looked for in that of the matter. One that is published as an area
 * is no point to walk to.
 */
function spotAt(place: Place, matter: Claimed['matter'], zoneIds: readonly string[]): Spot {
  const known = publicPosition(place)
  const [longitude = null, latitude = null] = known && known.accuracy <= mostPointLike ? known.at : []
  return { place, latitude, longitude, zoneIds: zoneIds.length > 0 ? zoneIds : zoneOf(matter) }
}

const zoneOf = ({ zoneId }: Claimed['matter']) => (zoneId === null ? [] : [zoneId])
