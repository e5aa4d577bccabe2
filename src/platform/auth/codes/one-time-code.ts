import { randomInt } from 'node:crypto'
import type { Db } from '#platform/db/database.ts'
import { fingerprint, isSame } from '#platform/keys/fingerprint.ts'
import type { Keyring } from '#platform/keys/master.ts'
import { holdCode, markCode, putCode } from './queries.ts'
import { codeManners, judge, spanOf, type Verdict } from './rules.ts'

/** What a code is for, whom it was sent to, and which browser asked. All three must agree when it comes back. */
export interface CodeFor {
  /** `sign-in`; written once and never changed. */
  readonly purpose: string
  /** The address in its one canonical form: `+98…` of a mobile. Only its fingerprint is kept. */
  readonly subject: string
  /** Random letters only this browser has. Only their fingerprint is kept. */
  readonly binding: string
}

export interface IssuedCode {
  /** Six digits, 0–9. */
  readonly code: string
  readonly sentAt: Date
  readonly expiresAt: Date
}

/** Makes a code, which kills the one before it. Sending it is for the caller, in the same transaction. */
export async function issueCode(db: Db, keyring: Keyring, about: CodeFor, when: { now: Date; delaySeconds?: number }) {
  const code = String(randomInt(1_000_000)).padStart(6, '0')
  const span = spanOf(when.now, when.delaySeconds ?? 0)
  const { purpose, subject, binding } = hidden(keyring, about)
  await putCode(db, {
    purpose,
    subject,
    binding,
    code: hide(keyring, about, code),
    ...span,
    triesLeft: codeManners.tries,
  })
  return { code, ...span } satisfies IssuedCode
}

/**
 * Judges a code that came back, and writes down that it was used or tried. To be called in a transaction, which must
 * be kept even when the code was wrong: else the try would not count. A guess from another browser costs no try.
 */
export async function checkCode(
  db: Db,
  keyring: Keyring,
  about: CodeFor,
  offered: { code: string; now: Date },
): Promise<Verdict> {
  const { purpose, subject, binding } = hidden(keyring, about)
  const held = await holdCode(db, purpose, subject)
  if (!held || !isSame(held.binding, binding)) return judge(undefined, false, offered.now)
  const verdict = judge(held, isSame(held.code, hide(keyring, about, offered.code)), offered.now)
  if (verdict.kind === 'right') await markCode(db, held, { usedAt: offered.now })
  if (isCounted(verdict)) await markCode(db, held, { triesLeft: Math.max(0, held.triesLeft - 1) })
  return verdict
}

const isCounted = (verdict: Verdict) => verdict.kind === 'wrong' || (verdict.kind === 'over' && verdict.why === 'spent')

const hidden = (keyring: Keyring, { purpose, subject, binding }: CodeFor) => ({
  purpose,
  subject: fingerprint(keyring, 'auth.code.subject', subject),
  binding: fingerprint(keyring, 'auth.code.binding', binding),
})

const hide = (keyring: Keyring, { purpose, subject }: CodeFor, code: string) =>
  fingerprint(keyring, 'auth.code', [purpose, subject, code].join('\u0000'))
