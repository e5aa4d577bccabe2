import { describe, expect, test } from 'vitest'
import { toIso, toJalali } from '#platform/calendar/jalali.ts'
import { addWorkdays } from '#platform/calendar/workdays.ts'
import { knownOccasions } from './known.ts'
import {
  calendarFor,
  fallsIn,
  isDayOff,
  isProbablyOff,
  proposeDates,
  shiftOf,
  toneOf,
  whyNotJoyful,
  whyNotMoved,
} from './rules.ts'
import type { OccasionDate } from './tables.ts'

const all = knownOccasions.map(({ key, anchor, off }) => ({ id: key, anchor, off }))
const proposed = proposeDates(all, 1405)

const dateOf = (key: string) => {
  const found = proposed.find(({ occasionId }) => occasionId === key)
  const { m, d } = toJalali(found?.date ?? '')
  return [m, d]
}

describe('the dates of 1405', () => {
  test.each([
    ['nowruz', [1, 1]],
    ['oil-day', [12, 29]],
    ['tasua', [4, 3]],
    ['ashura', [4, 4]],
    ['arbain', [5, 12]],
    ['mabath', [10, 15]],
    ['volunteer-day', [9, 14]],
  ])('%s falls on its day', (key, expected) => expect(dateOf(key)).toEqual(expected))

  test('are certain by the sun and probable by the moon', () => {
    expect(proposed.find(({ occasionId }) => occasionId === 'nowruz')).toMatchObject({
      status: 'confirmed',
      off: 'full',
    })
    expect(proposed.find(({ occasionId }) => occasionId === 'ashura')).toMatchObject({
      status: 'computed',
      anchorYear: 1448,
      source: 'islamic-umalqura',
    })
    expect(proposed.map(({ date }) => date)).toEqual(proposed.map(({ date }) => date).toSorted())
  })

  test('leave out the leap day, which 1403 and 1408 have', () => {
    const leapDay = { calendar: 'solar', month: 12, day: 30 } as const
    expect([1403, 1405, 1408].map((y) => fallsIn(leapDay, y).length)).toEqual([1, 0, 1])
  })
})

test('a lunar occasion falls twice in some solar years', () => {
  const found = fallsIn({ calendar: 'lunar', month: 9, day: 21 }, 1404)
  expect(found.map(({ date }) => toJalali(date))).toEqual([
    { y: 1404, m: 1, d: 1 },
    { y: 1404, m: 12, d: 19 },
  ])
  expect(found.map(({ anchorYear }) => anchorYear)).toEqual([1446, 1447])
})

test('in forty years no lunar occasion is lost and none is proposed twice', () => {
  const years = Array.from({ length: 40 }, (_year, at) => 1390 + at)
  const found = years.flatMap((y) => fallsIn({ calendar: 'lunar', month: 2, day: 'last' }, y))
  const lunarYears = found.map(({ anchorYear }) => anchorYear)
  expect(lunarYears).toEqual(lunarYears.map((_year, at) => (lunarYears[0] ?? 0) + at))
  expect(found).toHaveLength(41)
})

const row = (changes: Partial<OccasionDate> = {}): OccasionDate => ({
  id: 'x',
  occasionId: 'ashura',
  anchorYear: 1448,
  date: '2026-06-25',
  off: 'full',
  scope: 'city',
  scopeId: null,
  status: 'computed',
  source: 'islamic-umalqura',
  announcedAt: null,
  setBy: null,
  ...changes,
})

