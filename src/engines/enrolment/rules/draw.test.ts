import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { areDrawVectorsHere, asAsked, drawVectorsFile, readDrawVectors } from '#test/draw-vectors.ts'
import { allocate, chancesOf, type DrawEntry, drawList, runDraw, seatsWithin, weightOf } from './draw.ts'

describe.skipIf(!areDrawVectorsHere)(`the draws written down in ${drawVectorsFile}`, () => {
  test.each(readDrawVectors())('$name', (vector) => {
    expect(asAsked(vector, runDraw(vector))).toEqual(vector.wanted)
  })
})

const entry = fc.record({
  seats: fc.integer({ min: 1, max: 5 }),
  weight: fc.integer({ min: 1, max: 9 }),
  lanes: fc.subarray(['A', 'B']),
})
const entries = fc
  .array(entry, { maxLength: 40 })
  .map((many) => many.map((one, at): DrawEntry => ({ ...one, code: `E${String(at).padStart(3, '0')}` })))

const seats = fc.record({
  capacity: fc.integer({ min: 6, max: 60 }),
  lanes: fc.constantFrom(
    [],
    [{ id: 'A', seats: 4 }],
    [
      { id: 'A', seats: 4 },
      { id: 'B', seats: 2 },
    ],
  ),
  release: fc.boolean(),
})

test('a draw never gives out more than it has, and leaves nothing that somebody waiting could have used', () => {
  fc.assert(
    fc.property(entries, seats, (many, terms) => {
      const { admitted, waiting, seatsUsed } = allocate(many, terms)
      expect(admitted.length + waiting.length).toBe(many.length)
      expect(seatsUsed).toBeLessThanOrEqual(terms.capacity)
      const inGeneral = sumOf(
        many,
        admitted.filter(({ lane }) => lane === '*').map(({ code }) => code),
      )
      const inLanes = seatsUsed - inGeneral
      const kept = terms.release ? inLanes : terms.lanes.reduce((sum, lane) => sum + lane.seats, 0)
      const left = terms.capacity - kept - inGeneral
      expect(many.filter(({ code, seats: wanted }) => waiting.includes(code) && wanted <= left)).toEqual([])
    }),
  )
})

test.each([
  ['as many as there are', Number.POSITIVE_INFINITY, 10, [4, 3]],
  ['as many as the bus has', 5, 5, [4, 1]],
  ['none where the bus is full', 0, 0, [0, 0]],
])(
  'where the museum has ten seats, of which lanes have four and three, are drawn for: %s',
  (_what, most, capacity, inLanes) => {
    const lanes = [
      { id: 'A', seats: 4 },
      { id: 'B', seats: 3 },
    ]
    const drawn = seatsWithin({ capacity: 10, lanes }, most)
    expect([drawn.capacity, drawn.lanes.map((lane) => lane.seats)]).toEqual([capacity, inLanes])
  },
)

test('the order in which people entered says nothing about the draw', () => {
  fc.assert(
    fc.property(entries, seats, (many, terms) => {
      const draw = { draw: 'D-1', secret: 'ab', salt: 'dice 1', ...terms }
      expect(runDraw({ ...draw, entries: many.toReversed() })).toEqual(runDraw({ ...draw, entries: many }))
    }),
  )
})

test('the list is the same for everybody, whatever comes first', () => {
  const list = drawList('D-1', [
    { code: 'B', seats: 2, weight: 1, lanes: [] },
    { code: 'A', seats: 1, weight: 3, lanes: ['X', 'Y'] },
  ])
  expect(list).toBe('janshahr-draw-list 1\nD-1\nA\t1\t3\tX,Y\nB\t2\t1\t-\n')
})

test('who lost before and lives where little is on offer has more lots, five at most', () => {
  expect([weightOf(0, false), weightOf(2, false), weightOf(9, true)]).toEqual([1, 3, 5])
})

test('small parties have better chances at the end of a list, and the study shows it', () => {
  const many = Array.from({ length: 20 }, (_, at) => ({
    code: `E${at + 10}`,
    seats: 1 + (at % 4),
    weight: 1,
    lanes: [],
  }))
  const chances = chancesOf('study', many, { capacity: 20, lanes: [], release: true, runs: 400 })
  const bySize = [1, 2, 3, 4].map((size) => {
    const own = many.filter((one) => one.seats === size).map(({ code }) => chances.get(code) ?? 0)
    return own.reduce((sum, chance) => sum + chance, 0) / own.length
  })
  expect(bySize[0]).toBeGreaterThan(bySize[3] ?? 1)
})

const sumOf = (many: readonly DrawEntry[], codes: readonly string[]) =>
  many.filter(({ code }) => codes.includes(code)).reduce((sum, one) => sum + one.seats, 0)
