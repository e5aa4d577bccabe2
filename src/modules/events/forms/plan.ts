import { z } from 'zod'
import { safeNext } from '#platform/http/safe-next.ts'

const own = '/events/plan'

/** Puts a session on one’s list or takes it off; said twice, it is the same. */
export const markForm = z.object({
  session: z.uuid(),
  wanted: z.enum(['on', 'off']),
  /** The page on which it was pressed, one of ours. */
  back: z
    .string()
    .transform((back) => safeNext(back) ?? own)
    .default(own),
})
