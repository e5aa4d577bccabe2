import { RRuleTemporal } from 'rrule-temporal'
import { refuse, type Refusal } from '../../refusal.ts'
import type { Wall } from './clock.ts'
import { words } from './words.ts'

interface Begin {
  /** The first time, on the wall clock by which the rule repeats. */
  readonly wall: Wall
  /** Whole days. */
  readonly isDay: boolean
}

interface Stretch {
  /** How many dates at the most. */
  readonly most: number
  /** Dates before this are left out. */
  readonly from?: Wall
  /** The first time that is left out again. */
  readonly until?: Wall
}

/**
 * The wall times at which a rule (the value of RRULE) repeats. The end of a rule must be in wall time already. A first
 * time that does not follow the rule is not among them, as libical has it (RFC 5545 §3.8.5.3 leaves it open).
 *
 * May take for ever on a rule made for it: runs in a thread that somebody watches.
 *
 * @throws {Error} when the rule is none.
 */
export function expandRule(rule: string, { wall, isDay }: Begin, { most, from, until }: Stretch): Wall[] {
  const dates: Wall[] = []
  const dtstart = { timeZoneId: 'UTC', toString: () => `${new Date(wall).toISOString().slice(0, 19)}+00:00[UTC]` }
  const parts = rule
    .split(';')
    .filter((part) => !isDay || !/^BY(?:HOUR|MINUTE|SECOND)=/.test(part))
    .map((part) =>
      part.replace(
        /^UNTIL=(\d{8})(T\d{6})?Z?$/,
        (_all, day: string, time = isDay ? 'T000000' : 'T235959') => `UNTIL=${day}${time}Z`,
      ),
    )
  const repeated = new RRuleTemporal({ rruleString: `RRULE:${parts.join(';')}`, dtstart, temporal: asText })
  repeated.all((date) => {
    const at = Date.parse(`${date.toString().slice(0, 19)}Z`)
    if (until !== undefined && at >= until) return false
    if (from === undefined || at >= from) dates.push(at)
    return dates.length < most
  })
  return dates
}

/** We need no more of a date than how it is written. */
const asText = { ZonedDateTime: { from: (written: string) => ({ timeZoneId: 'UTC', toString: () => written }) } }

const known =
  /^(?:FREQ|UNTIL|COUNT|INTERVAL|WKST|SKIP|RSCALE|BY(?:SECOND|MINUTE|HOUR|DAY|MONTHDAY|YEARDAY|WEEKNO|MONTH|SETPOS))$/

/** The parts of a rule as written, or why nobody here can follow it. */
export function partsOf(written: string): ReadonlyMap<string, string> | Refusal {
  const parts = new Map(
    written
      .toUpperCase()
      .replaceAll(/\s/g, '')
      .split(';')
      .filter((part) => part !== '')
      .map((part) => [part.slice(0, part.indexOf('=')), part.slice(part.indexOf('=') + 1)]),
  )
  const calendar = parts.get('RSCALE') ?? 'GREGORIAN'
  if (calendar !== 'GREGORIAN') return refuse.invalid(words.otherCalendar(calendar.slice(0, 30)))
  const frequency = parts.get('FREQ') ?? ''
  if (/^(?:SECONDLY|MINUTELY|HOURLY)$/.test(frequency)) return refuse.invalid(words.tooOften)
  const isSound = [...parts].every(([name, value]) => known.test(name) && /^[A-Z0-9,+-]+$/.test(value))
  return isSound && /^(?:YEARLY|MONTHLY|WEEKLY|DAILY)$/.test(frequency) ? parts : refuse.invalid(words.strangeRule)
}
