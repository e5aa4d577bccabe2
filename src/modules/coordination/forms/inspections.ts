import { z } from 'zod'
import { cleanText } from '#platform/forms/clean-text.ts'
import { dateInput } from '#platform/forms/date-input.ts'
import { maybeId, timeInput } from '#platform/forms/inputs.ts'
import { onceKey } from '#platform/forms/once-key.ts'
import { because } from '#platform/forms/problems.ts'
import { asciiDigits } from '#platform/text/digits.ts'
import { readShortCode } from '../rules/inspections.ts'
import { inspectionWords as words } from '../words/inspections.ts'
import { evidenceFiles, measureFields, seenForm } from './steps.ts'

const coordinate = (most: number) =>
  z
    .string()
    .min(1)
    .transform((typed) => Number(asciiDigits(typed).replace('٫', '.')))
    .pipe(z.number().min(-most).max(most))
    .optional()
    .catch(undefined)

/** Where an inspector is, or wants to go. */
export const queueQuery = z.object({ zone: maybeId.catch(undefined), lat: coordinate(90), lon: coordinate(180) })
export type QueueQuery = z.output<typeof queueQuery>

export const visitForm = z.object({
  once: onceKey,
  seen: seenForm,
  verdict: z.enum(['fits', 'back']),
  what: cleanText(2000, { multiline: true }),
  where: cleanText(200),
  on: dateInput(),
  at: timeInput,
  files: evidenceFiles,
  ...measureFields,
  lat: coordinate(90),
  lon: coordinate(180),
})
export type VisitSent = z.output<typeof visitForm>

export const codeForm = z.object({
  code: z.string().transform((typed, context) => {
    const code = readShortCode(typed)
    if (code) return code
    context.addIssue({ code: 'custom', ...because(words.noCode) })
    return z.NEVER
  }),
})
