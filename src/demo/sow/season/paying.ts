import { insertCharges } from '#city/money/queries.ts'
import { orderOf, type SownEnrolment } from '#engines/enrolment/index.ts'
import type { Db } from '#platform/db/database.ts'
import { insertPayments } from '#platform/ports/payment/queries.ts'

/** The payments of the samples, and what has to go back of them in each state. */
export async function sowMoney(db: Db, enrolments: readonly SownEnrolment[]) {
  const paid = enrolments.filter(({ paymentId }) => paymentId !== undefined)
  await insertPayments(db, paid.map(paymentOf))
  const ended = paid.filter(({ history }) => history.at(-1)?.state !== 'confirmed')
  await insertCharges(db, ended.map(refundOf))
  await insertCharges(db, enrolments.flatMap(waived))
}

/** What the unit forgave, with its reason in the course of the enrolment. */
function waived({ id, due = 0n, paymentId, history }: SownEnrolment) {
  const forgiven = history.find(({ state, reason }) => state === 'confirmed' && reason !== undefined)
  if (due === 0n || paymentId !== undefined || !forgiven) return []
  const { at } = forgiven
  return [
    { subject: orderOf(id), amountRial: due, reason: 'waived', state: 'waived' as const, createdAt: at, changedAt: at },
  ]
}

function paymentOf({ id, due = 0n, paymentId, history }: SownEnrolment) {
  const [{ at }] = history
  const verifiedAt = history.find(({ state }) => state === 'confirmed')?.at ?? at
  return {
    ...(paymentId !== undefined && { id: paymentId }),
    orderId: orderOf(id),
    amountRial: due,
    driver: 'offline',
    authority: `sample-${id}`,
    state: 'verified' as const,
    createdAt: at,
    verifiedAt,
    refId: id.slice(-8),
  }
}

const fullDay = 86_400_000

/** Old ones are given back already, the others wait at the desk; half the price goes to who left late. */
function refundOf({ id, due = 0n, paymentId, history }: SownEnrolment, at: number) {
  const end = history.at(-1) ?? history[0]
  const isCancelled = end.state === 'cancelled'
  const state = at % 3 === 0 ? ('refund-due' as const) : ('refunded' as const)
  return {
    subject: orderOf(id),
    amountRial: isCancelled ? due : due / 2n,
    reason: isCancelled ? 'cancelled' : 'withdrawn',
    paymentId: paymentId ?? null,
    state,
    createdAt: end.at,
    changedAt: state === 'refunded' ? new Date(end.at.getTime() + 2 * fullDay) : end.at,
  }
}
