import type { Text } from '#platform/locale.ts'
import { type Refusal, refuse } from '#platform/refusal.ts'
import { numeral } from '#platform/text/digits.ts'
import type { CodeRow } from '../tables.ts'
import { codeWords as words } from './words.ts'

/** How long a code is good, in seconds, how often it may be tried, and after how long another may be asked for. */
export const codeManners = { seconds: 120, tries: 5, resendAfter: 90 } as const

/** What a code does when somebody offers one. */
export type Verdict =
  | { readonly kind: 'right' }
  | { readonly kind: 'wrong'; readonly triesLeft: number }
  /** Nothing offered can be right any more: another code is needed. */
  | { readonly kind: 'over'; readonly why: 'none' | 'used' | 'spent' | 'expired' }

type Code = Pick<CodeRow, 'usedAt' | 'triesLeft' | 'expiresAt'>

/**
 * Judges an offered code against the one that stands.
 * @param code the code of the browser that offers; undefined when it has none
 * @param matches whether the two are the same, compared in constant time
 */
export function judge(code: Code | undefined, matches: boolean, now: Date): Verdict {
  if (code === undefined) return { kind: 'over', why: 'none' }
  if (code.usedAt !== null) return { kind: 'over', why: 'used' }
  if (code.expiresAt <= now) return { kind: 'over', why: 'expired' }
  if (code.triesLeft <= 0) return { kind: 'over', why: 'spent' }
  if (matches) return { kind: 'right' }
  return code.triesLeft === 1 ? { kind: 'over', why: 'spent' } : { kind: 'wrong', triesLeft: code.triesLeft - 1 }
}

/** From when to when a code asked for now is good, if its message leaves after so many seconds. */
export function spanOf(now: Date, delaySeconds: number) {
  const sentAt = new Date(now.getTime() + delaySeconds * 1000)
  return { sentAt, expiresAt: new Date(sentAt.getTime() + codeManners.seconds * 1000) }
}

/** What to say of a code that did not open. */
export function whyWrong(verdict: Exclude<Verdict, { kind: 'right' }>): Refusal {
  if (verdict.kind === 'wrong') {
    return refuse.invalid(words.wrongCode(numeral(verdict.triesLeft), verdict.triesLeft === 1))
  }
  return refuse.conflict(overWords[verdict.why])
}

const overWords: Record<Extract<Verdict, { kind: 'over' }>['why'], Text> = {
  none: words.newCodeNeeded,
  used: words.codeUsed,
  spent: words.codeSpent,
  expired: words.codeEnded,
}
