import { z } from 'zod'
import { supplyGroups } from '../rules/supply/groups.ts'
import { usualWalk } from '../rules/supply/reach.ts'

/** How far people may be taken to walk, in metres. */
export const walks = [800, 1000, 1500, 2000, 3000] as const

const monthCode = z.string().regex(/^1[34]\d\d-(?:0[1-9]|1[0-2])$/)

/** What one may ask of supply; what is not understood is as if it were not asked. */
export const supplyQuery = z.object({
  month: monthCode.optional().catch(undefined),
  group: z.enum(supplyGroups).catch('everybody'),
  by: z.enum(['neighbourhood', 'district']).optional().catch(undefined),
  walk: z.coerce
    .number()
    .refine((metres) => walks.some((one) => one === metres))
    .catch(usualWalk.metres),
})
export type SupplyQuery = z.output<typeof supplyQuery>
