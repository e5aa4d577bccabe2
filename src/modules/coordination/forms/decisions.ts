import { z } from 'zod'
import { dayPlace } from '#platform/http/paging.ts'
import { cleanText, optionalText } from '#platform/forms/clean-text.ts'
import { dateInput, optionalDateInput } from '#platform/forms/date-input.ts'
import { onceKey } from '#platform/forms/once-key.ts'
import { fields } from '../tables.ts'
import { textLines } from './lines.ts'

const lines = textLines(4000).transform((found) => found.map((fa) => ({ fa })))

/** Duties of the mandate, by their numbers. */
export const dutiesInput = z
  .array(z.string().regex(/^D\d{1,2}$/))
  .max(23)
  .default([])

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
  zones: z.array(z.uuid()).max(20).default([]),
  duties: dutiesInput,
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
  after: dayPlace,
})

export type LogQuery = z.output<typeof logQuery>
