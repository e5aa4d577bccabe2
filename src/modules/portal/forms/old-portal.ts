import { z } from 'zod'
import { isOwnAddress, isSafeAddress } from '#platform/documents/address.ts'
import { because } from '#platform/forms/problems.ts'
import { asciiDigits } from '#platform/text/digits.ts'
import { oldWords } from '../words/old-portal.ts'

/** A path with `/`, or a code. */
const place = z
  .string()
  .default('')
  .transform((typed) => typed.trim())
  .refine((typed) => typed === '' || isCode(typed) || isPath(typed), because(oldWords.addressWrong))
  .transform((typed) => (isCode(typed) ? Number(asciiDigits(typed)) : typed))

const isCode = (typed: string) => /^\d{1,9}$/.test(asciiDigits(typed))
const isPath = (typed: string) =>
  typed.length <= 500 && typed.startsWith('/') && isOwnAddress(typed) && isSafeAddress(typed)

export const redirectForm = z.object({
  host: z
    .string()
    .trim()
    .toLowerCase()
    .regex(/^[a-z0-9.-]{0,120}$/)
    .default(''),
  old: place.refine((typed) => typed !== '', because(oldWords.addressWrong)),
  kind: z.enum(['moved', 'gone']).default('moved'),
  target: place.transform((typed) => (typed === '' ? undefined : typed)),
})
