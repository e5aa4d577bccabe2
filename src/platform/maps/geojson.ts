import { z } from 'zod'
import type { LonLat, Metres } from './metres.ts'
import type { Shape } from './shape.ts'

/** A row of an uploaded file, in the file's own coordinates. */
export interface FileFeature {
  /** Its place in the file, from 1. */
  readonly row: number
  readonly properties: Readonly<Record<string, unknown>>
  readonly geometry: FileGeometry
}

export type FileGeometry =
  | { readonly kind: 'none' }
  | { readonly kind: 'area'; readonly shape: Shape<Metres>; readonly unclosed: boolean }
  | { readonly kind: 'other'; readonly type: string }

export interface FeatureFile {
  readonly crs: string | undefined
  readonly features: readonly FileFeature[]
}

/** A third number (height) is dropped. */
const Point = z
  .array(z.number())
  .min(2)
  .transform(([x = 0, y = 0]): Metres => [x, y])
const Rings = z.array(z.array(Point))

interface Unfolded {
  type: string
  coordinates?: unknown
  geometries?: Unfolded[] | undefined
}
const Geometry: z.ZodType<Unfolded> = z.object({
  type: z.string(),
  coordinates: z.unknown(),
  geometries: z.lazy(() => z.array(Geometry)).optional(),
})
const Feature = z.object({ properties: z.record(z.string(), z.unknown()).nullish(), geometry: Geometry.nullish() })
const Collection = z.object({
  type: z.literal('FeatureCollection'),
  crs: z.object({ properties: z.object({ name: z.string() }) }).nullish(),
  features: z.array(Feature),
})

/**
 * Reads a GeoJSON feature collection. A `crs` member is honoured although RFC 7946 dropped it.
 * Undefined when the text is no such file; single rows that are odd come back as rows without an area.
 */
export function readGeoJson(text: string): FeatureFile | undefined {
  const { success, data } = Collection.safeParse(parsed(text))
  if (!success) return undefined
  return {
    crs: data.crs?.properties.name,
    features: data.features.map(({ properties, geometry }, at) => ({
      row: at + 1,
      properties: properties ?? {},
      geometry: geometry ? readGeometry(geometry) : { kind: 'none' },
    })),
  }
}

/** A byte-order mark before the first brace is common in files from Windows. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\u{FEFF}/u, ''))
  } catch {
    return undefined
  }
}

function readGeometry(geometry: Unfolded): FileGeometry {
  const polygons = polygonsOf(geometry)
  if (polygons.length === 0) return { kind: 'other', type: geometry.type }
  const unclosed = polygons.flat().some((ring) => !isClosed(ring))
  const shape = polygons.map((polygon) => polygon.map((ring) => (isClosed(ring) ? ring.slice(0, -1) : ring)))
  return { kind: 'area', shape, unclosed }
}

function polygonsOf({ type, coordinates, geometries }: Unfolded): Metres[][][] {
  if (type === 'GeometryCollection') return (geometries ?? []).flatMap(polygonsOf)
  if (type === 'Polygon') return Rings.safeParse(coordinates).data?.length ? [Rings.parse(coordinates)] : []
  if (type === 'MultiPolygon') return z.array(Rings).safeParse(coordinates).data ?? []
  return []
}

function isClosed(ring: readonly Metres[]): boolean {
  const [first, last] = [ring[0], ring.at(-1)]
  return ring.length > 1 && first?.[0] === last?.[0] && first?.[1] === last?.[1]
}

/** An area as RFC 7946 wants it: closed rings, six decimals (a decimetre). */
export function toGeoJson(shape: Shape) {
  return { type: 'MultiPolygon' as const, coordinates: shape.map((polygon) => polygon.map(closed)) }
}

const closed = (ring: readonly LonLat[]) => [...ring, ...ring.slice(0, 1)].map(sixDecimals)

export const sixDecimals = ([lon, lat]: LonLat): [number, number] => [
  Math.round(lon * 1e6) / 1e6,
  Math.round(lat * 1e6) / 1e6,
]
