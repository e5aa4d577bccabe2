import { zonesOfPlaces } from '#city/places/queries.ts'
import { publicPosition } from '#city/places/rules.ts'
import { sixDecimals } from '#platform/maps/geojson.ts'
import { Place } from '../../forms/city.ts'
import { placeFilters } from '../../forms/params.ts'
import { placesAfter, sourcesOfPlaces } from '../../queries/places.ts'
import { dayOrNull, saidOf, saidOrNull, sourceOf } from '../../rules/answering.ts'
import { zonesTold } from '../../rules/disclosure.ts'
import { words } from '../../words.ts'
import { cut, dataSet, readKey } from './set.ts'

export const places = dataSet({
  name: 'places',
  title: words.places,
  summary: 'Places, by code, with their positions as far as they are published',
  item: Place,
  filters: placeFilters,
  async page({ db, publicUrl }, { kind, life }, { after, limit }) {
    const [code] = readKey(after, /^([\w-]{1,80})$/) ?? []
    const found = await placesAfter(db, { kind, life, after: code, most: limit + 1 })
    const { kept, next } = cut(found, limit, (place) => place.code)
    const ids = kept.map(({ id }) => id)
    const [zones, sources] = await Promise.all([zonesOfPlaces(db, ids), sourcesOfPlaces(db, ids)])
    const sourceOfPlace = new Map(sources.map(({ placeId, source }) => [placeId, source]))
    const items = kept.map((place) => {
      const source = sourceOfPlace.get(place.id)
      const position = positionOf(place)
      return {
        ...plainly(place, publicUrl),
        position,
        zones: zones
          .filter(({ placeId, kind: of }) => placeId === place.id && isTold(place, of))
          .map(({ zone }) => zone.code),
        source: position && source ? sourceOf(source) : null,
      }
    })
    return { items, next }
  },
})

type Row = Awaited<ReturnType<typeof placesAfter>>[number]

function plainly(place: Row, publicUrl: string) {
  const { code, kinds, life, parent, capacity, sample } = place
  return {
    code,
    url: `${publicUrl}/places/${code}`,
    name: saidOf(place.name),
    summary: saidOrNull(place.summary),
    kinds,
    life,
    since: dayOrNull(place.lifeSince),
    until: dayOrNull(place.lifeUntil),
    parent,
    capacity,
    sample,
  }
}

function positionOf(place: Row) {
  const shown = publicPosition(place)
  if (!shown) return null
  const [lon, lat] = sixDecimals(shown.at)
  return { lon, lat, accuracyMetres: Math.round(shown.accuracy), form: shown.form }
}

/** A zone is never told more finely than the position is. */
function isTold({ publicForm }: Row, kind: string) {
  const told = zonesTold(publicForm)
  return told === 'all' || told.includes(kind)
}
