import { z } from 'zod'
import { dateInput, optionalDateInput } from '#platform/forms/date-input.ts'
import { purposes } from './tables.ts'

export const consentForm = z.object({
  personId: z.uuid(),
  purpose: z.enum(purposes),
  givenBy: z.uuid(),
  from: dateInput(),
  until: optionalDateInput(),
})
