import { expect, test } from 'vitest'
import { addDays } from '#platform/calendar/jalali.ts'
import { instantOf } from '#platform/calendar/instant.ts'
import { type Taken, useOf } from './use.ts'

/** Twenty-two days, open from eight to six. */
const month = { from: '2026-04-04', until: '2026-04-26' }
const hours = Array.from({ length: 7 }, (_, weekday) => ({
  resource: 'a',
  weekday,
  opens: 480,
  closes: 1080,
  sex: null,
  validFrom: '2026-01-01',
  validUntil: null,
}))
const nothing = { ...month, hours, taken: [], held: [], capacity: 40 }
const on = (day: number, from: number, to: number, purpose: Taken['purpose'] = 'session'): Taken => {
  const date = addDays(month.from, day)
  return { from: instantOf(date, 0, from * 60), to: instantOf(date, 0, to * 60), purpose }
}
const many = <One>(count: number, make: (at: number) => One) => Array.from({ length: count }, (_, at) => make(at))

test('the worked example of the spec: hour use, seat use, known share, fill', () => {
  const taken = [
    ...many(22, (day) => on(day, 8, 10)),
    ...many(8, (day) => on(day, 10, 12)),
    ...many(12, (day) => on(day, 12, 13.5)),
    ...many(8, (day) => on(day, 14, 17, 'hire')),
  ]
  const held = [
    ...many(30, () => ({ hours: 2, seats: 40, isMarked: true, present: 24 })),
    ...many(10, () => ({ hours: 1.5, seats: 40, isMarked: true, present: 31 })),
    ...many(2, () => ({ hours: 1.5, seats: 40, isMarked: false, present: 0 })),
  ]
  const use = useOf({ ...nothing, taken, held })
  expect([use.open, use.booked, use.personHours]).toEqual([220, 102, 1905])
  expect(use.hourUse).toBeCloseTo(0.464, 3)
  expect(use.seatUse).toBeCloseTo(0.216, 3)
  expect(use.knownShare).toBeCloseTo(0.735, 3)
  expect(use.fill).toBeCloseTo(0.644, 3)
})

test('a closed day is neither open nor booked, nor is what lies outside the open hours', () => {
  const taken = [
    on(0, 0, 24, 'closed'),
    on(1, 8, 13, 'maintenance'),
    on(2, 7, 9),
    on(2, 17, 20, 'hire'),
    on(3, 8, 18, 'attendance'),
  ]
  expect(useOf({ ...nothing, taken })).toMatchObject({ open: 205, booked: 2 })
})

test('below half known only the hours are told, and a place that is never open has no share', () => {
  const held = [{ hours: 2, seats: 40, isMarked: true, present: 40 }]
  const use = useOf({ ...nothing, taken: many(5, (day) => on(day, 8, 10)), held })
  expect(use).toMatchObject({ hourUse: 10 / 220, knownShare: 0.2, seatUse: undefined, fill: undefined })
  expect(useOf({ ...nothing, hours: [] }).hourUse).toBeUndefined()
})

test('two seasons or two rows that meet are not counted twice', () => {
  const overlapping = hours.flatMap((one) => [one, { ...one, opens: 960, closes: 1140 }])
  expect(useOf({ ...nothing, hours: overlapping }).open).toBe(22 * 11)
})
