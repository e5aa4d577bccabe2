import { instantOf, wallTime } from '#platform/calendar/instant.ts'
import { addDays, monthRange, toJalali, weekday } from '#platform/calendar/jalali.ts'
import type { Quota } from './plan.ts'

/** The week (from Saturday) or the Jalali month an instant lies in, until before its end. */
export function windowOf(at: Date, window: Quota['window']): { readonly from: Date; readonly until: Date } {
  const { day } = wallTime(at)
  const { y, m } = toJalali(day)
  const saturday = addDays(day, -weekday(day))
  const days = window === 'week' ? { from: saturday, until: addDays(saturday, 7) } : monthRange(y, m)
  return { from: instantOf(days.from), until: instantOf(days.until) }
}

export interface Used {
  readonly times: number
  readonly minutes: number
}

/** Whether somebody may have this much more. */
export const isWithin = (
  { times = Number.POSITIVE_INFINITY, minutes = Number.POSITIVE_INFINITY }: Quota,
  used: Used,
  more: Used,
): boolean => used.times + more.times <= times && used.minutes + more.minutes <= minutes

const hoursWithoutFee = 24

/** Until so many hours before the start a place is given back freely: then it counts for no quota and no pass. */
export const freeHours = (refunds: readonly { readonly hours: number; readonly percent: number }[], isFree: boolean) =>
  isFree ? hoursWithoutFee : Math.min(...refunds.filter(({ percent }) => percent === 100).map(({ hours }) => hours))
