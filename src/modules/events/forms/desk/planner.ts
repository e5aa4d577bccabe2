import { z } from 'zod'
import { isIsoDay } from '#platform/calendar/jalali.ts'

export const maybeDay = z.string().refine(isIsoDay).optional().catch(undefined)
const code = z.string().min(1).max(60).optional().catch(undefined)

/** Which week of which halls is looked at; where a session was moved, one is back there. */
export const plannerQuery = z.object({
  week: maybeDay,
  zone: code,
  /** A kind of place. */
  kind: code,
  /** One hall alone, by its code, with everything that is in it. */
  hall: code,
  /** Where the page of halls before this one ended. */
  after: z.string().max(300).optional().catch(undefined),
})
export type PlannerQuery = z.output<typeof plannerQuery>
