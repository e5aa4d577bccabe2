/** How places are given in one stretch of time. */
export const manners = ['first-come', 'draw', 'selection', 'open'] as const
export type Manner = (typeof manners)[number]

/** A stretch of time with one manner of admission. Instants in ISO 8601, the end exclusive. */
export interface Phase {
  readonly id: string
  readonly from: string
  readonly until: string
  readonly how: Manner
  /** False where nobody waits: who finds no seat is told so, and nothing is written. */
  readonly line?: boolean | undefined
}

const millis = (instant: string) => Date.parse(instant)

/** The phase that is active at an instant, in milliseconds since 1970, and its place among the phases. */
export function phaseAt(
  phases: readonly Phase[],
  at: number,
): { readonly phase: Phase; readonly index: number } | undefined {
  const index = phases.findIndex(({ from, until }) => millis(from) <= at && at < millis(until))
  const phase = phases[index]
  return phase && { phase, index }
}

/** When the next phase begins, if one is still to come. */
export const nextPhase = (phases: readonly Phase[], at: number): Phase | undefined =>
  phases.filter(({ from }) => millis(from) > at).toSorted((a, b) => millis(a.from) - millis(b.from))[0]

/** Phases that overlap, or that end before they begin: an offering with such may not be published. */
export function whyNotPhases(phases: readonly Phase[]): 'none' | 'backwards' | 'overlap' | undefined {
  if (phases.length === 0) return 'none'
  if (phases.some(({ from, until }) => !(millis(from) < millis(until)))) return 'backwards'
  const isEarly = phases.some(({ from }, at) => at > 0 && millis(from) < millis(phases[at - 1]?.until ?? from))
  return isEarly ? 'overlap' : undefined
}

/** More people never ask in one phase. */
const ofPhase = 1_000_000_000

/** The place in the waiting list: the phase first, then the draw's order or the arrival. Smaller comes first. */
export const rankIn = (phase: number, position: number): number => phase * ofPhase + position
