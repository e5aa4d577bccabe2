import type { LocalFrame, LonLat, Metres } from './metres.ts'
import { allSides, boxOf, grow, inMetres, mapShape, meets, pointsOf, type Ring, type Shape, sidesOf } from './shape.ts'

/** Local centimetres, whole numbers: so that two zones agree to the last bit about a point on their common border. */
export type Centimetres = readonly [x: number, y: number]

export const toCentimetres = (frame: LocalFrame, point: LonLat): Centimetres => {
  const [x, y] = frame.toMetres(point)
  return [Math.round(x * 100), Math.round(y * 100)]
}

export const inCentimetres = (frame: LocalFrame, shape: Shape): Shape<Centimetres> =>
  mapShape(shape, (point) => toCentimetres(frame, point))

/** Whether the area holds the point: even-odd ray casting, holes honoured; within 1 cm of an edge counts as inside. */
export function holds(shape: Shape<Centimetres>, point: Centimetres): boolean {
  const rings = shape.flat()
  if (rings.some((ring) => isOnOutline(ring, point))) return true
  return rings.reduce((inside, ring) => inside !== isWithin(ring, point), false)
}

const isOnOutline = (ring: Ring<Centimetres>, point: Centimetres) => {
  for (const side of sidesOf(ring)) if (toSide(point, side) <= 1) return true
  return false
}

/** Half-open in y, so that a ray through a corner counts it once. */
function isWithin(ring: Ring<Metres>, [x, y]: Metres): boolean {
  let inside = false
  for (const [[ax, ay], [bx, by]] of sidesOf(ring)) {
    if (ay > y === by > y) continue
    if (x < ax + ((y - ay) / (by - ay)) * (bx - ax)) inside = !inside
  }
  return inside
}

/** Even-odd without the tolerance, for measuring in metres. */
export const isInside = (shape: Shape<Metres>, point: Metres) =>
  shape.flat().reduce((inside, ring) => inside !== isWithin(ring, point), false)

/** Distance from a point to a side, in the unit of both. */
export function toSide([x, y]: Metres, [[ax, ay], [bx, by]]: readonly [Metres, Metres]): number {
  const [dx, dy] = [bx - ax, by - ay]
  const length = dx * dx + dy * dy
  const along = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / length))
  return Math.hypot(x - ax - along * dx, y - ay - along * dy)
}

/** Distance from a point to the nearest outline of the area. */
export function toOutline(shape: Shape<Metres>, point: Metres): number {
  let nearest = Infinity
  for (const side of allSides(shape)) nearest = Math.min(nearest, toSide(point, side))
  return nearest
}

/** Area of a ring (shoelace): positive when the ring runs counter-clockwise, in the square of its unit. */
export function signedArea(ring: Ring<Metres>): number {
  let twice = 0
  for (const [[ax, ay], [bx, by]] of sidesOf(ring)) twice += ax * by - bx * ay
  return twice / 2
}

/** Square metres of an area in local metres, its holes taken away. */
export function areaInMetres(shape: Shape<Metres>): number {
  let area = 0
  for (const [outer = [], ...holes] of shape) {
    area += Math.abs(signedArea(outer))
    for (const hole of holes) area -= Math.abs(signedArea(hole))
  }
  return area
}

/** Square metres of an area given in degrees. */
export const areaOf = (shape: Shape, frame: LocalFrame) => areaInMetres(inMetres(shape, frame))

/** Where the outline crosses itself, if it does: two sides that cut, or a corner it visits twice. O(n log n) on real outlines. */
export function selfCrossing(ring: Ring<Metres>): Metres | undefined {
  const sides = [...sidesOf(ring)].map(([a, b]) => ({ a, b, minX: Math.min(a[0], b[0]), maxX: Math.max(a[0], b[0]) }))
  const byX = sides.toSorted((one, other) => one.minX - other.minX)
  for (const [place, one] of byX.entries()) {
    const cut = firstCrossing(one, byX, place + 1)
    if (cut) return cut
  }
  return visitedTwice(ring)
}

interface Side {
  readonly a: Metres
  readonly b: Metres
  readonly minX: number
  readonly maxX: number
}

/** Sides sorted by where they begin: once one begins beyond the end of ours, no later one can meet it. */
function firstCrossing(one: Side, byX: readonly Side[], from: number): Metres | undefined {
  for (let next = from; next < byX.length; next += 1) {
    const other = byX[next]
    if (other === undefined || other.minX > one.maxX) return undefined
    const cut = crossing([one.a, one.b], [other.a, other.b])
    if (cut) return cut
  }
  return undefined
}

