import { z } from 'zod'
import { countInput, ticked, timeInput } from '#platform/forms/inputs.ts'
import { cleanText } from '#platform/forms/clean-text.ts'
import { dateInput } from '#platform/forms/date-input.ts'
import { onceKey } from '#platform/forms/once-key.ts'
import { asciiDigits } from '#platform/text/digits.ts'

const code = z
  .string()
  .max(30)
  .transform((typed) => asciiDigits(typed).replace(/\D/g, ''))

export const leagueForm = z.object({
  once: onceKey,
  offering: code,
  win: countInput(1, 10),
  draw: countInput(0, 10),
  loss: countInput(0, 10),
  twice: ticked,
})

export const planForm = z.object({
  once: onceKey,
  first: dateInput(),
  from: timeInput,
  minutes: countInput(10, 300),
  every: countInput(1, 60),
  grounds: z.array(z.uuid()).min(1).max(12),
})
export type PlanSent = z.output<typeof planForm>

export const resultForm = z.object({ home: countInput(0, 99), away: countInput(0, 99) })

/** What the page showed, so that nobody confirms what has been changed since. */
const seen = { shown: z.string().max(20) }
export const confirmForm = z.object(seen)
export const contestForm = z.object({ ...seen, why: cleanText(500, { multiline: true }) })

export const withdrawForm = z.object({ team: z.uuid(), why: cleanText(300) })
