import { z } from 'zod'
import { saidInput } from '#platform/forms/clean-text.ts'

const session = z.array(z.uuid()).max(400).default([])

/** Ticked sessions follow their occasion, with what those who have a place are told, or stay where they are. */
export const movedForm = z.discriminatedUnion('act', [
  z.object({ act: z.literal('follow'), session, reason: saidInput(200) }),
  z.object({ act: z.literal('leave'), session }),
])
