import { z } from 'zod'
import { countInput, maybeCount, maybeId, maybeParsed, ticked } from '#platform/forms/inputs.ts'
import { cleanText, optionalText, saidInput } from '#platform/forms/clean-text.ts'
import { dateInput, optionalDateInput } from '#platform/forms/date-input.ts'
import { onceKey } from '#platform/forms/once-key.ts'
import { mobile } from '#platform/text/ids.ts'
import { partsTyped } from '../rules/experts.ts'
import { fields, listings, shownParts } from '../tables.ts'

const typedList = cleanText(400, { multiline: true, optional: true })
  .default('')
  .transform((text) => partsTyped(text).slice(0, 12))

const mostHours = 160

const details = {
  summary: saidInput(600, { multiline: true }),
  fields: z.array(z.enum(fields)).min(1).max(3),
  topics: typedList,
  languages: typedList,
  hours: countInput(0, mostHours),
  zones: z.array(z.uuid()).default([]),
}

export const expertForm = z.object({
  once: onceKey,
  name: cleanText(120),
  mobile: maybeParsed(mobile),
  ...details,
})

export const profileForm = z.object(details)

export const availabilityForm = z.object({ hours: countInput(0, mostHours), paused: ticked })

export const listingForm = z.object({
  listed: z.enum(listings),
  shown: z.array(z.enum(shownParts)).default([]),
})

export const interestForm = z.object({
  once: onceKey,
  organisation: maybeId,
  text: cleanText(400, { multiline: true }),
  from: dateInput(),
  until: optionalDateInput(),
})

export const endingForm = z.object({ interest: z.uuid() })

/** What an address of the directory may ask for. */
export const directoryQuery = z.object({
  q: optionalText(80).catch(undefined),
  field: z.enum(fields).optional().catch(undefined),
  zone: z.uuid().optional().catch(undefined),
  hours: maybeCount(0, mostHours).catch(undefined),
  state: z.enum(['unconfirmed', 'paused', 'free']).optional().catch(undefined),
  after: z.string().max(300).optional().catch(undefined),
})

export type DirectoryQuery = z.output<typeof directoryQuery>
