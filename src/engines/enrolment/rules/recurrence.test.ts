import { existsSync, readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { addDays, compareDays, isoOfDayNumber, toJalali, weekday } from '#platform/calendar/jalali.ts'
import { daysOf, mostRows, type Recurrence } from './recurrence.ts'

const file = '../shared/data/enrolment/jalali-recurrence-vectors.json'

const Vector = z.object({
  name: z.string(),
  rule: z.object({
    every: z.enum(['day', 'week', 'jalaliMonth', 'jalaliYear']),
    interval: z.int(),
    weekdays: z.array(z.int()).optional(),
    monthDay: z.union([z.int(), z.literal('last')]).optional(),
    nth: z.tuple([z.int(), z.int()]).optional(),
    start: z.string(),
    until: z.string().optional(),
    count: z.int().optional(),
    except: z.array(z.string()).optional(),
  }),
  expect: z.array(z.string()),
})

describe.skipIf(!existsSync(file))(`the series written down in ${file}`, () => {
  const vectors = existsSync(file) ? z.array(Vector).parse(JSON.parse(readFileSync(file, 'utf8'))) : []
  test.each(vectors)('$name', ({ rule, expect: wanted }) => {
    expect(daysOf(rule).days).toEqual(wanted)
  })
})

const anyDay = fc.integer({ min: 19_000, max: 24_000 }).map(isoOfDayNumber)
const anyRule = fc.record<Recurrence>({
  every: fc.constantFrom('day', 'week', 'jalaliMonth', 'jalaliYear'),
  interval: fc.integer({ min: 1, max: 5 }),
  weekdays: fc.option(fc.subarray([0, 1, 2, 3, 4, 5, 6], { minLength: 1 }), { nil: undefined }),
  monthDay: fc.option(fc.oneof(fc.integer({ min: 1, max: 31 }), fc.constant('last' as const)), { nil: undefined }),
  nth: fc.option(fc.tuple(fc.constantFrom(-1, 1, 2, 3, 4, 5), fc.integer({ min: 0, max: 6 })), { nil: undefined }),
  clamp: fc.boolean(),
  start: anyDay,
  count: fc.option(fc.integer({ min: 1, max: 60 }), { nil: undefined }),
  until: fc.option(anyDay, { nil: undefined }),
  holidays: fc.constantFrom('keep', 'skip', 'next-day'),
})

const off = (day: string) => day === '2026-10-02'
const isFriday = (day: string) => weekday(day) === 6

test('whatever is typed, a series ends, is in order, has each day once, and keeps its limits', () => {
  fc.assert(
    fc.property(anyRule, (rule) => {
      const { days } = daysOf(rule, isFriday)
      expect(days.length).toBeLessThanOrEqual(Math.min(rule.count ?? mostRows, mostRows))
      expect(days).toEqual([...new Set(days)].toSorted())
      expect(days.filter((day) => compareDays(day, rule.start) < 0)).toEqual([])
      if (rule.holidays !== 'keep') expect(days.filter(isFriday)).toEqual([])
    }),
  )
})

test('ten years of days are cut at four hundred, and said so', () => {
  const series = daysOf({ every: 'day', interval: 1, start: '2026-03-21', until: '2036-03-21' })
  expect(series.days).toHaveLength(mostRows)
  expect(series.cut).toBe(true)
})

test('a series that ends by itself is not cut', () => {
  expect(daysOf({ every: 'week', interval: 1, start: '2026-03-21', count: 10 }).cut).toBe(false)
  expect(daysOf({ every: 'week', interval: 1, start: '2026-03-21', until: '2026-06-01' }).cut).toBe(false)
})

test('a series is cut where its count or its end lies beyond two years, and said so', () => {
  const monthly: Recurrence = { every: 'jalaliMonth', interval: 1, start: '2026-03-21' }
  expect(daysOf({ ...monthly, count: 60, until: '2036-03-20' }).cut).toBe(true)
  expect(daysOf({ ...monthly, count: 60 }).cut).toBe(true)
  expect(daysOf({ ...monthly, count: 60, until: '2027-03-20' })).toMatchObject({ cut: false, days: { length: 12 } })
  expect(daysOf({ ...monthly, count: 5, until: '2036-03-20' }).cut).toBe(false)
})

test('without clamping a short month has no day 31, and no fifth weekday that does not exist', () => {
  const rule: Recurrence = { every: 'jalaliMonth', interval: 1, start: '2026-03-21', until: '2027-03-20' }
  const last = daysOf({ ...rule, monthDay: 31, clamp: false }).days.map((day) => toJalali(day).m)
  expect(last).toEqual([1, 2, 3, 4, 5, 6])
  const fifth = daysOf({ ...rule, nth: [5, 0] }).days
  expect(fifth.length).toBeLessThan(12)
  expect(fifth.every((day) => weekday(day) === 0 && toJalali(day).d >= 29)).toBe(true)
})

test('a meeting on a day off is left out or moved to the day after, as the rule says', () => {
  const rule: Recurrence = { every: 'day', interval: 1, start: '2026-10-01', count: 3 }
  expect(daysOf({ ...rule, holidays: 'skip' }, off).days).toEqual(['2026-10-01', '2026-10-03', '2026-10-04'])
  const weekly: Recurrence = { every: 'week', interval: 1, start: '2026-10-02', count: 2, holidays: 'next-day' }
  expect(daysOf(weekly, off).days).toEqual(['2026-10-03', addDays('2026-10-02', 7)])
  const excepted = daysOf({ ...weekly, except: ['2026-10-03'] }, off).days
  expect(excepted).toEqual(['2026-10-04', addDays('2026-10-02', 7)])
})
