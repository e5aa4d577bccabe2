import { z } from 'zod'
import { timeInput } from '#platform/forms/inputs.ts'
import { maybeDay, plannerQuery } from './planner.ts'

/** Where a session was dragged to, and the week of the halls one comes from. */
export const moveQuery = plannerQuery.extend({
  day: maybeDay,
  from: timeInput.optional().catch(undefined),
  /** Empty for no place at all. */
  place: z
    .union([z.uuid(), z.literal('')])
    .optional()
    .catch(undefined),
})
export type MoveQuery = z.output<typeof moveQuery>
