import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import * as jalali from './jalali.ts'
import { lunarToIso, toLunar } from './lunar.ts'

const { addMonths, addYears, toIso, toJalali } = jalali

test('every day of two centuries comes back as itself', () => {
  const [first, last] = [jalali.dayNumberOf({ y: 1300, m: 1, d: 1 }), jalali.dayNumberOf({ y: 1501, m: 1, d: 1 })]
  expect(last - first).toBe(73_414)
  let before = jalali.jalaliOfDayNumber(first - 1)
  for (let day = first; day < last; day++) {
    const date = jalali.jalaliOfDayNumber(day)
    if (jalali.dayNumberOf(date) !== day || !isNextOf(before, date)) expect(date).toBe(day)
    if (toIso(date) !== new Date(day * 86_400_000).toISOString().slice(0, 10)) expect(toIso(date)).toBe(day)
    before = date
  }
})

/** Whether the second day follows the first in the calendar. */
function isNextOf({ y, m, d }: jalali.PlainJalaliDate, next: jalali.PlainJalaliDate) {
  if (d < jalali.monthLength(y, m)) return next.y === y && next.m === m && next.d === d + 1
  return next.d === 1 && (m < 12 ? next.y === y && next.m === m + 1 : next.y === y + 1 && next.m === 1)
}

test('leap years follow the cycle of 33 between 1300 and 1500', () => {
  const cycle = new Set([1, 5, 9, 13, 17, 22, 26, 30])
  const leap = Array.from({ length: 201 }, (_year, at) => 1300 + at).filter((y) => jalali.isLeap(y))
  expect(leap).toHaveLength(49)
  expect(leap.every((y) => cycle.has(y % 33))).toBe(true)
  expect(leap).toEqual(expect.arrayContaining([1403, 1408]))
})

test('every day from 1200 to 1500 is the one the calendar of Unicode names', () => {
  const unicode = new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  })
  const differing: string[] = []
  for (
    let day = jalali.dayNumberOf({ y: 1200, m: 1, d: 1 });
    day < jalali.dayNumberOf({ y: 1501, m: 1, d: 1 });
    day += 13
  ) {
    const { y, m, d } = jalali.jalaliOfDayNumber(day)
    const named = unicode.format(day * 86_400_000).replace(/[^\d/]/g, '')
    if (named !== `${m}/${d}/${y}`) differing.push(`${named} ${y}/${m}/${d}`)
  }
  expect(differing).toEqual([])
})

test('the last days of leap years and of common ones', () => {
  expect([1399, 1403, 1408, 1412].map((y) => jalali.monthLength(y, 12))).toEqual([30, 30, 30, 30])
  expect([1400, 1404, 1407, 1409].map((y) => jalali.monthLength(y, 12))).toEqual([29, 29, 29, 29])
  expect(jalali.isJalali(1404, 12, 30)).toBe(false)
  expect(jalali.isJalali(1408, 12, 30)).toBe(true)
  expect(toIso({ y: 1399, m: 12, d: 30 })).toBe('2021-03-20')
  expect(toJalali('2030-03-20')).toEqual({ y: 1408, m: 12, d: 30 })
})

test('months are added to the last day they have', () => {
  expect(addMonths({ y: 1405, m: 6, d: 31 }, 1)).toEqual({ y: 1405, m: 7, d: 30 })
  expect(addMonths({ y: 1405, m: 1, d: 15 }, -2)).toEqual({ y: 1404, m: 11, d: 15 })
  expect(addMonths({ y: 1403, m: 12, d: 30 }, 12)).toEqual({ y: 1404, m: 12, d: 29 })
  expect(addYears({ y: 1403, m: 12, d: 30 }, 5)).toEqual({ y: 1408, m: 12, d: 30 })
})

test('days, weekdays and ages', () => {
  expect(jalali.addDays('2026-11-22', 10)).toBe('2026-12-02')
  expect(jalali.daysBetween('2026-11-22', { y: 1405, m: 9, d: 3 })).toBe(2)
  expect(jalali.weekday('2026-11-22')).toBe(1)
  expect(jalali.weekday('1921-03-21')).toBe(2)
  expect(jalali.yearsBetween({ y: 1403, m: 12, d: 30 }, { y: 1404, m: 12, d: 29 })).toBe(1)
  expect(jalali.yearsBetween({ y: 1390, m: 7, d: 2 }, { y: 1405, m: 7, d: 1 })).toBe(14)
  expect(jalali.compareDays('2026-01-01', '2026-01-02')).toBeLessThan(0)
})