describe('a date', () => {
  test('that is only computed is probable, and no day off', () => {
    expect([isDayOff(row()), isProbablyOff(row())]).toEqual([false, true])
    expect([isDayOff(row({ status: 'announced' })), isProbablyOff(row({ status: 'announced' }))]).toEqual([true, false])
    expect(isDayOff(row({ status: 'confirmed', off: 'half' }))).toBe(false)
    expect(isDayOff(row({ status: 'cancelled' }))).toBe(false)
  })

  test.each([
    ['may be announced a day later', {}, '2026-06-26', 'announced', undefined],
    ['does not become computed again', { status: 'announced' }, '2026-06-26', 'computed', 'conflict'],
    ['stays cancelled', { status: 'cancelled' }, '2026-06-26', 'announced', 'conflict'],
    ['does not move by weeks', {}, '2026-07-25', 'announced', 'invalid'],
    ['moves to real days only', {}, '2026-06-31', 'announced', 'invalid'],
    ['may move far when it is a closure', { anchorYear: null }, '2026-07-25', 'announced', undefined],
  ] as const)('%s', (_what, changes, date, status, kind) => {
    expect(whyNotMoved(row(changes), { date, status, source: 'official calendar' })?.kind).toBe(kind)
  })

  test('needs somebody who said so', () => {
    expect(whyNotMoved(row(), { date: '2026-06-26', status: 'announced', source: ' ' })?.kind).toBe('invalid')
    expect(shiftOf(row(), { date: '2026-06-26' })).toBe(1)
  })
})

const day = (...tones: ('joy' | 'mourning' | 'neutral')[]) =>
  toneOf(tones.map((tone) => ({ tone, status: 'computed' })))

test('mourning outweighs joy, and joy then needs a reason', () => {
  expect([day(), day('joy', 'mourning'), day('joy', 'neutral')]).toEqual(['neutral', 'mourning', 'joy'])
  expect(toneOf([{ tone: 'mourning', status: 'cancelled' }])).toBe('neutral')
  expect(whyNotJoyful('mourning', '')?.kind).toBe('conflict')
  expect(whyNotJoyful('mourning', 'agreed with the family')).toBeUndefined()
  expect(whyNotJoyful('joy', '')).toBeUndefined()
})

describe('the work calendar', () => {
  const city = { scope: 'city', scopeId: null } as const
  const park = { scope: 'organisation', scopeId: 'park' } as const
  const rows = {
    from: '2026-03-21',
    until: '2027-03-21',
    dates: [
      row({ date: '2026-11-23', status: 'announced' }),
      row({ date: '2026-11-24', status: 'announced', ...park }),
      row({ date: '2026-11-25' }),
    ],
    weekends: [
      { ...city, weekdays: [5, 6], startsOn: '2020-01-01', endsBefore: null },
      { ...park, weekdays: [0], startsOn: '2020-01-01', endsBefore: null },
    ],
  }

  test('of the city knows announced days off of the city only', () => {
    expect(addWorkdays(calendarFor(rows), '2026-11-22', 1)).toBe('2026-11-24')
    expect(addWorkdays(calendarFor(rows), '2026-11-22', 3)).toBe('2026-11-28')
  })

  test('of an organisation adds its own, and its own weekend', () => {
    expect(addWorkdays(calendarFor(rows, park), '2026-11-22', 1)).toBe('2026-11-25')
    expect(addWorkdays(calendarFor(rows, park), '2026-11-22', 3)).toBe('2026-11-27')
    expect(toIso({ y: 1405, m: 9, d: 6 })).toBe('2026-11-27')
  })

  test.each([
    ['before its own weekend begins', { startsOn: '2026-12-01', endsBefore: null }, '2026-11-28'],
    ['after its own weekend ended', { startsOn: '2020-01-01', endsBefore: '2026-11-01' }, '2026-11-28'],
    ['while its own weekend lasts', { startsOn: '2026-11-20', endsBefore: '2026-12-01' }, '2026-11-27'],
  ] as const)('of an organisation keeps the city’s weekend %s', (_when, period, third) => {
    const weekends = [
      { ...city, weekdays: [5, 6], startsOn: '2020-01-01', endsBefore: null },
      { ...park, weekdays: [0], ...period },
    ]
    const calendar = calendarFor({ ...rows, dates: [], weekends }, park)
    expect(addWorkdays(calendar, '2026-11-25', 1)).toBe(third === '2026-11-28' ? third : '2026-11-26')
    expect(addWorkdays(calendar, '2026-11-26', 1)).toBe(third)
  })
})
