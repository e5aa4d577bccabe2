import type { IsoDay } from '#platform/calendar/jalali.ts'
import { type Refusal, refuse } from '#platform/refusal.ts'
import type { Agreement, Assessment, Grade, PartyOf } from '../tables.ts'
import { agreementWords } from '../words/agreements.ts'
import { jointWords } from '../words/joint.ts'
import { planWords } from '../words/plans.ts'

interface Wish {
  readonly leadId: string
  readonly otherIds: readonly string[]
  readonly startsOn: IsoDay
  readonly endsOn: IsoDay
}

/** Why something is no joint plan: its days are the wrong way round, or nobody supports the lead. */
export function whyNoPlan({ leadId, otherIds, ...period }: Wish): Refusal | undefined {
  const isJoint = otherIds.some((id) => id !== leadId)
  return whyNoPeriod(period) ?? (isJoint ? undefined : refuse.invalid(planWords.alone))
}

export const whyNoPeriod = ({ startsOn, endsOn }: Pick<Wish, 'startsOn' | 'endsOn'>): Refusal | undefined =>
  endsOn < startsOn ? refuse.invalid(planWords.endsBefore) : undefined

/** Nobody agrees with themselves. */
export const whyNoAgreement = ({ leadId, otherIds }: Pick<Wish, 'leadId' | 'otherIds'>): Refusal | undefined =>
  otherIds.some((id) => id !== leadId) ? undefined : refuse.invalid(agreementWords.alone)

/** Steps belong to the parties, and to nobody else. */
export const whyNotOwner = (ownerId: string, parties: readonly string[]): Refusal | undefined =>
  parties.includes(ownerId) ? undefined : refuse.invalid(jointWords.stranger)

/** The day on which the last party signed; nothing while one has not. */
export function signedOnLast(parties: readonly Pick<PartyOf, 'signedOn'>[]): IsoDay | undefined {
  const days = parties.flatMap(({ signedOn }) => signedOn ?? [])
  return days.length === parties.length ? days.toSorted().at(-1) : undefined
}

export const agreementStates = ['draft', 'in-force', 'ending', 'over', 'ended'] as const
/** `ending`: within the work days in which renewal is spoken of; `over`: its day has gone by; `ended`: before its day. */
export type AgreementState = (typeof agreementStates)[number]

type Dated = Pick<Agreement, 'signedOn' | 'endsOn' | 'endedOn'>

/** How an agreement stands on a day; `soon` is the last day so near that its renewal is to be spoken of. */
export function agreementState({ signedOn, endsOn, endedOn }: Dated, today: IsoDay, soon: IsoDay): AgreementState {
  if (signedOn === null) return 'draft'
  if (endedOn !== null && endedOn <= today) return 'ended'
  if (endsOn !== null && endsOn < today) return 'over'
  return endsOn !== null && endsOn <= soon ? 'ending' : 'in-force'
}

/** The newest word of the owner beside the newest of another party, on one step or on the whole. */
export interface Pair {
  readonly commitmentId: string | null
  readonly own: Assessment | undefined
  readonly other: Assessment | undefined
  /** Both have spoken, and do not say the same. */
  readonly differ: boolean
}

/** Assessments side by side; `all` the newest first. */
export function pairsOf(all: readonly Assessment[]): Pair[] {
  const byThing = Map.groupBy(all, ({ commitmentId }) => commitmentId)
  return [...byThing].map(([commitmentId, list]) => {
    const own = list.find(({ independent }) => !independent)
    const other = list.find(({ independent }) => independent)
    return { commitmentId, own, other, differ: isDifferent(own?.grade, other?.grade) }
  })
}

const isDifferent = (own: Grade | undefined, other: Grade | undefined) =>
  own !== undefined && other !== undefined && own !== other
