import { z } from 'zod'
import { cleanText, saidInput } from '#platform/forms/clean-text.ts'
import { dateInput } from '#platform/forms/date-input.ts'
import { parsed } from '#platform/forms/problems.ts'
import { asciiDigits } from '#platform/text/digits.ts'
import { type Problem, problem } from '#platform/text/problem.ts'
import { dateStatuses, offs } from './tables.ts'
import { words } from './words.ts'

export const yearQuery = z.object({
  year: z
    .string()
    .regex(/^1[34]\d\d$/)
    .transform(Number)
    .optional()
    .catch(undefined),
})

export const yearForm = z.object({
  year: z
    .string()
    .regex(/^1[34]\d\d$/)
    .transform(Number),
})

export const dateForm = z.object({
  date: dateInput(),
  status: z.enum(dateStatuses),
  source: cleanText(200),
  /** Look first; nothing is written. */
  do: z.enum(['preview', 'set']).default('preview'),
})

export const closureForm = z.object({
  title: saidInput(120),
  date: dateInput(),
  off: z.enum(offs),
  source: cleanText(200),
})

function wallTime(typed: string): string | Problem {
  const [, hour = '', minute = ''] = /^(\d{1,2})[:.٫](\d{2})$/.exec(asciiDigits(typed).trim()) ?? []
  const isTime = hour !== '' && Number(hour) < 24 && Number(minute) < 60
  return isTime ? `${hour.padStart(2, '0')}:${minute}` : problem('unreadable', words.notATime)
}

const weekday = z
  .string()
  .regex(/^[0-6]$/)
  .transform(Number)

export const weekendForm = z.object({
  weekdays: z.union([weekday.transform((one) => [one]), z.array(weekday)]),
  opensAt: parsed(wallTime),
  closesAt: parsed(wallTime),
  startsOn: dateInput(),
})
