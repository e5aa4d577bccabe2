import type { Text } from '#platform/locale.ts'
import { words } from '../words.ts'

const [mostNumber, mostTerm] = [99_999, 99]

interface Numbered {
  readonly number: number
  /** Of the council. */
  readonly term: number
}

/** Why a resolution does not bear these numbers: they stand in its address for ever. */
export function whyNotNumbered({ number, term }: Numbered): Text | undefined {
  if (number < 1 || number > mostNumber) return words.numberUnfit
  return term < 1 || term > mostTerm ? words.termUnfit : undefined
}
