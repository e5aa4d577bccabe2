import { type Crs, toWgs84 } from './crs.ts'
import type { LocalFrame, LonLat, Metres } from './metres.ts'
import { toUtm } from './utm.ts'

/** A place whose true position is known, and where the file has it, in the file's own coordinates. */
export interface ControlPoint {
  readonly read: Metres
  readonly known: LonLat
}

export interface Proof {
  /**
   * Median vector from the known to the read positions, in metres: positive means the file lies too far east or north.
   * A file in UTM is compared in its own grid, as its surveyors would.
   */
  readonly east: number
  readonly north: number
  readonly metres: number
  readonly points: number
  /** Another system under which the same points agree. */
  readonly offer?: { readonly crs: Crs; readonly metres: number }
  /** Publication waits; the draft does not. */
  readonly blocks: boolean
}

/** Beyond this a file is not where it says it is. */
const mostMetres = 30
const fewestPoints = 3

/**
 * Proves a coordinate system against known places. Undefined with fewer than three points: nothing is proven.
 * City drawings are often in ED50 though they look like WGS 84: if that makes the points agree, it is offered.
 */
export function proveCrs(points: readonly ControlPoint[], crs: Crs, frame: LocalFrame): Proof | undefined {
  if (points.length < fewestPoints) return undefined
  const [east, north] = shiftUnder(points, crs, frame)
  const metres = Math.hypot(east, north)
  const found = { east, north, metres, points: points.length, blocks: metres > mostMetres }
  const offer = found.blocks ? olderSystem(points, crs, frame) : undefined
  return offer ? { ...found, offer } : found
}

function olderSystem(points: readonly ControlPoint[], crs: Crs, frame: LocalFrame): Proof['offer'] {
  const zone = Number(crs.slice(5)) - 32_600
  if (zone < 28 || zone > 38) return undefined
  const older: Crs = `EPSG:${23_000 + zone}`
  const metres = Math.hypot(...shiftUnder(points, older, frame))
  return metres <= mostMetres ? { crs: older, metres } : undefined
}

function shiftUnder(points: readonly ControlPoint[], crs: Crs, frame: LocalFrame): Metres {
  const shifts = points.map(({ read, known }) => {
    const zone = Number(crs.slice(5)) - 32_600
    const isGrid = zone >= 1 && zone <= 60
    const [x, y] = isGrid ? read : frame.toMetres(toWgs84(read, crs))
    const [knownX, knownY] = isGrid ? toUtm(known, { zone }) : frame.toMetres(known)
    return [x - knownX, y - knownY] as const
  })
  return [median(shifts.map(([x]) => x)), median(shifts.map(([, y]) => y))]
}

/** The middle value, or the mean of the two in the middle; 0 for none. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const half = sorted.length >> 1
  const upper = sorted[half] ?? 0
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? upper) + upper) / 2
}
