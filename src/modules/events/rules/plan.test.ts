import { describe, expect, test } from 'vitest'
import { type Planned, planOf, type Spot, walkBetween } from './plan.ts'

const spotAt = (code: string, metresNorth: number, accuracy = 10): Spot => ({
  code,
  at: [46.3, 38.08 + metresNorth / 111_195.08],
  accuracy,
})

const session = (id: string, from: string, to: string | null, rest: Partial<Planned> = {}): Planned => ({
  id,
  startsAt: new Date(`2026-12-20T${from}:00+03:30`),
  endsAt: to === null ? null : new Date(`2026-12-20T${to}:00+03:30`),
  isOff: false,
  isAtPlace: true,
  placeCode: 'a',
  spot: spotAt('a', 0),
  ...rest,
})
const elsewhere = (metres: number, code = 'b') => ({ placeCode: code, spot: spotAt(code, metres) })

describe('the walk between two places', () => {
  test.each([
    [0, 0],
    [750, 13],
    [1500, 26],
    [3000, 52],
  ])('of %i metres in a straight line takes %i minutes, for ways are three tenths longer', (metres, minutes) => {
    expect(walkBetween(spotAt('a', 0), spotAt('b', metres))).toBe(minutes)
  })

  test('is not known where a place is a neighbourhood, or has no position', () => {
    expect(walkBetween(spotAt('a', 0), spotAt('b', 900, 501))).toBeUndefined()
    expect(walkBetween(spotAt('a', 0), spotAt('b', 900, 500))).toBe(16)
    expect(walkBetween(undefined, spotAt('b', 900))).toBeUndefined()
  })
})

describe('a list of sessions', () => {
  test('says of two at the same time that they clash, of each other', () => {
    const plan = planOf([session('one', '17:00', '19:00'), session('two', '18:30', '20:00')])
    expect(plan.get('one')?.clashes).toEqual(['two'])
    expect(plan.get('two')?.clashes).toEqual(['one'])
  })

  test('sees no clash where one begins when the other ends, nor with what is called off', () => {
    const plan = planOf([
      session('one', '17:00', '18:00'),
      session('two', '18:00', '19:00'),
      session('off', '17:00', '19:00', { isOff: true }),
    ])
    expect([...plan.values()].flatMap(({ clashes }) => clashes)).toEqual([])
  })

  test('takes what has no end as a moment', () => {
    const plan = planOf([
      session('long', '17:00', '19:00'),
      session('within', '18:00', null),
      session('after', '19:00', null),
    ])
    expect(plan.get('long')?.clashes).toEqual(['within'])
    expect(plan.get('after')?.clashes).toEqual([])
  })

  test('tells the way from what comes right before, and when it is too long', () => {
    const plan = planOf([
      session('first', '16:00', '17:00'),
      session('second', '17:10', '18:00', elsewhere(750)),
      session('third', '19:00', '20:00', elsewhere(1500, 'c')),
    ])
    expect(plan.get('first')?.ways).toEqual([])
    expect(plan.get('second')?.ways).toEqual([{ from: 'first', minutes: 13, spare: 10, isTooLong: true }])
    expect(plan.get('third')?.ways).toEqual([{ from: 'second', minutes: 13, spare: 60, isTooLong: false }])
  })

  test('tells both ways after two that clash', () => {
    const plan = planOf([
      session('one', '16:00', '18:00'),
      session('two', '17:00', '18:30', elsewhere(750)),
      session('next', '18:35', '19:00', elsewhere(1500, 'c')),
    ])
    expect(plan.get('next')?.ways.map(({ from, isTooLong }) => [from, isTooLong])).toEqual([
      ['one', false],
      ['two', true],
    ])
  })

  test('needs no way within a place, from the network, or to the next evening', () => {
    const plan = planOf([
      session('online', '10:00', '11:00', { isAtPlace: false, placeCode: null, spot: undefined }),
      session('one', '11:00', '12:00'),
      session('two', '12:00', '13:00'),
      {
        ...session('tomorrow', '13:00', '14:00', elsewhere(750)),
        startsAt: new Date('2026-12-21T13:00:00+03:30'),
        endsAt: null,
      },
    ])
    expect([...plan.values()].flatMap(({ ways }) => ways)).toEqual([])
  })

  test('says that a way is not known rather than guess it', () => {
    const plan = planOf([
      session('one', '11:00', '12:00'),
      session('two', '12:30', '13:00', { placeCode: 'x', spot: undefined }),
    ])
    expect(plan.get('two')?.ways).toEqual([{ from: 'one', minutes: undefined, spare: 30, isTooLong: false }])
  })
})
