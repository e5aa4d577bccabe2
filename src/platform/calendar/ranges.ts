import type { Text } from '../locale.ts'
import { faDigits, lazily } from '../text/digits.ts'
import { gregorianOf, toIso, toJalali, type Day } from './jalali.ts'
import { gregorianMonths, jalaliMonths, nameAt, type CalendarLocale } from './names.ts'

/** A day of either calendar with its month's name. */
interface Named {
  readonly year: number
  readonly month: number
  readonly day: number
  readonly monthName: string
}

/**
 * From a day to another, both included, naming month and year once where they are the same:
 * «۱ تا ۵ آذر ۱۴۰۵», «۲۸ آبان تا ۳ آذر ۱۴۰۵».
 */
export const dateRange = (from: Day, to: Day): Text => lazily((locale) => formatRange(from, to, locale))

export function formatRange(from: Day, to: Day, locale: CalendarLocale): string {
  if (locale === 'fa' || locale === 'azb')
    return faDigits(joinedBy(' تا ', jalaliNamed(from, 'fa'), jalaliNamed(to, 'fa')))
  const dash = locale === 'en' ? ' to ' : ' – '
  const jalali = joinedBy(dash, jalaliNamed(from, locale), jalaliNamed(to, locale))
  return `${joinedBy(dash, gregorianNamed(from, locale), gregorianNamed(to, locale))} (${jalali})`
}

function joinedBy(between: string, from: Named, to: Named) {
  const end = `${to.day} ${to.monthName} ${to.year}`
  if (from.year !== to.year) return `${from.day} ${from.monthName} ${from.year}${between}${end}`
  if (from.month !== to.month) return `${from.day} ${from.monthName}${between}${end}`
  return from.day === to.day ? end : `${from.day}${between}${end}`
}

function jalaliNamed(day: Day, locale: CalendarLocale): Named {
  const { y, m, d } = toJalali(day)
  return { year: y, month: m, day: d, monthName: nameAt(jalaliMonths, locale, m - 1) }
}

function gregorianNamed(day: Day, locale: CalendarLocale): Named {
  const { gy, gm, gd } = gregorianOf(toIso(day))
  return { year: gy, month: gm, day: gd, monthName: nameAt(gregorianMonths, locale, gm - 1) }
}
