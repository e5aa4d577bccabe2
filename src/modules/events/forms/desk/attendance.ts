import { z } from 'zod'
import { markValues } from '../../rules/desk/marks.ts'
import { cleanText } from '#platform/forms/clean-text.ts'
import { countInput, ticked } from '#platform/forms/inputs.ts'

/** Why the register is corrected after it has closed. */
const reason = cleanText(200, { optional: true }).default('')

export const paperForm = z.object({ key: z.uuid(), rows: z.string().max(2000), absent: ticked, reason })

/** One value for each row, `<enrolment>.<member>.<value>`; what is left open is not marked. */
const one = z.string().transform((text) => {
  const [enrolmentId = '', member = '', value = ''] = text.split('.')
  const read = z
    .object({ enrolmentId: z.uuid(), member: z.coerce.number().int().min(1).max(500), value: z.enum(markValues) })
    .safeParse({ enrolmentId, member, value })
  return read.data
})

export const directForm = z.object({ key: z.uuid(), mark: z.array(one).max(1000).default([]), reason })

const some = z
  .string()
  .default('')
  .transform((typed) => (typed.trim() === '' ? '0' : typed))
  .pipe(countInput(0, 20_000))

export const countForm = z.object({ key: z.uuid(), women: some, men: some, girls: some, boys: some, reason })
