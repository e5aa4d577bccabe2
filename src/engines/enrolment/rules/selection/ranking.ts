import { lotsFrom } from '#platform/lots/lots.ts'
import { compare, type Fraction, whole } from './fractions.ts'
import type { Application, Criterion, Marking, Score } from './scores.ts'
import { scoreOf } from './scores.ts'

export interface Candidacy extends Application {
  /** Had support from the city in the last fiscal year. */
  readonly supported: boolean
}

export interface Terms {
  /** The least total, 0 to 20; 12 unless the call says otherwise. */
  readonly threshold: Fraction
  /** Of the draw of ties: `enrolment-events.md` 3.6. */
  readonly seed: string
}

export const usualThreshold = whole(12)

/** Why somebody stands where they stand relative to the next: what decided between equals. */
export type TieBreak = 'score' | 'heaviest' | 'unsupported' | 'lot'

export interface Ranked extends Score {
  /** 1 for the first. */
  readonly place: number
  readonly tie: TieBreak
}

export interface Unfundable extends Score {
  /** The criterion whose mean is too low, or the total. */
  readonly below: string
}

/**
 * Orders what is fundable by score; equals by the heaviest criterion (the first of equal weights), then who had no support
 * in the last fiscal year, then the smaller lot. Equal means exactly equal.
 */
export function rank(
  candidates: readonly Candidacy[],
  marking: Marking,
  { threshold, seed }: Terms,
): { readonly ranked: readonly Ranked[]; readonly unfundable: readonly Unfundable[] } {
  const scores = candidates.map((one) => scoreOf(one, marking))
  const below = new Map(scores.map((score) => [score.code, whyBelow(score, marking.criteria, threshold)]))
  const rules = tieRules(candidates, marking.criteria, seed)
  const fit = scores.filter(({ code }) => below.get(code) === undefined)
  const order = fit.toSorted((a, b) => decisionBetween(a, b, rules).order)
  return {
    ranked: order.map((score, at) => ({ ...score, place: at + 1, tie: tieOf(score, order[at + 1], rules) })),
    unfundable: scores.flatMap((score) => {
      const why = below.get(score.code)
      return why === undefined ? [] : [{ ...score, below: why }]
    }),
  }
}

/** The first criterion with a mean below its least, or `total`. */
function whyBelow({ means, total }: Score, criteria: readonly Criterion[], threshold: Fraction): string | undefined {
  const low = criteria.find(({ id, least }) => least !== undefined && compare(means.get(id) ?? whole(0), least) < 0)
  return low?.id ?? (compare(total, threshold) < 0 ? 'total' : undefined)
}

interface TieRules {
  readonly heaviest: string | undefined
  readonly supported: ReadonlySet<string>
  readonly lots: ReadonlyMap<string, string>
}

function tieRules(candidates: readonly Candidacy[], criteria: readonly Criterion[], seed: string): TieRules {
  const [heaviest] = criteria.toSorted((a, b) => compare(b.weight, a.weight))
  const lot = lotsFrom(seed, 'tie')
  return {
    heaviest: heaviest?.id,
    supported: new Set(candidates.filter(({ supported }) => supported).map(({ code }) => code)),
    lots: new Map(candidates.map(({ code }) => [code, lot(code)])),
  }
}

interface Decision {
  readonly order: number
  readonly by: TieBreak
}

function decisionBetween(a: Score, b: Score, { heaviest, supported, lots }: TieRules): Decision {
  const byScore = compare(b.total, a.total)
  if (byScore !== 0) return { order: byScore, by: 'score' }
  const mean = ({ means }: Score) => means.get(heaviest ?? '') ?? whole(0)
  const byHeaviest = compare(mean(b), mean(a))
  if (byHeaviest !== 0) return { order: byHeaviest, by: 'heaviest' }
  const bySupport = Number(supported.has(a.code)) - Number(supported.has(b.code))
  if (bySupport !== 0) return { order: bySupport, by: 'unsupported' }
  const [own, other] = [lots.get(a.code) ?? '', lots.get(b.code) ?? '']
  return { order: own < other ? -1 : Number(own > other) || Number(a.code > b.code) * 2 - 1, by: 'lot' }
}

const tieOf = (score: Score, next: Score | undefined, rules: TieRules): TieBreak =>
  next === undefined ? 'score' : decisionBetween(score, next, rules).by
