import type { Text } from '../locale.ts'
import { lazily, digits } from '../text/digits.ts'
import { longDate } from './format.ts'
import { today } from './instant.ts'
import { daysBetween, type IsoDay } from './jalali.ts'
import { words } from './words.ts'

/** Beyond so many days the date itself says more. */
const farthest = 30

const minute = 60_000
const hour = 60 * minute

/** How long ago or how soon: minutes, hours within a day, then days of the city up to 30, then the long date. */
export function relativeTime(at: Date, now: Date): Text {
  const distance = at.getTime() - now.getTime()
  const size = Math.abs(distance)
  if (size < minute) return words.now
  if (size < hour) return counted(words.minutes, Math.floor(size / minute), distance)
  if (size < 24 * hour) return counted(words.hours, Math.floor(size / hour), distance)
  return relativeDay(today(at), today(now))
}

/** Whether a day is told by its distance; any other is told by its date. */
export const isNear = (day: IsoDay, todayIs: IsoDay): boolean => Math.abs(daysBetween(todayIs, day)) <= farthest

/** How many days ago or ahead: yesterday, today and tomorrow by name, up to 30 days by number, then the long date. */
export function relativeDay(day: IsoDay, todayIs: IsoDay): Text {
  const distance = daysBetween(todayIs, day)
  const named = new Map([
    [-1, words.yesterday],
    [0, words.today],
    [1, words.tomorrow],
  ]).get(distance)
  if (named) return named
  return !isNear(day, todayIs) ? longDate(day) : counted(words.days, Math.abs(distance), distance)
}

const counted = (unit: Text, count: number, direction: number): Text =>
  lazily((locale) => {
    const number = digits(count, locale)
    const said = (direction < 0 ? words.ago : words.ahead)(number, unit, count === 1)
    return said[locale] ?? said.fa
  })
