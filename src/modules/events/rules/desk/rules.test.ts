import { describe, expect, test } from 'vitest'
import { freeIn, type PoolNow, whyWaits } from './line.ts'
import { rowsNoted } from './rows.ts'
import { bandOf, yearText } from './people.ts'

test('nobody is told more of an age than its band', () => {
  const on = '2026-11-22'
  expect([2020, 2010, 1990, 1950, null].map((year) => bandOf(year, on))).toEqual([
    'child',
    'teen',
    'adult',
    'elder',
    undefined,
  ])
})

test('a year of birth is told in the calendar of the reader', () => {
  expect([yearText(1990).fa, yearText(1990).en]).toEqual(['۱۳۶۹', '1990'])
})

describe('why a party still waits', () => {
  const now = new Date('2026-11-22T09:00:00Z')
  const pool = { capacity: 10, overbook: 0, taken: 8, paused: false, startsAt: new Date('2026-12-01T09:00:00Z') }
  const soon = new Date('2026-11-22T10:30:00Z')

  test.each<[string, Partial<PoolNow>, number, ReturnType<typeof whyWaits>]>([
    ['it is larger than what is free', {}, 3, { why: 'too-large', free: 2, wants: 3 }],
    ['nothing is free', { taken: 10 }, 1, { why: 'full' }],
    ['the seats were made fewer', { capacity: 5 }, 1, { why: 'over' }],
    ['colleagues paused it', { paused: true }, 1, { why: 'paused' }],
    ['the door serves it now', { startsAt: soon }, 1, { why: 'soon' }],
    ['it has begun', { startsAt: now }, 1, { why: 'begun' }],
    ['the seats are kept for others', {}, 2, { why: 'lane' }],
  ])('%s', (_title, change, wants, expected) => expect(whyWaits({ ...pool, ...change }, wants, now)).toEqual(expected))

  test('never are fewer seats free than none', () => expect(freeIn({ ...pool, taken: 12 })).toBe(0))
})

describe('rows of a sheet', () => {
  const rows = new Set([1, 2, 3, 4, 5, 7, 9])

  test.each([
    ['1-3, 7', [1, 2, 3, 7]],
    ['۱ تا ۳، ۷ و ۹', [1, 2, 3, 7, 9]],
    ['١–٥', [1, 2, 3, 4, 5]],
    ['', []],
  ])('%s', (noted, found) => expect(rowsNoted(noted, rows)).toEqual(found))

  test.each(['6', '3-1', '1-20', 'همه', '1,x'])('%s is none', (noted) =>
    expect(rowsNoted(noted, rows)).toHaveProperty('wrong'),
  )
})
