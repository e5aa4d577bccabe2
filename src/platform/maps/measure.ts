import { areaInMetres, isInside, stretchesAt } from './geometry.ts'
import type { Metres } from './metres.ts'
import { type Box, boxOf, grow, mapShape, meets, pointsOf, type Shape } from './shape.ts'

type Stretch = readonly [from: number, to: number]

/** Rows of at most this height: exact along the row, sampled across. The thresholds begin at a hundred such squares. */
const rowHeight = 10

/** Square metres that two areas share. */
export function sharedArea(a: Shape<Metres>, b: Shape<Metres>): number {
  const common = commonBox(a, b)
  if (!common) return 0
  return overRows(common, (y) => length(overlapping(stretchesAt(a, y), stretchesAt(b, y))))
}

/** Square metres of an area that none of the others covers. */
export function areaOutside(area: Shape<Metres>, others: readonly Shape<Metres>[]): number {
  const near = others.filter((other) => commonBox(area, other))
  return overRows(boxOf(pointsOf(area)), (y) => {
    const covered = near.flatMap((other) => stretchesAt(other, y))
    return length(without(stretchesAt(area, y), covered))
  })
}

/** A strip narrower than this between two zones is a slip of the pen, not a street or a river. */
const narrow = 20

/**
 * Square metres of the strips narrower than 20 m between two areas that no area of the file covers. Holes belong to the
 * zone that has them. Looked at along both axes, so that a strip may run any way; a slanting one looks up to √2 wider.
 */
export function narrowGap(a: Shape<Metres>, b: Shape<Metres>, all: readonly Shape<Metres>[]): number {
  if (!meets(grow(boxOf(pointsOf(a)), narrow), boxOf(pointsOf(b)))) return 0
  return Math.max(gapAlongRows(a, b, all), gapAlongRows(turned(a), turned(b), all.map(turned)))
}

function gapAlongRows(a: Shape<Metres>, b: Shape<Metres>, all: readonly Shape<Metres>[]): number {
  const [boxA, boxB] = [boxOf(pointsOf(a)), boxOf(pointsOf(b))]
  const rows = { ...boxA, minY: Math.max(boxA.minY, boxB.minY), maxY: Math.min(boxA.maxY, boxB.maxY) }
  if (rows.maxY <= rows.minY) return 0
  return overRows(rows, (y) => {
    const between = gapsBetween(stretchesAt(outer(a), y), stretchesAt(outer(b), y))
    const slim = between.filter(([from, to]) => to - from < narrow * Math.SQRT2)
    if (slim.length === 0) return 0
    return length(
      without(
        slim,
        all.flatMap((each) => stretchesAt(outer(each), y)),
      ),
    )
  })
}

/** Places enclosed by zones of the file that belong to none of them, at least two squares wide: area and a point within. */
export function enclosedGaps(all: readonly Shape<Metres>[]): { readonly area: number; readonly at: Metres }[] {
  const box = grow(boxOf(all.flatMap((shape) => pointsOf(shape))), rowHeight)
  const [columns, rows] = [Math.ceil((box.maxX - box.minX) / rowHeight), Math.ceil((box.maxY - box.minY) / rowHeight)]
  if (!Number.isFinite(columns * rows) || columns * rows > mostSquares) return []
  const open = openSquares(all, box, { columns, rows })
  flood(open, columns, 0)
  const gaps: { area: number; at: Metres }[] = []
  const middleOf = (square: number): Metres => [
    box.minX + ((square % columns) + 0.5) * rowHeight,
    box.minY + (Math.floor(square / columns) + 0.5) * rowHeight,
  ]
  for (let start = open.indexOf(1); start !== -1; start = open.indexOf(1, start)) {
    const squares = flood(open, columns, start)
    if (hasBlock(squares, columns)) gaps.push({ area: squares.length * rowHeight ** 2, at: middleOf(start) })
  }
  return gaps
}

/** A city of 40 by 40 km. */
const mostSquares = 16_000_000

/** One byte per square: 1 where no zone is. */
function openSquares(all: readonly Shape<Metres>[], box: Box, { columns, rows }: { columns: number; rows: number }) {
  const open = new Uint8Array(columns * rows).fill(1)
  const columnOf = (x: number) => Math.ceil((x - box.minX) / rowHeight - 0.5)
  for (const shape of all.map(outer)) {
    const { minY, maxY } = boxOf(pointsOf(shape))
    const last = Math.min(rows - 1, Math.ceil((maxY - box.minY) / rowHeight))
    for (let row = Math.max(0, Math.floor((minY - box.minY) / rowHeight)); row <= last; row += 1) {
      const spans = stretchesAt(shape, box.minY + (row + 0.5) * rowHeight)
      const fill = ([from, to]: Stretch) =>
        open.fill(0, row * columns + Math.max(0, columnOf(from)), row * columns + Math.min(columns, columnOf(to)))
      spans.forEach(fill)
    }
  }
  return open
}

