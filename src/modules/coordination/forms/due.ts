import { z } from 'zod'

/** Which list is asked for: one's own and one's bodies', only one's own, a body's, or the inspectors' pool. */
export const dueQuery = z.object({
  for: z
    .union([z.enum(['me', 'inspectors']), z.uuid()])
    .optional()
    .catch(undefined),
  after: z.string().max(80).optional().catch(undefined),
})

export type DueQuery = z.output<typeof dueQuery>
