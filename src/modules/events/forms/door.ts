import { z } from 'zod'
import { cleanText } from '#platform/forms/clean-text.ts'
import { asciiDigits } from '#platform/text/digits.ts'
import { bands } from '../rules/door.ts'

/** A scan as a phone sends it. The number is made on the phone. */
export const scanShape = z.object({
  id: z.uuid(),
  enrolmentId: z.uuid(),
  /** 0 is the whole party, where its members are not known. */
  member: z.int().min(0).max(500),
  count: z.int().min(1).max(500).default(1),
  manner: z.enum(['ticket', 'unverified', 'again']),
  /** Milliseconds since 1970, by the corrected clock of the phone. */
  at: z.int().min(0).max(8_640_000_000_000_000),
})
export type Scan = z.output<typeof scanShape>

/** A long evening of one phone. */
export const scansShape = z.object({ scans: z.array(scanShape).max(1000) })

export const lookupForm = z.object({ said: z.string().trim().max(300).default('') })

export const admitForm = z.object({
  key: z.uuid(),
  enrolment: z.uuid(),
  members: z.array(z.coerce.number().int().min(0).max(500)).default([]),
  manner: z.enum(['ticket', 'again']).default('ticket'),
})

const aNumber = z
  .string()
  .transform((typed) => Number(asciiDigits(typed).trim()))
  .pipe(z.int().min(1).max(5000))

export const countForm = z.object({ key: z.uuid(), band: z.enum(bands), count: aNumber })

export const hereForm = z.object({ enrolment: z.uuid() })

export const deviceForm = z.object({ label: cleanText(60) })
