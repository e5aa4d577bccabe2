import { birthYear, solarYear } from '#city/people/years.ts'
import { parseDate } from '#platform/calendar/parse.ts'
import { asciiDigits } from '#platform/text/digits.ts'
import { isProblem, problem, type Problem } from '#platform/text/problem.ts'
import { enrolWords } from '../words/enrolling.ts'
import type { ReadBirth } from './party.ts'

const notKnown: ReadBirth = { birthYear: null, bornOn: undefined }

/**
 * A birth as people write it: a year or a whole date, in any digits, of the solar or the Gregorian calendar. «۳ ساله» is
 * an age and no year: it would be another one tomorrow, so it is asked again.
 */
export function readBirth(typed: string, today: string): ReadBirth | Problem {
  const text = asciiDigits(typed).trim()
  if (text === '') return notKnown
  if (/^\d{4}$/.test(text)) return yearRead(text, today)
  if (!/\d{4}/.test(text)) return problem('unreadable', enrolWords.yearNotAge)
  const day = parseDate(text)
  if (typeof day !== 'string') return problem('unreadable', enrolWords.yearNotAge)
  return isPast(day, today) ? { birthYear: Number(day.slice(0, 4)), bornOn: day } : notBornYet
}

function yearRead(text: string, today: string): ReadBirth | Problem {
  const year = birthYear(text)
  if (isProblem(year)) return year
  if (year === undefined) return notKnown
  const isPossible = year >= 1900 && year <= Number(today.slice(0, 4))
  return isPossible ? { birthYear: year, bornOn: undefined } : notBornYet
}

const notBornYet = problem('range', enrolWords.notAYear)

const isPast = (day: string, today: string) => day <= today && day >= '1900-01-01'

/** A Gregorian year that was typed, as the solar one it became: shown again, so that nobody is taken for another age. */
export function convertedYear(typed: string): { readonly typed: number; readonly solar: number } | undefined {
  const text = asciiDigits(typed).trim()
  const year = /^\d{4}$/.test(text) ? Number(text) : 0
  return year >= 1900 && year < 2200 ? { typed: year, solar: solarYear(year) } : undefined
}
