import type { LonLat } from './metres.ts'
import { type Ellipsoid, wgs84 } from './utm.ts'

/** Metres by which the centre of one figure of the earth lies beside another's. */
export type Shift = readonly [dx: number, dy: number, dz: number]

const radian = Math.PI / 180

/**
 * Degrees on another ellipsoid to WGS 84, by three geocentric translations (IOGP Guidance Note 7-2, method 9603).
 * Heights are not known in city drawings and taken as zero: an error of centimetres beside the metres of the shift itself.
 */
export function toWgs84Datum(point: LonLat, from: Ellipsoid, shift: Shift): LonLat {
  const [x, y, z] = geocentric(point, from)
  return geodetic([x + shift[0], y + shift[1], z + shift[2]], wgs84)
}

function geocentric([lon, lat]: LonLat, { a, f }: Ellipsoid): readonly [number, number, number] {
  const [phi, lambda, e2] = [lat * radian, lon * radian, f * (2 - f)]
  const normal = a / Math.sqrt(1 - e2 * Math.sin(phi) ** 2)
  return [
    normal * Math.cos(phi) * Math.cos(lambda),
    normal * Math.cos(phi) * Math.sin(lambda),
    normal * (1 - e2) * Math.sin(phi),
  ]
}

/** Bowring's formula (Survey Review 23 (1976) 323–327): on the ground exact far below a millimetre. */
function geodetic([x, y, z]: readonly [number, number, number], { a, f }: Ellipsoid): LonLat {
  const e2 = f * (2 - f)
  const b = a * (1 - f)
  const flat = Math.hypot(x, y)
  const theta = Math.atan2(z * a, flat * b)
  const top = z + (e2 / (1 - e2)) * b * Math.sin(theta) ** 3
  const lat = Math.atan2(top, flat - e2 * a * Math.cos(theta) ** 3)
  return [Math.atan2(y, x) / radian, lat / radian]
}
