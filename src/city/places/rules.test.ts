import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { region } from '#city/zones/region.ts'
import { distance, type LonLat } from '#platform/maps/metres.ts'
import {
  accuracyOf,
  cell,
  currentPosition,
  disagreements,
  fixFirst,
  precisionOf,
  publicPosition,
  publishedForm,
  whyNotEnd,
  whyNotThere,
} from './rules.ts'
import type { Method } from './tables.ts'

const { frame } = region
const found = (id: string, method: Method, accuracy: number, at: LonLat = [46.3, 38.07], recorded = '2026-01-01') => ({
  id,
  method,
  accuracy,
  lon: at[0],
  lat: at[1],
  recordedAt: new Date(recorded),
})

describe('the position that counts', () => {
  test.each([
    ['the surveyed before the remembered', [found('a', 'remembered', 5), found('b', 'survey', 50)], 'b'],
    ['of one rank the smaller circle', [found('a', 'public-list', 200), found('b', 'public-list', 80)], 'b'],
    ['of equals the newest', [found('a', 'drawn', 25), found('b', 'drawn', 25, [46.3, 38.07], '2026-02-01')], 'b'],
    ['then the lower id', [found('b', 'drawn', 25), found('a', 'drawn', 25)], 'a'],
  ])('%s', (_which, positions, id) => {
    expect(currentPosition(positions, null)?.id).toBe(id)
  })

  test('a pinned one before all', () => {
    const positions = [found('a', 'survey', 1), found('b', 'remembered', 300)]
    expect(currentPosition(positions, 'b')?.id).toBe('b')
    expect(currentPosition([], null)).toBeUndefined()
  })

  test('a phone in a vault is not believed below ten metres', () => {
    expect([accuracyOf('phone', 3), accuracyOf('phone', 40), accuracyOf('geocoded', undefined)]).toEqual([10, 40, 100])
  })
})

test('two circles that do not touch disagree', () => {
  const [here, there] = [found('a', 'public-list', 80), found('b', 'remembered', 300, [46.31, 38.07])]
  expect(disagreements([here, there], frame)).toEqual([[here, there]])
  expect(disagreements([here, found('b', 'remembered', 900, [46.31, 38.07])], frame)).toEqual([])
})

describe('what is published', () => {
  const labels = {
    neighbourhood: { at: [46.295, 38.075] as const, radius: 550 },
    district: { at: [46.28, 38.08] as const, radius: 3000 },
  }

  test('is as strict as the strictest of the place and its kinds', () => {
    expect(precisionOf('exact', ['exact', 'neighbourhood'])).toBe('neighbourhood')
    expect(precisionOf('none', ['exact'])).toBe('none')
    expect(precisionOf('street', [])).toBe('street')
  })

  test('of a street is one point for all that lie in its cell, never nearer than the cell allows', () => {
    const metres = fc.double({ min: -4000, max: 4000, noNaN: true })
    const within = fc.double({ min: 0.001, max: 0.999, noNaN: true })
    fc.assert(
      fc.property(metres, metres, within, within, (x, y, dx, dy) => {
        const corner = [Math.floor(x / cell) * cell, Math.floor(y / cell) * cell] as const
        const seen = [
          [corner[0] + 50, corner[1] + 50] as const,
          [corner[0] + dx * cell, corner[1] + dy * cell] as const,
        ].map((point) => {
          const [lon, lat] = frame.toDegrees(point)
          const shown = publishedForm({ lon, lat, accuracy: 10 }, 'street', labels, frame)
          return shown && frame.toMetres(shown.at)
        })
        const [one, other] = seen
        return one !== undefined && other !== undefined && distance(one, other) < 0.001
      }),
    )
  })

  test('canary: of a hidden place nothing about the truth, wherever it is', () => {
    const degrees = fc.tuple(
      fc.double({ min: 46, max: 46.6, noNaN: true }),
      fc.double({ min: 37.9, max: 38.3, noNaN: true }),
    )
    fc.assert(
      fc.property(degrees, fc.integer({ min: 1, max: 900 }), ([lon, lat], accuracy) => {
        const position = { lon, lat, accuracy }
        const neighbourhood = publishedForm(position, 'neighbourhood', labels, frame)
        const district = publishedForm(position, 'district', labels, frame)
        return (
          neighbourhood?.at === labels.neighbourhood.at &&
          neighbourhood.accuracy === 550 &&
          district?.at === labels.district.at &&
          publishedForm(position, 'none', labels, frame) === undefined &&
          publishedForm(position, 'neighbourhood', {}, frame) === undefined
        )
      }),
    )
  })

  test('is read from the published columns alone', () => {
    expect(publicPosition({ publicLon: 46.3, publicLat: 38.07, publicAccuracy: 80, publicForm: 'exact' })).toEqual({
      at: [46.3, 38.07],
      accuracy: 80,
      form: 'exact',
    })
    expect(publicPosition({ publicLon: null, publicLat: null, publicAccuracy: null, publicForm: null })).toBeUndefined()
  })
})

describe('a point is taken only in the region', () => {
  test.each([
    ['Tabriz', [46.29, 38.07], undefined],
    ['the sea off Africa', [0, 0], 'This is outside the region: check longitude and latitude.'],
    ['Texas', [-97.7, 30.3], 'This is outside the region: check longitude and latitude.'],
    ['Tabriz the wrong way round', [38.07, 46.29], 'Longitude and latitude look swapped: is it 38.07, 46.29?'],
  ] as const)('%s', (_where, at, reason) => {
    expect(whyNotThere(at, region)?.reason.en).toBe(reason)
  })
})

test('a place ends once, and not before it began', () => {
  expect(whyNotEnd({ life: 'standing', lifeSince: null }, '2026-01-01')).toBeUndefined()
  expect(whyNotEnd({ life: 'lost', lifeSince: null }, '2026-01-01')?.kind).toBe('conflict')
  expect(whyNotEnd({ life: 'standing', lifeSince: '2026-02-01' }, '2026-01-01')?.kind).toBe('invalid')
})

test('the sheet of points to walk to begins with the wrong pin that would harm most', () => {
  expect(fixFirst(300, 14)).toBe(1200)
  expect(fixFirst(80, 0)).toBe(80)
})
