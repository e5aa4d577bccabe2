import { type Manner, nextPhase, type Phase, phaseAt } from '#engines/enrolment/index.ts'

/** Seats of one meeting or of a run: the pool in which fewest are left decides. */
export interface Seats {
  readonly capacity: number
  readonly left: number
  readonly waiting: number
}

/** What stands about an offering that says whether one can get a place now. */
export interface Opening {
  readonly phases: readonly Phase[]
  readonly isOff: boolean
  /** Whether it is over, or is a run that goes on and can be joined no more. */
  readonly gone: 'over' | 'begun' | undefined
}

/** How things stand with the places, in the one word that a card has room for. */
export type Standing =
  | { readonly is: 'off' | 'over' | 'begun' | 'closed' | 'open' | 'free' | 'full' }
  | { readonly is: 'few'; readonly left: number }
  | { readonly is: 'opens'; readonly at: Date }
  | { readonly is: 'draw' | 'selection'; readonly until: Date }

export function standingOf({ phases, isOff, gone }: Opening, seats: Seats | undefined, now: Date): Standing {
  if (isOff) return { is: 'off' }
  if (gone) return { is: gone }
  const active = phaseAt(phases, now.getTime())?.phase
  if (active) return inPhase(active, seats)
  const next = nextPhase(phases, now.getTime())
  return next ? { is: 'opens', at: new Date(next.from) } : { is: 'closed' }
}

function inPhase({ how, until }: Phase, seats: Seats | undefined): Standing {
  if (how === 'open') return { is: 'open' }
  if (how === 'draw' || how === 'selection') return { is: how, until: new Date(until) }
  if (!seats || seats.left <= 0) return { is: 'full' }
  return isFew(seats) ? { is: 'few', left: seats.left } : { is: 'free' }
}

/** A quarter, and never more than twenty: «۳ جا مانده» makes nobody hurry for the last hundred. */
const isFew = ({ left, capacity }: Seats) => left * 4 <= capacity && left <= 20

/** How places are given now, or will be given first. */
export const mannerOf = (phases: readonly Phase[], now: Date): Manner | undefined =>
  (phaseAt(phases, now.getTime())?.phase ?? nextPhase(phases, now.getTime()))?.how

const counted = new Set<Standing['is']>(['free', 'few', 'full', 'draw'])

/** Whether the seats taken and left are worth telling beside it. */
export const isCounted = ({ is }: Standing): boolean => counted.has(is)

/** Whether a wish can be sent now: for a seat, a place in the line, a lot or a decision. */
export const isAskable = ({ is }: Standing): boolean =>
  ['open', 'free', 'few', 'full', 'draw', 'selection'].includes(is)
