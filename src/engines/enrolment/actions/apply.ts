import { type Refusal, refuse } from '#platform/refusal.ts'
import { poolChanged } from '../facts.ts'
import { decide, type PoolState, seatsLeft } from '../rules/decide.ts'
import { general } from '../rules/draw.ts'
import { rankIn } from '../rules/phases.ts'
import { isLive } from '../rules/states.ts'
import type { Claim, Pool } from '../tables.ts'
import { words } from '../words.ts'
import { admission, candidateOf, queueUp } from './asks.ts'
import type { Act, DrawnPlace, PoolChange, Sender } from './commands.ts'
import { cancel, giveShare, hasSeat, isOnlyIn, leavePools, type Share } from './endings.ts'
import { allStates, become, type Entry, type Ledger, occupy, release, saidBy, stateOf } from './ledger.ts'

const poolsOfSession = ({ pools }: Ledger, sessionId: string) =>
  [...pools.values()].filter((pool) => pool.sessionId === sessionId)

/** More or fewer seats, paused, lanes released. Nobody is dropped when there are fewer: the pool is over and lets nobody in. */
export function changePool(ledger: Ledger, poolId: string, change: PoolChange, sender: Sender): Refusal | undefined {
  const pool = ledger.pools.get(poolId)
  if (!pool) return refuse.absent(words.noSuchPool)
  const said = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined))
  const next: Pool = { ...pool, ...said }
  ledger.pools.set(poolId, next)
  const { programmeId, zoneId, id: offeringId } = ledger.offering
  const { capacity, paused, released } = next
  const detail = { offeringId, poolId, capacity, paused, released }
  ledger.facts.push({ name: poolChanged.name, detail, ...saidBy(ledger, sender), programmeId, zoneId })
  return undefined
}

/** The unit decides on one who asked: a place if there is one, the line, or no. */
export function judge(
  ledger: Ledger,
  entry: Entry,
  act: Extract<Act, { kind: 'judge' }>,
  sender: Sender,
): Refusal | undefined {
  const { state } = entry.now
  if (act.verdict === 'refuse') return turnDown(ledger, entry, { sender, reason: act.reason })
  if (state === 'waiting' && act.verdict === 'admit') return seatFromLine(ledger, entry, sender)
  if (state !== 'asked') return isLive(state) ? undefined : refuse.conflict(words.isOver)
  if (act.verdict === 'pass-over' || !seat(ledger, entry, sender)) queueUp(ledger, entry, sender)
  return undefined
}

function turnDown(
  ledger: Ledger,
  entry: Entry,
  { sender, reason }: { readonly sender: Sender; readonly reason: string },
): Refusal | undefined {
  const { state } = entry.now
  if (state !== 'asked' && state !== 'waiting') return refuse.conflict(words.isOver)
  become(ledger, entry, { state: 'refused', reason }, sender)
  return undefined
}

/** Whoever waits at the door itself is let in where there is room and nothing to pay; else they go on waiting. */
function seatFromLine(ledger: Ledger, entry: Entry, sender: Sender): Refusal | undefined {
  if (entry.now.due > 0n) return refuse.conflict(words.payFirst)
  if (ledger.unconsented.has(entry.now.id)) return refuse.conflict(words.consentFirst)
  return seat(ledger, entry, sender) ? undefined : refuse.conflict(words.noRoom)
}

/** What somebody who gets a seat later than they asked still has to bring. */
const owedBy = ({ unconsented }: Ledger, { now }: Entry) => ({ due: now.due, needsConsent: unconsented.has(now.id) })

/** Gives a seat in every pool, if there is one. */
function seat(ledger: Ledger, entry: Entry, sender: Sender): boolean {
  const [decision] = decide(allStates(ledger), [candidateOf(entry)]).decisions
  if (decision?.to !== 'in') return false
  become(ledger, entry, { ...admission(ledger, owedBy(ledger, entry)), lanes: decision.lanes }, sender)
  return true
}

/**
 * Carries out what the lots say: lanes first, as they were drawn, everybody with the rank of their lot. Who has withdrawn
 * since the list was closed is passed over.
 */
export function carryOut(ledger: Ledger, act: DrawAct, sender: Sender): undefined {
  const phase = Math.max(
    0,
    ledger.offering.phases.findIndex(({ id }) => id === act.phase),
  )
  const drawn = act.order.map((place, at): Drawn => ({ place, act, sender, rank: rankIn(phase, at + 1) }))
  for (const one of drawn.toSorted((a, b) => Number(isGeneral(a)) - Number(isGeneral(b)))) {
    const entry = ledger.entries.get(one.place.id)
    if (entry?.now.state !== 'asked') continue
    if (one.place.lane === undefined || !seatDrawn(ledger, entry, one))
      become(ledger, entry, { state: 'waiting', rank: one.rank }, sender)
  }
}

type DrawAct = Extract<Act, { kind: 'draw' }>

interface Drawn {
  readonly place: DrawnPlace
  readonly act: DrawAct
  readonly rank: number
  readonly sender: Sender
}

const isGeneral = ({ place }: Drawn) => place.lane === general

/** The lane the lots gave in the pool that was drawn for, general seats in the others of the same wish. */
function seatDrawn(ledger: Ledger, entry: Entry, { place, act, rank, sender }: Drawn): boolean {
  const lanes = new Map(
    entry.claims.map(({ poolId }) => [poolId, poolId === act.poolId ? (place.lane ?? general) : general]),
  )
  const fits = entry.claims.every(({ poolId, seats }) => {
    const pool = ledger.pools.get(poolId)
    return pool !== undefined && seats <= seatsToDraw(stateOf(ledger, pool), lanes.get(poolId) ?? general, act)
  })
  if (!fits) return false
  become(ledger, entry, { ...admission(ledger, owedBy(ledger, entry)), lanes, rank }, sender)
  return true
}

