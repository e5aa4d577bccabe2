import { type Refusal, refuse } from '#platform/refusal.ts'
import { refundOf, usualRefunds } from '../rules/fees.ts'
import { holdMinutes, slipHours } from '../rules/offers.ts'
import { freeHours } from '../rules/quota.ts'
import { isLive, isSeated } from '../rules/states.ts'
import { words } from '../words.ts'
import type { Proof, Sender, Shrunk } from './commands.ts'
import { become, type Entry, type Ledger, occupy, release, rules, tell } from './ledger.ts'

/** How many hours are left before the first of its meetings; endless for what has no hour. */
export function hoursLeft({ at, pools }: Ledger, { claims }: Entry): number {
  const starts = claims.flatMap(({ poolId, standing }) => {
    const start = standing === 'over' ? undefined : pools.get(poolId)?.startsAt
    return start ? [start.getTime()] : []
  })
  return starts.length === 0 ? Number.POSITIVE_INFINITY : (Math.min(...starts) - at) / 3_600_000
}

/** The party gives its place back. Done twice, it is done once. */
export function withdraw(ledger: Ledger, entry: Entry, sender: Sender, isMoved = false): Refusal | undefined {
  const { state } = entry.now
  if (state === 'withdrawn') return undefined
  if (!isLive(state)) return refuse.conflict(words.isOver)
  const hours = hoursLeft(ledger, entry)
  if (hours <= 0) return refuse.conflict(words.begun)
  giveBack(ledger, entry, isMoved ? 'cancelled' : hours)
  become(ledger, entry, { state: 'withdrawn', reason: isLate(ledger, hours) && !isMoved ? 'late' : 'party' }, sender)
  return undefined
}

/** Given back too late: the seat is free, but it counts for a quota and a pass. */
const isLate = ({ offering }: Ledger, hours: number) =>
  hours < freeHours(offering.refunds ?? usualRefunds, offering.price.rows.length === 0)

/** The organiser calls it off: everything goes back. */
export function cancel(ledger: Ledger, entry: Entry, sender: Sender, reason: string): undefined {
  if (!isLive(entry.now.state)) return
  giveBack(ledger, entry, 'cancelled')
  become(ledger, entry, { state: 'cancelled', reason }, sender)
}

function giveBack(ledger: Ledger, { now }: Entry, hours: number | 'cancelled') {
  if (now.paymentId === null) return
  const amountRial = refundOf(now.due, hours, ledger.offering.refunds ?? undefined)
  if (amountRial > 0n)
    charge(ledger, now.id, {
      amountRial,
      paymentId: now.paymentId,
      reason: hours === 'cancelled' ? 'cancelled' : 'withdrawn',
    })
}

/** One session of a run does not take place: whoever has paid for all of them gets its share back, in whole thousands. */
export function giveShare(ledger: Ledger, entry: Entry, sessionId: string, of: number): void {
  const { paymentId, due, id } = entry.now
  if (paymentId === null || of <= 0) return
  const amountRial = (due / BigInt(of) / 1000n) * 1000n
  if (amountRial <= 0n) return
  charge(ledger, id, { amountRial, paymentId, reason: `session:${sessionId}` })
  entry.now = { ...entry.now, due: due - amountRial }
  entry.touched = true
}

interface Owed {
  readonly amountRial: bigint
  readonly paymentId: string
  readonly reason: string
}

/** Money that came and has to go back. */
export function charge(ledger: Ledger, id: string, owed: Owed): void {
  const at = new Date(ledger.at)
  ledger.charges.push({ ...owed, subject: `enrolment:${id}`, state: 'refund-due', createdAt: at, changedAt: at })
}

/** Time ran out: the seat is free again. */
export const lapse = (ledger: Ledger, entry: Entry): void =>
  become(ledger, entry, { state: 'lapsed', reason: entry.now.reason }, rules)

/** A held or offered seat becomes certain, once what it waits for is there. */
export function confirm(ledger: Ledger, entry: Entry, proof: Proof, sender: Sender): Refusal | undefined {
  const { now } = entry
  if (now.state === 'confirmed') return undefined
  if (!hasSeat(entry)) return refuse.conflict(now.state === 'lapsed' ? words.tooLate : words.isOver)
  if (!proof.consents) return refuse.conflict(words.consentFirst)
  if (!isPaid(now.due, proof)) return refuse.conflict(words.payFirst)
  become(ledger, entry, { state: 'confirmed', paymentId: proof.payment?.id, reason: proof.waiver ?? null }, sender)
  return undefined
}

const aMinute = 60_000

/** A seat held for payment is held on while somebody pays: at the bank’s page once, by slip once. */
export function extendHold(ledger: Ledger, entry: Entry, by: 'redirect' | 'slip', sender: Sender): Refusal | undefined {
  const { now } = entry
  if (now.state !== 'held' || now.until === null) return refuse.conflict(words.tooLate)
  const isDone = now.reason === by || now.reason === 'slip' || now.reason === 'consent'
  if (isDone) return undefined
  const longer = (holdMinutes.paying - holdMinutes.asked) * aMinute
  const until = by === 'slip' ? ledger.at + slipHours * 60 * aMinute : now.until.getTime() + longer
  entry.now = { ...now, until: new Date(until), reason: by }
  entry.touched = true
  tell(ledger, entry, { from: now.state, sender })
  return undefined
}

export const isPaid = (due: bigint, { payment, waiver }: Proof): boolean =>
  due === 0n || waiver !== undefined || (payment?.amountRial ?? 0n) >= due

/** Some of the party do not come. It keeps its state and its rank, and what it does not need is free. */
export function shrink(ledger: Ledger, entry: Entry, to: Shrunk, sender: Sender): Refusal | undefined {
  const { now } = entry
  if (!isLive(now.state)) return refuse.conflict(words.isOver)
  release(ledger, entry)
  const { seats, heads } = to
  entry.now = { ...now, seats, heads, due: now.paymentId === null ? to.due : now.due }
  entry.claims = entry.claims.map((claim) => {
    if (claim.standing === 'over' || claim.seats === 0) return claim
    return { ...claim, seats: ledger.pools.get(claim.poolId)?.hard ? heads : seats }
  })
  occupy(ledger, entry)
  entry.touched = true
  ledger.removed.push({ id: now.id, positions: to.positions })
  tell(ledger, entry, { from: now.state, sender, name: 'shrunk' })
  return undefined
}

/** Leaves some pools and stays in the others: a session of a run that does not take place. */
export function leavePools(ledger: Ledger, entry: Entry, pools: ReadonlySet<string>): void {
  release(ledger, entry)
  entry.claims = entry.claims.map((claim) =>
    pools.has(claim.poolId) ? { ...claim, standing: 'over' as const } : claim,
  )
  occupy(ledger, entry)
  entry.touched = true
}

/** Whether nothing is left of it but these pools. */
export const isOnlyIn = ({ claims }: Entry, pools: ReadonlySet<string>): boolean =>
  claims.every(({ poolId, standing }) => standing === 'over' || pools.has(poolId))

export const hasSeat = ({ now }: Entry): boolean => isSeated(now.state)
