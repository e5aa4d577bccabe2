import { asciiDigits } from '../text/digits.ts'
import { problem, type Problem } from '../text/problem.ts'
import { key, words as tokens } from '../text/tokens.ts'
import { weekdayName } from './format.ts'
import { isIsoDay, isJalali, monthLength, toIso, weekday, type IsoDay } from './jalali.ts'
import { gregorianMonths, jalaliMonths, weekdays } from './names.ts'
import { words } from './words.ts'

export type DatePart = 'day' | 'month' | 'year'

export type DateProblemKind = 'empty' | 'missing' | 'unreadable' | 'short-year' | 'range' | 'length' | 'weekday'

/** What is wrong with a date; the other parts stay in their fields. */
export interface DateProblem extends Problem<DateProblemKind> {
  /** The field to mark, when one of them is to blame. */
  readonly part?: DatePart
  /** The year that a short one may have meant, or the day of a date whose weekday was wrong. */
  readonly offer?: string
}

/** A date as a form without scripts sends it. The month is a number or a name. */
export interface DateFields {
  readonly day: string
  readonly month: string
  readonly year: string
}

/**
 * A day from what a person wrote: `y/m/d` or `d/m/y` with `/`, `-`, `.` or spaces, any digits, the month also by name,
 * the weekday in front if they like, a second calendar in brackets. Years 1300 to 1500 are Jalali, 1900 to 2100
 * Gregorian. Echo the answer with its weekday (`fullDate`).
 */
export function parseDate(input: string): IsoDay | DateProblem {
  if (input.length > longest) return unreadable
  const text = dated(asciiDigits(input.normalize('NFKC')))
  if (text.trim() === '') return problem('empty', words.empty)
  const named = namesIn(text)
  const parts = named && inOrder(text.match(/\d+/g) ?? [], named.month)
  if (parts === undefined) return unreadable
  const day = dayOf(parts)
  return typeof day === 'string' ? confirmed(day, named?.weekday) : day
}

/** No date with its weekday, its month and a second calendar in brackets is longer. */
const longest = 200

/** «۵شنبه» is a weekday and no number; what stands in brackets is the same day in another calendar. */
const dated = (text: string) =>
  text
    .replace(/\([^)]*\)/, ' ')
    .replace(/^(\D*)([2-5])(?=[\s\u200C]?شنبه)/, (_all, before, count) => `${before}${countOf(count)} `)

const countOf = (digit: string) => ['دو', 'سه', 'چهار', 'پنج'][Number(digit) - 2] ?? ''

/** The same from three fields; the problem names the field. */
export function parseDateFields(fields: DateFields): IsoDay | DateProblem {
  const typed = {
    day: asciiDigits(fields.day).trim(),
    month: asciiDigits(fields.month).trim(),
    year: asciiDigits(fields.year).trim(),
  }
  if (typed.day + typed.month + typed.year === '') return problem('empty', words.empty)
  for (const [part, reason] of missing) if (typed[part] === '') return { ...problem('missing', reason), part }
  for (const [part, shape] of shapes) if (!shape.test(typed[part])) return { ...unreadable, part }
  const month = monthCalled(typed.month)
  return month ? dayOf({ ...typed, month }) : { ...unreadable, part: 'month' }
}

const shapes = [
  ['day', /^\d{1,2}$/],
  ['year', /^\d{1,4}$/],
] as const

const monthCalled = (typed: string): Month | undefined =>
  /^\d{1,2}$/.test(typed) ? { number: Number(typed) } : monthIn(key(typed.slice(0, longest)))

const missing = [
  ['day', words.missingDay],
  ['month', words.missingMonth],
  ['year', words.missingYear],
] as const

const unreadable: DateProblem = problem('unreadable', words.unreadable)

interface Month {
  readonly number: number
  /** Known when the month was written by name. */
  readonly calendar?: 'jalali' | 'gregorian'
}

const monthsOf = (names: typeof jalaliMonths, calendar: 'jalali' | 'gregorian') =>
  Object.values(names).flatMap((list) =>
    list.map((name, at): [string, Month] => [key(name), { number: at + 1, calendar }]),
  )

const monthByName = new Map([
  ...monthsOf(gregorianMonths, 'gregorian').flatMap(([name, month]): [string, Month][] => [
    [name, month],
    [/^[a-z]/.test(name) ? name.slice(0, 3) : name, month],
  ]),
  ...monthsOf(jalaliMonths, 'jalali'),
  [key('امرداد'), { number: 5, calendar: 'jalali' } satisfies Month] as const,
  ...otherSpellings('آگوست اگوست', 8),
  ...otherSpellings('می', 5),
  ...otherSpellings('جون', 6),
  ...otherSpellings('جولای ژوییه', 7),
])

/** Gregorian months as Persian also writes them. */
function otherSpellings(names: string, number: number): [string, Month][] {
  return names.split(' ').map((name) => [key(name), { number, calendar: 'gregorian' }])
}

