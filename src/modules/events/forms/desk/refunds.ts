import { z } from 'zod'
import { because } from '#platform/forms/problems.ts'
import { asciiDigits } from '#platform/text/digits.ts'
import { refundWords as words } from '../../words/refunds.ts'

const instant = z.iso.datetime().optional().catch(undefined)

export const refundStates = ['refund-due', 'refunded'] as const

/** Which refunds, and after which row the page begins. */
export const refundQuery = z.object({
  state: z.enum(refundStates).catch('refund-due'),
  at: instant,
  after: z.uuid().optional().catch(undefined),
})
export type RefundQuery = z.output<typeof refundQuery>

/** The number of the transfer or of the receipt: no names, it stands in the record. */
export const refundForm = z.object({
  reference: z
    .string()
    .default('')
    .transform((typed, context): string => {
      const number = asciiDigits(typed).trim()
      if (/^[A-Za-z0-9/-]{4,30}$/.test(number)) return number
      context.addIssue({ code: 'custom', ...because(words.badReference) })
      return z.NEVER
    }),
})
