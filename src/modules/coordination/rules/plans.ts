import type { IsoDay } from '#platform/calendar/jalali.ts'
import { type Refusal, refuse } from '#platform/refusal.ts'
import { type Assessment, type Grade } from '../tables.ts'
import { planWords as words } from '../words/plans.ts'

interface Wish {
  readonly leadId: string
  readonly supportingIds: readonly string[]
  readonly startsOn: IsoDay
  readonly endsOn: IsoDay
}

/** Why something is no joint plan: its days are the wrong way round, or nobody supports the lead. */
export function whyNoPlan({ leadId, supportingIds, startsOn, endsOn }: Wish): Refusal | undefined {
  if (endsOn < startsOn) return refuse.invalid(words.endsBefore)
  return supportingIds.some((id) => id !== leadId) ? undefined : refuse.invalid(words.alone)
}

/** Steps belong to the agencies of the plan, and to nobody else. */
export const whyNotOwner = (ownerId: string, parties: readonly string[]): Refusal | undefined =>
  parties.includes(ownerId) ? undefined : refuse.invalid(words.stranger)

/** The newest word of the owner beside the newest of another party, on one step or on the whole. */
export interface Pair {
  readonly commitmentId: string | null
  readonly own: Assessment | undefined
  readonly other: Assessment | undefined
  /** Both have spoken, and do not say the same. */
  readonly differ: boolean
}

/** Assessments side by side; `all` the newest first. */
export function pairsOf(all: readonly Assessment[]): Pair[] {
  const byThing = Map.groupBy(all, ({ commitmentId }) => commitmentId)
  return [...byThing].map(([commitmentId, list]) => {
    const own = list.find(({ independent }) => !independent)
    const other = list.find(({ independent }) => independent)
    return { commitmentId, own, other, differ: isDifferent(own?.grade, other?.grade) }
  })
}

const isDifferent = (own: Grade | undefined, other: Grade | undefined) =>
  own !== undefined && other !== undefined && own !== other
