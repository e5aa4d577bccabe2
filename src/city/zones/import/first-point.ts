import { readGeoJson } from '#platform/maps/geojson.ts'
import type { Metres } from '#platform/maps/metres.ts'

/** The first corner of a file as it stands there, and the system it names: what a person is asked about. */
export function firstPoint(text: string): { readonly point: Metres; readonly named: string | undefined } | undefined {
  const file = readGeoJson(text)
  const area = file?.features.map(({ geometry }) => geometry).find((geometry) => geometry.kind === 'area')
  const point = area?.kind === 'area' ? area.shape[0]?.[0]?.[0] : undefined
  return point && { point, named: file?.crs }
}
