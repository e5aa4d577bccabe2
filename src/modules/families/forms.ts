import { z } from 'zod'
import { cleanText } from '#platform/forms/clean-text.ts'
import { because, parsed } from '#platform/forms/problems.ts'
import { isProblem } from '#platform/text/problem.ts'
import { trackingCode } from '#platform/text/codes.ts'
import { bornIn, needs } from './rules.ts'
import { words } from './words.ts'

const sex = z.enum(['female', 'male', '']).catch('').default('')

/** Somebody of the family; `id` is made with the form, so that a form sent twice makes one. */
export const memberForm = z.object({ id: z.uuid(), name: cleanText(80), born: parsed(bornIn), sex })

export const describeForm = z.object({
  name: cleanText(80),
  born: parsed(bornIn),
  sex,
  needs: z.array(z.enum(needs)).max(needs.length).default([]),
})

export const zoneForm = z.object({
  zoneId: z
    .string()
    .default('')
    .transform((typed) => (z.uuid().safeParse(typed).success ? typed : null)),
})

export const leaveForm = z.object({
  sure: z
    .string()
    .default('')
    .refine((ticked) => ticked === 'on', because(words.notSure)),
})

export const joinForm = z.object({ code: parsed(trackingCode) })

/** A code as it came in an address; something else opens nothing. */
export const codeIn = (typed: string | undefined): string | undefined => {
  const code = trackingCode(typed ?? '')
  return isProblem(code) ? undefined : code
}
