import { z } from 'zod'
import { countInput, maybeCount, maybeId, ticked, timeInput } from '#platform/forms/inputs.ts'
import { cleanText, optionalText } from '#platform/forms/clean-text.ts'
import { dateInput, optionalDateInput } from '#platform/forms/date-input.ts'
import { onceKey } from '#platform/forms/once-key.ts'
import { fields, outcomeKinds, presences, wantedOutcomes } from '../tables.ts'

export const sittingForm = z.object({
  once: onceKey,
  body: z.uuid(),
  secretariat: z.uuid(),
  title: cleanText(160),
  on: dateInput(),
  at: timeInput,
  minutes: countInput(1, 720),
  where: optionalText(160),
  members: maybeCount(1, 500),
  public: ticked,
  open: ticked,
})

export const itemForm = z.object({
  once: onceKey,
  title: cleanText(200),
  minutes: countInput(1, 480),
  presenter: optionalText(120),
})

export const moveForm = z.object({ item: z.uuid(), to: countInput(1, 200) })

export const presenceForm = z.object({
  person: z.uuid(),
  organisation: maybeId,
  item: maybeId,
  presence: z.enum(presences),
  member: ticked,
})

/** Who is there, by person; `rest` is the button for everybody without an answer. */
export const rollForm = z.object({
  marks: z.record(z.uuid(), z.enum(presences)).default({}),
  rest: z.enum(presences).optional(),
})

export const outcomeForm = z.object({
  once: onceKey,
  kind: z.enum(outcomeKinds),
  item: z.uuid(),
  text: cleanText(2000, { multiline: true }),
  fields: z.array(z.enum(fields)).max(3).default([]),
  doneWhen: optionalText(500),
  owner: maybeId,
  due: optionalDateInput(),
  agreed: ticked,
})

export const publicSeatsForm = z.object({
  once: onceKey,
  programme: z.uuid(),
  place: z.uuid(),
  seats: countInput(1, 100_000),
  access: z.enum(['yes', 'no']),
})

export const topicForm = z.object({
  once: onceKey,
  body: z.uuid(),
  title: cleanText(200),
  why: cleanText(1000, { multiline: true }),
  wanted: z.enum(wantedOutcomes),
  minutes: countInput(1, 240),
})

export const cancelForm = z.object({ reason: cleanText(300) })

export const minutesForm = z.object({
  once: onceKey,
  text: cleanText(60_000, { multiline: true }),
  reason: optionalText(300),
})

export const amendmentForm = z.object({
  once: onceKey,
  paragraph: countInput(1, 2000),
  text: cleanText(4000, { multiline: true }),
})

export const settleForm = z.object({
  amendment: z.uuid(),
  verdict: z.enum(['accepted', 'refused']),
  word: cleanText(500, { multiline: true, optional: true }).default(''),
})

export const bareForm = z.object({})
