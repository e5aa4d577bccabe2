import { expect, test } from 'vitest'
import { standingListed } from './listed.ts'

const now = new Date('2026-11-23T09:00:00Z')
const [last, next] = [new Date('2026-11-16T09:00:00Z'), new Date('2026-11-30T09:00:00Z')]
const phases = [{ id: 'all', from: '2026-10-01T00:00:00Z', until: '2027-01-01T00:00:00Z', how: 'first-come' as const }]
const meeting = { phases, isOff: false, startsAt: next, begins: last, capacity: 20, left: 9, waiting: 0 }

test('a later meeting of a course that goes on has no places any more, with however many seats', () => {
  expect(standingListed({ ...meeting, admitBy: 'run' }, now)).toEqual({ is: 'begun' })
})

test('a course that begins next week has, and so has a single meeting of what began long ago', () => {
  expect(standingListed({ ...meeting, admitBy: 'run', begins: next }, now)).toEqual({ is: 'free' })
  expect(standingListed({ ...meeting, admitBy: 'session' }, now)).toEqual({ is: 'free' })
})

test('what was called off is called off, and what has begun is over', () => {
  expect(standingListed({ ...meeting, admitBy: 'run', isOff: true }, now)).toEqual({ is: 'off' })
  expect(standingListed({ ...meeting, admitBy: 'run', startsAt: last }, now)).toEqual({ is: 'over' })
})
