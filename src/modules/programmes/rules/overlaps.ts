import { daysBetween } from '#platform/calendar/jalali.ts'
import type { Planned } from './plan.ts'

/** Periods farther apart than this do not get into each other's way. */
export const nearDays = 30

export interface Overlap<P extends Planned> {
  readonly pair: readonly [P, P]
  readonly duties: readonly string[]
  readonly audience: readonly string[]
  /** Districts of both; empty when at least one works in the whole city. */
  readonly zones: readonly string[]
  /** Days at the same time; negative, the days between them. */
  readonly days: number
  readonly sameOwner: boolean
}

/**
 * Programmes that serve the same audience, the same duty and the same district within 30 days of each other, those of
 * different offices first (they know least of one another), then those that have most in common.
 * Grouped by duty, so that a long year costs pairs within duties only.
 */
export function overlapsOf<P extends Planned>(programmes: readonly P[]): Overlap<P>[] {
  const alive = programmes.filter(({ state }) => state === 'planned' || state === 'running')
  const found = new Map<string, Overlap<P>>()
  for (const group of groupsByDuty(alive)) {
    for (const [one, other] of pairsOf(group)) keep(found, one, other)
  }
  return [...found.values()].toSorted((a, b) => weight(b) - weight(a))
}

function groupsByDuty<P extends Planned>(programmes: readonly P[]) {
  const groups = new Map<string, P[]>()
  for (const programme of programmes) {
    for (const duty of programme.duties.filter((id) => id.startsWith('D'))) {
      groups.set(duty, [...(groups.get(duty) ?? []), programme])
    }
  }
  return groups.values()
}

const pairsOf = <P>(group: readonly P[]) =>
  group.flatMap((one, at) => group.slice(at + 1).map((other): readonly [P, P] => [one, other]))

function keep<P extends Planned>(found: Map<string, Overlap<P>>, one: P, other: P) {
  const id = [one.id, other.id].toSorted().join(' ')
  if (found.has(id)) return
  const overlap = overlapOf(one, other)
  if (overlap) found.set(id, overlap)
}

/** What two programmes have in common, if they are in each other's way. */
export function overlapOf<P extends Planned>(one: P, other: P): Overlap<P> | undefined {
  const days = daysTogether(one, other)
  const duties = shared(one.duties, other.duties).filter((id) => id.startsWith('D'))
  const audience = shared(one.audience, other.audience)
  const zones = shared(one.zones, other.zones)
  const sameGround = zones.length > 0 || one.zones.length === 0 || other.zones.length === 0
  if (days < -nearDays || duties.length === 0 || audience.length === 0 || !sameGround) return undefined
  return { pair: [one, other], duties, audience, zones, days, sameOwner: one.ownerSlug === other.ownerSlug }
}

/** Days on which both run; zero or below, so many free days lie between them: the day after one ends is zero. */
function daysTogether(one: Planned, other: Planned) {
  const start = one.startsOn > other.startsOn ? one.startsOn : other.startsOn
  const end = one.endsOn < other.endsOn ? one.endsOn : other.endsOn
  return daysBetween(start, end) + 1
}

const shared = (a: readonly string[], b: readonly string[]) => a.filter((each) => b.includes(each))

const weight = ({ sameOwner, duties, audience, zones }: Overlap<Planned>) =>
  (sameOwner ? 0 : 100) + duties.length * 10 + zones.length + audience.length
