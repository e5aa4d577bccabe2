import { toSide } from './geometry.ts'
import type { LonLat, Metres } from './metres.ts'
import type { Ring, Shape } from './shape.ts'

/** Metres an outline may leave its true course at the three levels of detail; neighbours keep to the same course. */
export const detailLevels = { 1: 120, 2: 25, 3: 5 } as const
export type Detail = keyof typeof detailLevels

/**
 * Outlines with fewer corners, so that neighbours never part: rings are cut where borders of different neighbours meet,
 * and each stretch between two such corners is simplified alike from both sides (Ramer, Douglas and Peucker 1972/73).
 */
export function simplified(
  shapes: readonly Shape[],
  tolerance: number,
  toMetres: (point: LonLat) => Metres,
): readonly Shape[] {
  const junctions = junctionsOf(shapes)
  return shapes.map((shape) =>
    shape.map((polygon) => polygon.map((ring) => simplifiedRing(ring, { tolerance, toMetres, junctions }))),
  )
}

interface Course {
  readonly tolerance: number
  readonly toMetres: (point: LonLat) => Metres
  readonly junctions: ReadonlySet<string>
}

const nameOf = ([lon, lat]: LonLat) => `${lon} ${lat}`

/** Corners where the outline forks: some ring goes on from there to another corner than some other ring does. */
function junctionsOf(shapes: readonly Shape[]): Set<string> {
  const beside = new Map<string, Set<string>>()
  const meet = (point: LonLat, other: LonLat | undefined) => {
    const known = beside.get(nameOf(point)) ?? new Set()
    if (other) known.add(nameOf(other))
    beside.set(nameOf(point), known)
  }
  for (const ring of shapes.flat(2)) {
    for (const [at, point] of ring.entries()) {
      meet(point, ring.at(at - 1))
      meet(point, ring[(at + 1) % ring.length])
    }
  }
  return new Set([...beside].filter(([, others]) => others.size > 2).map(([point]) => point))
}

function simplifiedRing(ring: Ring, course: Course): Ring {
  const start = startOf(ring, course.junctions)
  const turned = [...ring.slice(start), ...ring.slice(0, start), ...ring.slice(start, start + 1)]
  const kept: LonLat[] = []
  let arc: LonLat[] = []
  for (const [at, point] of turned.entries()) {
    arc.push(point)
    const isEnd = at > 0 && (at === turned.length - 1 || course.junctions.has(nameOf(point)))
    if (!isEnd) continue
    kept.push(...simplifiedArc(arc, course).slice(0, -1))
    arc = [point]
  }
  return kept.length < 3 ? ring : kept
}

/** A ring without junctions begins at its smallest corner, so that the same island is cut the same way every time. */
function startOf(ring: Ring, junctions: ReadonlySet<string>): number {
  const fork = ring.findIndex((point) => junctions.has(nameOf(point)))
  if (fork !== -1) return fork
  return ring.reduce((best, [lon, lat], at) => {
    const [bestLon, bestLat] = ring[best] ?? [lon, lat]
    return lon < bestLon || (lon === bestLon && lat < bestLat) ? at : best
  }, 0)
}

/** Simplified in the direction of its smaller end, so that both neighbours get the same corners. */
function simplifiedArc(arc: readonly LonLat[], { tolerance, toMetres }: Course): readonly LonLat[] {
  const [first, last] = [arc[0], arc.at(-1)]
  if (!first || !last || arc.length < 3) return arc
  const isBack = nameOf(first) > nameOf(last)
  const course = isBack ? arc.toReversed() : arc
  const metres = course.map((point) => toMetres(point))
  const keep = new Set([0, course.length - 1])
  const waiting: [number, number][] = [[0, course.length - 1]]
  for (let part = waiting.pop(); part; part = waiting.pop()) {
    const far = farthest(metres, part)
    if (far.distance <= tolerance) continue
    keep.add(far.at)
    waiting.push([part[0], far.at], [far.at, part[1]])
  }
  const kept = course.filter((_, at) => keep.has(at))
  return isBack ? kept.toReversed() : kept
}

function farthest(metres: readonly Metres[], [from, to]: readonly [number, number]) {
  let [at, distance] = [from, 0]
  const [a, b]: [Metres, Metres] = [metres[from] ?? [0, 0], metres[to] ?? [0, 0]]
  for (let place = from + 1; place < to; place += 1) {
    const away = toSide(metres[place] ?? a, [a, b])
    if (away > distance) [at, distance] = [place, away]
  }
  return { at, distance }
}
