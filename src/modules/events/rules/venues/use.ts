import { hoursOn, type OpenHours, type Stretch } from '#city/booking/rules.ts'
import { instantOf } from '#platform/calendar/instant.ts'
import { addDays, daysBetween, type DayRange } from '#platform/calendar/jalali.ts'

/** A time that is taken of one smallest place. */
export interface Taken extends Stretch {
  readonly purpose: 'session' | 'hire' | 'maintenance' | 'closed' | 'attendance'
}

/** A session held in it, as the register has it; of a hall of three courts each has its third. */
export interface Held {
  readonly hours: number
  readonly seats: number
  /** Whether anybody was marked at all. */
  readonly isMarked: boolean
  readonly present: number
}

/** How much a place was used in a month (spec of facilities, 3.1). */
export interface PlaceUse {
  /** O: hours open, less what was closed. */
  readonly open: number
  /** B: booked hours inside them. */
  readonly booked: number
  /** B ÷ O, 0 to 1; undefined where it was never open. */
  readonly hourUse: number | undefined
  /** Person-hours of sessions with marks. */
  readonly personHours: number
  /** Hours of sessions with marks ÷ booked hours. */
  readonly knownShare: number
  /** Person-hours ÷ (capacity × O): at least so much, unless everything is known. Undefined below half known. */
  readonly seatUse: number | undefined
  /** Present ÷ seats, over sessions with marks. Undefined below half known. */
  readonly fill: number | undefined
}

interface Month extends DayRange {
  readonly hours: readonly OpenHours[]
  readonly taken: readonly Taken[]
  readonly held: readonly Held[]
  /** Persons; undefined where nobody has said. */
  readonly capacity: number | undefined
}

/** Days that are closed count neither as open nor as booked, whatever the week says. */
export function useOf({ hours, taken, held, capacity = 0, ...days }: Month): PlaceUse {
  const shut = taken.filter(({ purpose }) => purpose === 'closed' || purpose === 'maintenance')
  const stretches = without(openStretches(hours, days), shut)
  const open = hoursIn(stretches)
  const used = taken.filter(({ purpose }) => purpose === 'session' || purpose === 'hire')
  const booked = hoursIn(meeting(stretches, used))
  return { open, booked, hourUse: share(booked, open), ...seatsUsed(held, { open, booked, capacity }) }
}

function seatsUsed(
  held: readonly Held[],
  of: { readonly open: number; readonly booked: number; readonly capacity: number },
) {
  const marked = held.filter(({ isMarked }) => isMarked)
  const personHours = sum(marked, ({ present, hours }) => present * hours)
  const knownShare = Math.min(
    1,
    share(
      sum(marked, ({ hours }) => hours),
      of.booked,
    ) ?? 0,
  )
  const isKnown = knownShare >= 0.5
  return {
    personHours,
    knownShare,
    seatUse: isKnown ? share(personHours, of.capacity * of.open) : undefined,
    fill: isKnown
      ? share(
          sum(marked, ({ present }) => present),
          sum(marked, ({ seats }) => seats),
        )
      : undefined,
  }
}

const share = (part: number, whole: number): number | undefined => (whole > 0 ? part / whole : undefined)

const sum = <One>(some: readonly One[], of: (one: One) => number) => some.reduce((all, one) => all + of(one), 0)

/** The open hours of every day, whoever they are for; hours that meet are one stretch. */
function openStretches(hours: readonly OpenHours[], { from, until }: DayRange): Stretch[] {
  const days = Array.from({ length: daysBetween(from, until) }, (_, at) => addDays(from, at))
  return joined(
    days.flatMap((day) =>
      hoursOn(hours, day).map(({ opens, closes }) => ({
        from: instantOf(day, 0, opens),
        to: instantOf(day, 0, closes),
      })),
    ),
  )
}

/** Stretches in the order of time, with those put together that touch: nothing is counted twice. */
function joined(stretches: readonly Stretch[]): Stretch[] {
  const all: Stretch[] = []
  for (const next of stretches.toSorted((a, b) => a.from.getTime() - b.from.getTime())) {
    const last = all.at(-1)
    if (last && next.from <= last.to) all[all.length - 1] = { from: last.from, to: later(last.to, next.to) }
    else all.push(next)
  }
  return all
}

const later = (a: Date, b: Date) => (a > b ? a : b)
const earlier = (a: Date, b: Date) => (a < b ? a : b)

const meeting = (some: readonly Stretch[], others: readonly Stretch[]): Stretch[] =>
  joined(
    some.flatMap((one) =>
      others
        .map((other) => ({ from: later(one.from, other.from), to: earlier(one.to, other.to) }))
        .filter(({ from, to }) => from < to),
    ),
  )

/** What is left of some stretches when others are taken out. */
function without(some: readonly Stretch[], others: readonly Stretch[]): Stretch[] {
  return joined(others).reduce<Stretch[]>(
    (left, { from, to }) =>
      left.flatMap((one) => {
        if (to <= one.from || from >= one.to) return [one]
        const parts = [
          { from: one.from, to: from },
          { from: to, to: one.to },
        ]
        return parts.filter((part) => part.from < part.to)
      }),
    [...some],
  )
}

const hoursIn = (stretches: readonly Stretch[]) =>
  sum(stretches, ({ from, to }) => to.getTime() - from.getTime()) / 3_600_000
