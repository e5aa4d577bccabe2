import { paymentVerified, slipEntered } from '#platform/ports/payment/facts.ts'
import { findPayment } from '#platform/ports/payment/queries.ts'
import { Refusal } from '#platform/refusal.ts'
import { when } from '#platform/work.ts'
import { confirmPaid, holdWhilePaying } from './actions/changes.ts'

const prefix = 'enrolment:'

/** What is paid for in this room: the order of a payment. */
export const orderOf = (enrolmentId: string): string => `${prefix}${enrolmentId}`

/**
 * A verified payment confirms the seat it was for. The seat has its own transaction and its own idempotency: the payment
 * confirms it once, however often this is told.
 */
export const onPaymentVerified = when(paymentVerified, 'enrolment.confirm-paid', async (work, detail) => {
  const { paymentId, orderId, amountRial } = detail
  if (!orderId.startsWith(prefix)) return
  await confirmPaid(work, orderId.slice(prefix.length), { id: paymentId, amountRial: BigInt(amountRial) })
})

/** A bank slip is on its way: the seat is held for two days. Too late, the payment itself finds out. */
export const onSlipEntered = when(slipEntered, 'enrolment.hold-for-slip', async (work, { paymentId }) => {
  const payment = await findPayment(work.db, paymentId)
  if (!payment?.orderId.startsWith(prefix)) return
  await holdWhilePaying(work, payment.orderId.slice(prefix.length), 'slip').catch((error: unknown) => {
    if (!(error instanceof Refusal)) throw error
  })
})
