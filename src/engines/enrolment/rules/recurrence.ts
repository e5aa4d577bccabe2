import {
  addDays,
  addMonths,
  compareDays,
  dayNumberOf,
  type IsoDay,
  isoOfDayNumber,
  monthLength,
  type PlainJalaliDate,
  toIso,
  toJalali,
  weekday,
} from '#platform/calendar/jalali.ts'

/** A convenience for typing: it makes rows, and the rows are what is true from then on. */
export interface Recurrence {
  readonly every: 'day' | 'week' | 'jalaliMonth' | 'jalaliYear'
  readonly interval: number
  /** For weeks; 0 is Saturday. Without them the weekday of the start. */
  readonly weekdays?: readonly number[] | undefined
  /** For months; without it (and without `nth`) the day of the start. */
  readonly monthDay?: number | 'last' | undefined
  /** For months: the n-th (-1: the last) of a weekday. */
  readonly nth?: readonly [n: number, weekday: number] | undefined
  /** Day 31 of a shorter month is its last day; else there is none in that month. */
  readonly clamp?: boolean | undefined
  readonly start: IsoDay
  /** The last day, included. */
  readonly until?: IsoDay | undefined
  /** How many to keep; exceptions do not use it up. */
  readonly count?: number | undefined
  readonly except?: readonly IsoDay[] | undefined
  /** What happens on days off: kept unless said otherwise; `next-day` takes the first day after that is none. */
  readonly holidays?: 'keep' | 'skip' | 'next-day' | undefined
}

/** No series has more rows, and none reaches further. */
export const mostRows = 400
export const mostMonths = 24

/** The days of a series, and whether it was cut at a limit: said before anything is saved. */
export interface Series {
  readonly days: readonly IsoDay[]
  readonly cut: boolean
}

/** Every day of a series in order, each once. `isOff` answers for days off; it is asked only when the rule minds them. */
export function daysOf(rule: Recurrence, isOff: (day: IsoDay) => boolean = () => false): Series {
  const horizon = horizonOf(rule)
  const days: IsoDay[] = []
  for (const candidate of candidates(rule, horizon)) {
    const day = settled(rule, candidate, isOff)
    if (day === undefined || days.includes(day)) continue
    if (days.length === mostRows) return { days: days.toSorted(), cut: true }
    days.push(day)
    if (days.length === rule.count) break
  }
  return { days: days.toSorted(), cut: isCut(rule, horizon, days.length) }
}

/** A yearly series may be as long as its count: two years would hold two of it. */
const horizonOf = ({ every, start, until }: Recurrence): IsoDay => {
  const furthest =
    every === 'jalaliYear' ? addMonths(toJalali(start), mostRows * 12) : addMonths(toJalali(start), mostMonths)
  return until !== undefined && compareDays(until, furthest) < 0 ? until : toIso(furthest)
}

/** Whether it would go on beyond the horizon: it has not made its count yet, nor does it end before. */
function isCut({ until, count }: Recurrence, horizon: IsoDay, made: number): boolean {
  const isFull = count !== undefined && made >= count
  return !isFull && (until === undefined || compareDays(until, horizon) > 0)
}

/** The day itself, the one it moves to, or none. */
function settled({ except = [], holidays = 'keep' }: Recurrence, day: IsoDay, isOff: (day: IsoDay) => boolean) {
  if (except.includes(day)) return undefined
  if (holidays === 'keep' || !isOff(day)) return day
  if (holidays === 'skip') return undefined
  return firstOpenAfter(day, (next) => except.includes(next) || isOff(next))
}

/** Nowruz is the longest run of days off; a fortnight without a working day means the calendar is wrong. */
function firstOpenAfter(day: IsoDay, isOff: (day: IsoDay) => boolean) {
  for (let ahead = 1; ahead <= 14; ahead += 1) if (!isOff(addDays(day, ahead))) return addDays(day, ahead)
  return undefined
}

/** Days from the start to the horizon that the rule names, before exceptions and days off. */
function* candidates(rule: Recurrence, horizon: IsoDay): Generator<IsoDay> {
  const isInside = (day: IsoDay) => compareDays(day, rule.start) >= 0 && compareDays(day, horizon) <= 0
  for (const { month, day } of rule.every === 'day' || rule.every === 'week' ? counted(rule) : named(rule)) {
    if (compareDays(month, horizon) > 0) return
    if (day !== undefined && isInside(day)) yield day
  }
}

/** Days and weeks, counted from the start; weeks begin on Saturday, also those between. */
function* counted({ every, interval, weekdays, start }: Recurrence): Generator<Named> {
  const from = dayNumberOf(start)
  const saturday = from - weekday(start)
  const inWeek = (weekdays ?? [weekday(start)]).toSorted((a, b) => a - b)
  const offsets = every === 'day' ? [0] : inWeek
  const [base, length] = every === 'day' ? [from, 1] : [saturday, 7]
  for (let step = 0; ; step += interval) {
    for (const offset of offsets) yield plain(isoOfDayNumber(base + step * length + offset))
  }
}

const plain = (day: IsoDay): Named => ({ month: day, day })

interface Named {
  /** Where the search stands, so that it ends even when no month has such a day. */
  readonly month: IsoDay
  readonly day: IsoDay | undefined
}

/** Months and years, counted from the month of the start. */
function* named(rule: Recurrence): Generator<Named> {
  const { y, m, d } = toJalali(rule.start)
  const months = rule.interval * (rule.every === 'jalaliYear' ? 12 : 1)
  for (let step = 0; ; step += months) {
    const first = addMonths({ y, m, d: 1 }, step)
    yield {
      month: toIso(first),
      day: rule.nth ? nthOf(first, rule.nth) : dayIn(first, rule.monthDay ?? d, rule.clamp ?? true),
    }
  }
}

function dayIn({ y, m }: PlainJalaliDate, wanted: number | 'last', clamp: boolean): IsoDay | undefined {
  const length = monthLength(y, m)
  if (wanted === 'last') return toIso({ y, m, d: length })
  if (wanted <= length) return toIso({ y, m, d: wanted })
  return clamp ? toIso({ y, m, d: length }) : undefined
}

function nthOf({ y, m }: PlainJalaliDate, [n, wanted]: readonly [number, number]): IsoDay | undefined {
  const length = monthLength(y, m)
  const firstOne = 1 + ((wanted - weekday({ y, m, d: 1 }) + 7) % 7)
  const d = n > 0 ? firstOne + (n - 1) * 7 : firstOne + 7 * Math.floor((length - firstOne) / 7) + (n + 1) * 7
  return d >= 1 && d <= length ? toIso({ y, m, d }) : undefined
}
