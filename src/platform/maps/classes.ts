import { median } from './control.ts'

/** A value to be coloured, with half the width of its interval; undefined when it is withheld or unknown. */
export interface Coloured {
  readonly value: number
  readonly halfWidth: number
}

/** One of the five steps of the map's sequence. */
export type Step = 1 | 2 | 3 | 4 | 5

export interface Classes {
  /** 1 means: no detectable difference, so no colours. */
  readonly count: number
  /** Lower bounds of the classes, and the upper bound of the last. */
  readonly bounds: readonly number[]
  readonly stepOf: (value: number) => Step
}

/**
 * How many colours the certainty of the values allows: ⌊range ÷ (2 × median half-width)⌋, between 1 and 5, equal steps.
 * Exact values (half-widths of 0) take five. A darker shade must mean a difference somebody could rely on.
 */
export function classesFor(values: readonly Coloured[]): Classes {
  const low = Math.min(...values.map(({ value }) => value))
  const high = Math.max(...values.map(({ value }) => value))
  const width = 2 * median(values.map(({ halfWidth }) => halfWidth))
  const range = values.length === 0 ? 0 : high - low
  const count = range === 0 ? 1 : Math.min(5, Math.max(1, width === 0 ? 5 : Math.floor(range / width)))
  const bounds = Array.from({ length: count + 1 }, (_, at) => low + (range * at) / count)
  const stepOf = (value: number) =>
    spread(Math.min(count - 1, Math.floor(((value - low) / (range || 1)) * count)), count)
  return { count, bounds, stepOf }
}

/** Fewer classes still use the ends of the sequence, so that neighbours stay easy to tell apart. */
const spread = (place: number, count: number): Step => steps[Math.round((place / Math.max(1, count - 1)) * 4)] ?? 1

const steps: readonly Step[] = [1, 2, 3, 4, 5]
