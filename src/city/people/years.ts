import { toJalali } from '#platform/calendar/jalali.ts'
import { asciiDigits } from '#platform/text/digits.ts'
import { type Problem, problem } from '#platform/text/problem.ts'
import { words } from './words.ts'

/** Below this, four digits are a year of the solar calendar. */
const solarYears = 1600
const toGregorian = 621

/** A year as people write it, as a Gregorian one: a solar year becomes the one in which it began. Empty is no year. */
export function birthYear(typed: string): number | undefined | Problem {
  const digits = asciiDigits(typed).trim()
  if (digits === '') return undefined
  if (!/^\d{4}$/.test(digits)) return problem('unreadable', words.notABirthYear)
  const year = Number(digits)
  return year < solarYears ? year + toGregorian : year
}

/** The solar year that began in a Gregorian one. */
export const solarYear = (year: number): number => toJalali(`${year}-06-01`).y
