import { z } from 'zod'
import { saidInput } from '#platform/forms/clean-text.ts'
import { dateInput } from '#platform/forms/date-input.ts'
import { countInput, maybeId, ticked, timeInput } from '#platform/forms/inputs.ts'

export const reachesOf = ['this', 'following', 'all'] as const

/** Another day, hour, place or leader, for one session or for many. */
export const sessionForm = z.object({
  rev: z.coerce.number().int(),
  reach: z.enum(reachesOf).default('this'),
  day: dateInput(),
  from: timeInput,
  minutes: countInput(5, 44_640),
  place: maybeId,
  leaders: z.array(z.uuid()).max(10).default([]),
  outdoor: ticked,
  reason: saidInput(200),
})

/** Why a session is called off; the code stands in the fact, the sentence is told to people. */
export const callOffCodes = ['weather', 'air', 'no-leader', 'no-demand', 'place', 'mourning', 'other'] as const

export const callOffForm = z.object({ code: z.enum(callOffCodes), reason: saidInput(200) })

export const mergeForm = z.object({ into: z.uuid() })

export const poolForm = z.object({
  pool: z.uuid(),
  capacity: countInput(0, 100_000),
  overbook: countInput(0, 10_000),
  paused: ticked,
})
