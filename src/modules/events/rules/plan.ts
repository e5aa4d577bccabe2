import { mostPointLike } from '#city/places/rules.ts'
import { greatCircle, type LonLat } from '#platform/maps/metres.ts'
import { usualWalk } from './supply/reach.ts'

/** As many sessions one list holds; in a browser without an account fewer, for they stand in its cookie. */
export const mostPlanned = 200
export const mostWithoutAccount = 40

/** Days after which a list is forgotten. */
export const planStays = 365

/** Where something takes place, as the public may know it. */
export interface Spot {
  readonly code: string
  readonly at: LonLat
  /** Metres. */
  readonly accuracy: number
}

/** A session on somebody’s list. */
export interface Planned {
  readonly id: string
  readonly startsAt: Date
  readonly endsAt: Date | null
  readonly isOff: boolean
  /** Held on the network, by post …: one need not go anywhere. */
  readonly isAtPlace: boolean
  readonly placeCode: string | null
  readonly spot: Spot | undefined
}

/** The way on foot to a session from the one before it. */
export interface Way {
  readonly from: string
  /** Minutes on foot, rounded up; undefined where a place is not known well enough. */
  readonly minutes: number | undefined
  /** Minutes between the end of the one and the beginning of the other, rounded down. */
  readonly spare: number
  readonly isTooLong: boolean
}

/** What has to be known of a session beside the others of the list. */
export interface Beside {
  /** Sessions at the same time. */
  readonly clashes: readonly string[]
  readonly ways: readonly Way[]
}

/** Four and a half kilometres an hour, in metres a minute. */
const pace = 4500 / 60

/** Minutes on foot: the straight line times the detour, at 4.5 km/h. None where a position is a neighbourhood, not a point. */
export function walkBetween(a: Spot | undefined, b: Spot | undefined): number | undefined {
  if (!a || !b || a.accuracy > mostPointLike || b.accuracy > mostPointLike) return undefined
  return Math.ceil(Math.round(greatCircle(a.at, b.at) * usualWalk.detour) / pace)
}

/** Clashes and ways of every session of a list. What is called off is in nobody’s way. */
export function planOf(list: readonly Planned[]): ReadonlyMap<string, Beside> {
  const live = list.filter(({ isOff }) => !isOff)
  return new Map(list.map((one) => [one.id, one.isOff ? { clashes: [], ways: [] } : besideOf(one, live)]))
}

function besideOf(one: Planned, live: readonly Planned[]): Beside {
  const others = live.filter(({ id }) => id !== one.id)
  return {
    clashes: others.filter((other) => overlap(one, other)).map(({ id }) => id),
    ways: lastBefore(one, others).flatMap((before) => wayTo(one, before) ?? []),
  }
}

/** What has no end is a moment; it clashes with what it falls into, and with what begins with it. */
const endOf = ({ startsAt, endsAt }: Planned) => Math.max(startsAt.getTime(), endsAt?.getTime() ?? 0)

const overlap = (a: Planned, b: Planned) =>
  a.startsAt.getTime() === b.startsAt.getTime() || (a.startsAt.getTime() < endOf(b) && b.startsAt.getTime() < endOf(a))

/** Longer before it nothing is in its way. */
const within = 12 * 3_600_000

/** What comes right before it: nothing else of the list lies wholly between. Of two at the same time these are both. */
function lastBefore(one: Planned, others: readonly Planned[]): Planned[] {
  const start = one.startsAt.getTime()
  const earlier = others.filter((other) => isBefore(other, one) && start - endOf(other) <= within)
  return earlier.filter((other) => !earlier.some((between) => between !== other && isBefore(other, between)))
}

const isBefore = (a: Planned, b: Planned) => endOf(a) <= b.startsAt.getTime() && !overlap(a, b)

function wayTo(one: Planned, before: Planned): Way | undefined {
  const isSamePlace = one.placeCode !== null && one.placeCode === before.placeCode
  if (!one.isAtPlace || !before.isAtPlace || isSamePlace) return undefined
  const minutes = walkBetween(before.spot, one.spot)
  const spare = Math.floor((one.startsAt.getTime() - endOf(before)) / 60_000)
  return { from: before.id, minutes, spare, isTooLong: minutes !== undefined && minutes > spare }
}
