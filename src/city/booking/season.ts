import type { IsoDay } from '#platform/calendar/jalali.ts'
import type { Refusal } from '#platform/refusal.ts'
import { refuse } from '#platform/refusal.ts'
import { isSameSeason, type OpenHours } from './rules.ts'
import { words } from './words.ts'

/** From a first day to a last one, included; for good where there is none. */
export interface Season {
  readonly validFrom: IsoDay
  readonly validUntil: IsoDay | null
}

/** A stretch of the day on some days of the week, for everybody or for one sex. */
export interface WeekHours {
  readonly weekdays: readonly number[]
  /** Minutes after midnight; 1440 is the end of the day. */
  readonly opens: number
  readonly closes: number
  readonly sex: 'female' | 'male' | null
}

/** One row for each day of the week, as the table has them. */
export const rowsOfWeek = (week: readonly WeekHours[], season: Season) =>
  week.flatMap(({ weekdays, opens, closes, sex }) =>
    weekdays.map((weekday) => ({ weekday, opens, closes, sex, ...season })),
  )

type Hour = Pick<OpenHours, 'weekday' | 'opens' | 'closes'>

/** Why a week is none: it closes before it opens, two stretches of a day overlap, or it ends before it begins. */
export function whyNotWeek(week: readonly WeekHours[], season: Season): Refusal | undefined {
  const hours = rowsOfWeek(week, season)
  if (hours.length === 0) return refuse.invalid(words.noHoursGiven)
  if (season.validUntil !== null && season.validUntil < season.validFrom) return refuse.invalid(words.seasonBackwards)
  if (hours.some(({ opens, closes }) => opens >= closes)) return refuse.invalid(words.hoursWrong)
  return hours.some((one, at) => hours.slice(at + 1).some((other) => meet(one, other)))
    ? refuse.invalid(words.hoursOverlap)
    : undefined
}

const meet = (a: Hour, b: Hour) => a.weekday === b.weekday && a.opens < b.closes && b.opens < a.closes

/** The seasons of some hours, the one that begins last first. */
export function seasonsOf(hours: readonly OpenHours[]): (Season & { readonly hours: readonly OpenHours[] })[] {
  const seasons = hours.filter((one, at) => hours.findIndex((other) => isSameSeason(one, other)) === at)
  return seasons
    .map(({ validFrom, validUntil }) => ({
      validFrom,
      validUntil,
      hours: hours.filter((one) => isSameSeason(one, { validFrom, validUntil })),
    }))
    .toSorted((a, b) => b.validFrom.localeCompare(a.validFrom))
}

/** Hours that are alike on several days, as one stretch with its days; in the order of the week. */
export function weekOfHours(hours: readonly OpenHours[]): WeekHours[] {
  const alike = Map.groupBy(hours, ({ opens, closes, sex }) => `${opens} ${closes} ${sex}`)
  return [...alike.values()]
    .flatMap((same) => {
      const [first] = same
      if (!first) return []
      const weekdays = [...new Set(same.map(({ weekday }) => weekday))].toSorted((a, b) => a - b)
      return [{ weekdays, opens: first.opens, closes: first.closes, sex: first.sex }]
    })
    .toSorted((a, b) => (a.weekdays[0] ?? 0) - (b.weekdays[0] ?? 0) || a.opens - b.opens)
}