/** Seats that its lanes did not need are drawn for everybody, where the draw says so: they are kept for nobody. */
const seatsToDraw = (pool: PoolState, lane: string, act: DrawAct): number =>
  seatsLeft(lane === general && act.release && pool.id === act.poolId ? { ...pool, released: true } : pool, lane)

type CloseAct = Extract<Act, { kind: 'close' }>

/** What members of a run have got back for sessions that fell out, by enrolment. */
export type SharesGiven = ReadonlyMap<string, ReadonlySet<string>>

interface Closing {
  readonly sender: Sender
  readonly given: SharesGiven
}

/** A session that does not take place: who came for it alone is told and paid back, members of a run keep the others. */
export function close(ledger: Ledger, act: CloseAct, { sender, given }: Closing): undefined {
  const { sessionId, reason, shareOf } = act
  const pools = new Set(poolsOfSession(ledger, sessionId).map(({ id }) => id))
  for (const entry of ledger.entries.values()) {
    if (!isLive(entry.now.state)) continue
    if (pools.size > 0 && isOnlyIn(entry, pools)) cancel(ledger, entry, sender, reason)
    else if (shareOf !== undefined && entry.now.sessionId === null)
      leaveOne(ledger, entry, { pools, sessionId, of: shareOf, given: given.get(entry.now.id) })
    else if (entry.claims.some(({ poolId }) => pools.has(poolId))) leavePools(ledger, entry, pools)
  }
}

interface Fallen extends Share {
  readonly pools: ReadonlySet<string>
}

/** Members of a run keep the rest of it, and get the share of what falls out. */
function leaveOne(ledger: Ledger, entry: Entry, { pools, ...share }: Fallen) {
  const wasIn = pools.size === 0 || entry.claims.some((claim) => pools.has(claim.poolId) && claim.standing !== 'over')
  if (!wasIn) return
  giveShare(ledger, entry, share)
  if (pools.size > 0) leavePools(ledger, entry, pools)
}

/** An offering that does not take place at all: everybody in it, or waiting for it, is told and paid back. */
export function end(ledger: Ledger, { reason }: Extract<Act, { kind: 'end' }>, sender: Sender): undefined {
  for (const entry of ledger.entries.values()) cancel(ledger, entry, sender, reason)
}

/** A session added later takes the members of the run first; when they do not fit, it is not added. */
export function extend(ledger: Ledger, sessionId: string): Refusal | undefined {
  const pools = poolsOfSession(ledger, sessionId)
  for (const entry of ledger.entries.values()) {
    const { now } = entry
    if (now.sessionId !== null || !isLive(now.state)) continue
    const added = pools
      .filter(({ id }) => !entry.claims.some(({ poolId }) => poolId === id))
      .map((pool) => claimIn(pool, entry))
    release(ledger, entry)
    entry.claims = [...entry.claims, ...added]
    occupy(ledger, entry)
    ledger.newClaims.push(...added)
    if (added.length > 0) entry.touched = true
  }
  const isOver = pools.some((pool) => seatsLeft(stateOf(ledger, pool), general) < 0)
  return isOver ? refuse.conflict(words.runDoesNotFit) : undefined
}

const claimIn = (pool: Pool, { now, claims }: Entry): Claim => ({
  enrolmentId: now.id,
  poolId: pool.id,
  seats: pool.hard ? now.heads : now.seats,
  lane: general,
  rank: now.rank,
  standing: claims.find(({ standing }) => standing !== 'over')?.standing ?? 'over',
})

/**
 * Moves one party, or all of them, from a session to another of the same offering. Whoever has a seat gets one there or
 * nothing is moved; whoever waits goes on waiting there with the same rank.
 */
export function move(ledger: Ledger, act: Extract<Act, { kind: 'move' }>): Refusal | undefined {
  const from = new Set(poolsOfSession(ledger, act.fromId).map(({ id }) => id))
  const target = poolsOfSession(ledger, act.toId)
  if (target.length === 0) return refuse.absent(words.noSuchPool)
  for (const entry of ledger.entries.values()) {
    const isMeant = act.enrolmentId === undefined || act.enrolmentId === entry.now.id
    if (isMeant && isLive(entry.now.state) && entry.now.sessionId === act.fromId)
      moveOne(ledger, entry, { from, target, to: act.toId })
  }
  const isOver = target.some((pool) => seatsLeft(stateOf(ledger, pool), general) < 0)
  return isOver ? refuse.conflict(words.runDoesNotFit) : undefined
}

interface Way {
  readonly from: ReadonlySet<string>
  readonly target: readonly Pool[]
  readonly to: string
}

function moveOne(ledger: Ledger, entry: Entry, { from, target, to }: Way) {
  const added = target.map((pool) => claimIn(pool, entry))
  leavePools(ledger, entry, from)
  release(ledger, entry)
  entry.claims = [...entry.claims, ...added]
  entry.now = { ...entry.now, sessionId: to }
  occupy(ledger, entry)
  ledger.newClaims.push(...added)
  ledger.moved.push({ id: entry.now.id, sessionId: to })
  if (hasSeat(entry)) entry.touched = true
}
