import { z } from 'zod'
import { clean } from '#platform/text/clean.ts'

/** Text as it is kept: cleaned, within a length. */
export const cleanText = (most: number, { multiline = false } = {}) =>
  z
    .string()
    .transform((typed): string => clean(typed, { multiline }).text)
    .pipe(z.string().min(1).max(most))

export const mistakeForm = z.object({
  path: z
    .string()
    .regex(/^\/(?!\/)/)
    .max(500),
  message: cleanText(2000, { multiline: true }),
  contact: z.string().trim().max(200).default(''),
  /** People leave it empty; programs that fill in everything do not. */
  website: z.string().max(0).default(''),
})
