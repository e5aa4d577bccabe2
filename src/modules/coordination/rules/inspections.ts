import type { Evidence } from '#engines/commitment/index.ts'
import { today } from '#platform/calendar/instant.ts'
import type { IsoDay } from '#platform/calendar/jalali.ts'
import { type Refusal, refuse } from '#platform/refusal.ts'
import { asciiDigits } from '#platform/text/digits.ts'
import { inspectionWords as words } from '../words/inspections.ts'

/** A claim on paper: the code of its matter and its place in it. */
export interface ShortCode {
  readonly matter: string
  readonly position: number
}

export const shortCodeOf = ({ matter, position }: ShortCode): string => `${matter}/${position}`

/** A code as somebody reads it off a sheet, in any digits and letters; nothing for what is none. */
export function readShortCode(typed: string): ShortCode | undefined {
  const [, matter, position] = /^([A-Z0-9-]{3,30})[/\\ .](\d{1,4})$/.exec(asciiDigits(typed).trim().toUpperCase()) ?? []
  return matter === undefined || Number(position) === 0 ? undefined : { matter, position: Number(position) }
}

/** Why nobody can have looked then: before it was said to be done there was nothing to see, and later is not yet. */
export function whyNotSeenAt(at: Date, claimedOn: IsoDay | null, now: Date): Refusal | undefined {
  if (at > now) return refuse.invalid(words.notYet)
  return claimedOn !== null && today(at) < claimedOn ? refuse.invalid(words.beforeClaim) : undefined
}

/** Nearest first; those of which nobody knows where they are stand last, in the order they came in. */
export const nearestFirst = <Row extends { readonly metres: number | undefined }>(rows: readonly Row[]): Row[] =>
  rows.toSorted((a, b) => (a.metres ?? Number.MAX_VALUE) - (b.metres ?? Number.MAX_VALUE))

type Shown = Pick<Evidence, 'commitmentId' | 'seq' | 'kind'>

/**
 * The evidence of a claim apart from the photographs there were before it: of the same matter, by others, or of a claim
 * that came back. `since` is the place in the history of the last verdict, 0 where there was none.
 */
export function besideOf<Piece extends Shown>(pieces: readonly Piece[], commitmentId: string, since: number) {
  const isNew = (piece: Piece) => piece.commitmentId === commitmentId && piece.seq > since
  return {
    claim: pieces.filter(isNew),
    before: pieces.filter((piece) => piece.kind === 'photo' && !isNew(piece)),
  }
}
