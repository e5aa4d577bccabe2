import { addDays, compareDays, type IsoDay, weekday } from '#platform/calendar/jalali.ts'
import { wallTime } from '#platform/calendar/instant.ts'

/** From an instant to before another. */
export interface Stretch {
  readonly from: Date
  readonly to: Date
}

/** Open hours of a weekday: minutes after midnight by the wall clock. */
export interface OpenHours {
  readonly resource: string
  readonly weekday: number
  readonly opens: number
  readonly closes: number
  readonly sex: 'female' | 'male' | null
  readonly validFrom: IsoDay
  readonly validUntil: IsoDay | null
}

const aMinute = 60_000
const endOfDay = 1440

/** The minutes of a city day that a stretch covers; longer than a day it has more than one part. */
function partsOf({ from, to }: Stretch): { readonly day: IsoDay; readonly opens: number; readonly closes: number }[] {
  const [start, end] = [wallTime(from), wallTime(new Date(to.getTime() - 1))]
  const parts = []
  for (let day = start.day; day <= end.day; day = addDays(day, 1)) {
    const opens = day === start.day ? start.hour * 60 + start.minute : 0
    parts.push({ day, opens, closes: day === end.day ? end.hour * 60 + end.minute + 1 : endOfDay })
  }
  return parts
}

/**
 * The season in force on a day. Hours with the same first and last day are one season; of several in force the one that
 * began last counts alone, so that summer or Ramadan replace the usual week instead of adding to it.
 */
export function seasonOn<Own extends Season>(hours: readonly Own[], day: IsoDay): Own | undefined {
  const valid = hours.filter(
    ({ validFrom, validUntil }) => validFrom <= day && (validUntil === null || day <= validUntil),
  )
  return valid.toSorted((a, b) => byStart(b, a) || byEnd(a, b))[0]
}

/** The hours of one place that hold on a day: those of the season in force. */
export function hoursOn<Hour extends OpenHours>(hours: readonly Hour[], day: IsoDay): Hour[] {
  const season = seasonOn(hours, day)
  const on = weekday(day)
  return hours.filter((one) => one.weekday === on && season && isSameSeason(one, season))
}

type Season = Pick<OpenHours, 'validFrom' | 'validUntil'>

const byStart = (a: Season, b: Season) => compareDays(a.validFrom, b.validFrom)
const byEnd = (a: Season, b: Season) => (a.validUntil ?? '9999').localeCompare(b.validUntil ?? '9999')

export const isSameSeason = (a: Season, b: Season): boolean =>
  a.validFrom === b.validFrom && a.validUntil === b.validUntil

/**
 * Whether one place is open all that time, for whom it is wanted. A place that has never said when it is open always is.
 * Hours that meet count as one.
 */
export function isOpen(hours: readonly OpenHours[], time: Stretch, sex: 'female' | 'male' | null = null): boolean {
  if (hours.length === 0) return true
  return partsOf(time).every(({ day, opens, closes }) => {
    const today = hoursOn(hours, day)
      .filter((one) => one.sex === null || one.sex === sex)
      .toSorted((a, b) => a.opens - b.opens)
    let covered = opens
    for (const one of today) if (one.opens <= covered) covered = Math.max(covered, one.closes)
    return covered >= closes
  })
}

interface HoursOfOne extends OpenHours {
  readonly resource: string
}

/** Whether all these places are open all that time, each by its own hours. */
export const areOpen = (
  hours: readonly HoursOfOne[],
  resources: readonly string[],
  time: Stretch,
  sex?: 'female' | 'male' | null,
): boolean =>
  resources.every((resource) =>
    isOpen(
      hours.filter((one) => one.resource === resource),
      time,
      sex,
    ),
  )

/** Courts of one hall open together; where they do not, only the hours of the first are looked at, and the booking asks again. */
export const commonHours = <Hour extends HoursOfOne>(hours: readonly Hour[], [first]: readonly string[]): Hour[] =>
  hours.filter(({ resource }) => resource === first)

export const overlaps = (a: Stretch, b: Stretch): boolean => a.from < b.to && b.from < a.to

/** Minutes for setting up before and for clearing after. */
export interface Margins {
  readonly before: number
  readonly after: number
}

/** The minutes for setting up and clearing belong to the stretch. */
export const withMargins = ({ from, to }: Stretch, before: number, after: number): Stretch => ({
  from: new Date(from.getTime() - before * aMinute),
  to: new Date(to.getTime() + after * aMinute),
})

interface Search {
  readonly taken: readonly Stretch[]
  readonly hours: readonly OpenHours[]
  readonly sex?: 'female' | 'male' | null | undefined
  /** Has to be free around it, too, but not within opening hours. */
  readonly margins?: Margins | undefined
  /** Nothing before this is offered. */
  readonly now: Date
}

const noMargins: Margins = { before: 0, after: 0 }

const [step, reach] = [30, 7 * 1440]

/** The nearest free times of the same length, at half-hour steps within a week, none over another. */
export function alternatives(
  wanted: Stretch,
  { taken, hours, sex = null, margins: { before, after } = noMargins, now }: Search,
  most = 3,
): Stretch[] {
  const found: Stretch[] = []
  const isTaken = (other: Stretch) => {
    const whole = withMargins(other, before, after)
    return taken.some((one) => overlaps(one, whole)) || found.some((one) => overlaps(one, other))
  }
  const isFree = (other: Stretch) => other.from >= now && !isTaken(other) && isOpen(hours, other, sex)
  for (const minutes of shifts) {
    const other = withMargins(wanted, -minutes, minutes)
    if (isFree(other)) found.push(other)
    if (found.length === most) break
  }
  return found
}

/** Half an hour earlier, half an hour later, an hour earlier … */
const shifts = Array.from({ length: reach / step }, (_, at) => (at + 1) * step).flatMap((away) => [-away, away])
