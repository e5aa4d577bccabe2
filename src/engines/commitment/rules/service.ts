import type { IsoDay } from '#platform/calendar/jalali.ts'
import type { Term } from './clock.ts'
import type { KeyKind } from './states.ts'

export const pauseReasons = ['waiting-citizen', 'season', 'court', 'other-commitment'] as const
export type PauseReason = (typeof pauseReasons)[number]

export const declineReasons = ['not-ours', 'no-budget', 'unclear', 'law-forbids', 'other'] as const
export type DeclineReason = (typeof declineReasons)[number]

/** Who is told when a step of a rule comes. */
export const escalationTargets = ['responsible', 'head', 'coordinator', 'public'] as const
export type EscalationTarget = (typeof escalationTargets)[number]

export const evidenceKinds = ['photo', 'document', 'measure', 'list', 'payment', 'link', 'fact'] as const
export type EvidenceKind = (typeof evidenceKinds)[number]

/** A service-level rule as one version of it holds. A commitment keeps its version for life. */
export interface ServiceRule {
  /** Standing: accepted by the rule itself. */
  readonly acceptance: 'explicit' | 'standing'
  /** Work days to answer an offer, and to settle a refusal. */
  readonly acceptDays: number
  /** Nothing where the offer has to name a date. */
  readonly due: Term | null
  /** Work days each key has for its verdict. */
  readonly verifyDays: number
  readonly keys: readonly KeyKind[]
  /** What a claim nobody judged comes to. */
  readonly silence: 'wait' | 'unconfirmed'
  /** Share of claims an inspector looks at, in ten-thousandths. */
  readonly sampling: number
  readonly evidence: { readonly least: number; readonly kinds?: readonly EvidenceKind[] | undefined }
  readonly pauses: { readonly reasons: readonly PauseReason[]; readonly cap: number }
  /** Work days from the due date; before it negative. */
  readonly escalation: readonly { readonly after: number; readonly to: EscalationTarget }[]
  readonly reopen: { readonly window: number; readonly due: number }
  /** Whether it may be taken back only together with a matter that supersedes its own. */
  readonly withdrawal: 'reason' | 'superseded'
}

/** What holds until the city publishes a rule of its own. */
export const usualRule: ServiceRule = {
  acceptance: 'explicit',
  acceptDays: 2,
  due: null,
  verifyDays: 5,
  keys: ['supervisor', 'inspector'],
  silence: 'wait',
  sampling: 1000,
  evidence: { least: 1 },
  pauses: { reasons: pauseReasons, cap: 60 },
  escalation: [
    { after: -3, to: 'responsible' },
    { after: 0, to: 'head' },
    { after: 3, to: 'coordinator' },
    { after: 10, to: 'public' },
  ],
  reopen: { window: 30, due: 5 },
  withdrawal: 'reason',
}

interface Version {
  readonly version: number
  readonly validFrom: IsoDay
}

/** The version that holds on a day. One ends where the next begins, so two never hold at once. */
export const versionOn = <V extends Version>(versions: readonly V[], day: IsoDay): V | undefined =>
  versions.filter(({ validFrom }) => validFrom <= day).toSorted((a, b) => order(b, a))[0]

const order = (a: Version, b: Version) =>
  a.validFrom === b.validFrom ? a.version - b.version : a.validFrom < b.validFrom ? -1 : 1
