import { z } from 'zod'
import { states } from '#engines/commitment/index.ts'
import { asciiDigits } from '#platform/text/digits.ts'
import { standingsAsked } from '../queries/resolutions.ts'

const short = (most: number) => z.string().trim().min(1).max(most).optional().catch(undefined)

const year = z
  .string()
  .transform((typed) => Number(asciiDigits(typed)))
  .pipe(z.int().min(1300).max(1498))
  .optional()
  .catch(undefined)

const dayPlace = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}_[0-9a-f-]{36}$/)
  .optional()
  .catch(undefined)

/** What the list of resolutions may be asked; what an address gets wrong is left aside. */
export const councilQuery = z
  .object({
    q: short(100),
    standing: z.enum(standingsAsked).optional().catch(undefined),
    year,
    body: short(100),
    view: z.enum(['undivided', 'drafts']).optional().catch(undefined),
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
  state: z.enum(states).optional().catch(undefined),
  before: z.uuid().optional().catch(undefined),
  after: dayPlace,
})

export type PromiseQuery = z.output<typeof promiseQuery>
