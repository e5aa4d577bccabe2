/** Degrees, longitude first as in GeoJSON. */
export type LonLat = readonly [lon: number, lat: number]

/** Local metres: x to the east, y to the north of the frame's origin. */
export type Metres = readonly [x: number, y: number]

/** Mean radius of the earth in metres (IUGG, R₁). */
export const earthRadius = 6_371_008.8

const radian = Math.PI / 180

/** The plane a city is measured in. Good to a few millimetres per kilometre; beyond 50 km use `greatCircle`. */
export interface LocalFrame {
  readonly origin: LonLat
  readonly toMetres: (point: LonLat) => Metres
  readonly toDegrees: (point: Metres) => LonLat
}

/** Equirectangular projection about the origin: x = R·cos φ₀·(λ−λ₀), y = R·(φ−φ₀). */
export function localFrame(origin: LonLat): LocalFrame {
  const [lon0, lat0] = origin
  const east = earthRadius * Math.cos(lat0 * radian) * radian
  const north = earthRadius * radian
  return {
    origin,
    toMetres: ([lon, lat]) => [(lon - lon0) * east, (lat - lat0) * north],
    toDegrees: ([x, y]) => [lon0 + x / east, lat0 + y / north],
  }
}

/** Straight distance in metres between two local points. */
export const distance = ([ax, ay]: Metres, [bx, by]: Metres) => Math.hypot(bx - ax, by - ay)

/** Distance in metres over the sphere (haversine), for points far apart. */
export function greatCircle([lonA, latA]: LonLat, [lonB, latB]: LonLat): number {
  const dLat = ((latB - latA) * radian) / 2
  const dLon = ((lonB - lonA) * radian) / 2
  const h = Math.sin(dLat) ** 2 + Math.cos(latA * radian) * Math.cos(latB * radian) * Math.sin(dLon) ** 2
  return 2 * earthRadius * Math.asin(Math.min(1, Math.sqrt(h)))
}

/** A box in degrees: west, south, east, north. */
export type DegreeBox = readonly [west: number, south: number, east: number, north: number]

export const isInBox = ([lon, lat]: LonLat, [west, south, east, north]: DegreeBox) =>
  lon >= west && lon <= east && lat >= south && lat <= north

/** The box around several boxes with room about them, in shares of its size; at least so many degrees wide and high. */
export function boxAround(boxes: readonly DegreeBox[], room = 0.12, least = 0.004): DegreeBox | undefined {
  if (boxes.length === 0) return undefined
  const [west, south] = [Math.min(...boxes.map((box) => box[0])), Math.min(...boxes.map((box) => box[1]))]
  const [east, north] = [Math.max(...boxes.map((box) => box[2])), Math.max(...boxes.map((box) => box[3]))]
  const [wide, high] = [Math.max(east - west, least) * room, Math.max(north - south, least) * room]
  const [spareX, spareY] = [Math.max(0, least - (east - west)) / 2, Math.max(0, least - (north - south)) / 2]
  return [west - wide - spareX, south - high - spareY, east + wide + spareX, north + high + spareY]
}
