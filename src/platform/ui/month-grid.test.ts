import { describe, expect, test } from 'vitest'
import { dayByKey, dayTyped, monthsOn, namedDay, weeksAround } from './month-grid.ts'

test('a month is laid out in whole weeks from Saturday', () => {
  const weeks = weeksAround('2016-10-05', 'jalali')
  expect(weeks.every((week) => week.length === 7)).toBe(true)
  expect(namedDay(weeks[0]?.[0] ?? '', 'jalali')).toEqual({ y: 1395, m: 6, d: 27 })
  expect(namedDay(weeks.at(-1)?.at(-1) ?? '', 'jalali')).toEqual({ y: 1395, m: 7, d: 30 })
})

test('a year ends inside its own grid', () => {
  const last = weeksAround('2021-03-20', 'jalali').flat()
  expect(last).toContain('2021-03-20')
  expect(weeksAround('2026-12-31', 'gregorian').flat()).toContain('2026-12-31')
})

test('a shorter month ends the day on its last one', () => {
  expect(namedDay(monthsOn('2026-09-22', 'jalali', 1), 'jalali')).toEqual({ y: 1405, m: 7, d: 30 })
  expect(monthsOn('2027-01-31', 'gregorian', 1)).toBe('2027-02-28')
  expect(monthsOn('2027-01-31', 'gregorian', -2)).toBe('2026-11-30')
})

test('only a day that exists was typed', () => {
  expect(dayTyped({ y: 1395, m: 7, d: 14 }, 'jalali')).toBe('2016-10-05')
  expect(dayTyped({ y: 1395, m: 7, d: 31 }, 'jalali')).toBeUndefined()
  expect(dayTyped({ y: 2027, m: 2, d: 29 }, 'gregorian')).toBeUndefined()
  expect(dayTyped({ y: 0, m: 0, d: 0 }, 'jalali')).toBeUndefined()
})

describe('keys move as the page runs', () => {
  test.each([
    ['ArrowLeft', true, '2026-11-23'],
    ['ArrowLeft', false, '2026-11-21'],
    ['ArrowDown', true, '2026-11-29'],
    ['Home', true, '2026-11-21'],
    ['End', true, '2026-11-27'],
    ['PageDown', true, '2026-12-22'],
  ])('%s, right to left: %s', (key, rtl, day) => {
    expect(dayByKey('2026-11-22', key, { kind: 'jalali', rtl })).toBe(day)
  })

  test('other keys mean nothing', () => {
    expect(dayByKey('2026-11-22', 'a', { kind: 'jalali', rtl: true })).toBeUndefined()
  })
})
