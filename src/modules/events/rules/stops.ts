import { asciiDigits } from '#platform/text/digits.ts'

/** As many stops one way has at the most. */
export const mostStops = 30
/** Nobody waits longer on a pavement; what is later is called off. */
export const mostLate = 180

const aMinute = 60_000

export interface TimedStop {
  readonly position: number
  /** Minutes after the session begins. */
  readonly minute: number
}

export interface Delay {
  readonly stop: number
  readonly minutes: number
  readonly toldAt: Date
}

/** When it comes to each stop: what was told last for it or for a stop before it counts. */
export function timesAt<Stop extends TimedStop>(startsAt: Date, stops: readonly Stop[], told: readonly Delay[]) {
  const inOrder = told.toSorted((a, b) => a.toldAt.getTime() - b.toldAt.getTime())
  return stops.map((stop) => {
    const late = inOrder.findLast((one) => one.stop <= stop.position)?.minutes ?? 0
    const planned = later(startsAt, stop.minute)
    return { ...stop, planned, late, expected: later(planned, late) }
  })
}

/** How late a way is, in minutes, where it begins and where it ends. */
export const lateness = (way: readonly { readonly late: number }[]) => ({
  first: way[0]?.late ?? 0,
  last: way.at(-1)?.late ?? 0,
})

export const later = (at: Date, minutes: number): Date => new Date(at.getTime() + minutes * aMinute)

export interface StopLine {
  /** The wall clock, in minutes of the day. */
  readonly at: number
  readonly place: string
}

/** A line as it is typed: «۱۷:۳۰ میدان ساعت»; undefined where it is none. */
export function stopLine(line: string): StopLine | undefined {
  const [, hour, minute, place] = /^\s*(\d{1,2})[:.٫](\d{2})[\s،,–-]+(\S.*?)\s*$/.exec(asciiDigits(line)) ?? []
  if (place === undefined || Number(hour) > 23 || Number(minute) > 59) return undefined
  return {
    at: Number(hour) * 60 + Number(minute),
    place: line
      .slice(line.length - line.trimStart().length)
      .replace(/^\S+[\s،,–-]+/, '')
      .trim(),
  }
}

/** The minutes after a beginning, for times of the wall clock one after another; a way past midnight goes on. */
export function minutesAfter(start: number, lines: readonly StopLine[]): number[] {
  let last = start
  return lines.map(({ at }) => {
    const next = at < last ? at + 24 * 60 : at
    last = next
    return next - start
  })
}

/** Whether a way fits: in order, and not longer than the session. */
export const isWithin = (minutes: readonly number[], length: number): boolean =>
  minutes.every((minute, at) => minute >= 0 && minute <= length && minute > (minutes[at - 1] ?? -1))
