import { type Refusal, refuse } from '#platform/refusal.ts'
import { words } from '../words.ts'
import type { EvidenceKind, ServiceRule } from './service.ts'

/** What makes a piece of evidence doubtful. It is taken all the same, and an inspector looks at it. */
export const marks = ['taken-before-offer', 'far-from-place', 'seen-before'] as const
export type Mark = (typeof marks)[number]

export interface Piece {
  readonly id: string
  readonly kind: EvidenceKind
  /** Its place in the history of the matter. */
  readonly seq: number
  readonly marks: readonly Mark[]
}

interface Shot {
  readonly takenAt: Date | null
  /** Metres from the place of the matter, where both are known. */
  readonly metres: number | null
  readonly seenBefore: boolean
}

/** Farther from the place than this, a photograph shows something else. */
const nearEnough = 150

/** What is doubtful about a photograph. Of what is not known nothing is said. */
export function marksOf({ takenAt, metres, seenBefore }: Shot, offeredAt: Date): Mark[] {
  return [
    ...(takenAt !== null && takenAt < offeredAt ? (['taken-before-offer'] as const) : []),
    ...(metres !== null && metres > nearEnough ? (['far-from-place'] as const) : []),
    ...(seenBefore ? (['seen-before'] as const) : []),
  ]
}

/** Whether a photograph passed every check it could be put to, and could be put to all of them. */
export const passedAll = ({ takenAt, metres, seenBefore }: Shot, offeredAt: Date): boolean =>
  takenAt !== null && metres !== null && marksOf({ takenAt, metres, seenBefore }, offeredAt).length === 0

interface Claim {
  readonly rule: Pick<ServiceRule, 'evidence'>
  readonly pieces: readonly Piece[]
  /** Where it was last sent back; a new claim has something new. */
  readonly returnedSeq: number | undefined
}

/** Why a claim does not rest on enough. */
export function whyNotClaim({ rule: { evidence }, pieces, returnedSeq }: Claim): Refusal | undefined {
  const fitting = evidence.kinds ? pieces.filter(({ kind }) => evidence.kinds?.includes(kind)) : pieces
  if (fitting.length < evidence.least) return refuse.invalid(words.evidenceMissing(evidence.least - fitting.length))
  const isFresh = returnedSeq === undefined || pieces.some(({ seq }) => seq > returnedSeq)
  return isFresh ? undefined : refuse.invalid(words.nothingNew)
}
