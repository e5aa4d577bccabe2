import { addDays, dayNumberOfIso } from '../../calendar/jalali.ts'
import { refuse, type Refusal } from '../../refusal.ts'
import type { EntryTime } from '../entry.ts'
import { type Clock, dayAt, type Wall, wallTimeIn } from './clock.ts'
import type { RawEvent } from './event.ts'
import { type Moment, onClock } from './moment.ts'
import { limits, type ReadDate, type ReadEntry, type ReadWish } from './reading.ts'
import { expandRule } from './rule.ts'
import { words } from './words.ts'

/** An event and what is different on single dates of it. */
export interface Series {
  readonly whole: RawEvent
  readonly changes: readonly RawEvent[]
}

const aDay = 86_400_000

/** The events of a file by their names, and those that a newer version in the same file replaces. */
export function seriesOf(events: readonly RawEvent[]): { series: Series[]; replaced: RawEvent[] } {
  const groups = [...Map.groupBy(events, ({ uid }) => uid).values()]
  const replaced: RawEvent[] = []
  const series = groups.flatMap((group) => {
    const wholes = group.filter(({ instead }) => !instead).toSorted((a, b) => b.revision - a.revision)
    const changes = group.filter(({ instead }) => instead)
    const [whole, ...older] = wholes
    replaced.push(...older)
    return whole ? [{ whole, changes }] : changes.map((change) => ({ whole: change, changes: [] }))
  })
  return { series, replaced }
}

/**
 * The entry with all its dates in the city's zone, or why it has none.
 *
 * @throws {Error} when the rule is none.
 */
export function entryOf({ whole, changes }: Series, city: Clock, wish: ReadWish): ReadEntry | Refusal {
  const planned = datesOf(whole, city, wish)
  const dates = [...planned, ...added(planned, whole, changes)].flatMap((wall) => {
    const change = changes.find(({ instead }) => instead && isSame(instead, wall, whole))
    const date = change ? changedDate(wall, change, city) : dateOf(wall, whole, city)
    return isInside(date.time, wish) ? [date] : []
  })
  if (dates.length === 0) return refuse.invalid(words.outside)
  const { line, uid, revision, about } = whole
  return { ...about, line, uid, revision, dates: dates.slice(0, limits.dates), doubts: doubtsOf(whole, dates.length) }
}

function doubtsOf({ about: { title }, doubts }: RawEvent, count: number) {
  return [
    ...(title === '' ? [words.noTitle] : []),
    ...(count > limits.dates ? [words.cutDates(limits.dates)] : []),
    ...doubts,
  ]
}

/** The dates by rule and by list, without exceptions, in order. One more than we take, so that a cut can be told. */
function datesOf(event: RawEvent, city: Clock, { days }: ReadWish): Wall[] {
  const { starts, alsoAt, notAt, rule, lasts } = event
  // a margin of two days, because the days of the city are not those of every clock; the day itself is asked later
  const from = days && dayNumberOfIso(days.from) * aDay - lasts - 2 * aDay
  const until = days && dayNumberOfIso(days.until) * aDay + 2 * aDay
  const stretch = { most: limits.dates + 1 + notAt.length, ...(from !== undefined && { from, until }) }
  const byRule = rule ? expandRule(written(rule, starts), starts, stretch) : [starts.wall]
  const all = new Set([...byRule, ...alsoAt.map((time) => onClock(time, starts.clock))])
  return [...all].filter((wall) => !notAt.some((time) => isSame(time, wall, event))).toSorted((a, b) => a - b)
}

/** The rule with its end in the wall time by which it repeats. */
function written(rule: ReadonlyMap<string, string>, starts: Moment): string {
  const until = rule.get('UNTIL') ?? ''
  const [, y, m, d, h, min, s] = /^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})Z$/.exec(until) ?? []
  const parts = new Map(rule)
  if (y !== undefined && !starts.isDay) {
    const instant = Date.UTC(Number(y), Number(m) - 1, Number(d), Number(h), Number(min), Number(s))
    parts.set('UNTIL', new Date(starts.clock.wallAt(instant)).toISOString().replaceAll(/[-:]|\.\d+/g, ''))
  }
  return [...parts].map(([name, value]) => `${name}=${value}`).join(';')
}

/** Whether an exception or a change means this date; a bare day means whatever falls on it. */
const isSame = (time: Moment, wall: Wall, { starts }: RawEvent) =>
  time.isDay && !starts.isDay ? dayAt(time.wall) === dayAt(wall) : onClock(time, starts.clock) === wall

/** Changes of dates that neither the rule nor the list has: beyond the cut, or written by a careless program. */
const added = (planned: readonly Wall[], whole: RawEvent, changes: readonly RawEvent[]): Wall[] =>
  changes.flatMap(({ instead }) =>
    instead && !planned.some((wall) => isSame(instead, wall, whole)) ? [onClock(instead, whole.starts.clock)] : [],
  )

const dateOf = (wall: Wall, event: RawEvent, city: Clock): ReadDate => ({
  occurrence: nameOf(wall, event.starts.isDay),
  time: timeOf({ ...event.starts, wall }, event.lasts, city),
})

const changedDate = (planned: Wall, { starts, lasts, revision, about }: RawEvent, city: Clock): ReadDate => ({
  occurrence: nameOf(planned, starts.isDay),
  time: timeOf(starts, lasts, city),
  changed: { ...about, revision },
})

/** `20261003T170000`, on the clock by which it repeats. */
const nameOf = (wall: Wall, isDay: boolean) =>
  new Date(wall)
    .toISOString()
    .replaceAll(/[-:]|\.\d+Z/g, '')
    .slice(0, isDay ? 8 : 15)

function timeOf({ wall, isDay, clock }: Moment, lasts: number, city: Clock): EntryTime {
  if (!isDay) return { starts: wallTimeIn(city, clock, wall), ends: wallTimeIn(city, clock, wall + lasts) }
  const day = dayAt(wall)
  return { day, until: addDays(day, Math.max(1, Math.round(lasts / aDay))) }
}

function isInside(time: EntryTime, { days }: ReadWish): boolean {
  if (!days) return true
  const [first, last] =
    'day' in time ? [time.day, addDays(time.until ?? time.day, -1)] : [time.starts.day, time.ends.day]
  return first < days.until && last >= days.from
}
