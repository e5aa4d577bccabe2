import type { Trait } from './audience.ts'

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
  /** A draw of some minutes, sealed by us only: it is held when the phase ends, without a public word. */
  readonly quick?: boolean | undefined
  /** Who may ask in it, where that is fewer than may come at all: residents first. */
  readonly only?: Trait | undefined
  /** The lanes that count in it; all of them unless said. */
  readonly lanes?: readonly string[] | undefined
  /** How many seats one household gets in it. */
  readonly perHousehold?: number | undefined
}

/** How a rush is called: the first minutes of a phase in which seats go by arrival. */
const rushOf = (id: string) => `${id}-rush`

/**
 * The first minutes of every phase by arrival become one quick draw, so that nobody wins by the fastest thumb.
 * Done twice, it is done once; without minutes the phases stay as they are.
 */
export function withRush(phases: readonly Phase[], minutes: number | null): readonly Phase[] {
  if (minutes === null || minutes <= 0) return phases
  return phases.flatMap((phase) => {
    const until = new Date(millis(phase.from) + minutes * 60_000)
    const isSplit = phases.some(({ id }) => id === rushOf(phase.id))
    if (phase.how !== 'first-come' || isSplit || until.getTime() >= millis(phase.until)) return [phase]
    const rush = { ...phase, id: rushOf(phase.id), until: until.toISOString(), how: 'draw', quick: true } as const
    return [rush, { ...phase, from: until.toISOString() }]
  })
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
