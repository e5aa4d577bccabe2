import { describe, expect, test } from 'vitest'
import { isWithin, minutesAfter, stopLine, timesAt } from './stops.ts'

const startsAt = new Date('2026-12-02T17:00:00+03:30')
const way = [
  { position: 1, minute: 0 },
  { position: 2, minute: 30 },
  { position: 3, minute: 60 },
]
const at = (clock: string) => new Date(`2026-12-02T${clock}:00+03:30`)
const told = (stop: number, minutes: number, clock: string) => ({ stop, minutes, toldAt: at(clock) })
const expected = (...all: ReturnType<typeof told>[]) =>
  timesAt(startsAt, way, all).map((stop) => stop.expected.toISOString())
const clocks = (...all: string[]) => all.map((clock) => at(clock).toISOString())

describe('when it comes to a stop', () => {
  test('is as planned until something else is told', () => {
    expect(expected()).toEqual(clocks('17:00', '17:30', '18:00'))
  })

  test('is later from the stop on at which it was told, not before', () => {
    expect(expected(told(2, 20, '17:25'))).toEqual(clocks('17:00', '17:50', '18:20'))
  })

  test('is what was told last, whatever the order in which it is read', () => {
    const [late, onTime] = [told(2, 20, '17:25'), told(3, 0, '17:55')]
    expect(expected(onTime, late)).toEqual(clocks('17:00', '17:50', '18:00'))
    expect(expected(late, onTime)).toEqual(clocks('17:00', '17:50', '18:00'))
    expect(expected(told(1, 5, '17:01'), late, told(2, 10, '17:40'))).toEqual(clocks('17:05', '17:40', '18:10'))
  })
})

describe('a line of a way', () => {
  test.each([
    ['17:30 میدان ساعت', 1050, 'میدان ساعت'],
    ['۱۷:۳۰، میدان ساعت', 1050, 'میدان ساعت'],
    ['  ۹.۰۵ – بازار  ', 545, 'بازار'],
    ['08:00, Clock Square 2', 480, 'Clock Square 2'],
  ])('«%s» has an hour and a place', (line, minute, place) => {
    expect(stopLine(line)).toEqual({ at: minute, place })
  })

  test.each(['میدان ساعت', '۲۵:۰۰ بازار', '17:75 بازار', '17:30', '1730 بازار'])('«%s» is none', (line) => {
    expect(stopLine(line)).toBeUndefined()
  })
})

test('a way goes on past midnight, in order and within its session', () => {
  const lines = ['23:30', '23:50', '00:20'].flatMap((clock) => stopLine(`${clock} بازار`) ?? [])
  expect(minutesAfter(23 * 60 + 30, lines)).toEqual([0, 20, 50])
  expect([isWithin([0, 20, 50], 60), isWithin([0, 20, 50], 40), isWithin([0, 20, 20], 60)]).toEqual([
    true,
    false,
    false,
  ])
})
