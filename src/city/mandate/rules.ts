import { daysBetween, type IsoDay } from '#platform/calendar/jalali.ts'
import { type Refusal, refuse } from '#platform/refusal.ts'
import type { MandateItem } from './tables.ts'
import { words } from './words.ts'

/** How well a duty is proved: fresh evidence, incomplete evidence, or none yet. */
export type DutyProof = 'full' | 'half' | 'none'

/** Evidence older than a season is no longer fresh; older than a year it no longer counts. */
export const freshFor = 90
export const countsFor = 365

/** Which of its kind it is, as people say it: D5 is duty 5 and A1 aim 1. Where it stands in the whole list says its `position`. */
export const ordinal = ({ id }: Pick<MandateItem, 'id'>): number => Number(id.slice(1))

export interface Happened {
  readonly kind: string
  readonly lastOn: IsoDay
}

/**
 * The proof of a duty from what happened under it in the last year. Fresh: something that counts as evidence, within 90
 * days. Incomplete: evidence that has grown old, or things done of which none counts as evidence. Else none.
 */
export function proofOf(happened: readonly Happened[], evidence: readonly string[], today: IsoDay): DutyProof {
  const within = (days: number) => (one: Happened) => daysBetween(one.lastOn, today) <= days
  const lately = happened.filter(within(countsFor))
  const counting = lately.filter(({ kind }) => evidence.includes(kind))
  if (counting.some(within(freshFor))) return 'full'
  return lately.length > 0 ? 'half' : 'none'
}

/** The last day on which something counted as evidence. */
export const lastEvidence = (happened: readonly Happened[], evidence: readonly string[]): IsoDay | undefined =>
  happened
    .filter(({ kind }) => evidence.includes(kind))
    .map(({ lastOn }) => lastOn)
    .toSorted()
    .at(-1)

/** Of two people at one form, the second must see what the first wrote. */
export const whyNotSeen = ({ changedAt }: Pick<MandateItem, 'changedAt'>, seen: Date): Refusal | undefined =>
  changedAt.getTime() === seen.getTime() ? undefined : refuse.conflict(words.someoneChangedIt)
