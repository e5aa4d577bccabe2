import { type Fact, insideFact } from '#platform/facts/fact.ts'
import { z } from 'zod'
import { accountWords } from '../words/account.ts'
import { accessWords } from '../words/access.ts'
import { mobileWords } from '../words/mobile.ts'
import { passkeyWords } from '../words/passkeys.ts'
import { passwordWords } from '../words/password.ts'

export const ways = ['code', 'password', 'two-keys', 'recovery', 'passkey', 'password-passkey', 'desk'] as const
export type Way = (typeof ways)[number]

/** What a sign-in tells the record. Devices by their makers' names, as the browser says them; nothing typed by people. */
const SignedIn = z.object({ way: z.enum(ways), browser: z.string(), system: z.string() })

export const signedIn = insideFact('account.signed-in', { fa: 'ورود به سامانه', en: 'Signed in' }, SignedIn)
export const signedOut = insideFact('account.signed-out', { fa: 'خروج از سامانه', en: 'Signed out' }, z.object({}))
export const sessionRevoked = insideFact(
  'account.session-revoked',
  accountWords.sessionRevoked,
  z.object({ count: z.int() }),
)
export const secondKeyEnrolled = insideFact('account.second-key-enrolled', accountWords.keyEnrolled, z.object({}))
export const secondKeyRemoved = insideFact('account.second-key-removed', accountWords.keyRemoved, z.object({}))

export const passkeyAdded = insideFact('account.passkey-added', passkeyWords.passkeyAdded, z.object({}))
export const passkeyRemoved = insideFact('account.passkey-removed', passkeyWords.passkeyRemoved, z.object({}))

export const passwordChanged = insideFact('account.password-changed', passwordWords.passwordChanged, z.object({}))
export const accessOpened = insideFact('account.access-opened', accessWords.accessOpened, z.object({}))
export const accessReset = insideFact('account.access-reset', accessWords.accessReset, z.object({}))
export const keysDropped = insideFact('account.keys-dropped', accessWords.keysDropped, z.object({}))
/** By which proofs: a code to both numbers, the counter and a code to the new one, or the first number there is. */
export const mobileChanged = insideFact(
  'account.mobile-changed',
  mobileWords.mobileChanged,
  z.object({ by: z.enum(['both', 'desk', 'first']) }),
)
export const deskCodeGiven = insideFact('account.desk-code-given', accessWords.deskCodeGiven, z.object({}))

/** Says that a code left and through which door; neither number nor person, so that nobody learns who has an account. */
export const codeSent = insideFact(
  'account.code-sent',
  accountWords.codeSent,
  z.object({ door: z.enum(['quick', 'slow', 'account']) }),
)

export const accountFacts: readonly Fact[] = [
  signedIn,
  signedOut,
  sessionRevoked,
  secondKeyEnrolled,
  secondKeyRemoved,
  passkeyAdded,
  passkeyRemoved,
  passwordChanged,
  accessOpened,
  accessReset,
  keysDropped,
  deskCodeGiven,
  mobileChanged,
  codeSent,
]
