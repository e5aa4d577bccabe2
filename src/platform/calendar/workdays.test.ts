import { describe, expect, test } from 'vitest'
import { toIso, toJalali } from './jalali.ts'
import { addCalendarDays, addWorkdays, isWorkday, workCalendar, workdaysBetween } from './workdays.ts'

const day = (date: string) => {
  const [y = 0, m = 0, d = 0] = date.split('/').map(Number)
  return toIso({ y, m, d })
}

const shown = (iso: string) => {
  const { y, m, d } = toJalali(iso)
  return `${y}/${m}/${d}`
}

const always = { from: day('1400/1/1') }
const span = { from: day('1405/1/1'), until: day('1407/1/1') }
const nowruz = ['1405/12/29', '1406/1/1', '1406/1/2', '1406/1/3', '1406/1/4', '1406/1/12', '1406/1/13']

const thursdays = workCalendar({ ...span, weekends: [{ ...always, weekdays: [5, 6] }], daysOff: nowruz.map(day) })
const fridays = workCalendar({ ...span, weekends: [{ ...always, weekdays: [6] }], daysOff: nowruz.map(day) })
const snow = workCalendar({
  ...span,
  weekends: [{ ...always, weekdays: [5, 6] }],
  daysOff: [...nowruz, '1405/9/3', '1405/9/9'].map(day),
})

describe('so many work days later', () => {
  test.each([
    ['1405/9/1', 0, '1405/9/1', '1405/9/1'],
    ['1405/9/1', 1, '1405/9/2', '1405/9/2'],
    ['1405/9/4', 1, '1405/9/7', '1405/9/5'],
    ['1405/9/5', 0, '1405/9/7', '1405/9/5'],
    ['1405/9/5', 1, '1405/9/7', '1405/9/7'],
    ['1405/12/26', 1, '1406/1/7', undefined],
    ['1405/12/26', 3, '1406/1/9', undefined],
    ['1405/12/26', 5, '1406/1/11', undefined],
    ['1405/12/26', 10, '1406/1/18', undefined],
  ])('%s and %i', (start, n, withThursday, withFriday) => {
    expect(shown(addWorkdays(thursdays, day(start), n))).toBe(withThursday)
    if (withFriday) expect(shown(addWorkdays(fridays, day(start), n))).toBe(withFriday)
  })

  test('closures push it on', () => {
    expect(shown(addWorkdays(snow, day('1405/9/1'), 5))).toBe('1405/9/10')
    expect(shown(addWorkdays(snow, day('1405/9/1'), 10))).toBe('1405/9/17')
  })

  test('or earlier', () => {
    expect(shown(addWorkdays(thursdays, day('1405/9/7'), -1))).toBe('1405/9/4')
    expect(shown(addWorkdays(thursdays, day('1405/9/6'), -3))).toBe('1405/9/2')
  })
})

test('work days are counted after the first and through the second', () => {
  expect(workdaysBetween(thursdays, day('1405/9/1'), day('1405/9/10'))).toBe(7)
  expect(workdaysBetween(thursdays, day('1405/9/4'), day('1405/9/6'))).toBe(0)
  expect(workdaysBetween(thursdays, day('1405/9/7'), day('1405/9/4'))).toBe(-1)
  expect(isWorkday(thursdays, day('1405/9/5'))).toBe(false)
})

test('adding and counting agree on every day', () => {
  for (let at = day('1405/2/1'), n = 1; n < 60; n++) {
    const due = addWorkdays(snow, at, n)
    expect(workdaysBetween(snow, at, due)).toBe(n)
    if (n % 7 === 0) at = due
  }
})

test('a calendar day rolls on, and the clock of the law does not', () => {
  expect(shown(addCalendarDays(thursdays, day('1405/9/1'), 4))).toBe('1405/9/7')
  expect(shown(addCalendarDays(thursdays, day('1405/9/1'), 4, 'none'))).toBe('1405/9/5')
})

test('a weekend that changes by law changes on its day', () => {
  const changing = workCalendar({
    ...span,
    weekends: [
      { weekdays: [5, 6], from: day('1400/1/1'), until: day('1405/10/1') },
      { weekdays: [6, 0], from: day('1405/10/1') },
    ],
    daysOff: ['1399/1/1', '1410/1/1'].map(day),
  })
  expect(['1405/9/26', '1405/9/28', '1405/10/3', '1405/10/5'].map((date) => isWorkday(changing, day(date)))).toEqual([
    false,
    true,
    true,
    false,
  ])
})

test('outside the calendar nothing is guessed', () => {
  expect(() => addWorkdays(thursdays, day('1406/12/28'), 30)).toThrow(RangeError)
  expect(() => isWorkday(thursdays, '2020-01-01')).toThrow(RangeError)
})
