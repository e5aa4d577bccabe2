import type { Text } from '#platform/locale.ts'
import type { NewPosition } from '../actions.ts'

/** A public place of Tabriz, as far as we know it. */
export interface SamplePlace {
  readonly code: string
  readonly name: Text
  readonly summary: Text
  readonly kinds: readonly string[]
  /** The district we take it to lie in: a sample assumption. */
  readonly district?: number
  readonly position?: NewPosition
}
