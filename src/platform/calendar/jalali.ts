import { isLeapJalaaliYear, isValidJalaaliDate, j2d } from 'jalaali-js'

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

/** The day number of 1 Farvardin by year, as far as it has been asked for: the whole conversion is in this table. */
const newYears = new Map<number, DayNumber>()

/** The years of living people, which nearly every date is in, without the map. */
const near = Int32Array.from({ length: 202 }, (_year, at) => j2d(1300 + at, 1, 1) - epoch)

const newYear = (y: number): DayNumber => near[y - 1300] ?? farNewYear(y)

function farNewYear(y: number): DayNumber {
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

/** Two digits at a place of a text, or NaN. */
const twoDigits = (text: string, at: number) => digitAt(text, at) * 10 + digitAt(text, at + 1)

function digitAt(text: string, at: number) {
  const digit = text.charCodeAt(at) - 48
  return digit >= 0 && digit <= 9 ? digit : Number.NaN
}

const dash = 45
const hasDashes = (text: string) => text.length === 10 && text.charCodeAt(4) === dash && text.charCodeAt(7) === dash

/** @throws {RangeError} when the text is not a day at all; what people type goes through `parseDate`. */
export function gregorianOf(day: IsoDay): PlainGregorianDate {
  const gy = twoDigits(day, 0) * 100 + twoDigits(day, 2)
  const gm = twoDigits(day, 5)
  const gd = twoDigits(day, 8)
  if (hasDashes(day) && gy + gm + gd >= 0) return { gy, gm, gd }
  throw new RangeError(`"${day}" is not a day written as YYYY-MM-DD`)
}

/** Whether a text is a real day in the form the database keeps. */
export const isIsoDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && isoOfDayNumber(dayNumberOfIso(text)) === text

/**
 * The number of a Gregorian day: years are counted from March, so that the leap day comes last, in cycles of 400 years
 * (146,097 days); 719,468 days lie between 0000-03-01 and 1970-01-01.
 */
export function dayNumberOfIso(day: IsoDay): DayNumber {
  const { gy, gm, gd } = gregorianOf(day)
  const year = gm <= 2 ? gy - 1 : gy
  const month = gm <= 2 ? gm + 9 : gm - 3
  const leapDays = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400)
  return year * 365 + leapDays + Math.floor((month * 153 + 2) / 5) + gd - 1 - 719_468
}

/** The same backwards. */
export function isoOfDayNumber(number: DayNumber): IsoDay {
  const day = number + 719_468
  const cycle = Math.floor(day / 146_097)
  const ofCycle = day - cycle * 146_097
  const leaps = Math.floor(ofCycle / 1460) - Math.floor(ofCycle / 36_524) + Math.floor(ofCycle / 146_096)
  const year = Math.floor((ofCycle - leaps) / 365)
  const ofYear = ofCycle - (365 * year + Math.floor(year / 4) - Math.floor(year / 100))
  const month = Math.floor((5 * ofYear + 2) / 153)
  const gd = ofYear - Math.floor((153 * month + 2) / 5) + 1
  const gm = month < 10 ? month + 3 : month - 9
  return isoOf(year + cycle * 400 + (gm <= 2 ? 1 : 0), gm, gd)
}

const isoOf = (gy: number, gm: number, gd: number): IsoDay =>
  `${gy >= 1000 ? gy : String(gy).padStart(4, '0')}-${gm < 10 ? '0' : ''}${gm}-${gd < 10 ? '0' : ''}${gd}`

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
