import { asciiDigits, faDigits } from '../text/digits.ts'
import type { Hint } from '../text/hints.ts'
import { words as textWords } from '../text/words.ts'
import { weekdayName } from './format.ts'
import { jalaliMonths, weekdays } from './names.ts'
import { parseDate } from './parse.ts'

const month = jalaliMonths.fa.join('|')
const digit = '[0-9۰-۹٠-٩]'

const spelt = (name: string) => name.replaceAll('\u200C', '[\\u200C ]?').replaceAll('ی', '[یي]').replaceAll('ک', '[کك]')

/** «شنبه 8 آبان 1389»: a weekday, then a whole date. */
const fullDates = new RegExp(
  `(${weekdays.fa.map(spelt).join('|')})،?\\s+(${digit}{1,2}\\s+(?:${month})\\s+${digit}{4})`,
  'g',
)

/** «سال 86», «۵ اسفند ۸۶»: a year of two digits. */
const shortYears = new RegExp(`(?<=(?:سال|${month})\\s)${digit}{2}(?![0-9۰-۹٠-٩:٪%/])(?=\\D|$)`, 'g')

/** Slips in dates for the editor's hints: a weekday that is not the date's, a year of two digits. */
export const dateHints = (text: string): Hint[] => [...weekdayHints(text), ...yearHints(text)]

function weekdayHints(text: string): Hint[] {
  return [...text.matchAll(fullDates)].flatMap(({ index, 1: named = '', 2: date = '' }) => {
    const day = parseDate(date)
    if (typeof day !== 'string' || typeof parseDate(`${named} ${date}`) === 'string') return []
    const right = weekdayName(day)
    return [
      {
        kind: 'weekday',
        start: index,
        end: index + named.length,
        instead: right.fa,
        reason: textWords.wrongWeekday(right),
      },
    ]
  })
}

const yearHints = (text: string): Hint[] =>
  [...text.matchAll(shortYears)].map(({ index, 0: written }) => {
    const short = Number(asciiDigits(written))
    const year = short + (short < 30 ? 1400 : 1300)
    const instead = asciiDigits(written) === written ? String(year) : faDigits(year)
    return { kind: 'short-year', start: index, end: index + 2, instead, reason: textWords.shortYear(year) }
  })
