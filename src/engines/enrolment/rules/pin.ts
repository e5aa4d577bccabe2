import { instantOf, wallTime } from '#platform/calendar/instant.ts'
import { addDays, daysBetween, type IsoDay } from '#platform/calendar/jalali.ts'

/** An occasion by its key, and so many days after it; before it when negative. */
export interface Pin {
  readonly occasion: string
  readonly offsetDays: number
}

/** Farther away no session belongs to an occasion: it would come nearer to the same of another year. */
export const farthestPin = 60

/** The pin of a day to the nearest of an occasion’s dates; none where all are far. */
export function pinTo(occasion: string, day: IsoDay, dates: readonly IsoDay[]): Pin | undefined {
  const offsets = dates.map((date) => daysBetween(date, day))
  const [offsetDays] = offsets.toSorted((a, b) => Math.abs(a) - Math.abs(b))
  return offsetDays === undefined || Math.abs(offsetDays) > farthestPin ? undefined : { occasion, offsetDays }
}

/** The days around which an occasion is looked for. */
export const pinReach = (first: IsoDay, last: IsoDay) => ({
  from: addDays(first, -farthestPin),
  until: addDays(last, farthestPin + 1),
})

/** The same wall time so many days later. */
export function daysLater(at: Date, days: number): Date {
  const { day, hour, minute } = wallTime(at)
  return instantOf(addDays(day, days), hour, minute)
}
