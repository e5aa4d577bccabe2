import { type Refusal, refuse } from '#platform/refusal.ts'
import { words } from './words.ts'

export type PaymentState =
  | 'created'
  | 'redirected'
  | 'returned'
  | 'verified'
  | 'settled'
  | 'expired'
  | 'failed'
  | 'refunded'

/** What may follow what. Verified money can only be settled or given back. */
const next: Readonly<Record<PaymentState, readonly PaymentState[]>> = {
  created: ['redirected', 'verified', 'failed', 'expired'],
  redirected: ['returned', 'verified', 'failed', 'expired'],
  returned: ['verified', 'failed', 'expired'],
  verified: ['settled', 'refunded'],
  settled: ['refunded'],
  // A person may pay in the last minute, and the provider may tell late: money that came is never refused.
  expired: ['verified'],
  failed: ['verified'],
  refunded: [],
}

export const mayBecome = (from: PaymentState, to: PaymentState) => next[from].includes(to)

/** Whether the money is here. */
export const isPaid = (state: PaymentState) => state === 'verified' || state === 'settled'

/** Why this person may not decide on a slip. */
export function whyNoDecision(
  slip: { enteredBy: string; approved: string | null },
  person: string,
): Refusal | undefined {
  if (slip.approved !== null) return refuse.conflict(words.slipDecided)
  return slip.enteredBy === person ? refuse.forbidden(words.anotherPerson) : undefined
}
