import type { Limit } from '#platform/limits/rules.ts'
import { type Refusal, refuse } from '#platform/refusal.ts'
import type { ProofVerdict } from '#platform/auth/robots/challenge.ts'
import { codeManners } from '#platform/auth/codes/rules.ts'
import type { Strength } from '#platform/auth/tables.ts'
import { accountWords } from './words/account.ts'
import { passkeyWords } from './words/passkeys.ts'
import { passwordWords } from './words/password.ts'
import { words } from './words.ts'

/** Without a proof of work the code waits so many seconds before it leaves. */
export const slowDoorSeconds = 60

/** Hours in which a code on paper opens. */
export const deskCodeHours = 24

/** What a clerk and an administrator may give out, and how often a code on paper may be tried from one address. */
export const deskLimits = {
  ofClerk: { name: 'desk-code.clerk', tokens: 20, perSeconds: 3600 },
  ofPerson: { name: 'desk-code.person', tokens: 3, perSeconds: 86_400 },
  checksOfAddress: { name: 'desk-code.address', tokens: 20, perSeconds: 3600 },
  resets: { name: 'access-reset.person', tokens: 20, perSeconds: 3600 },
} as const satisfies Record<string, Limit>

/** What the browser keeps between asking for a code and writing it, sealed: our tables hold no number. */
export interface Asking {
  /** E.164, `+98…`. */
  readonly mobile: string
  /** Binds the code to this browser. */
  readonly nonce: string
  readonly next: string | undefined
  /** Came without a proof of work. */
  readonly slow: boolean
  readonly askedAt: Date
  readonly sentAt: Date
  readonly expiresAt: Date
  /** Only in a demonstration, which shows it. */
  readonly code: string | undefined
}

/** What the browser keeps on the way to another mobile number, sealed. */
export interface Moving {
  readonly personId: string
  /** The new number, E.164. */
  readonly mobile: string
  readonly nonce: string
  /** Which proofs the change rests on. */
  readonly by: 'both' | 'desk' | 'first'
  /** Whose code is asked for now: of the number held, or of the new one. */
  readonly stage: 'old' | 'new'
  readonly askedAt: Date
  /** Only in a demonstration, which shows it. */
  readonly code: string | undefined
}

/** A password that somebody else knows is no reason to touch the number. */
export const whyNotMove = (strength: Strength): Refusal | undefined =>
  strength === 'temporary' ? refuse.forbidden(passwordWords.mustChange) : undefined

/** In how many seconds this browser may ask for another code; counted from when the last one left. */
export const secondsToResend = ({ sentAt }: Asking, now: Date) =>
  Math.max(0, Math.ceil((sentAt.getTime() - now.getTime()) / 1000 + codeManners.resendAfter))

/** Nobody reads and fills in the form faster, in seconds; and after so many the page was left open. */
const [leastSeconds, mostSeconds] = [2, 7200]

/** Why a form that was opened at this instant cannot be taken now; undefined stands for a stamp that is not ours. */
export function whyNotAtThisPace(openedAt: Date | undefined, now: Date): Refusal | undefined {
  const seconds = openedAt === undefined ? Infinity : (now.getTime() - openedAt.getTime()) / 1000
  if (seconds > mostSeconds || seconds < 0) return refuse.conflict(words.tooOld)
  return seconds < leastSeconds ? refuse.conflict(words.tooQuick) : undefined
}

/** Why a proof of work is not taken. None at all is taken, at the slower door. */
export function whyNoProof(verdict: ProofVerdict): Refusal | undefined {
  if (verdict === 'used') return refuse.conflict(words.proofUsed)
  return verdict === 'false' || verdict === 'expired' ? refuse.conflict(words.proofFalse) : undefined
}

/**
 * Why the keys of an account may not be touched from this session. A texted code shows nothing of them, a password that
 * somebody else knows neither; and where a second key stands, a stolen password must not put another beside it.
 */
export function whyNotTouchKeys(strength: Strength, hasSecondKey: boolean): Refusal | undefined {
  if (strength === 'two-keys') return undefined
  if (strength !== 'password') return refuse.forbidden(accountWords.passwordFirst)
  return hasSecondKey ? refuse.forbidden(passkeyWords.bothKeysFirst) : undefined
}

/** A browser and the system it runs on, as people know them. */
export interface Device {
  readonly browser: string
  readonly system: string
}

const browsers = [
  [/Edg(?:A|iOS)?\//, 'Edge'],
  [/OPR\/|Opera/, 'Opera'],
  [/SamsungBrowser\//, 'Samsung Internet'],
  [/Firefox\/|FxiOS\//, 'Firefox'],
  [/Chrome\/|CriOS\//, 'Chrome'],
  [/Safari\//, 'Safari'],
] as const

const systems = [
  [/Android/, 'Android'],
  [/iPhone|iPad|iPod/, 'iOS'],
  [/Windows/, 'Windows'],
  [/Mac OS X|Macintosh/, 'macOS'],
  [/Linux|X11/, 'Linux'],
] as const

/** What the browser says of itself, in two words; empty where it says nothing we know. Order matters: most name Chrome. */
export function deviceOf(userAgent: string): Device {
  const told = (list: readonly (readonly [RegExp, string])[]) =>
    list.find(([shape]) => shape.test(userAgent))?.[1] ?? ''
  return { browser: told(browsers), system: told(systems) }
}
