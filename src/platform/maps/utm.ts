import type { LonLat, Metres } from './metres.ts'

/** A figure of the earth: half the long axis in metres, and its flattening. */
export interface Ellipsoid {
  readonly a: number
  readonly f: number
}

export const wgs84: Ellipsoid = { a: 6_378_137, f: 1 / 298.257223563 }

/** International 1924 (Hayford), the figure beneath ED50. */
export const international1924: Ellipsoid = { a: 6_378_388, f: 1 / 297 }

const [scale, falseEast, falseNorth] = [0.9996, 500_000, 10_000_000]
const radian = Math.PI / 180

/** The UTM zone of a longitude: 46.29° lies in 38. */
export const utmZoneOf = (lon: number) => Math.floor((lon + 180) / 6) + 1

interface UtmZone {
  readonly zone: number
  readonly south?: boolean
  readonly ellipsoid?: Ellipsoid
}

/**
 * Degrees to easting and northing in metres.
 * Krüger's series in the third flattening n, to n⁴ (C. F. F. Karney, "Transverse Mercator with an accuracy of a few
 * nanometers", J. Geodesy 85 (2011) 475–485, equations 7–11 and 35): the neglected terms are below a micrometre in a zone.
 */
export function toUtm([lon, lat]: LonLat, { zone, south = false, ellipsoid = wgs84 }: UtmZone): Metres {
  const { alpha, radius, e } = seriesOf(ellipsoid)
  const tau = Math.tan(lat * radian)
  const sigma = Math.sinh(e * Math.atanh((e * tau) / Math.hypot(1, tau)))
  const conformal = tau * Math.hypot(1, sigma) - sigma * Math.hypot(1, tau)
  const lambda = (lon - centralMeridian(zone)) * radian
  const xi = Math.atan2(conformal, Math.cos(lambda))
  const eta = Math.asinh(Math.sin(lambda) / Math.hypot(conformal, Math.cos(lambda)))
  const north = xi + sum(alpha, (j) => Math.sin(2 * j * xi) * Math.cosh(2 * j * eta))
  const east = eta + sum(alpha, (j) => Math.cos(2 * j * xi) * Math.sinh(2 * j * eta))
  return [falseEast + scale * radius * east, (south ? falseNorth : 0) + scale * radius * north]
}

/** Easting and northing in metres back to degrees; the inverse of `toUtm`, by the same source (equations 15 and 36). */
export function fromUtm([east, north]: Metres, { zone, south = false, ellipsoid = wgs84 }: UtmZone): LonLat {
  const { beta, delta, radius } = seriesOf(ellipsoid)
  const xi = (north - (south ? falseNorth : 0)) / (scale * radius)
  const eta = (east - falseEast) / (scale * radius)
  const up = xi - sum(beta, (j) => Math.sin(2 * j * xi) * Math.cosh(2 * j * eta))
  const along = eta - sum(beta, (j) => Math.cos(2 * j * xi) * Math.sinh(2 * j * eta))
  const conformal = Math.asin(Math.sin(up) / Math.cosh(along))
  const lat = conformal + sum(delta, (j) => Math.sin(2 * j * conformal))
  const lambda = Math.atan2(Math.sinh(along), Math.cos(up))
  return [centralMeridian(zone) + lambda / radian, lat / radian]
}

const centralMeridian = (zone: number) => zone * 6 - 183

const sum = (factors: readonly number[], term: (j: number) => number) =>
  factors.reduce((total, factor, at) => total + factor * term(at + 1), 0)

/** The factors of the series for one ellipsoid; `delta` leads from conformal to geodetic latitude (Krüger 1912). */
function seriesOf({ a, f }: Ellipsoid) {
  const n = f / (2 - f)
  const [n2, n3, n4] = [n ** 2, n ** 3, n ** 4]
  return {
    e: Math.sqrt(f * (2 - f)),
    radius: (a / (1 + n)) * (1 + n2 / 4 + n4 / 64),
    alpha: [
      n / 2 - (2 / 3) * n2 + (5 / 16) * n3 + (41 / 180) * n4,
      (13 / 48) * n2 - (3 / 5) * n3 + (557 / 1440) * n4,
      (61 / 240) * n3 - (103 / 140) * n4,
      (49_561 / 161_280) * n4,
    ],
    beta: [
      n / 2 - (2 / 3) * n2 + (37 / 96) * n3 - n4 / 360,
      n2 / 48 + n3 / 15 - (437 / 1440) * n4,
      (17 / 480) * n3 - (37 / 840) * n4,
      (4397 / 161_280) * n4,
    ],
    delta: [
      2 * n - (2 / 3) * n2 - 2 * n3 + (116 / 45) * n4,
      (7 / 3) * n2 - (8 / 5) * n3 - (227 / 45) * n4,
      (56 / 15) * n3 - (136 / 35) * n4,
      (4279 / 630) * n4,
    ],
  }
}
