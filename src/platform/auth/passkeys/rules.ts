import type { SecondKeys } from './queries.ts'

/** As many as a person can tell apart. */
export const mostPasskeys = 10

/** Whether an account would still have a second key without this one. */
export const wouldKeepOne = ({ app, passkeys }: SecondKeys, without: 'app' | 'passkey') =>
  without === 'app' ? passkeys > 0 : app || passkeys > 1

/** Seconds in which a challenge may be answered: time to find the key and the finger. */
export const ceremonySeconds = 300

/**
 * What a passkey is asked for: to come in with it alone, to follow the password, or to be added. The challenge is a
 * random text that the key signs; `userId` says whose key it must be, where that is known.
 */
export interface Ceremony {
  readonly purpose: 'entry' | 'second' | 'addition'
  readonly challenge: string
  readonly userId: string | undefined
  readonly until: Date
}
