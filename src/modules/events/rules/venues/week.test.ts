import { expect, test } from 'vitest'
import { dayOf, stillFree } from './week.ts'

const hours = [
  { resource: 'a', weekday: 0, opens: 480, closes: 720, sex: null, validFrom: '2026-01-01', validUntil: null },
]
const whole = dayOf('2026-03-28', { leaves: ['a'], hours, taken: [] })
const left = (at: string) => stillFree(whole, new Date(`2026-03-28T${at}+03:30`))

test('a day that is to come is free as it is', () => {
  expect(left('06:00')).toEqual(whole)
})

test('of a day that has begun only what is to come is free, from the next half hour', () => {
  expect(left('09:10').free.map(({ from }) => from.toISOString())).toEqual(['2026-03-28T06:00:00.000Z'])
})

test('a hall with no half hour left is closed, not full', () => {
  expect([left('11:50').isOpen, left('11:50').free]).toEqual([false, []])
})
