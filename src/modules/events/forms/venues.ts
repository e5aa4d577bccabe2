import { z } from 'zod'
import { cleanText } from '#platform/forms/clean-text.ts'
import { dateInput } from '#platform/forms/date-input.ts'
import { onceKey } from '#platform/forms/once-key.ts'
import { countInput, timeInput } from '#platform/forms/inputs.ts'

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
  /** How many of each thing that is lent, by its id. */
  lend: z
    .record(z.uuid(), z.union([z.literal('').transform(() => 0), countInput(0, 10_000)]))
    .default({})
    .transform((counts) => Object.entries(counts).map(([equipmentId, count]) => ({ equipmentId, count }))),
})

export type Hire = z.output<typeof hireForm>

export const refusalForm = z.object({ reason: cleanText(300) })

/** Another time that is offered in the place of the one that was asked for. */
export const otherTimeForm = z.object({
  day: dateInput(),
  from: timeInput,
  minutes: countInput(30, 480),
  sex: z.enum(['', 'female', 'male']).default(''),
  reason: cleanText(300),
})
export type OtherTimeSent = z.output<typeof otherTimeForm>

/** What an association says to a request of its own. */
export const ownAnswerForm = z.object({ organisation: z.uuid(), answer: z.enum(['accept', 'withdraw']) })

export const hireStandings = ['waiting', 'offered', 'answered'] as const
export type HireStanding = (typeof hireStandings)[number]
