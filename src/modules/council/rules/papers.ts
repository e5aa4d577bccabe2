import type { IsoDay } from '#platform/calendar/jalali.ts'
import { type Refusal, refuse } from '#platform/refusal.ts'
import type { PaperKind } from '../tables/papers.ts'
import { paperWords as words } from '../words/papers.ts'

interface PaperWanted {
  readonly kind: PaperKind
  readonly date: IsoDay
  readonly originatorId?: string | undefined
  readonly members: readonly string[]
}

/** Why a paper cannot be entered: it is not written yet, or nobody stands behind it. Members bring motions, units bills. */
export function whyNotPaper({ kind, date, originatorId, members }: PaperWanted, on: IsoDay): Refusal | undefined {
  if (date > on) return refuse.invalid(words.dateAhead)
  if (kind === 'motion' && members.length === 0) return refuse.invalid(words.motionNeedsMembers)
  return kind === 'bill' && originatorId === undefined ? refuse.invalid(words.billNeedsUnit) : undefined
}
