import type { Text } from './locale.ts'

export type RefusalKind =
  | 'signed-out'
  | 'forbidden'
  | 'absent'
  | 'gone'
  | 'conflict'
  | 'invalid'
  | 'too-large'
  | 'too-many'

/**
 * The city says no, and why. Rules build refusals, actions throw them,
 * and only the HTTP edge knows which status each kind becomes.
 */
export class Refusal extends Error {
  override readonly name = 'Refusal'
  readonly kind: RefusalKind
  readonly reason: Text
  /** After how many seconds trying again may help. */
  readonly retryAfter: number | undefined

  constructor(kind: RefusalKind, reason: Text, retryAfter?: number) {
    super(reason.en)
    this.kind = kind
    this.reason = reason
    this.retryAfter = retryAfter
  }
}

export const refuse = {
  signedOut: (reason: Text) => new Refusal('signed-out', reason),
  forbidden: (reason: Text) => new Refusal('forbidden', reason),
  absent: (reason: Text) => new Refusal('absent', reason),
  gone: (reason: Text) => new Refusal('gone', reason),
  conflict: (reason: Text) => new Refusal('conflict', reason),
  invalid: (reason: Text) => new Refusal('invalid', reason),
  tooLarge: (reason: Text) => new Refusal('too-large', reason),
  tooMany: (reason: Text, retryAfter: number) => new Refusal('too-many', reason, retryAfter),
}

/** The value, or a refusal saying it does not exist. */
export function present<T>(value: T | undefined, reason: Text): T {
  if (value === undefined) throw refuse.absent(reason)
  return value
}
