import { randomBytes } from 'node:crypto'
import { checkCode, issueCode } from '#platform/auth/codes/one-time-code.ts'
import { whyWrong } from '#platform/auth/codes/rules.ts'
import type { Keyring } from '#platform/keys/master.ts'
import { demandTokens, limiterIn } from '#platform/limits/limited.ts'
import type { Limit } from '#platform/limits/rules.ts'
import type { Locale } from '#platform/locale.ts'
import { queueMessage } from '#platform/outbox/queue.ts'
import { transact, type Work } from '#platform/work.ts'
import type { agencyCode, expertCode } from './messages.ts'

/** A kind of links that want a code before somebody takes a step by them. */
export interface CodesOf {
  /** What its codes are for; written once and never changed. */
  readonly purpose: string
  readonly message: typeof agencyCode | typeof expertCode
  readonly asked: Limit
  readonly checked: Limit
}

/** A link in the browser that opened it. */
export interface LinkHere {
  readonly linkId: string
  /** Random letters only this browser has. */
  readonly browser: string
}

const codeFor = ({ purpose }: CodesOf, { linkId, browser }: LinkHere) => ({
  purpose,
  subject: linkId,
  binding: browser,
})

/** Sends a code for steps by a link to a number. Gives the code, for a sample city to show. */
export async function sendLinkCode(
  work: Work,
  keyring: Keyring,
  codes: CodesOf,
  { to, locale, ...here }: LinkHere & { readonly to: string; readonly locale: Locale },
): Promise<string> {
  const { db, now } = work
  await demandTokens(limiterIn(db, keyring), now, [codes.asked, { kind: 'session', value: here.linkId }])
  return transact(work, async (held) => {
    const { code, expiresAt } = await issueCode(held.db, keyring, codeFor(codes, here), { now })
    await queueMessage(held.db, keyring, codes.message, {
      to,
      params: { code },
      key: `${codes.message.name}:${randomBytes(12).toString('base64url')}`,
      locale,
      now,
      expiresAt,
    })
    return code
  })
}

/**
 * Judges the code that came back; a wrong one costs a try.
 * @throws {Refusal} when it is not right, or too many were tried
 */
export async function demandLinkCode(
  work: Work,
  keyring: Keyring,
  codes: CodesOf,
  { code, ...here }: LinkHere & { readonly code: string },
): Promise<void> {
  const { db, now } = work
  await demandTokens(limiterIn(db, keyring), now, [codes.checked, { kind: 'session', value: here.linkId }])
  const verdict = await transact(work, (held) => checkCode(held.db, keyring, codeFor(codes, here), { code, now }))
  if (verdict.kind !== 'right') throw whyWrong(verdict)
}
