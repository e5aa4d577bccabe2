import { type Refusal, refuse } from '#platform/refusal.ts'
import { words } from '../words.ts'
import { type Doers, isIndependent, keyHeldBy, type Ring } from './keys.ts'
import type { Hand, KeyKind, Step } from './states.ts'

/** Whoever acts, as one commitment sees them. */
export interface Party {
  /** The person, the link or the key of an API; the rules have none. */
  readonly id: string | null
  readonly kind: 'person' | 'link' | 'key' | 'rules'
  /** Each body they are a member of today with all above it, the body itself first. */
  readonly bodies: readonly (readonly string[])[]
  /** What a link opens: the owner's answer, or one kind of key. */
  readonly carries?: 'owner' | KeyKind | undefined
  readonly mayInspect: boolean
  /** By a link that wants a code, and none was given lately. */
  readonly unproved?: boolean | undefined
}

/** Who stands around a commitment. */
export interface Around extends Ring {
  readonly ownerId: string
  readonly responsibleId: string | null
  readonly supporterIds: readonly string[]
  readonly coordinatorId: string
  /** The bodies above the coordinator; the coordinator itself where nobody is above. */
  readonly superiorIds: readonly string[]
  readonly doers: Doers
}

export interface Holding {
  readonly hands: ReadonlySet<Hand>
  /** The key they hold and stand apart enough to use. */
  readonly key: KeyKind | undefined
  /** They hold a key, and had a hand in the work. */
  readonly dependent: boolean
}

/** Which hands somebody has upon a commitment: by direct membership, by being it, or by what their link carries. */
export function handsOf(who: Party, around: Around, step: Step): Holding {
  if (who.kind === 'rules') return { hands: new Set(['rules']), key: undefined, dependent: false }
  const key = keyHeldBy(around, claimantOf(who), step === 'reopened' ? 'all' : 'turn')
  const own = who.kind === 'link' ? handsOfLink(who) : handsOfMember(who, around)
  if (key !== undefined && isApart(who, around.doers)) {
    return { hands: new Set([...own, 'checker']), key, dependent: false }
  }
  return { hands: new Set(own.length > 0 ? own : ['stranger']), key: undefined, dependent: key !== undefined }
}

const isApart = ({ id, bodies }: Party, doers: Doers) => isIndependent({ id: id ?? '', bodies }, doers)

const handsOfLink = ({ carries }: Party): Hand[] => (carries === 'owner' ? ['owner'] : [])

function handsOfMember(who: Party, around: Around): Hand[] {
  const parties = partiesOf(who)
  const has = (ids: readonly (string | null)[]) => ids.some((id) => id !== null && parties.has(id))
  return [
    ...(has([around.ownerId, around.responsibleId]) ? (['owner'] as const) : []),
    ...(has(around.supporterIds) ? (['supporter'] as const) : []),
    ...(has([around.coordinatorId]) ? (['coordinator'] as const) : []),
    ...(has(around.superiorIds) ? (['superior'] as const) : []),
  ]
}

/** The person, and every body of which they are a member themselves. */
const partiesOf = ({ id, bodies }: Party): ReadonlySet<string> =>
  new Set([id, ...bodies.map(([body]) => body)].filter((each) => typeof each === 'string'))

const claimantOf = (who: Party) => ({
  parties: who.kind === 'link' ? new Set<string>() : partiesOf(who),
  carries: who.carries === 'owner' ? undefined : who.carries,
  mayInspect: who.mayInspect,
})

/** Why somebody gives no verdict, in the words that help: they had a hand in it, or the key is somebody else's. */
export function whyNotCheck({ hands, key, dependent }: Holding): Refusal | undefined {
  if (hands.has('rules') || key !== undefined) return undefined
  if (dependent || hands.has('owner') || hands.has('supporter')) return refuse.forbidden(words.notIndependent)
  return refuse.forbidden(words.noKey)
}
