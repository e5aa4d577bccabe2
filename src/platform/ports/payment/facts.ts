import { z } from 'zod'
import { fact } from '#platform/facts/fact.ts'
import { words } from './words.ts'

const shape = z.object({ paymentId: z.uuid(), orderId: z.string(), amountRial: z.string().regex(/^\d+$/) })
const slip = z.object({ paymentId: z.uuid(), slipId: z.uuid() })

export const paymentVerified = fact('payment.verified', words.verified, shape)
export const paymentFailed = fact('payment.failed', words.failed, shape)
/** An alarm: somebody at the Desk looks at it. */
export const otherAmountPaid = fact('payment.other-amount', words.otherAmount, shape)
export const slipEntered = fact('payment.slip-entered', words.slipEntered, slip)
export const slipRejected = fact('payment.slip-rejected', words.slipRejected, slip)

export const facts = [paymentVerified, paymentFailed, otherAmountPaid, slipEntered, slipRejected]
