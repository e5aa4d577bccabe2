import { z } from 'zod'
import type { CareSent } from '../rules/care.ts'

const byPerson = z.record(z.string(), z.string()).catch({}).default({})

/** The fields of health and of whom to call: a form that has none of them says nothing. */
export const careFields = {
  health: byPerson,
  healthConsent: byPerson,
  emergency: z.string().catch('').default(''),
}

export const careForm = z.object(careFields) satisfies z.ZodType<CareSent>

export const careWithdrawal = z.object({ person: z.uuid() })
