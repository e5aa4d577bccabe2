import { today } from '#platform/calendar/instant.ts'
import type { facts as factRows } from '#platform/facts/tables.ts'
import { theRules } from '#platform/permission.ts'
import type { charges as chargeRows } from '#city/money/tables.ts'
import type { ChangeDetail } from '../facts.ts'
import type { PoolState } from '../rules/decide.ts'
import { doorHours } from '../rules/offers.ts'
import type { phaseAt } from '../rules/phases.ts'
import { isSeated, mayBecome, type State } from '../rules/states.ts'
import type { Claim, ClaimStanding, credits as creditRows, Enrolment, Offering, Pool, Session } from '../tables.ts'
import type { NewMember, NewPresence } from '../queries/writing.ts'
import { actorKey, type Sender } from './commands.ts'

/** An enrolment as the batch found it, and as it leaves it. */
export interface Entry {
  readonly found: State | 'none'
  now: Enrolment
  claims: Claim[]
  touched: boolean
}

/** Everything a batch knows and will write, under one lock. It lives as long as the transaction. */
export interface Ledger {
  readonly at: number
  readonly offering: Offering
  /** The phase that is active now. */
  readonly active: ReturnType<typeof phaseAt>
  readonly sessions: ReadonlyMap<string, Session>
  readonly pools: Map<string, Pool>
  /** The pools as they were found. */
  readonly foundPools: ReadonlyMap<string, Pool>
  /** Seats in use by pool and lane, with every change of this batch. */
  readonly used: Map<string, Map<string, number>>
  readonly entries: Map<string, Entry>
  readonly facts: (typeof factRows.$inferInsert)[]
  readonly charges: (typeof chargeRows.$inferInsert)[]
  /** What those who ask for something that costs still have with the organiser, by party; what is used is gone from it. */
  readonly balances: Map<string, bigint>
  readonly credits: (typeof creditRows.$inferInsert)[]
  readonly members: NewMember[]
  readonly presences: NewPresence[]
  readonly newClaims: Claim[]
  readonly removed: { readonly id: string; readonly positions: readonly number[] }[]
  readonly left: Set<string>
  /** Who asks or waits without the consent of a guardian that the offering wants: a seat is kept for them, not more. */
  readonly unconsented: Set<string>
  /** Who is now in another session than before. */
  readonly moved: { readonly id: string; readonly sessionId: string }[]
}

export const rules: Sender = { actor: theRules, channel: 'system' }

/** A pool as `decide` wants it. */
export function stateOf(ledger: Ledger, pool: Pool): PoolState {
  const { id, capacity, lanes, released, paused, hard, overbook, startsAt } = pool
  return {
    id,
    capacity,
    lanes,
    released,
    paused,
    overbook: hard ? 0 : overbook,
    used: ledger.used.get(id) ?? new Map(),
    atDoor: startsAt !== null && startsAt.getTime() - ledger.at <= doorHours * 3_600_000,
  }
}

export const allStates = (ledger: Ledger): PoolState[] =>
  [...ledger.pools.values()].map((pool) => stateOf(ledger, pool))

/** What an enrolment becomes; what is not said stays. */
export interface Turn {
  readonly state: State
  readonly until?: number | null
  readonly rank?: number | null
  readonly reason?: string | null
  readonly paymentId?: string | undefined
  /** The lane in each pool it gets into. */
  readonly lanes?: ReadonlyMap<string, string> | undefined
}

const standings: Readonly<Record<State, ClaimStanding>> = {
  asked: 'asked',
  waiting: 'waiting',
  held: 'live',
  offered: 'live',
  confirmed: 'live',
  refused: 'over',
  lapsed: 'over',
  withdrawn: 'over',
  cancelled: 'over',
}

/**
 * Changes an enrolment and tells of it with exactly one fact; seats move with it.
 * @throws {Error} when no rule lets this follow from that: a mistake of ours
 */
