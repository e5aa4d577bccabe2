import { expect, test } from 'vitest'
import { durationBetween, withOffset } from './iso-time.ts'

test('an instant carries the offset its zone has at that time', () => {
  expect(withOffset(new Date('2026-09-26T13:30:00Z'))).toBe('2026-09-26T17:00:00+03:30')
  expect(withOffset(new Date('2021-07-01T12:30:00Z'))).toBe('2021-07-01T17:00:00+04:30')
  expect(withOffset(new Date('2026-01-01T00:00:00Z'), 'America/St_Johns')).toBe('2025-12-31T20:30:00-03:30')
})

const at = (time: string) => new Date(`2026-09-26T${time}:00Z`)

test('a duration is hours and minutes', () => {
  const cases = ['10:00', '11:00', '11:30', '10:05'].map((time) => durationBetween(at('10:00'), at(time)))
  expect(cases).toEqual(['PT0M', 'PT1H', 'PT1H30M', 'PT5M'])
})
