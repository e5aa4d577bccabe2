import { z } from 'zod'
import { states } from '#engines/enrolment/index.ts'
import { cleanText } from '#platform/forms/clean-text.ts'
import { onceKey } from '#platform/forms/once-key.ts'

export const registrationQuery = z.object({
  session: z.uuid().optional().catch(undefined),
  state: z.enum(states).optional().catch(undefined),
  below: z.uuid().optional().catch(undefined),
})
export type RegistrationQuery = z.output<typeof registrationQuery>

export const noteForm = z.object({ once: onceKey, text: cleanText(1000, { multiline: true }) })

/** Why somebody was admitted, refused or cancelled: a code, so that the fact holds no free text. */
export const decisionReasons = ['criteria', 'documents', 'no-seat', 'asked-by-party', 'mistake', 'behaviour'] as const
export type DecisionReason = (typeof decisionReasons)[number]

export const decisionForm = z.object({
  act: z.enum(['admit', 'pass-over', 'refuse', 'cancel', 'withdraw', 'accept']),
  reason: z.enum(decisionReasons).default('criteria'),
})