/** Words a date may carry without saying anything. */
const silent = new Set(
  'ماه سال روز مورخ مورخه تاریخ به در برابر با شمسی خورشیدی هجری میلادی ه ش هش م'.split(' ').map((word) => key(word)),
)

/** «آذرماه» is the month آذر. */
const monthIn = (word: string) => monthByName.get(word) ?? monthByName.get(word.replace(/ماه$/, ''))

interface Names {
  readonly month: Month | undefined
  readonly weekday: string | undefined
}

/** The month and the weekday a text names; nothing at all when it holds a word that is neither. */
function namesIn(text: string): Names | undefined {
  const all = tokens(text).flatMap(({ parts }) => parts.join('').split(/\d+/))
  const named = all.filter((word) => word !== '' && !silent.has(word))
  const month = named.find((word) => monthIn(word))
  const others = named.filter((word) => word !== month).join('')
  if (others !== '' && weekdaysCalled(others).length === 0) return undefined
  return { month: month === undefined ? undefined : monthIn(month), weekday: others || undefined }
}

interface Parts {
  readonly day: string
  readonly month: Month
  readonly year: string
}

/** A date is three things, whether its month is a number or a name. */
function inOrder(numbers: readonly string[], named: Month | undefined): Parts | undefined {
  if (numbers.length !== (named ? 2 : 3)) return undefined
  return named ? besideMonth(numbers, named) : amongThree(numbers)
}

/** Which number is the year: the one of four digits; among short ones, the first, unless only the last can be one. */
function amongThree([first = '', second = '', third = '']: readonly string[]): Parts | undefined {
  if (second.length > 2) return undefined
  const month = { number: Number(second) }
  return isYearFirst(first, third) ? { year: first, month, day: third } : { day: first, month, year: third }
}

const besideMonth = ([first = '', second = '']: readonly string[], month: Month): Parts =>
  isDayFirst(first, second) ? { day: first, month, year: second } : { day: second, month, year: first }

const isDay = (number: string) => number.length <= 2 && Number(number) <= 31
/** Beside a named month the day comes first if it can. */
const isDayFirst = (first: string, last: string) => isDay(first) || (first.length <= 2 && last.length > 2)
const isYearFirst = (first: string, last: string) => first.length > 2 || isDay(last)

/** The day that year, month and day name together, or which of them cannot be. */
function dayOf({ day, month, year }: Parts): IsoDay | DateProblem {
  if (year.length <= 2) return shortYear(Number(year), month)
  if (month.number < 1 || month.number > 12) return { ...problem('range', words.monthRange), part: 'month' }
  if (day.length > 2) return unreadable
  if (Number(day) < 1) return { ...problem('range', words.dayRange), part: 'day' }
  const make = makers[calendarOf(Number(year), month) ?? 'none']
  return make(Number(year), month.number, Number(day))
}

const makers = { jalali: jalaliDay, gregorian: gregorianDay, none: noDay }

function noDay(): DateProblem {
  return { ...problem('range', words.yearRange), part: 'year' }
}

/** The calendar of a year, if a month written by name belongs to the same one. */
function calendarOf(year: number, month: Month) {
  const calendar = years.find(({ from, to }) => year >= from && year <= to)?.calendar
  return month.calendar === undefined || month.calendar === calendar ? calendar : undefined
}

const years = [
  { calendar: 'jalali', from: 1300, to: 1500 },
  { calendar: 'gregorian', from: 1900, to: 2100 },
] as const

/** «۸۶» is offered as 1386 and «۰۵» as 1405: nobody writes of a time before 1330 in two digits. */
function shortYear(year: number, { calendar }: Month): DateProblem {
  const century = calendar === 'gregorian' ? (year < 50 ? 2000 : 1900) : year < 30 ? 1400 : 1300
  return { ...problem('short-year', words.shortYear(century + year)), part: 'year', offer: String(century + year) }
}

function jalaliDay(y: number, m: number, d: number): IsoDay | DateProblem {
  if (isJalali(y, m, d)) return toIso({ y, m, d })
  return { ...problem('length', words.jalaliLength(y, m, monthLength(y, m))), part: 'day' }
}

function gregorianDay(year: number, month: number, day: number): IsoDay | DateProblem {
  const iso = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  if (isIsoDay(iso)) return iso
  const length = new Date(Date.UTC(year, month, 0)).getUTCDate()
  return { ...problem('length', words.gregorianLength(year, month, length)), part: 'day' }
}

/** A date whose weekday was written too has to agree with it. */
function confirmed(day: IsoDay, named: string | undefined): IsoDay | DateProblem {
  if (named === undefined || weekdaysCalled(named).includes(weekday(day))) return day
  return { ...problem('weekday', words.wrongWeekday(weekdayName(day))), offer: day }
}

/** «چرشنبه» and «شنبه» are names in more than one language. */
const weekdaysCalled = (name: string) =>
  Object.values(weekdays).flatMap((list) => list.flatMap((each, at) => (key(each) === name ? [at] : [])))
