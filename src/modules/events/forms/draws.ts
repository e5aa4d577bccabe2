import { z } from 'zod'
import { instantAt } from '#platform/calendar/instant.ts'
import { saidInput } from '#platform/forms/clean-text.ts'
import { dateInput } from '#platform/forms/date-input.ts'
import { ticked, timeInput } from '#platform/forms/inputs.ts'

/** The instant at which a secret is told: a day and a wall time. */
const instant = { on: dateInput(), at: timeInput }

const momentOf = ({ on, at }: { readonly on: string; readonly at: string }): Date => instantAt(on, at)

export const announceForm = z
  .object({
    pool: z.uuid(),
    phase: z.string().min(1).max(60),
    rules: saidInput(2000, { multiline: true }),
    saltSource: saidInput(600, { multiline: true }),
    release: ticked,
    ...instant,
  })
  .transform((values) => ({ ...values, revealAt: momentOf(values) }))

export const repeatForm = z
  .object({ saltSource: saidInput(600, { multiline: true }), ...instant })
  .transform((values) => ({ saltSource: values.saltSource, revealAt: momentOf(values) }))

export const saltForm = z.object({ salt: z.string().max(500).default('') })

export const correctForm = z.object({ reason: z.string().trim().max(500).default('') })

export const voidForm = z.object({ reason: saidInput(600, { multiline: true }) })

export const drawsQuery = z.object({ below: z.uuid().optional().catch(undefined) })
