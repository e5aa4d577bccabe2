import { z } from 'zod'
import { programmeOrders } from '#city/programmes/lists.ts'
import { audiences, programmeStates } from '#city/programmes/tables.ts'
import { asciiDigits } from '#platform/text/digits.ts'

const short = (most: number) => z.string().min(1).max(most).optional().catch(undefined)

/** What an address of the list may ask for; what it gets wrong is left aside. */
export const listQuery = z.object({
  q: short(100),
  duty: z
    .string()
    .regex(/^[DA]\d{1,2}$/)
    .optional()
    .catch(undefined),
  aim: z.string().regex(/^A\d$/).optional().catch(undefined),
  zone: short(20),
  state: z.enum(programmeStates).optional().catch(undefined),
  audience: z.enum(audiences).optional().catch(undefined),
  year: z
    .string()
    .transform((typed) => Number(asciiDigits(typed)))
    .pipe(z.int().min(1300).max(1498))
    .optional()
    .catch(undefined),
  owner: short(100),
  sort: z.enum(programmeOrders).optional().catch(undefined),
  below: z
    .string()
    .regex(/^[0-9a-f-]{36}_.{1,300}$/)
    .optional()
    .catch(undefined),
})

export type ListQuery = z.output<typeof listQuery>
