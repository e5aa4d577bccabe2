import { type Fact, insideFact } from '#platform/facts/fact.ts'
import { z } from 'zod'
import { accountWords } from '../words/account.ts'
import { passkeyWords } from '../words/passkeys.ts'

export const ways = ['code', 'password', 'two-keys', 'recovery', 'passkey', 'password-passkey'] as const
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

/** Says that a code left and through which door; neither number nor person, so that nobody learns who has an account. */
export const codeSent = insideFact(
  'account.code-sent',
  accountWords.codeSent,
  z.object({ door: z.enum(['quick', 'slow']) }),
)

export const accountFacts: readonly Fact[] = [
  signedIn,
  signedOut,
  sessionRevoked,
  secondKeyEnrolled,
  secondKeyRemoved,
  passkeyAdded,
  passkeyRemoved,
  codeSent,
]
