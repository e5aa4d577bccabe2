import type { MonthTally } from '#city/facts/queries.ts'
import { monthOfYear } from '#platform/calendar/format.ts'
import { addMonths, toIso, toJalali } from '#platform/calendar/jalali.ts'
import type { Text } from '#platform/locale.ts'

export interface MonthSum {
  /** First day of the Jalali month. */
  readonly month: string
  readonly facts: number
}

const farthest = 24

/** How often something happened in each Jalali month, in the order of time, empty months between told too; two years at most. */
export function sumsByMonth(tallies: readonly MonthTally[]): MonthSum[] {
  const months = tallies.map(({ month }) => month).toSorted()
  const [first, last] = [months[0], months.at(-1)]
  if (first === undefined || last === undefined) return []
  const sums: MonthSum[] = []
  for (let month = first; month <= last; month = nextMonth(month)) {
    const own = tallies.filter((tally) => tally.month === month)
    sums.push({ month, facts: own.reduce((sum, { facts }) => sum + facts, 0) })
  }
  return sums.slice(-farthest)
}

const nextMonth = (month: string) => toIso(addMonths(toJalali(month), 1))

/** «آبان ۱۴۰۵» of a month’s first day. */
export function monthText(month: string): Text {
  const { y, m } = toJalali(month)
  return monthOfYear(y, m)
}
