import { z } from 'zod'
import { maybeParsed, maybeId } from '#platform/forms/inputs.ts'
import { declineReasons, pauseReasons } from '#engines/commitment/index.ts'
import { cleanText, optionalText } from '#platform/forms/clean-text.ts'
import { dateInput, optionalDateInput } from '#platform/forms/date-input.ts'
import { onceKey } from '#platform/forms/once-key.ts'
import { because } from '#platform/forms/problems.ts'
import { asciiDigits } from '#platform/text/digits.ts'
import { parseNumber, parsePercent } from '#platform/text/numbers.ts'
import { fieldWords } from '../words/steps.ts'

const text = cleanText(4000, { multiline: true, optional: true }).default('')

/** Where the commitment stood when a form was drawn. */
export const seenForm = z.coerce.number().int().optional().catch(undefined)

/** What every form of a step carries: its key, where the commitment stood when it was drawn and when that was, and words. */
const opened = z.iso.datetime().optional().catch(undefined)

const common = { once: onceKey, seen: seenForm, opened, text }

const percent = maybeParsed(parsePercent).refine(
  (value) => value === undefined || (Number.isInteger(value) && value >= 0 && value <= 99),
  because(fieldWords.percentUnfit),
)

const mostFiles = 6

export const evidenceFiles = z
  .array(z.instanceof(File))
  .refine((sent) => sent.length <= mostFiles, because(fieldWords.tooMany))
  .default([])
const alt = optionalText(300)

/** A measured figure with its unit. */
export const measureFields = { amount: maybeParsed(parseNumber), unit: optionalText(40) }

const withFiles = { files: evidenceFiles, alt }

export const plainForm = z.object(common)
export const acceptForm = z.object({ ...common, until: optionalDateInput() })
export const declineForm = z.object({ ...common, reason: z.enum(declineReasons), to: maybeId })
export const progressForm = z.object({ ...common, percent, ...withFiles })
export const claimForm = z.object({ ...common, ...withFiles })
export const extensionForm = z.object({ ...common, until: dateInput() })
export const pauseForm = z.object({ ...common, reason: z.enum(pauseReasons) })
export const askTransferForm = z.object({ ...common, to: maybeId })
export const handingForm = z.object({ ...common, owner: z.uuid(), due: optionalDateInput() })
export const grantForm = z.object({ ...common, until: optionalDateInput() })
export const responsibleForm = z.object({ ...common, person: maybeId })
export const verdictForm = z.object({ ...common, ...withFiles })
export const eventForm = z.object({
  ...common,
  event: z
    .string()
    .transform((typed) => Number(asciiDigits(typed.trim())))
    .pipe(z.int().positive()),
})

export const evidenceForm = z
  .object({
    ...common,
    ...withFiles,
    url: optionalText(500),
    ...measureFields,
  })
  .refine(({ files: sent, url, amount }) => sent.length > 0 || url !== undefined || amount !== undefined, {
    path: ['files'],
    ...because(fieldWords.nothing),
  })
