import type { Channel } from '#platform/facts/fact.ts'
import type { Actor } from '#platform/permission.ts'
import type { MemberRole } from '../rules/audience.ts'
import type { State } from '../rules/states.ts'
import type { Lane } from '../tables.ts'

/** Who sends a command, as its facts will say. */
export interface Sender {
  readonly actor: Actor
  readonly channel: Channel
  readonly onBehalfOf?: string | undefined
}

/** A key is one sender's: nobody learns another's enrolment by it. */
export const actorKey = ({ actor }: Sender): string => (actor && 'id' in actor ? actor.id : (actor?.kind ?? 'nobody'))

/** A member as the rules let them in. */
export interface AdmittedMember {
  readonly personId: string | null
  readonly name: string
  readonly guestName: string | null
  readonly birthYear: number | null
  readonly sex: 'female' | 'male' | null
  readonly role: MemberRole
  readonly takesSeat: boolean
  readonly profile: string
}

/** A wish that has passed the rules and now needs seats. */
export interface PreparedAsk {
  readonly key: string
  readonly sessionId: string | null
  readonly partyId: string | null
  readonly organisationId: string | null
  readonly members: readonly AdmittedMember[]
  readonly seats: number
  readonly heads: number
  readonly lanes: readonly string[]
  readonly due: bigint
  readonly weight: number
  readonly needsConsent: boolean
  readonly answers: unknown
  readonly termsVersion: number
  readonly passId?: string | null | undefined
}

export interface PoolChange {
  readonly capacity?: number | undefined
  readonly overbook?: number | undefined
  readonly paused?: boolean | undefined
  readonly released?: boolean | undefined
  readonly lanes?: readonly Lane[] | undefined
}

/** What can be asked of the engine while it holds the seats. */
export type Act =
  | { readonly kind: 'ask'; readonly ask: PreparedAsk }
  | {
      readonly kind: 'withdraw'
      readonly id: string
      /** What they came for was moved since, or is called off: everything paid goes back. */
      readonly inFull?: boolean | undefined
    }
  | { readonly kind: 'confirm'; readonly id: string; readonly proof: Proof }
  | { readonly kind: 'cancel'; readonly id: string; readonly reason: string }
  | {
      readonly kind: 'judge'
      readonly id: string
      readonly verdict: 'admit' | 'pass-over' | 'refuse'
      readonly reason: string
    }
  | { readonly kind: 'hold'; readonly id: string; readonly by: 'redirect' | 'slip' }
  | { readonly kind: 'shrink'; readonly id: string; readonly to: Shrunk }
  | { readonly kind: 'pool'; readonly poolId: string; readonly change: PoolChange }
  | {
      readonly kind: 'draw'
      readonly phase: string
      readonly poolId: string
      /** Whether seats a lane does not need are drawn for everybody. */
      readonly release: boolean
      readonly order: readonly DrawnPlace[]
    }
  | {
      readonly kind: 'close'
      readonly sessionId: string
      readonly reason: string
      /** Of how many sessions it is one, where members of a run are paid their share. */
      readonly shareOf?: number | undefined
    }
  | { readonly kind: 'end'; readonly reason: string }
  | { readonly kind: 'extend'; readonly sessionId: string }
  | { readonly kind: 'move'; readonly fromId: string; readonly toId: string; readonly enrolmentId: string | undefined }
  | { readonly kind: 'retime'; readonly sessionId: string; readonly startsAt: Date | null }
  /** Lets what ran out lapse, and promotes. */
  | { readonly kind: 'pass' }

/** Why a held seat may be confirmed. */
export interface Proof {
  readonly payment?: { readonly id: string; readonly amountRial: bigint } | undefined
  readonly waiver?: string | undefined
  readonly consents: boolean
}

/** What is left of a party when some do not come. */
export interface Shrunk {
  readonly positions: readonly number[]
  readonly seats: number
  readonly heads: number
  readonly due: bigint
}

/** One entry of a draw in the order of the lots, with its lane when it is in. */
export interface DrawnPlace {
  readonly id: string
  readonly lane: string | undefined
}

export interface Command {
  readonly sender: Sender
  readonly act: Act
}

/** What everybody is told, and will be told again if they ask with the same key. */
export interface Told {
  readonly id: string
  readonly code: string
  readonly state: State
  readonly seats: number
  readonly rank: number | null
  readonly until: Date | null
  readonly due: bigint
  readonly reason: string | null
}
