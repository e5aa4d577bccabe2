import { endOfDay, startOfDay } from '#platform/calendar/instant.ts'
import { addDays, type IsoDay, monthRange, toJalali, weekday } from '#platform/calendar/jalali.ts'
import type { Span } from '../forms/calendar.ts'

/** A stretch of the calendar: the first instant, and the first after it. */
export interface Stretch {
  readonly from: Date
  readonly until: Date
}

/** How many days are looked at where no time is asked for; the list goes on from there. */
export const daysAtOnce = 92

interface Asked {
  readonly when?: Span | undefined
  readonly day?: IsoDay | undefined
  readonly month?: string | undefined
  readonly view?: 'map' | 'month' | undefined
  /** Where the days that were looked at before ended. */
  readonly since?: IsoDay | undefined
}

interface Known {
  readonly now: Date
  readonly today: IsoDay
  /** Weekdays that are off, Saturday being 0. */
  readonly weekend: readonly number[]
}

/** The time an address asks for, else a quarter of a year from where it is. What is past is never listed, also of today. */
export function stretchOf(asked: Asked, known: Known): Stretch {
  const { since = known.today } = asked
  const days = daysOf(asked, known) ?? { first: since, last: addDays(since, daysAtOnce - 1) }
  const start = startOfDay(days.first)
  return { from: start < known.now ? known.now : start, until: endOfDay(days.last) }
}

/** Whether an address asks for days of its own, after which nothing follows. */
export const asksForDays = ({ when, day, month, view }: Asked): boolean =>
  when !== undefined || day !== undefined || month !== undefined || view === 'month'

interface Days {
  readonly first: IsoDay
  readonly last: IsoDay
}

function daysOf({ when, day, month, view }: Asked, known: Known): Days | undefined {
  if (day !== undefined) return { first: day, last: day }
  if (month !== undefined) return monthOf(month)
  if (when !== undefined) return spanDays[when](known)
  return view === 'month' ? spanDays.month(known) : undefined
}

const spanDays: Record<Span, (known: Known) => Days> = {
  today: ({ today }) => ({ first: today, last: today }),
  tomorrow: ({ today }) => ({ first: addDays(today, 1), last: addDays(today, 1) }),
  week: ({ today }) => ({ first: today, last: addDays(today, 6 - weekday(today)) }),
  weekend: ({ today, weekend }) => nextWeekend(today, weekend),
  month: ({ today }) => monthOf(solarMonth(today)),
}

/** «1405-09», the solar month of a day. */
export function solarMonth(day: IsoDay): string {
  const { y, m } = toJalali(day)
  return `${y}-${String(m).padStart(2, '0')}`
}

export function monthOf(month: string): Days {
  const [y = 0, m = 0] = month.split('-').map(Number)
  const { from, until } = monthRange(y, m)
  return { first: from, last: addDays(until, -1) }
}

/** The days off that come next, today among them: one after the other. */
function nextWeekend(today: IsoDay, weekend: readonly number[]) {
  const isOff = (day: IsoDay) => weekend.includes(weekday(day))
  const days = Array.from({ length: 14 }, (_, count) => addDays(today, count))
  const start = Math.max(0, days.findIndex(isOff))
  const length = days.slice(start).findIndex((day) => !isOff(day))
  return { first: days[start] ?? today, last: days[start + Math.max(0, length - 1)] ?? today }
}
