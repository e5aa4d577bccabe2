import { dayNumberOfIso, isoOfDayNumber, weekday, type DayNumber, type IsoDay } from './jalali.ts'

/** Which weekdays are off, from one day to before another: dated, because the law of the weekend is in change. */
export interface Weekend {
  /** 0 is Saturday, 6 is Friday. */
  readonly weekdays: readonly number[]
  readonly from: IsoDay
  readonly until?: IsoDay | undefined
}

export interface WorkCalendarTerms {
  /** The days the calendar knows. */
  readonly from: IsoDay
  readonly until: IsoDay
  readonly weekends: readonly Weekend[]
  /** Announced holidays and full closures in scope. Half days are work days; computed dates are not holidays yet. */
  readonly daysOff: Iterable<IsoDay>
}

/** Running counts of work days: the number of work days before each day it knows. */
export interface WorkCalendar {
  readonly first: DayNumber
  readonly counts: Int32Array
}

/** A calendar for one scope (city, zone, organisation). Build it once and ask it often. */
export function workCalendar({ from, until, weekends, daysOff }: WorkCalendarTerms): WorkCalendar {
  const first = dayNumberOfIso(from)
  const length = dayNumberOfIso(until) - first
  const isOff = new Uint8Array(length)
  for (const weekend of weekends) closeWeekends(isOff, first, weekend)
  for (const day of daysOff) isOff[dayNumberOfIso(day) - first] = 1

  const counts = new Int32Array(length + 1)
  for (const [at, off] of isOff.entries()) counts[at + 1] = (counts[at] ?? 0) + (off ? 0 : 1)
  return { first, counts }
}

function closeWeekends(isOff: Uint8Array, first: DayNumber, { weekdays, from, until }: Weekend) {
  const start = Math.max(0, dayNumberOfIso(from) - first)
  const end = Math.min(isOff.length, until === undefined ? isOff.length : dayNumberOfIso(until) - first)
  const startsOn = weekday(isoOfDayNumber(first))
  for (let at = start; at < end; at++) {
    if (weekdays.includes((startsOn + at) % 7)) isOff[at] = 1
  }
}

export const isWorkday = (calendar: WorkCalendar, day: IsoDay): boolean =>
  countThrough(calendar, day) > countBefore(calendar, day)

/**
 * For n ≥ 1 the n-th work day strictly after the day; for 0 the day itself if it is a work day, else the next one; for
 * n < 0 the n-th work day strictly before.
 * @throws {RangeError} when that lies outside the calendar
 */
export function addWorkdays(calendar: WorkCalendar, day: IsoDay, n: number): IsoDay {
  if (n === 0) return isWorkday(calendar, day) ? day : addWorkdays(calendar, day, 1)
  const wanted = n > 0 ? countThrough(calendar, day) + n : countBefore(calendar, day) + n + 1
  return isoOfDayNumber(calendar.first + placeOf(calendar, wanted))
}

/** Whether the calendar knows this day: beyond it nobody can say yet on which days offices work. */
export const knows = ({ first, counts }: WorkCalendar, day: IsoDay): boolean => {
  const at = dayNumberOfIso(day) - first
  return at >= 0 && at < counts.length - 1
}

/** How many work days d there are with a < d ≤ b; negative when b comes before a. */
export const workdaysBetween = (calendar: WorkCalendar, a: IsoDay, b: IsoDay): number =>
  countThrough(calendar, b) - countThrough(calendar, a)

/** So many calendar days later; on a day off the next work day, unless the clock of the law says to stay. */
export function addCalendarDays(
  calendar: WorkCalendar,
  day: IsoDay,
  n: number,
  roll: 'next' | 'none' = 'next',
): IsoDay {
  const due = isoOfDayNumber(dayNumberOfIso(day) + n)
  return roll === 'none' ? due : addWorkdays(calendar, due, 0)
}

const countBefore = (calendar: WorkCalendar, day: IsoDay) => countAt(calendar, dayNumberOfIso(day) - calendar.first)
const countThrough = (calendar: WorkCalendar, day: IsoDay) =>
  countAt(calendar, dayNumberOfIso(day) - calendar.first + 1)

function countAt({ counts }: WorkCalendar, at: number): number {
  const count = counts[at]
  if (count === undefined) throw outside
  return count
}

const outside = new RangeError('This day lies outside the work calendar')

/** The place of the k-th work day, by halving. */
function placeOf({ counts }: WorkCalendar, wanted: number) {
  if (wanted < 1 || wanted > (counts.at(-1) ?? 0)) throw outside
  let [low, high] = [1, counts.length - 1]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((counts[middle] ?? 0) >= wanted) high = middle
    else low = middle + 1
  }
  return low - 1
}
