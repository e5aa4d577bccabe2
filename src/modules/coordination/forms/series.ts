import { z } from 'zod'
import { partPlace } from '#platform/http/paging.ts'
import { countInput, maybeCount, ticked, timeInput } from '#platform/forms/inputs.ts'
import { optionalText, optionalSaidInput, saidInput } from '#platform/forms/clean-text.ts'
import { dateInput } from '#platform/forms/date-input.ts'
import { onceKey } from '#platform/forms/once-key.ts'

export const seriesForm = z.object({
  once: onceKey,
  name: saidInput(120),
  purpose: optionalSaidInput(600, { multiline: true }),
  body: z.uuid(),
  secretariat: z.uuid(),
  minutes: countInput(1, 720),
  circulation: countInput(1, 30),
  public: ticked,
})

export const rhythmForm = z.object({
  once: onceKey,
  first: dateInput(),
  at: timeInput,
  weeks: countInput(1, 26),
  count: countInput(1, 60),
  members: maybeCount(1, 500),
  where: optionalText(160),
})

export const seriesQuery = z.object({
  after: partPlace,
})
