import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { shapeHash } from '#platform/maps/hash.ts'
import type { LonLat } from '#platform/maps/metres.ts'
import type { Shape } from '#platform/maps/shape.ts'
import { region } from '../region.ts'
import { type DrawnZone, linksBetween } from './links.ts'

const block = ([west, south]: LonLat, [width, height]: LonLat): Shape => [
  [
    [
      [west, south],
      [west + width, south],
      [west + width, south + height],
      [west, south + height],
    ],
  ],
]
const zone = (id: string, shape: Shape, name = id): DrawnZone => ({ id, name, shape, hash: shapeHash(shape) })
const kinds = (before: DrawnZone[], after: DrawnZone[]) =>
  linksBetween(before, after, region.frame).map(({ from, to, kind }) => `${from} ${kind} ${to}`)

const whole = zone('whole', block([46.29, 38.07], [0.02, 0.01]))
const west = zone('west', block([46.29, 38.07], [0.01, 0.01]))
const east = zone('east', block([46.3, 38.07], [0.01, 0.01]))

test('an edition beside itself: everything is the same', () => {
  const corner = fc.tuple(fc.nat(4), fc.nat(4))
  fc.assert(
    fc.property(fc.uniqueArray(corner, { selector: String, minLength: 1, maxLength: 5 }), (corners) => {
      const list = corners.map(([x, y]) => zone(`z${x}${y}`, block([46.2 + x * 0.01, 38 + y * 0.01], [0.01, 0.01])))
      return linksBetween(list, list, region.frame)
        .filter(({ from, to }) => from === to)
        .every(({ kind, shareByPeople }) => kind === 'same' && shareByPeople === 1)
    }),
    { numRuns: 20 },
  )
})

test('a new name for the same area is a renaming', () => {
  expect(kinds([west], [{ ...west, name: 'West End' }])).toEqual(['west renamed west'])
})

test('one cut in two is split, two made one are merged', () => {
  expect(kinds([whole], [west, east])).toEqual(['whole split west', 'whole split east'])
  expect(kinds([west, east], [whole])).toEqual(['west merged whole', 'east merged whole'])
})

test('a border that moved is redrawn, with the share that stayed', () => {
  const wider = zone('west', block([46.29, 38.07], [0.012, 0.01]))
  const narrower = zone('east', block([46.302, 38.07], [0.008, 0.01]))
  const links = linksBetween([west, east], [wider, narrower], region.frame)
  expect(links.map(({ from, to, kind, shareByArea }) => [from, to, kind, Math.round(shareByArea * 100)])).toEqual([
    ['west', 'west', 'redrawn', 100],
    ['east', 'west', 'redrawn', 20],
    ['east', 'east', 'redrawn', 80],
  ])
})

test('a hair more careful drawing of a border stays the same zone', () => {
  const careful = zone('west', block([46.29, 38.07], [0.010_02, 0.01]))
  expect(kinds([west], [careful])).toEqual(['west same west'])
})
