import { dayNumberOf, isoOfDayNumber, type Day, type DayNumber, type IsoDay } from './jalali.ts'

/** A day of the lunar Hijri calendar. */
export interface PlainLunarDate {
  readonly y: number
  readonly m: number
  readonly d: number
}

/** Made once; the days it is asked about are given at noon UTC. */
const formatter = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
  timeZone: 'UTC',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
})

const dayLength = 86_400_000

/**
 * The lunar date by the Umm al-Qura tables. Iran announces its months by sight: the announced date is the same or one
 * day off, so this only ever proposes.
 */
export const toLunar = (day: Day): PlainLunarDate => lunarOf(dayNumberOf(day))

function lunarOf(day: DayNumber): PlainLunarDate {
  const parts = new Map(
    formatter.formatToParts((day + 0.5) * dayLength).map(({ type, value }) => [type, Number(value)]),
  )
  return { y: parts.get('year') ?? 0, m: parts.get('month') ?? 0, d: parts.get('day') ?? 0 }
}

/** The mean length of a lunar month, and the day number on which the calendar began (16 July 622, Julian). */
const meanMonth = 29.530_588
const beginning = -492_148

/** The first day of a lunar month. */
function startOf(y: number, m: number): DayNumber {
  const months = (y - 1) * 12 + m - 1
  let day = Math.round(beginning + months * meanMonth)
  for (let found = lunarOf(day); !(isSameMonth(found, y, m) && found.d === 1); found = lunarOf(day)) {
    day += (months - monthsOf(found)) * 29 + (isSameMonth(found, y, m) ? 1 - found.d : 1)
  }
  return day
}

const monthsOf = ({ y, m }: PlainLunarDate) => (y - 1) * 12 + m - 1
const isSameMonth = (date: PlainLunarDate, y: number, m: number) => date.y === y && date.m === m

/** The day of a lunar date by the same tables; `last` is the month's last day, and so is 30 in a month of 29. */
export function lunarToIso(y: number, m: number, d: number | 'last'): IsoDay {
  const start = startOf(y, m)
  const end = m === 12 ? startOf(y + 1, 1) : startOf(y, m + 1)
  return isoOfDayNumber(Math.min(start + (d === 'last' ? 30 : d) - 1, end - 1))
}
