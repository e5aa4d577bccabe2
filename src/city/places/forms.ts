import { z } from 'zod'
import { cleanText, optionalSaidInput, optionalText, saidInput } from '#platform/forms/clean-text.ts'
import { dateInput, optionalDateInput } from '#platform/forms/date-input.ts'
import { parsed } from '#platform/forms/problems.ts'
import { parseInteger, parseNumber } from '#platform/text/numbers.ts'
import { lives, methods, precisions } from './tables.ts'

const optionalUuid = z
  .union([z.literal(''), z.uuid()])
  .optional()
  .transform((id) => (id === '' ? undefined : id))

/** A number that may stay empty. */
const optional = <Value>(parser: z.ZodType<Value, string>) =>
  z
    .union([z.literal(''), parser])
    .optional()
    .transform((value) => (value === '' ? undefined : value))

const details = {
  kinds: z.array(z.string().max(40)).min(1),
  summary: optionalSaidInput(300),
  life: z.enum(lives).exclude(['lost']),
  since: optionalDateInput(),
  precision: z.enum(precisions),
  capacity: optional(parsed(parseInteger).pipe(z.int().min(1).max(1_000_000))),
}

export const newPlaceForm = z.object({ name: saidInput(150), zoneId: optionalUuid, ...details })
export const placeForm = z.object(details)
export const renameForm = z.object({ name: saidInput(150), basis: optionalText(200) })
export const endForm = z.object({ on: dateInput() })

export const positionForm = z.object({
  point: z.string().max(500),
  method: z.enum(methods),
  accuracy: optional(parsed(parseNumber).pipe(z.number().min(1).max(20_000))),
  sourceKey: z.string().min(1).max(60),
  observedOn: optionalDateInput(),
  note: optionalText(300),
  /** The very text that was seen on the map before: only then is it recorded. */
  seen: z.string().max(500).optional(),
})

export const zoneForm = z.object({ zoneId: z.uuid() })
export const pinForm = z.object({ positionId: z.uuid(), reason: cleanText(300) })

/** What the address of the Desk's list may say; whatever it does not understand is left out. */
export const listQuery = z.object({
  text: z.string().trim().max(100).optional().catch(undefined),
  kind: z.string().max(40).optional().catch(undefined),
  zone: z.uuid().optional().catch(undefined),
  located: z.enum(['yes', 'no']).optional().catch(undefined),
  life: z.enum(lives).optional().catch(undefined),
  below: z.string().optional().catch(undefined),
})

export type ListQuery = z.output<typeof listQuery>
