import { z } from 'zod'
import { optionalSaidInput, saidInput } from '#platform/forms/clean-text.ts'
import { dateInput } from '#platform/forms/date-input.ts'
import { onceKey } from '#platform/forms/once-key.ts'
import { parsed } from '#platform/forms/problems.ts'
import { parseRials } from '#platform/text/numbers.ts'
import { countInput, maybeId, timeInput } from '#platform/forms/inputs.ts'

/** Toman as it is typed, rials as it is kept. */
const toman = z
  .string()
  .default('')
  .transform((typed) => (typed.trim() === '' ? '0' : typed))
  .pipe(parsed(parseRials))
  .transform((amount) => amount * 10n)

export const newOfferingForm = z.object({
  once: onceKey,
  title: saidInput(120),
  summary: optionalSaidInput(600, { multiline: true }),
  programme: z.uuid(),
  organiser: z.uuid(),
  zone: maybeId,
  place: maybeId,
  seats: countInput(1, 100_000),
  price: toman,
  access: z.enum(['yes', 'no', '']).default(''),
  first: dateInput(),
  from: timeInput,
  minutes: countInput(5, 1440),
  opens: dateInput(),
})
export type NewOffering = z.output<typeof newOfferingForm>
