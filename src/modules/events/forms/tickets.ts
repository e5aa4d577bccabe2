import { z } from 'zod'
import { problem, type Problem } from '#platform/text/problem.ts'
import { parsed } from '#platform/forms/problems.ts'
import { ratingTags } from '../rules/rating.ts'
import { ticketWords } from '../words/tickets.ts'

const all = [1, 2, 3, 4, 5] as const
export type Stars = (typeof all)[number]

const starsFrom = (typed: string): Stars | Problem =>
  all.find((count) => String(count) === typed) ?? problem('empty', ticketWords.chooseStars)

export const ratingForm = z.object({
  stars: z.string().default('').pipe(parsed(starsFrom)),
  tags: z.array(z.enum(ratingTags)).default([]),
  text: z.string().trim().max(1000).default(''),
})

/** A form of one button. */
export const buttonForm = z.object({})
