import { paymentVerified } from '#platform/ports/payment/facts.ts'
import { when } from '#platform/work.ts'
import { confirmPaid } from './actions/changes.ts'

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
