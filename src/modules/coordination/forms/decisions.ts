import { z } from 'zod'
import { cleanText, optionalText } from '#platform/forms/clean-text.ts'
import { dateInput, optionalDateInput } from '#platform/forms/date-input.ts'
import { onceKey } from '#platform/forms/once-key.ts'
import { fields } from '../tables.ts'

const lines = cleanText(4000, { multiline: true, optional: true })
  .default('')
  .transform((text) =>
    text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '')
      .map((fa) => ({ fa })),
  )

export const decisionForm = z.object({
  once: onceKey,
  number: cleanText(40),
  body: z.uuid(),
  on: dateInput(),
  question: cleanText(500, { multiline: true }),
  text: cleanText(6000, { multiline: true }),
  options: lines,
  basis: lines,
  fields: z.array(z.enum(fields)).default([]),
  force: dateInput(),
  review: optionalDateInput(),
  supersedes: z
    .uuid()
    .optional()
    .or(z.literal('').transform(() => undefined)),
  hiddenFor: optionalText(300),
})

/** What an address of the log may ask for. */
export const logQuery = z.object({
  field: z.enum(fields).optional().catch(undefined),
  zone: z.uuid().optional().catch(undefined),
  review: z.literal('1').optional().catch(undefined),
  after: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}_[0-9a-f-]{36}$/)
    .optional()
    .catch(undefined),
})

export type LogQuery = z.output<typeof logQuery>
