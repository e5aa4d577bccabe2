import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { areaOf, areNeighbours, holds, inCentimetres, labelPoint, selfCrossing, toCentimetres } from './geometry.ts'
import { canonicalLines, canonicalShape, shapeHash } from './hash.ts'
import { distance, greatCircle, localFrame, type LonLat } from './metres.ts'
import { inMetres, type Shape } from './shape.ts'

const frame = localFrame([46.2919, 38.0742])
const blueMosque: LonLat = [46.30083, 38.07361]
const bazaar: LonLat = [46.29306, 38.08139]
const square = (west: number, south: number, side = 0.01): Shape => [
  [
    [
      [west, south],
      [west + side, south],
      [west + side, south + side],
      [west, south + side],
    ],
  ],
]

const apart = (a: LonLat, b: LonLat) => distance(frame.toMetres(a), frame.toMetres(b)).toFixed(1)
const turn = (ring: readonly LonLat[], by: number, back: boolean) => {
  const rotated = [...ring.slice(by), ...ring.slice(0, by)]
  return back ? rotated.toReversed() : rotated
}
const at = (west: number, south: number) => inMetres(square(west, south), frame)

describe('local metres', () => {
  test('the Blue Mosque and the Bazaar lie where they should', () => {
    const [[ax, ay], [bx, by]] = [frame.toMetres(blueMosque), frame.toMetres(bazaar)]
    expect([ax, ay, bx, by].map((value) => Number(value.toFixed(1)))).toEqual([781.7, -65.6, 101.5, 799.5])
  })

  test('short distances agree with the sphere, long ones nearly', () => {
    expect(apart(blueMosque, bazaar)).toBe('1100.4')
    expect(greatCircle(blueMosque, bazaar).toFixed(1)).toBe('1100.4')
    const [elGoli, airport]: LonLat[] = [
      [46.3641, 38.0254],
      [46.235, 38.1339],
    ]
    expect(apart(elGoli ?? [0, 0], airport ?? [0, 0])).toBe('16530.6')
    expect(greatCircle(elGoli ?? [0, 0], airport ?? [0, 0]).toFixed(1)).toBe('16530.0')
  })

  test('a hundredth of a degree square has 973,337 square metres', () => {
    expect(Math.round(areaOf(square(46.29, 38.07), frame))).toBe(973_337)
  })
})

describe('the identity of a shape', () => {
  const hash = '20eea59015ed1e75fd3b15af19873373299b873253617bbe9a0abefe295047da'

  test('is its canonical text', () => {
    expect(canonicalShape(square(46.29, 38.07))).toBe(
      'MP|46.2900000 38.0700000,46.3000000 38.0700000,46.3000000 38.0800000,46.2900000 38.0800000',
    )
    expect(shapeHash(square(46.29, 38.07))).toBe(hash)
  })

  test('does not depend on the first corner, the direction, or the order of rings and polygons', () => {
    const ring = square(46.29, 38.07)[0]?.[0] ?? []
    const hole = square(46.292, 38.072, 0.002)[0]?.[0] ?? []
    const hole2 = square(46.296, 38.072, 0.002)[0]?.[0] ?? []
    const other = square(46.4, 38.07)[0] ?? []
    const whole = shapeHash([[ring, hole, hole2], other])
    fc.assert(
      fc.property(fc.nat(3), fc.boolean(), fc.nat(3), fc.boolean(), fc.boolean(), (a, b, c, d, swap) => {
        const polygon = swap ? [turn(ring, a, b), hole2, turn(hole, c, d)] : [turn(ring, a, b), turn(hole, c, d), hole2]
        return shapeHash(swap ? [other, polygon] : [polygon, other]) === whole
      }),
    )
    expect(canonicalLines([ring])).toBe(canonicalLines([ring.toReversed()]))
  })
})

describe('what an area holds', () => {
  test('a point on the border, and up to a centimetre beside it', () => {
    const area = inCentimetres(frame, square(46.29, 38.07))
    const [x, y] = toCentimetres(frame, [46.29, 38.075])
    expect([holds(area, [x, y]), holds(area, [x - 1, y]), holds(area, [x - 2, y])]).toEqual([true, true, false])
  })

  test('nothing in its holes', () => {
    const holed: Shape = [[...(square(46.29, 38.07)[0] ?? []), ...(square(46.293, 38.073, 0.004)[0] ?? [])]]
    expect(holds(inCentimetres(frame, holed), toCentimetres(frame, [46.295, 38.075]))).toBe(false)
  })

  test('any point of a tiling, exactly once unless it is on a border', () => {
    const tiles = [0, 1, 2].flatMap((i) => [0, 1, 2].map((j) => square(46.29 + i * 0.01, 38.07 + j * 0.01)))
    const areas = tiles.map((tile) => inCentimetres(frame, tile))
    const degree = fc.double({ min: 0, max: 0.03, noNaN: true })
    fc.assert(
      fc.property(degree, degree, (east, north) => {
        const point = toCentimetres(frame, [46.29 + east, 38.07 + north])
        const within = areas.filter((area) => holds(area, point)).length
        const borderless = [east, north].every(
          (degrees) => Math.abs(degrees / 0.01 - Math.round(degrees / 0.01)) > 1e-4,
        )
        return borderless ? within === 1 : within >= 1
      }),
    )
  })
})

test('an outline that crosses itself is caught at its crossing', () => {
  const bow: LonLat[] = [
    [0, 0],
    [10, 10],
    [10, 0],
    [0, 10],
  ]
  expect(selfCrossing(bow)).toEqual([5, 5])
  expect(selfCrossing(square(0, 0, 10)[0]?.[0] ?? [])).toBeUndefined()
})

test('neighbours share a border, not a corner', () => {
  expect(areNeighbours(at(46.29, 38.07), at(46.3, 38.07))).toBe(true)
  expect(areNeighbours(at(46.29, 38.07), at(46.30001, 38.07))).toBe(true)
  expect(areNeighbours(at(46.29, 38.07), at(46.3, 38.08))).toBe(false)
  expect(areNeighbours(at(46.29, 38.07), at(46.301, 38.07))).toBe(false)
})

test('a name is written inside its area even when the area is a horseshoe', () => {
  const horseshoe: Shape = [
    [
      [
        [0, 0],
        [100, 0],
        [100, 100],
        [80, 100],
        [80, 20],
        [20, 20],
        [20, 100],
        [0, 100],
      ],
    ],
  ]
  const [x] = labelPoint(horseshoe)
  expect(x < 20 || x > 80).toBe(true)
})
