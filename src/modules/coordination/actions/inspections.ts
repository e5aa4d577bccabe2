import {
  addEvidence,
  inspectCommitments,
  lookAt,
  type Position,
  sendBack,
  type Taken,
  verify,
} from '#engines/commitment/index.ts'
import { moment } from '#platform/calendar/format.ts'
import { anywhere, demand } from '#platform/permission.ts'
import type { Work } from '#platform/work.ts'
import { whyNotSeenAt } from '../rules/inspections.ts'
import { inspectionWords as words } from '../words/inspections.ts'

export interface VisitWish {
  readonly verdict: 'fits' | 'back'
  /** What was looked at; of a claim that is sent back, what is missing. */
  readonly what: string
  readonly where: string
  readonly at: Date
  /** What was measured there. */
  readonly measure?: { readonly amount: number; readonly unit: string } | undefined
  readonly position?: Position | undefined
  readonly seen?: number | undefined
  readonly once?: string | undefined
}

/**
 * The verdict of somebody who went there: what they looked at, where and when. Whether the key is theirs, and whether they
 * stand apart from the work, the commitment itself decides.
 * @throws {Refusal} `invalid` when nobody can have looked then, `forbidden` without the key
 */
export async function judgeVisit(
  work: Work,
  id: string,
  { verdict, what, where, at, measure, position, ...sent }: VisitWish,
): Promise<Taken> {
  demand(work.actor, inspectCommitments, anywhere)
  const { commitment, whyNot } = await lookAt(work, id)
  const refused = whyNot('verified')
  if (refused?.kind === 'forbidden') throw refused
  const obstacle = whyNotSeenAt(at, commitment.claimedOn, work.now)
  if (obstacle) throw obstacle
  if (measure) {
    const once = sent.once && `${sent.once}:measure`
    await addEvidence(work, id, { kind: 'measure', ...measure, takenAt: at, position }, { once, withVerdict: true })
  }
  const text = words.basis(what, where, moment(at)).fa
  return verdict === 'fits' ? verify(work, id, { ...sent, text }) : sendBack(work, id, { ...sent, text })
}
