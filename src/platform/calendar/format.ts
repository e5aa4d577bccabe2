import type { Text } from '../locale.ts'
import { faDigits, lazily } from '../text/digits.ts'
import { wallTime } from './instant.ts'
import { gregorianOf, schoolYearOf, toIso, toJalali, weekday, type Day, type PlainGregorianDate } from './jalali.ts'
import { gregorianMonths, jalaliMonths, nameAt, weekdays, type CalendarLocale } from './names.ts'

export type DateStyle = 'short' | 'long' | 'full'

const two = (value: number) => (value < 10 ? `0${value}` : String(value))

/** The names of a calendar's month and the order of its parts, as one language writes them. */
interface Hand {
  readonly short: (day: Day) => string
  readonly long: (day: Day) => string
  readonly full: (day: Day) => string
  readonly timed: (date: string, time: string) => string
}

const jalaliShort = (day: Day) => {
  const { y, m, d } = toJalali(day)
  return faDigits(`${y}/${two(m)}/${two(d)}`)
}

const jalaliLong = (day: Day) => {
  const { y, m, d } = toJalali(day)
  return `${faDigits(d)} ${nameAt(jalaliMonths, 'fa', m - 1)} ${faDigits(y)}`
}

const gregorianLong = (day: Day, locale: 'en' | 'az') => {
  const { gy, gm, gd } = gregorianOf(toIso(day))
  const { y, m, d } = toJalali(day)
  const jalali = `${d} ${nameAt(jalaliMonths, locale, m - 1)} ${y}`
  return `${gd} ${nameAt(gregorianMonths, locale, gm - 1)} ${gy} (${jalali})`
}

const dotted = ({ gy, gm, gd }: PlainGregorianDate) => `${two(gd)}.${two(gm)}.${gy}`

const weekdayOf = (day: Day, locale: CalendarLocale) => nameAt(weekdays, locale, weekday(day))

const hands: Record<CalendarLocale, Hand> = {
  fa: {
    short: jalaliShort,
    long: jalaliLong,
    full: (day) => `${weekdayOf(day, 'fa')} ${jalaliLong(day)}`,
    timed: (date, time) => `${date}، ساعت ${faDigits(time)}`,
  },
  azb: {
    short: jalaliShort,
    long: jalaliLong,
    full: (day) => `${weekdayOf(day, 'azb')} ${jalaliLong(day)}`,
    timed: (date, time) => `${date}، ساعت ${faDigits(time)}`,
  },
  en: {
    short: toIso,
    long: (day) => gregorianLong(day, 'en'),
    full: (day) => `${weekdayOf(day, 'en')} ${gregorianLong(day, 'en')}`,
    timed: (date, time) => `${date}, ${time}`,
  },
  az: {
    short: (day) => dotted(gregorianOf(toIso(day))),
    long: (day) => gregorianLong(day, 'az'),
    full: (day) => `${gregorianLong(day, 'az')}, ${weekdayOf(day, 'az')}`,
    timed: (date, time) => `${date}, saat ${time}`,
  },
}

/** A day in one language: ۱۴۰۵/۰۹/۰۱, «۱ آذر ۱۴۰۵», «یکشنبه ۱ آذر ۱۴۰۵»; English adds the Jalali day in brackets. */
export const formatDate = (day: Day, style: DateStyle, locale: CalendarLocale): string => hands[locale][style](day)

/** The full date and the time on the city's wall clock: «یکشنبه ۱ آذر ۱۴۰۵، ساعت ۱۸:۳۰». */
export function formatMoment(at: Date, locale: CalendarLocale, style: DateStyle = 'full'): string {
  const { day, hour, minute } = wallTime(at)
  return hands[locale].timed(formatDate(day, style, locale), `${two(hour)}:${two(minute)}`)
}

/** 18:30 on the city's wall clock, in the digits of the language. */
export function formatTime(at: Date, locale: CalendarLocale): string {
  const { hour, minute } = wallTime(at)
  const time = `${two(hour)}:${two(minute)}`
  return locale === 'fa' || locale === 'azb' ? faDigits(time) : time
}

export const shortDate = (day: Day): Text => lazily((locale) => formatDate(day, 'short', locale))
export const longDate = (day: Day): Text => lazily((locale) => formatDate(day, 'long', locale))
export const fullDate = (day: Day): Text => lazily((locale) => formatDate(day, 'full', locale))

/** A moment with its weekday. */
export const moment = (at: Date): Text => lazily((locale) => formatMoment(at, locale))

/** A moment in the shortest form, for tables. */
export const shortMoment = (at: Date): Text => lazily((locale) => formatMoment(at, locale, 'short'))

export const timeOfDay = (at: Date): Text => lazily((locale) => formatTime(at, locale))

export const weekdayName = (day: Day): Text => lazily((locale) => weekdayOf(day, locale))

/** «آذر ۱۴۰۵», "Azar 1405". */
export const monthOfYear = (y: number, m: number): Text =>
  lazily((locale) => `${nameAt(jalaliMonths, locale, m - 1)} ${locale === 'en' ? y : faDigits(y)}`)

/** «۱۴۰۵–۱۴۰۶»; show it inside an isolate, or its halves change places. */
export function schoolYearName(day: Day): Text {
  const y = schoolYearOf(day)
  return lazily((locale) => (locale === 'en' ? `${y}–${y + 1}` : faDigits(`${y}–${y + 1}`)))
}

export { dateRange, formatRange } from './ranges.ts'
