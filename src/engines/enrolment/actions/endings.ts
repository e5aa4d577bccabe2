import { type Refusal, refuse } from '#platform/refusal.ts'
import { hoursUntil, refundOf, usualRefunds } from '../rules/fees.ts'
import { holdMinutes, slipHours } from '../rules/offers.ts'
import { freeHours } from '../rules/quota.ts'
import { isLive, isSeated } from '../rules/states.ts'
import type { Enrolment } from '../tables.ts'
import { words } from '../words.ts'
import type { Proof, Sender, Shrunk } from './commands.ts'
import { become, credit, type Entry, type Ledger, occupy, release, rules, tell } from './ledger.ts'

/** How many hours are left before the first of its meetings; endless for what has no hour. */
export function hoursLeft({ at, pools }: Ledger, { claims }: Entry): number {
  const starts = claims.flatMap(({ poolId, standing }) => {
    const start = standing === 'over' ? undefined : pools.get(poolId)?.startsAt
    return start ?? []
  })
  return hoursUntil(starts, at)
}

/** The party gives its place back. Done twice, it is done once. */
export function withdraw(ledger: Ledger, entry: Entry, sender: Sender, inFull = false): Refusal | undefined {
  const { state } = entry.now
  if (state === 'withdrawn') return undefined
  if (!isLive(state)) return refuse.conflict(words.isOver)
  const hours = hoursLeft(ledger, entry)
  if (hours <= 0) return refuse.conflict(words.begun)
  giveBack(ledger, entry, inFull ? 'cancelled' : hours)
  become(ledger, entry, { state: 'withdrawn', reason: isLate(ledger, hours) && !inFull ? 'late' : 'party' }, sender)
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
  const back = (rials: bigint) => refundOf(rials, hours, ledger.offering.refunds ?? undefined)
  credit(ledger, now.id, now.state === 'confirmed' ? back(now.credit) : now.credit, 'returned')
  payBack(ledger, now, back(now.due), hours === 'cancelled' ? 'cancelled' : 'withdrawn')
}

/** Of what was paid, so much goes back. */
function payBack(ledger: Ledger, { id, paymentId }: Enrolment, amountRial: bigint, reason: string) {
  if (paymentId !== null && amountRial > 0n) charge(ledger, id, { amountRial, paymentId, reason })
}

/**
 * One session of a run does not take place: whoever has paid for all of them gets its share, in whole thousands of rials,
 * back or as a credit. What a credit paid for comes back as a credit; an organisation, which has none, is paid back. Asked
 * again for the same session, it gives nothing.
 */
export function giveShare(ledger: Ledger, entry: Entry, { sessionId, of, given = new Set() }: Share): void {
  const { id, partyId, due, credit: used } = entry.now
  const reason = `session:${sessionId}`
  if (given.has(reason)) return
  const { paid, unused } = shareOf(entry.now, of - given.size)
  if (paid + unused === 0n) return
  const isCredited = ledger.offering.missed === 'credit' && partyId !== null
  if (!isCredited) payBack(ledger, entry.now, paid, reason)
  credit(ledger, id, unused + (isCredited ? paid : 0n), reason)
  entry.now = { ...entry.now, due: due - paid, credit: used - unused }
  entry.touched = true
}

/** One of so many sessions; for those in `given` they have their share, and what is left was paid for the others. */
export interface Share {
  readonly sessionId: string
  readonly of: number
  readonly given?: ReadonlySet<string> | undefined
}

/** One of so many parts of what was paid, and of what a credit paid. */
function shareOf({ paymentId, state, due, credit: used }: Enrolment, of: number) {
  const part = (rials: bigint) => (of <= 0 ? 0n : (rials / BigInt(of) / 1000n) * 1000n)
  return { paid: paymentId === null ? 0n : part(due), unused: state === 'confirmed' ? part(used) : 0n }
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
  if (now.state === 'confirmed') return giveBackSecond(ledger, entry, proof)
  if (!hasSeat(entry)) return refuse.conflict(now.state === 'lapsed' ? words.tooLate : words.isOver)
  if (!proof.consents) return giveBackUnused(ledger, entry, proof)
  if (!isPaid(now.due, proof)) return refuse.conflict(words.payFirst)
  become(ledger, entry, { state: 'confirmed', paymentId: proof.payment?.id, reason: proof.waiver ?? null }, sender)
  return undefined
}

/** Told twice, a payment counts once; another one for what is paid already goes back. */
function giveBackSecond(ledger: Ledger, { now }: Entry, { payment }: Proof): undefined {
  if (!payment || payment.id === now.paymentId || payment.amountRial === 0n) return
  charge(ledger, now.id, { amountRial: payment.amountRial, paymentId: payment.id, reason: 'paid-twice' })
}

/** Without the guardian's word nothing is certain, whoever has paid: the money goes back. */
function giveBackUnused(ledger: Ledger, { now }: Entry, { payment }: Proof): Refusal | undefined {
  if (!payment) return refuse.conflict(words.consentFirst)
  charge(ledger, now.id, { amountRial: payment.amountRial, paymentId: payment.id, reason: 'no-consent' })
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
  entry.now = { ...now, seats, heads, ...(now.paymentId === null && costsNow(ledger, now, to)) }
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

/** What a smaller party owes, and what of a credit it needs no more. */
function costsNow(ledger: Ledger, { id, credit: used }: Enrolment, { due, heads }: Shrunk) {
  const needed = used < due ? used : due
  credit(ledger, id, used - needed, `fewer:${heads}`)
  return { due: due - needed, credit: needed }
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
