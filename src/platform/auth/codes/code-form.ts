import { z } from 'zod'
import { parsed } from '#platform/forms/problems.ts'
import { asciiDigits } from '#platform/text/digits.ts'
import { type Problem, problem } from '#platform/text/problem.ts'
import { codeWords } from './words.ts'

/** Six digits of any script; spaces and hyphens come along when codes are pasted. */
export function sixDigits(typed: string): string | Problem {
  const digits = asciiDigits(typed).replaceAll(/[\s\u200c\u200e\u200f-]/g, '')
  return /^\d{6}$/.test(digits) ? digits : problem('length', codeWords.codeShape)
}

/** The code that came back. */
export const codeForm = z.object({ code: parsed(sixDigits) })
