import { z } from 'zod'
import { cleanText, saidInput } from '#platform/forms/clean-text.ts'
import { dateInput } from '#platform/forms/date-input.ts'
import { timeInput } from '#platform/forms/inputs.ts'
import { dateStatuses, offs } from './tables.ts'

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

const weekday = z
  .string()
  .regex(/^[0-6]$/)
  .transform(Number)

export const weekendForm = z.object({
  weekdays: z.union([weekday.transform((one) => [one]), z.array(weekday)]),
  opensAt: timeInput,
  closesAt: timeInput,
  startsOn: dateInput(),
})
