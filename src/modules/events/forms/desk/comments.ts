import { z } from 'zod'
import { ratingVerdicts } from '#engines/enrolment/index.ts'

export const commentStates = ['waiting', ...ratingVerdicts] as const

export const commentQuery = z.object({
  verdict: z.enum(commentStates).optional().catch(undefined),
  below: z.uuid().optional().catch(undefined),
})
export type CommentQuery = z.output<typeof commentQuery>

export const verdictForm = z.object({ verdict: z.enum(ratingVerdicts) })
