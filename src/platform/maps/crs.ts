import { toWgs84Datum, type Shift } from './datum.ts'
import { type DegreeBox, isInBox, type LonLat, type Metres } from './metres.ts'
import { boxOf } from './shape.ts'
import { fromUtm, international1924, utmZoneOf } from './utm.ts'

/** A coordinate system by its EPSG code: `EPSG:4326`, `EPSG:3857`, UTM on WGS 84 (326zz, 327zz) or on ED50 (230zz). */
export type Crs = `EPSG:${number}`

export interface CrsGuess {
  readonly crs: Crs
  /** Latitude stands where longitude should. */
  readonly swapped: boolean
  /** Whether the file itself said so, or only the size of its numbers. */
  readonly from: 'file' | 'numbers'
}

/**
 * Which coordinates these are (rules in this order): what the file names; degrees; degrees with their axes swapped, told
 * by the city's box; UTM metres in the city's zone; Web Mercator. Undefined when somebody must be asked.
 */
export function guessCrs(points: readonly Metres[], city: DegreeBox, named?: string): CrsGuess | undefined {
  const stated = named === undefined ? undefined : readCrsName(named)
  const { minX, minY, maxX, maxY } = boxOf(points)
  if (stated !== undefined) return asStated(stated, points, city)
  const within = (lowX: number, highX: number, lowY: number, highY: number) =>
    minX >= lowX && maxX <= highX && minY >= lowY && maxY <= highY

  if (within(-180, 180, -90, 90)) return { crs: 'EPSG:4326', swapped: looksSwapped(points, city), from: 'numbers' }
  if (within(166_000, 834_000, 0, 9_400_000)) {
    return { crs: `EPSG:${32_600 + utmZoneOf((city[0] + city[2]) / 2)}`, swapped: false, from: 'numbers' }
  }
  const isMercator = Math.min(Math.abs(minX), Math.abs(maxX)) > 4_000_000 && minY > 4_000_000 && maxY < 5_500_000
  return isMercator ? { crs: 'EPSG:3857', swapped: false, from: 'numbers' } : undefined
}

const asStated = (crs: Crs, points: readonly Metres[], city: DegreeBox): CrsGuess => ({
  crs,
  swapped: crs === 'EPSG:4326' && looksSwapped(points, city),
  from: 'file',
})

const looksSwapped = (points: readonly Metres[], city: DegreeBox) =>
  points.length > 0 && points.every(([x, y]) => !isInBox([x, y], city) && isInBox([y, x], city))

/** Reads `EPSG:32638`, `urn:ogc:def:crs:EPSG::32638`, `urn:ogc:def:crs:OGC:1.3:CRS84`; undefined for what we cannot convert. */
export function readCrsName(name: string): Crs | undefined {
  if (/CRS:?84$/i.test(name)) return 'EPSG:4326'
  const code = Number(/EPSG:(?:[\d.]*:)?(\d+)$/i.exec(name)?.[1])
  return Number.isInteger(code) && convertible(code) ? `EPSG:${code}` : undefined
}

const convertible = (code: number) =>
  code === 4326 || code === 3857 || isZone(code - 32_600) || isZone(code - 32_700) || isZone(code - 23_000, 28, 38)

const isZone = (zone: number, first = 1, last = 60) => zone >= first && zone <= last

/** ED50 to WGS 84 for Iran's western neighbours and Iran itself, in common use; to be confirmed with the city's surveyors. */
export const ed50Shift: Shift = [-87, -98, -121]

const mercatorRadius = 6_378_137

/**
 * A point of the file in degrees of WGS 84.
 * @throws {RangeError} for a system that `readCrsName` would not have read.
 */
export function toWgs84([x, y]: Metres, crs: Crs, shift: Shift = ed50Shift): LonLat {
  const code = Number(crs.slice(5))
  if (code === 4326) return [x, y]
  if (code === 3857) return fromMercator([x, y])
  if (isZone(code - 32_600)) return fromUtm([x, y], { zone: code - 32_600 })
  if (isZone(code - 32_700)) return fromUtm([x, y], { zone: code - 32_700, south: true })
  if (!isZone(code - 23_000, 28, 38)) throw new RangeError(`No conversion from ${crs}`)
  const onEd50 = fromUtm([x, y], { zone: code - 23_000, ellipsoid: international1924 })
  return toWgs84Datum(onEd50, international1924, shift)
}

/** Spherical ("Web") Mercator back to degrees. */
function fromMercator([x, y]: Metres): LonLat {
  const lat = 2 * Math.atan(Math.exp(y / mercatorRadius)) - Math.PI / 2
  return [(x / mercatorRadius) * (180 / Math.PI), lat * (180 / Math.PI)]
}
