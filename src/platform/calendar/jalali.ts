import { d2g, g2d, isLeapJalaaliYear, isValidJalaaliDate, j2d } from 'jalaali-js'

/** A day of the Jalali calendar: pure integers, no time, no zone. Months count from 1. */
export interface PlainJalaliDate {
  readonly y: number
  readonly m: number
  readonly d: number
}

/** A day as the database keeps it: Gregorian, `YYYY-MM-DD`. */
export type IsoDay = string

/** A day in either form. */
export type Day = IsoDay | PlainJalaliDate

/** Days since 1970-01-01; what all arithmetic here is done on. */
export type DayNumber = number

/** The Julian day of 1970-01-01. */
const epoch = 2_440_588

/** Whether such a day exists, for years -61 to 3177. */
export const isJalali = (y: number, m: number, d: number): boolean =>
  Number.isInteger(y) && Number.isInteger(m) && Number.isInteger(d) && isValidJalaaliDate(y, m, d)

export const isLeap = (y: number): boolean => isLeapJalaaliYear(y)

/** 31 in the first half of the year, then 30; Esfand has 30 in leap years only. */
export function monthLength(y: number, m: number): number {
  if (m <= 6) return 31
  return m <= 11 || isLeap(y) ? 30 : 29
}

/** The day number of 1 Farvardin by year, as far as it has been asked for: the conversion is all in this table. */
const newYears = new Map<number, DayNumber>()

function newYear(y: number): DayNumber {
  const known = newYears.get(y)
  if (known !== undefined) return known
  const made = j2d(y, 1, 1) - epoch
  newYears.set(y, made)
  return made
}

/** Days of the year before this month begins. */
const daysBefore = (m: number) => (m <= 7 ? (m - 1) * 31 : 186 + (m - 7) * 30)

/** The day number of a Jalali day. The day must exist. */
export const dayNumberOfJalali = ({ y, m, d }: PlainJalaliDate): DayNumber => newYear(y) + daysBefore(m) + d - 1

/** The Jalali day with this number. */
export function jalaliOfDayNumber(day: DayNumber): PlainJalaliDate {
  let y = 1348 + Math.floor((day + 286) / 365.2422)
  while (day < newYear(y)) y--
  while (day >= newYear(y + 1)) y++
  const ofYear = day - newYear(y)
  if (ofYear < 186) return { y, m: Math.floor(ofYear / 31) + 1, d: (ofYear % 31) + 1 }
  return { y, m: Math.floor((ofYear - 186) / 30) + 7, d: ((ofYear - 186) % 30) + 1 }
}

/** A Gregorian day with its parts. */
export interface PlainGregorianDate {
  readonly gy: number
  readonly gm: number
  readonly gd: number
}

const isoShape = /^\d{4}-\d{2}-\d{2}$/

/** @throws {RangeError} when the text is not a day at all; what people type goes through `parseDate`. */
export function gregorianOf(day: IsoDay): PlainGregorianDate {
  if (!isoShape.test(day)) throw new RangeError(`"${day}" is not a day written as YYYY-MM-DD`)
  return { gy: Number(day.slice(0, 4)), gm: Number(day.slice(5, 7)), gd: Number(day.slice(8, 10)) }
}

const isoOf = ({ gy, gm, gd }: PlainGregorianDate): IsoDay =>
  `${String(gy).padStart(4, '0')}-${gm < 10 ? '0' : ''}${gm}-${gd < 10 ? '0' : ''}${gd}`

/** Whether a text is a real day in the form the database keeps. */
export function isIsoDay(text: string): boolean {
  return isoShape.test(text) && isoOfDayNumber(dayNumberOfIso(text)) === text
}

export function dayNumberOfIso(day: IsoDay): DayNumber {
  const { gy, gm, gd } = gregorianOf(day)
  return g2d(gy, gm, gd) - epoch
}

export const isoOfDayNumber = (day: DayNumber): IsoDay => isoOf(d2g(day + epoch))

export const dayNumberOf = (day: Day): DayNumber =>
  typeof day === 'string' ? dayNumberOfIso(day) : dayNumberOfJalali(day)

/** The day as the database keeps it. */
export const toIso = (day: Day): IsoDay => (typeof day === 'string' ? day : isoOfDayNumber(dayNumberOfJalali(day)))

/** The day as Persian readers name it. */
export const toJalali = (day: Day): PlainJalaliDate =>
  typeof day === 'string' ? jalaliOfDayNumber(dayNumberOfIso(day)) : day

/** 0 is Saturday, 6 is Friday. */
export const weekday = (day: Day): number => (((dayNumberOf(day) + 5) % 7) + 7) % 7

/** So many days later, or earlier. */
export const addDays = (day: IsoDay, count: number): IsoDay => isoOfDayNumber(dayNumberOfIso(day) + count)

/** How many days from the first to the second; negative when the second comes before. */
export const daysBetween = (from: Day, to: Day): number => dayNumberOf(to) - dayNumberOf(from)

/** The same day so many Jalali months later; where the month is shorter, its last day (31 Shahrivar + 1 is 30 Mehr). */
export function addMonths(date: PlainJalaliDate, count: number): PlainJalaliDate {
  const months = date.y * 12 + date.m - 1 + count
  const y = Math.floor(months / 12)
  const m = months - y * 12 + 1
  return { y, m, d: Math.min(date.d, monthLength(y, m)) }
}

/** The same day so many years later; 30 Esfand falls on 29 Esfand in common years. */
export const addYears = (date: PlainJalaliDate, count: number): PlainJalaliDate => addMonths(date, count * 12)

/** Before (negative), the same (0) or after (positive). */
export const compareDays = (a: Day, b: Day): number => dayNumberOf(a) - dayNumberOf(b)

/** Days from one to before the other. */
export interface DayRange {
  readonly from: IsoDay
  /** The first day after it. */
  readonly until: IsoDay
}

/** 1 Farvardin to the end of Esfand. */
export const fiscalYear = (y: number): DayRange => ({ from: yearStart(y), until: yearStart(y + 1) })

/** 1 Mehr to 31 Shahrivar of the next year. */
export const schoolYear = (y: number): DayRange => ({
  from: toIso({ y, m: 7, d: 1 }),
  until: toIso({ y: y + 1, m: 7, d: 1 }),
})

/** A month of the Jalali calendar. */
export const monthRange = (y: number, m: number): DayRange => ({
  from: toIso({ y, m, d: 1 }),
  until: toIso(addMonths({ y, m, d: 1 }, 1)),
})

const yearStart = (y: number) => isoOfDayNumber(newYear(y))

export const fiscalYearOf = (day: Day): number => toJalali(day).y

/** The Jalali year in which the school year of this day began. */
export function schoolYearOf(day: Day): number {
  const { y, m } = toJalali(day)
  return m >= 7 ? y : y - 1
}

/** Age in whole Jalali years; somebody born on 30 Esfand has a birthday on 29 Esfand in common years. */
export function yearsBetween(from: Day, to: Day): number {
  const [born, now] = [toJalali(from), toJalali(to)]
  const years = now.y - born.y
  return compareDays(addYears(born, years), now) > 0 ? years - 1 : years
}