export function become(ledger: Ledger, entry: Entry, turn: Turn, sender: Sender): void {
  const from = stateBefore(entry)
  if (!mayBecome(from, turn.state)) throw new Error(`An enrolment cannot become ${turn.state} from ${from}`)
  if (from !== 'none') release(ledger, entry)
  entry.now = turned(entry.now, turn)
  entry.claims = entry.claims.map((claim) => turnedClaim(claim, entry.now, turn))
  occupy(ledger, entry)
  entry.touched = true
  if (cameToNothing.has(turn.state)) credit(ledger, entry.now.id, entry.now.credit, 'returned')
  if (standings[turn.state] === 'over') ledger.left.add(entry.now.id)
  tell(ledger, entry, { from, sender })
}

/** Nobody chose to leave: what was used of a credit is there again. */
const cameToNothing = new Set<State>(['lapsed', 'refused'])

/** Rials that a party has from now on, or has no more. */
export function credit(ledger: Ledger, enrolmentId: string, amountRial: bigint, reason: string): void {
  if (amountRial !== 0n) ledger.credits.push({ enrolmentId, amountRial, reason, createdAt: new Date(ledger.at) })
}

const stateBefore = ({ found, touched, now }: Entry) => (found === 'none' && !touched ? 'none' : now.state)

function turned(now: Enrolment, turn: Turn): Enrolment {
  const { state, until = null, rank = now.rank, reason = null, paymentId = now.paymentId } = turn
  return { ...now, state, reason, rank, paymentId, until: until === null ? null : new Date(until) }
}

const turnedClaim = (claim: Claim, { rank, state }: Enrolment, { lanes }: Turn): Claim =>
  claim.standing === 'over'
    ? claim
    : { ...claim, rank, standing: standings[state], lane: lanes?.get(claim.poolId) ?? claim.lane }

/** Gives the seats of an entry back to the count. */
export function release(ledger: Ledger, entry: Entry): void {
  if (isSeated(entry.now.state)) for (const claim of entry.claims) count(ledger, claim, -1)
}

/** Takes them into the count. */
export function occupy(ledger: Ledger, entry: Entry): void {
  if (isSeated(entry.now.state)) for (const claim of entry.claims) count(ledger, claim, 1)
}

function count({ used }: Ledger, { poolId, lane, seats, standing }: Claim, sign: 1 | -1) {
  if (standing !== 'live') return
  const lanes = used.get(poolId) ?? new Map<string, number>()
  used.set(poolId, lanes)
  lanes.set(lane, (lanes.get(lane) ?? 0) + sign * seats)
}

interface Telling {
  readonly from: State | 'none'
  readonly sender: Sender
  /** When it is not simply called as the state is. */
  readonly name?: string
}

/** Writes down what happened to an enrolment. */
export function tell(ledger: Ledger, { now }: Entry, { from, sender, name = now.state }: Telling): void {
  const { programmeId, zoneId } = ledger.offering
  const detail: ChangeDetail = {
    enrolmentId: now.id,
    offeringId: now.offeringId,
    from,
    state: now.state,
    seats: now.seats,
    rank: now.rank,
    until: now.until?.getTime() ?? null,
    reason: now.reason,
  }
  ledger.facts.push({
    name: `enrolment.${name}`,
    detail,
    ...saidBy(ledger, sender),
    programmeId,
    zoneId,
    organisationId: now.organisationId,
    personId: now.partyId,
    quantity: now.seats,
  })
}

/** Who, how and when, as every fact of the batch says it. */
export function saidBy({ at }: Ledger, sender: Sender) {
  const { actor, channel, onBehalfOf = null } = sender
  const instant = new Date(at)
  return {
    actorKind: actor?.kind ?? ('nobody' as const),
    actorId: actor && 'id' in actor ? actorKey(sender) : null,
    onBehalfOf,
    channel,
    at: instant,
    occurredOn: today(instant),
  }
}
