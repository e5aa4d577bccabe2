import type { DegreeBox, LocalFrame, LonLat, Metres } from './metres.ts'

/** A closed outline without its closing point. */
export type Ring<Point = LonLat> = readonly Point[]

/** An outer ring and its holes. */
export type Polygon<Point = LonLat> = readonly Ring<Point>[]

/** One area, perhaps of several pieces. */
export type Shape<Point = LonLat> = readonly Polygon<Point>[]

export interface Box {
  readonly minX: number
  readonly minY: number
  readonly maxX: number
  readonly maxY: number
}

export const pointsOf = <Point>(shape: Shape<Point>): Point[] => shape.flat(2)

export const mapShape = <From, To>(shape: Shape<From>, change: (point: From) => To): Shape<To> =>
  shape.map((polygon) => polygon.map((ring) => ring.map((point) => change(point))))

export const inMetres = (shape: Shape, frame: LocalFrame): Shape<Metres> => mapShape(shape, frame.toMetres)

/** The box around points of any plane. An empty list has an empty box at infinity. */
export function boxOf(points: readonly Metres[]): Box {
  let [minX, minY, maxX, maxY] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const [x, y] of points) {
    minX = Math.min(minX, x)
    minY = Math.min(minY, y)
    maxX = Math.max(maxX, x)
    maxY = Math.max(maxY, y)
  }
  return { minX, minY, maxX, maxY }
}

export function degreeBoxOf(shape: Shape): DegreeBox {
  const { minX, minY, maxX, maxY } = boxOf(pointsOf(shape))
  return [minX, minY, maxX, maxY]
}

export const grow = (box: Box, by: number): Box => ({
  minX: box.minX - by,
  minY: box.minY - by,
  maxX: box.maxX + by,
  maxY: box.maxY + by,
})

export const meets = (a: Box, b: Box) => a.minX <= b.maxX && b.minX <= a.maxX && a.minY <= b.maxY && b.minY <= a.maxY

/** The sides of a ring, the closing one included. */
export function* sidesOf<Point>(ring: Ring<Point>): Generator<readonly [Point, Point]> {
  let before = ring.at(-1)
  for (const point of ring) {
    if (before !== undefined) yield [before, point]
    before = point
  }
}

/** The sides of every ring of an area. */
export function allSides<Point>(shape: Shape<Point>): (readonly [Point, Point])[] {
  const sides: (readonly [Point, Point])[] = []
  for (const ring of shape.flat()) for (const side of sidesOf(ring)) sides.push(side)
  return sides
}