/** Takes one connected patch of open squares away and gives their places. */
function flood(open: Uint8Array, columns: number, start: number): number[] {
  const patch: number[] = []
  const waiting = [start]
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    if (open[at] !== 1) continue
    open[at] = 0
    patch.push(at)
    if (at % columns > 0) waiting.push(at - 1)
    if (at % columns < columns - 1) waiting.push(at + 1)
    waiting.push(at - columns, at + columns)
  }
  return patch
}

const hasBlock = (squares: readonly number[], columns: number) => {
  const known = new Set(squares)
  return squares.some((at) => known.has(at + 1) && known.has(at + columns) && known.has(at + columns + 1))
}

/** The share of an area's weight that lies in another: `points` stand for where people live. */
export function weightWithin(points: readonly (readonly [Metres, number])[], area: Shape<Metres>): number {
  return points.reduce((sum, [point, weight]) => (isInside(area, point) ? sum + weight : sum), 0)
}

/** Points every 50 m inside an area, one each at least: what stands for people while nobody has counted them. */
export function gridPoints(area: Shape<Metres>, step = 50): Metres[] {
  const { minX, minY, maxX, maxY } = boxOf(pointsOf(area))
  const points: Metres[] = []
  for (let y = (Math.floor(minY / step) + 0.5) * step; y < maxY; y += step) {
    for (let x = (Math.floor(minX / step) + 0.5) * step; x < maxX; x += step) points.push([x, y])
  }
  return points.filter((point) => isInside(area, point))
}

/** People per square kilometre. */
export const density = (people: number, area: Shape<Metres>) => people / (areaInMetres(area) / 1e6)

const outer = (shape: Shape<Metres>): Shape<Metres> => shape.map((polygon) => polygon.slice(0, 1))

const turned = (shape: Shape<Metres>): Shape<Metres> => mapShape(shape, ([x, y]): Metres => [y, x])

function commonBox(a: Shape<Metres>, b: Shape<Metres>): Box | undefined {
  const [one, other] = [boxOf(pointsOf(a)), boxOf(pointsOf(b))]
  if (!meets(one, other)) return undefined
  return {
    minX: Math.max(one.minX, other.minX),
    minY: Math.max(one.minY, other.minY),
    maxX: Math.min(one.maxX, other.maxX),
    maxY: Math.min(one.maxY, other.maxY),
  }
}

/** Adds up a length over the rows of a box, each row looked at in its middle. */
function overRows({ minY, maxY }: Box, lengthAt: (y: number) => number): number {
  const rows = Math.ceil((maxY - minY) / rowHeight)
  let total = 0
  for (let row = 0; row < rows; row += 1) total += lengthAt(minY + ((row + 0.5) / rows) * (maxY - minY))
  return rows === 0 ? 0 : total * ((maxY - minY) / rows)
}

const length = (stretches: readonly Stretch[]) => stretches.reduce((total, [from, to]) => total + to - from, 0)

const overlapping = (a: readonly Stretch[], b: readonly Stretch[]): Stretch[] =>
  a.flatMap(([from, to]) =>
    b.map(([start, end]): Stretch => [Math.max(from, start), Math.min(to, end)]).filter(([start, end]) => end > start),
  )

/** What is left of the stretches once those of the others are taken away. */
function without(stretches: readonly Stretch[], others: readonly Stretch[]): Stretch[] {
  let left = [...stretches]
  for (const [start, end] of others) {
    left = left.flatMap(([from, to]): Stretch[] => {
      if (end <= from || start >= to) return [[from, to]]
      const parts: Stretch[] = [
        [from, start],
        [end, to],
      ]
      return parts.filter(([a, b]) => b > a)
    })
  }
  return left
}

/** The stretches that lie between one of a and one of b, with nothing of either between. */
function gapsBetween(a: readonly Stretch[], b: readonly Stretch[]): Stretch[] {
  const marked = [...a.map((stretch) => ({ stretch, of: 'a' })), ...b.map((stretch) => ({ stretch, of: 'b' }))]
  const sorted = marked.toSorted((one, other) => one.stretch[0] - other.stretch[0])
  return sorted.flatMap(({ stretch, of }, at): Stretch[] => {
    const next = sorted[at + 1]
    return next && next.of !== of && next.stretch[0] > stretch[1] ? [[stretch[1], next.stretch[0]]] : []
  })
}
