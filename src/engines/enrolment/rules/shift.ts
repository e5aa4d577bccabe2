import { addDays, addYears, type IsoDay, toIso, toJalali } from '#platform/calendar/jalali.ts'
import { instantOf, wallTime } from '#platform/calendar/instant.ts'
import type { Phase } from './phases.ts'

/** How the dates of a copy follow from those of its model: the same day of another year, or whole weeks later. */
export type Shift = { readonly years: number } | { readonly weeks: number }

export const shiftDay = (day: IsoDay, by: Shift): IsoDay =>
  'weeks' in by ? addDays(day, by.weeks * 7) : toIso(addYears(toJalali(day), by.years))

/** The same wall time on the shifted day: an hour put forward in between changes nothing. */
export function shiftInstant(at: Date, by: Shift): Date {
  const { day, hour, minute } = wallTime(at)
  return instantOf(shiftDay(day, by), hour, minute)
}

export const shiftPhase = ({ from, until, ...rest }: Phase, by: Shift): Phase => ({
  ...rest,
  from: shiftInstant(new Date(from), by).toISOString(),
  until: shiftInstant(new Date(until), by).toISOString(),
})
