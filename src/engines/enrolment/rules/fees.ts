import { meets, type Trait } from './audience.ts'
import type { Attendee } from './audience.ts'

/** One row of a price plan: what a member pays who has the trait. Rials, as digits: JSON knows no bigint. */
export interface PriceRow {
  readonly amount: string
  readonly when?: Trait | undefined
}

export interface PricePlan {
  readonly rows: readonly PriceRow[]
  /** A family pays for so many at the most; the dearest ones. */
  readonly paysFor?: number | undefined
}

export const freeOfCharge: PricePlan = { rows: [] }

const byAmount = (a: bigint, b: bigint) => (a < b ? -1 : Number(a > b))

/**
 * What a party owes in rials: for each member the cheapest row that applies; carers come free of charge.
 * A member to whom no row applies pays the dearest, so that a gap in a plan is noticed and gives nothing away.
 */
export function priceOf(plan: PricePlan, members: readonly Attendee[], on: string): bigint {
  if (plan.rows.length === 0) return 0n
  const dearest =
    plan.rows
      .map(({ amount }) => BigInt(amount))
      .toSorted(byAmount)
      .at(-1) ?? 0n
  const each = members.filter(({ role }) => role !== 'carer').map((member) => cheapest(plan, member, on) ?? dearest)
  const paying = each
    .toSorted(byAmount)
    .toReversed()
    .slice(0, plan.paysFor ?? each.length)
  return paying.reduce((sum, amount) => sum + amount, 0n)
}

const cheapest = ({ rows }: PricePlan, member: Attendee, on: string) =>
  rows
    .filter(({ when }) => when === undefined || meets(member, when, on) === 'yes')
    .map(({ amount }) => BigInt(amount))
    .toSorted(byAmount)[0]

/** How many hours are left before the first of these; endless where none of them has an hour. */
export const hoursUntil = (starts: readonly Date[], at: number): number =>
  (Math.min(...starts.map((start) => start.getTime())) - at) / 3_600_000

/** From so many hours before the start, so much is given back. */
export interface RefundRow {
  readonly hours: number
  readonly percent: number
}

/** What is given back unless an offering says otherwise. */
export const usualRefunds: readonly RefundRow[] = [
  { hours: 72, percent: 100 },
  { hours: 24, percent: 50 },
]

const step = 1000n

/** What goes back to who withdraws, in rials; whole thousands. What the organiser cancels goes back entirely. */
export function refundOf(paid: bigint, hoursBefore: number | 'cancelled', rows = usualRefunds): bigint {
  if (hoursBefore === 'cancelled') return paid
  const percent = Math.max(0, ...rows.filter(({ hours }) => hoursBefore >= hours).map((row) => row.percent))
  return percent === 100 ? paid : ((paid * BigInt(percent)) / 100n / step) * step
}