/** Where two sides cut each other strictly inside both. */
function crossing([a, b]: readonly [Metres, Metres], [c, d]: readonly [Metres, Metres]): Metres | undefined {
  const [rx, ry] = [b[0] - a[0], b[1] - a[1]]
  const [sx, sy] = [d[0] - c[0], d[1] - c[1]]
  const turn = rx * sy - ry * sx
  if (turn === 0) return undefined
  const t = ((c[0] - a[0]) * sy - (c[1] - a[1]) * sx) / turn
  const u = ((c[0] - a[0]) * ry - (c[1] - a[1]) * rx) / turn
  return strictly(t) && strictly(u) ? [a[0] + t * rx, a[1] + t * ry] : undefined
}

const strictly = (share: number) => share > 1e-9 && share < 1 - 1e-9

function visitedTwice(ring: Ring<Metres>): Metres | undefined {
  const seen = new Set<string>()
  return ring.find(([x, y]) => {
    const corner = `${x} ${y}`
    if (seen.has(corner)) return true
    seen.add(corner)
    return false
  })
}

/** Where to write the name: the centre of mass if it lies inside, else the middle of the widest stretch at its height. */
export function labelPoint(shape: Shape<Metres>): Metres {
  const largest = shape.toSorted((a, b) => areaInMetres([b]) - areaInMetres([a]))[0] ?? []
  const centre = centroid(largest[0] ?? [])
  if (isInside([largest], centre)) return centre
  const stretches = stretchesAt([largest], centre[1])
  const widest = stretches.toSorted(([a, b], [c, d]) => d - c - (b - a))[0]
  return widest ? [(widest[0] + widest[1]) / 2, centre[1]] : centre
}

/** Centre of mass of a ring. */
export function centroid(ring: Ring<Metres>): Metres {
  const [ox, oy] = ring[0] ?? [0, 0]
  let [x, y, twice] = [0, 0, 0]
  for (const [[ax, ay], [bx, by]] of sidesOf(ring)) {
    const cross = (ax - ox) * (by - oy) - (bx - ox) * (ay - oy)
    x += (ax + bx - 2 * ox) * cross
    y += (ay + by - 2 * oy) * cross
    twice += cross
  }
  return twice === 0 ? [ox, oy] : [ox + x / (3 * twice), oy + y / (3 * twice)]
}

/** Where a horizontal line at y runs inside the area: pairs of x, from west to east. */
export function stretchesAt(shape: Shape<Metres>, y: number): (readonly [number, number])[] {
  const sides = allSides(shape)
  const cut = sides.filter(([[, ay], [, by]]) => ay > y !== by > y)
  const cuts = cut.map(([[ax, ay], [bx, by]]) => ax + ((y - ay) / (by - ay)) * (bx - ax))
  cuts.sort((a, b) => a - b)
  const pairs: (readonly [number, number])[] = []
  for (let at = 0; at + 1 < cuts.length; at += 2) pairs.push([cuts[at] ?? 0, cuts[at + 1] ?? 0])
  return pairs
}

const [touchWithin, touchFor, stride] = [2, 20, 1]

/**
 * Whether two areas are neighbours: their outlines run within 2 m of each other for at least 20 m.
 * A shared corner is not a border. Both in local metres; the answer is the same either way round.
 */
export function areNeighbours(a: Shape<Metres>, b: Shape<Metres>): boolean {
  const near = grow(boxOf(pointsOf(b)), touchWithin)
  if (!meets(boxOf(pointsOf(a)), near)) return false
  return sharedBorder(a, b) >= touchFor || sharedBorder(b, a) >= touchFor
}

/** Metres of a's outline that run within 2 m of b's, found by walking it metre by metre. */
function sharedBorder(a: Shape<Metres>, b: Shape<Metres>): number {
  const others = allSides(b)
  const boxed = others.map((side) => ({ side, near: grow(boxOf(side), touchWithin) }))
  let shared = 0
  for (const side of allSides(a)) {
    const box = boxOf(side)
    const beside = boxed.filter(({ near }) => meets(box, near)).map((other) => other.side)
    if (beside.length > 0) shared += lengthBeside(side, beside)
  }
  return shared
}

function lengthBeside([a, b]: readonly [Metres, Metres], others: readonly (readonly [Metres, Metres])[]) {
  const length = Math.hypot(b[0] - a[0], b[1] - a[1])
  const steps = Math.max(1, Math.ceil(length / stride))
  let near = 0
  for (let step = 0; step < steps; step += 1) {
    const share = (step + 0.5) / steps
    const point: Metres = [a[0] + share * (b[0] - a[0]), a[1] + share * (b[1] - a[1])]
    if (others.some((other) => toSide(point, other) <= touchWithin)) near += 1
  }
  return (near / steps) * length
}