test('years of money and of school are half-open', () => {
  expect(jalali.fiscalYear(1405)).toEqual({ from: '2026-03-21', until: '2027-03-21' })
  expect(jalali.schoolYear(1405)).toEqual({ from: '2026-09-23', until: '2027-09-23' })
  expect(jalali.monthRange(1405, 12)).toEqual({ from: '2027-02-20', until: '2027-03-21' })
  expect(jalali.schoolYearOf('2026-09-22')).toBe(1404)
  expect(jalali.fiscalYearOf('2027-03-20')).toBe(1405)
})

test('what is not a day is told apart', () => {
  expect(['2026-02-29', '2024-02-29', '2026-2-1', '2026-13-01'].map(jalali.isIsoDay)).toEqual([
    false,
    true,
    false,
    false,
  ])
  expect(() => jalali.toJalali('yesterday')).toThrow(RangeError)
  expect(jalali.isJalali(1404.5, 1, 1)).toBe(false)
})

test('lunar dates are proposed from the tables', () => {
  expect(toLunar('2026-11-22')).toEqual({ y: 1448, m: 6, d: 12 })
  const days = [
    [1448, 1, 9],
    [1448, 1, 10],
    [1448, 2, 20],
    [1448, 7, 27],
  ] as const
  expect(days.map(([y, m, d]) => toJalali(lunarToIso(y, m, d)))).toEqual([
    { y: 1405, m: 4, d: 3 },
    { y: 1405, m: 4, d: 4 },
    { y: 1405, m: 5, d: 12 },
    { y: 1405, m: 10, d: 15 },
  ])
})

test('every day of forty lunar years comes back as itself, and a month ends where the next begins', () => {
  for (let y = 1420; y < 1460; y++) {
    for (let m = 1; m <= 12; m++) {
      const end = lunarToIso(y, m, 'last')
      expect(toLunar(lunarToIso(y, m, 15))).toEqual({ y, m, d: 15 })
      expect(toLunar(jalali.addDays(end, 1))).toEqual({ y: m === 12 ? y + 1 : y, m: (m % 12) + 1, d: 1 })
    }
  }
})

const table = '../shared/data/persian/jalali-1300-1500.csv'

test.skipIf(!existsSync(table))(`the table of two centuries (${table}; skipped where it is absent)`, () => {
  const lines = readFileSync(table, 'utf8').trim().split('\n').slice(1)
  expect(lines).toHaveLength(201)
  for (const line of lines) {
    const [year = '', nowruz = '', leap, last = '', weekday] = line.split(',')
    const y = Number(year)
    expect(toIso({ y, m: 1, d: 1 })).toBe(nowruz)
    expect(toJalali(nowruz)).toEqual({ y, m: 1, d: 1 })
    expect(toJalali(last)).toEqual({ y, m: 12, d: jalali.monthLength(y, 12) })
    expect(jalali.isLeap(y)).toBe(leap === '1')
    expect(jalali.weekday(nowruz)).toBe(Number(weekday))
  }
})

const cases = '../shared/data/persian/jalaali-js-tests.json'
const Three = z.tuple([z.number(), z.number(), z.number()])
const Cases = z.object({
  pairs: z.array(z.object({ g: Three, j: Three })),
  leap_years: z.array(z.number()),
  common_years: z.array(z.number()),
  validity: z.array(z.object({ j: Three, valid: z.boolean() })),
})

const read = () => Cases.parse(JSON.parse(readFileSync(cases, 'utf8')))

describe.skipIf(!existsSync(cases))(`cases of jalaali-js (${cases}; skipped where it is absent)`, () => {
  test('pairs', () => {
    for (const { g, j } of read().pairs) {
      const [y, m, d] = j
      const iso = g.map((part) => String(part).padStart(2, '0')).join('-')
      expect(toIso({ y, m, d })).toBe(iso)
      expect(toJalali(iso)).toEqual({ y, m, d })
    }
  })

  test('leap years and days that are or are not', () => {
    const { leap_years: leap, common_years: common, validity } = read()
    expect(leap.every((y) => jalali.isLeap(y))).toBe(true)
    expect(common.some((y) => jalali.isLeap(y))).toBe(false)
    for (const { j, valid } of validity) expect(jalali.isJalali(...j)).toBe(valid)
  })
})
