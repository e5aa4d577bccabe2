import type { Text } from '#platform/locale.ts'
import { words } from './words.ts'

/**
 * Why nothing was printed. `busy`: too many wait, ask again. `too-large`: more data or pages than one file may have.
 * `failed`: Typst refused, took too long or fell over twice; `diagnostics` say what, for the log.
 */
export type PressTroubleKind = 'busy' | 'too-large' | 'failed'

export class PressTrouble extends Error {
  override readonly name = 'PressTrouble'
  readonly kind: PressTroubleKind
  readonly diagnostics: readonly string[]
  /** What to tell the person who asked. */
  readonly reason: Text

  constructor(kind: PressTroubleKind, diagnostics: readonly string[] = []) {
    super([kind, ...diagnostics].join('; '))
    this.kind = kind
    this.diagnostics = diagnostics
    this.reason = { busy: words.busy, 'too-large': words.tooLarge, failed: words.failed }[kind]
  }
}
