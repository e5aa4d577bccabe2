import { z } from 'zod'
import { fields } from '#modules/coordination/index.ts'
import { states } from '#engines/commitment/index.ts'
import { dayPlace } from '#platform/http/paging.ts'
import { asciiDigits } from '#platform/text/digits.ts'
import { standingsAsked } from '../queries/resolutions.ts'

/** PostgreSQL takes no zero in a text, and nothing is called by one. */
const short = (most: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(most)
    .refine((text) => !text.includes('\0'))
    .optional()
    .catch(undefined)

const year = z
  .string()
  .transform((typed) => Number(asciiDigits(typed)))
  .pipe(z.int().min(1300).max(1498))
  .optional()
  .catch(undefined)

/** What the list of resolutions may be asked; what an address gets wrong is left aside. */
export const councilQuery = z
  .object({
    q: short(100),
    standing: z.enum(standingsAsked).optional().catch(undefined),
    year,
    body: short(100),
    view: z.enum(['undivided', 'late']).optional().catch(undefined),
    before: dayPlace,
  })
  .transform(({ year: asked, ...rest }) => ({ ...rest, year: asked === undefined ? undefined : String(asked) }))

export type CouncilQuery = z.output<typeof councilQuery>

/** The same for the list of promises. */
export const promiseQuery = z.object({
  owner: short(100),
  owners: z.enum(['agency', 'unit', 'district']).optional().catch(undefined),
  matter: z
    .string()
    .regex(/^[\w-]{1,40}$/)
    .optional()
    .catch(undefined),
  zone: short(20),
  field: z.enum(fields).optional().catch(undefined),
  duty: z
    .string()
    .regex(/^D\d{1,2}$/)
    .optional()
    .catch(undefined),
  state: z.enum(states).optional().catch(undefined),
  before: z.uuid().optional().catch(undefined),
  after: dayPlace,
})

/** As many as one answer in JSON holds. */
const mostOpen = 5000

/** The same of the files, which also hold only what is late, and in JSON come in parts. */
export const openQuery = promiseQuery.extend({
  late: z.literal('yes').optional().catch(undefined),
  limit: z.coerce.number().int().min(1).max(mostOpen).catch(mostOpen),
})

export type PromiseQuery = z.output<typeof promiseQuery>

export type OpenQuery = z.output<typeof openQuery>
