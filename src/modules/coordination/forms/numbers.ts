import { z } from 'zod'
import { because } from '#platform/forms/problems.ts'
import { parseInteger } from '#platform/text/numbers.ts'
import { isProblem, type Problem } from '#platform/text/problem.ts'

/** A number that may stay empty. */
export const optionalNumber = <Value>(parser: (typed: string) => Value | Problem) =>
  z
    .string()
    .default('')
    .transform((typed, context): Value | undefined => {
      if (typed.trim() === '') return undefined
      const read = parser(typed)
      if (!isProblem(read)) return read
      context.addIssue({ code: 'custom', ...because(read.reason) })
      return z.NEVER
    })

/** A whole number of any digits within its bounds. */
export const wholeNumber = (least: number, most: number) =>
  z
    .string()
    .transform((typed, context): number => {
      const read = parseInteger(typed)
      if (!isProblem(read)) return read
      context.addIssue({ code: 'custom', ...because(read.reason) })
      return z.NEVER
    })
    .pipe(z.int().min(least).max(most))
