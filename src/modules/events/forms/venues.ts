import { z } from 'zod'
import { cleanText } from '#platform/forms/clean-text.ts'
import { dateInput } from '#platform/forms/date-input.ts'
import { onceKey } from '#platform/forms/once-key.ts'
import { countInput, timeInput } from './desk/fields.ts'

/** What an association says when it asks for a hall. */
export const hireForm = z.object({
  once: onceKey,
  organisation: z.uuid(),
  /** A part of the hall, or the whole of it. */
  part: z.uuid(),
  day: dateInput(),
  from: timeInput,
  minutes: countInput(30, 480),
  sex: z.enum(['', 'female', 'male']).default(''),
  purpose: cleanText(300),
})

export type Hire = z.output<typeof hireForm>
