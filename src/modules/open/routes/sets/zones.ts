import { editionInForce, measureOf, type ZoneInForce, zonesOfEdition } from '#city/zones/queries.ts'
import type { ZoneNumber } from '#city/zones/tables.ts'
import { zoneFilters } from '../../forms/params.ts'
import { Zone } from '../../forms/city.ts'
import { dayOf, dayOrNull, saidOf, sourceOf } from '../../rules/answering.ts'
import { words } from '../../words.ts'
import { codesOfZones } from './programmes.ts'
import { cut, dataSet, named, readKey } from './set.ts'

export const zones = dataSet({
  name: 'zones',
  title: words.zones,
  summary: 'Zones of a kind on a day, by code',
  item: Zone,
  filters: zoneFilters,
  async page({ db, today, publicUrl }, { kind, at }, { after, limit }) {
    const [code] = readKey(after, /^([\w-]{1,80})$/) ?? []
    const edition = await editionInForce(db, kind, at ?? today)
    if (!edition) return { items: [], next: undefined }
    // An edition is small (5000 zones at the most) and read whole: its order is the database's, so the place is looked for in it.
    const all = await zonesOfEdition(db, edition.id)
    const from = code === undefined ? 0 : named('after', indexIn(all, code)) + 1
    const { kept, next } = cut(all.slice(from, from + limit + 1), limit, ({ zone }) => zone.code)
    const [people, codes] = await Promise.all([
      measureOf(db, edition.id, 'population'),
      codesOfZones(
        db,
        kept.flatMap(({ drawing }) => [...drawing.neighbours, ...(drawing.parentId ? [drawing.parentId] : [])]),
      ),
    ])
    const boundaries = {
      validFrom: dayOrNull(edition.validFrom),
      schematic: edition.schematic,
      source: sourceOf(edition.source),
    }
    const items = kept.map((one) => ({
      ...zoneOf(one, codes, people.get(one.zone.id)),
      ...boundaries,
      url: `${publicUrl}/zones/${one.zone.code}`,
    }))
    return { items, next }
  },
})

function indexIn(all: readonly ZoneInForce[], code: string) {
  const at = all.findIndex(({ zone }) => zone.code === code)
  return at === -1 ? undefined : at
}

function zoneOf({ zone, drawing }: ZoneInForce, codes: ReadonlyMap<string, string>, people: ZoneNumber | undefined) {
  const { labelLon: lon, labelLat: lat, area, parentId } = drawing
  return {
    code: zone.code,
    kind: zone.kind,
    name: saidOf(drawing.name),
    parent: parentId === null ? null : (codes.get(parentId) ?? null),
    neighbours: drawing.neighbours.flatMap((id) => codes.get(id) ?? []).toSorted(),
    label: lon === null || lat === null ? null : { lon, lat },
    areaKm2: area === null ? null : Math.round(area / 1e4) / 100,
    population: people
      ? { value: people.value, asOf: dayOf(people.asOf), method: people.method, source: sourceOf(people.source) }
      : null,
    sample: zone.sample,
  }
}
