/** An instant at which the clocks of a zone were moved. Offsets in seconds ahead of UTC. */
interface Shift {
  /** Milliseconds since 1970. */
  readonly at: number
  readonly from: number
  readonly to: number
  /** Whether summer time began, as the zone's own name for the time says. */
  readonly summer: boolean
}

const aSecond = 1000
/** No zone keeps its clocks for less than this between two shifts. */
const stride = 10 * 86_400_000
/** The year before any city moved its clocks. */
const earliest = 1900

/**
 * A zone as a calendar explains it (VTIMEZONE of RFC 5545 §3.6.5), so that a telephone whose own table is old still shows
 * the wall clock of the city. Where the clocks have not been moved since `first`, one line of history is enough (Iran
 * gave summer time up on 2022-09-22); otherwise the whole history is told, to the end of the year after `last`.
 */
export function timezoneLines(zone: string, first: Date, last: Date): string[] {
  const until = last.getUTCFullYear() + 2
  const recent = shiftsOf(zone, first.getUTCFullYear() - 10, until).at(-1)
  const isSettled = recent !== undefined && recent.at <= first.getTime()
  const told = isSettled ? [recent] : shiftsOf(zone, earliest, until)
  const observances = told.length > 0 ? told : [always(zone)]
  return ['BEGIN:VTIMEZONE', `TZID:${zone}`, ...observances.flatMap(observance), 'END:VTIMEZONE']
}

/** A zone whose clocks were never moved. */
function always(zone: string): Shift {
  const to = clockOf(zone).offsetAt(0)
  return { at: 0, from: to, to, summer: false }
}

/** Each shift on its own: some readers (ical.js) forget the first of those that share a description. */
function observance(shift: Shift): string[] {
  const { from, to, summer } = shift
  const name = summer ? 'DAYLIGHT' : 'STANDARD'
  return [
    `BEGIN:${name}`,
    `DTSTART:${localOf(shift)}`,
    `TZOFFSETFROM:${offset(from)}`,
    `TZOFFSETTO:${offset(to)}`,
    `TZNAME:${offset(to).replace(/^([+-]\d\d)00$/, '$1')}`,
    `END:${name}`,
  ]
}

/** A shift stands at the wall time that it ended. */
const localOf = ({ at, from }: Shift) => new Date(at + from * aSecond).toISOString().replaceAll(/[-:]|\.\d+Z/g, '')

function offset(seconds: number) {
  const ahead = Math.abs(seconds)
  const parts = [Math.floor(ahead / 3600), Math.floor(ahead / 60) % 60, ...(ahead % 60 > 0 ? [ahead % 60] : [])]
  return (seconds < 0 ? '-' : '+') + parts.map((part) => String(part).padStart(2, '0')).join('')
}

const known = new Map<string, readonly Shift[]>()

/** Every shift from one year to before another, from the time zone table of the runtime: a century takes 0.2 s, once. */
function shiftsOf(zone: string, from: number, until: number): readonly Shift[] {
  const key = `${zone} ${from} ${until}`
  const shifts = known.get(key) ?? findShifts(zone, Date.UTC(from), Date.UTC(until))
  if (known.size > 100) known.clear()
  known.set(key, shifts)
  return shifts
}

function findShifts(zone: string, begin: number, end: number): Shift[] {
  const clock = clockOf(zone)
  const shifts: Shift[] = []
  let from = clock.offsetAt(begin)
  for (let at = begin; at < end; at += stride) {
    const to = clock.offsetAt(at + stride)
    if (to === from) continue
    const moved = firstAfter(clock.offsetAt, at, at + stride)
    shifts.push({ at: moved, from, to, summer: clock.isSummer(moved) })
    from = to
  }
  return shifts
}

/** The first whole second with the later offset. */
function firstAfter(offsetAt: (at: number) => number, before: number, after: number): number {
  const later = offsetAt(after)
  let [low, high] = [before, after]
  while (high - low > aSecond) {
    const middle = low + Math.floor((high - low) / 2 / aSecond) * aSecond
    if (offsetAt(middle) === later) high = middle
    else low = middle
  }
  return high
}

function clockOf(timeZone: string) {
  const offsets = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' })
  const names = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'long' })
  return {
    offsetAt: (at: number) => secondsOf(nameAt(offsets, at)),
    isSummer: (at: number) => /daylight|summer/i.test(nameAt(names, at)),
  }
}

const nameAt = (format: Intl.DateTimeFormat, at: number) =>
  format.formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value ?? ''

/** `GMT+03:25:44` as seconds; plain `GMT` is 0. */
function secondsOf(name: string): number {
  const [, sign, hours, minutes, seconds = '0'] = /([+-])(\d+):(\d+)(?::(\d+))?/.exec(name) ?? []
  if (sign === undefined) return 0
  const ahead = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)
  return sign === '-' ? -ahead : ahead
}
