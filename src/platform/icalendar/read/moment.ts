import { dayNumberOfIso, isIsoDay } from '../../calendar/jalali.ts'
import { refuse, type Refusal } from '../../refusal.ts'
import { type Clock, utc, type Wall } from './clock.ts'
import { words } from './words.ts'

/** A time as a file writes it. */
export interface Moment {
  readonly wall: Wall
  /** A whole day, without a time. */
  readonly isDay: boolean
  readonly clock: Clock
}

const aDay = 86_400_000

/**
 * `2026-09-26`, `2026-09-26T17:00:00` or `…Z`, as ical.js writes them, on a clock; a refusal where there is no such time.
 * Years are those of living people: what lies beyond is a mistake, often a Jalali year.
 */
export function momentOf(written: string, clock: Clock): Moment | Refusal {
  const [, day = '', time, zulu] = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}:\d{2})(Z?))?$/.exec(written) ?? []
  const seconds = time === undefined ? 0 : secondsOf(time)
  if (!isIsoDay(day) || seconds === undefined) return refuse.invalid(words.noSuchTime(written.slice(0, 40)))
  const strange = whyNoYear(Number(day.slice(0, 4)))
  if (strange) return strange
  const wall = dayNumberOfIso(day) * aDay + seconds * 1000
  return { wall, isDay: time === undefined, clock: zulu === 'Z' ? utc : clock }
}

function whyNoYear(year: number): Refusal | undefined {
  if (year >= 1300 && year < 1500) return refuse.invalid(words.jalaliYear(year))
  return year < 1900 || year > 2200 ? refuse.invalid(words.farYear(year)) : undefined
}

/** A leap second counts as the one before it. */
function secondsOf(time: string): number | undefined {
  const [hours = 99, minutes = 99, seconds = 99] = time.split(':').map(Number)
  return hours < 24 && minutes < 60 && seconds <= 60 ? hours * 3600 + minutes * 60 + Math.min(seconds, 59) : undefined
}

/** The same moment on another clock; a whole day is the same day everywhere. */
export function onClock({ wall, isDay, clock }: Moment, wanted: Clock): Wall {
  if (isDay || clock.name === wanted.name) return wall
  return wanted.wallAt(clock.instantAt(wall))
}
