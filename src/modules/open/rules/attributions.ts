import type { PlaceSource } from '#city/places/tables.ts'
import type { Edition } from '#city/zones/tables.ts'
import type { Said } from '#platform/locale.ts'

export interface Attribution {
  readonly name: Said
  readonly url: string | null
  readonly licence: string | null
  readonly attribution: string | null
}

/** Sources of others, each once, by name: what is printed on the page of open data. */
export function attributions(
  ofPlaces: readonly Pick<PlaceSource, 'name' | 'url' | 'licence' | 'attribution'>[],
  ofZones: readonly Pick<Edition, 'source' | 'state'>[],
): Attribution[] {
  const published = ofZones.filter(({ state }) => state === 'published').map(({ source }) => source)
  const all = [...ofPlaces, ...published].map(({ name, url, licence, attribution }) => ({
    name,
    url: url ?? null,
    licence: licence ?? null,
    attribution: attribution ?? null,
  }))
  const once = new Map(all.map((source) => [source.name.fa, source]))
  return [...once.values()].toSorted((a, b) => (a.name.fa < b.name.fa ? -1 : 1))
}
