import { z } from 'zod'
import { declineReasons } from '#engines/commitment/index.ts'
import { cleanText } from '#platform/forms/clean-text.ts'
import { dateInput } from '#platform/forms/date-input.ts'
import { onceKey } from '#platform/forms/once-key.ts'
import { because } from '#platform/forms/problems.ts'
import { letterWords } from '../words/letters.ts'

const head = { once: onceKey, number: cleanText(40), on: dateInput() }

export const letterForm = z.object(head)

export const paperAnswers = ['accept', 'decline', 'claim', 'message'] as const
export type PaperAnswer = (typeof paperAnswers)[number]

/** An answer that came as a letter: its number and date in the register, what it says, and the scan. */
export const paperForm = z.object({
  ...head,
  what: z.enum(paperAnswers),
  reason: z.enum(declineReasons).default('other'),
  text: cleanText(4000, { multiline: true, optional: true }).default(''),
  scan: z.custom<File>((sent) => sent instanceof File && sent.size > 0, because(letterWords.scanMissing)),
})
