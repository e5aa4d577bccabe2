import { addMonths, type IsoDay, isJalali, monthLength, toIso, toJalali } from '#platform/calendar/jalali.ts'
import { jalaliMonths } from '#platform/calendar/names.ts'
import { parseDate } from '#platform/calendar/parse.ts'
import { asciiDigits } from '#platform/text/digits.ts'
import { isProblem } from '#platform/text/problem.ts'

/** What a clause says about its own due date: so long from legal effect, or a day of the calendar. */
export type DueHint = { readonly n: number; readonly unit: 'day' | 'workday' | 'month' } | { readonly day: IsoDay }

const units: Readonly<Record<string, (n: number) => Exclude<DueHint, { day: IsoDay }>>> = {
  'روز کاری': (n) => ({ n, unit: 'workday' }),
  'روز اداری': (n) => ({ n, unit: 'workday' }),
  روز: (n) => ({ n, unit: 'day' }),
  هفته: (n) => ({ n: n * 7, unit: 'day' }),
  ماه: (n) => ({ n, unit: 'month' }),
  سال: (n) => ({ n: n * 12, unit: 'month' }),
}

const small = 'یک دو سه چهار پنج شش هفت هشت نه ده یازده دوازده سیزده چهارده پانزده شانزده هفده هجده نوزده'.split(' ')
const tens = 'بیست سی چهل پنجاه شصت هفتاد هشتاد نود'.split(' ')
const counted = (words: readonly string[], first: number, step: number) =>
  words.map((word, at): [string, number] => [word, first + at * step])
const [ones, round] = [counted(small, 1, 1), counted(tens, 20, 10)]
const between = round.flatMap(([ten, n]) =>
  ones.slice(0, 9).map(([one, m]): [string, number] => [`${ten} و ${one}`, n + m]),
)
const numbers = new Map([...ones, ...round, ...between, ['صد', 100]])

const numberWords = [...numbers.keys()].toSorted((a, b) => b.length - a.length).join('|')
const unitWords = Object.keys(units).join('|')
const months = jalaliMonths.fa.join('|')

const term = new RegExp(
  `(?:ظرف|حداکثر|در)\\s+(?:مدت\\s+)?(?:حداکثر\\s+)?(\\d{1,3}|(?:${numberWords})(?=\\s))\\s*(?:\\([^)]{1,30}\\)\\s*)?(${unitWords})(?![آ-ی])`,
  'u',
)
const endOfYear = /تا پایان سال (?:جاری|(1[34]\d{2}))/u
const endOfMonth = new RegExp(`تا پایان (${months})(?:\\s*ماه)?\\s+(?:سال\\s+)?(1[34]\\d{2})`, 'u')
const until = new RegExp(
  `(?:حداکثر\\s+)?تا\\s+(?:تاریخ\\s+)?(\\d{1,2}\\s+(?:${months})(?:\\s*ماه)?\\s+1[34]\\d{2}|1[34]\\d{2}[/.-]\\d{1,2}[/.-]\\d{1,2})`,
  'u',
)

/** The due date a clause names, if it names one; days of the calendar before lengths of time. */
export function dueIn(text: string): DueHint | undefined {
  const plain = asciiDigits(text).replaceAll('\u200C', ' ')
  return dayIn(plain) ?? termIn(plain)
}

function dayIn(text: string): DueHint | undefined {
  const year = endOfYear.exec(text)?.[1]
  if (year !== undefined) return { day: endOf(Number(year), 12) }
  return endOfMonthIn(text) ?? dateIn(text)
}

function endOfMonthIn(text: string): DueHint | undefined {
  const found = endOfMonth.exec(text)
  return found ? { day: endOf(Number(found[2]), jalaliMonths.fa.indexOf(found[1] ?? '') + 1) } : undefined
}

function dateIn(text: string): DueHint | undefined {
  const day = parseDate(until.exec(text)?.[1] ?? '')
  return isProblem(day) ? undefined : { day }
}

const endOf = (y: number, m: number): IsoDay => toIso({ y, m, d: monthLength(y, m) })

function termIn(text: string): DueHint | undefined {
  const [, amount = '', unit = ''] = term.exec(text) ?? []
  const n = numbers.get(amount) ?? Number(amount)
  return n > 0 ? units[unit]?.(n) : undefined
}

/** The day so many Jalali months after another. */
export function monthsAfter(day: IsoDay, n: number): IsoDay {
  const { y, m, d } = addMonths(toJalali(day), n)
  return toIso(isJalali(y, m, d) ? { y, m, d } : { y, m, d: monthLength(y, m) })
}
