import type { IsoDay } from '#platform/calendar/jalali.ts'
import { type Refusal, refuse } from '#platform/refusal.ts'
import { protocolWords as words } from '../words/protocols.ts'

export type ProtocolState = 'in-force' | 'over' | 'ended'

interface Term {
  readonly until: string
  readonly endedOn: string | null
}

/** A protocol holds through its last day; from the day it is ended early it holds no more. */
export function protocolState({ until, endedOn }: Term, on: IsoDay): ProtocolState {
  if (endedOn !== null && endedOn <= on) return 'ended'
  return until < on ? 'over' : 'in-force'
}

interface Signed {
  readonly signedOn: string
  readonly until: string
}

/** Why a protocol is none: signed in days to come, or over before it begins. */
export function whyNoProtocol({ signedOn, until }: Signed, on: IsoDay): Refusal | undefined {
  if (signedOn > on) return refuse.invalid(words.signedLater)
  return until < signedOn ? refuse.invalid(words.backwards) : undefined
}
