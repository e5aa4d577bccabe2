import { z } from 'zod'
import { cleanText, optionalText, saidInput } from '#platform/forms/clean-text.ts'
import { dateInput } from '#platform/forms/date-input.ts'
import { onceKey } from '#platform/forms/once-key.ts'
import { because } from '#platform/forms/problems.ts'
import { grades } from '../tables.ts'
import { planWords } from '../words/plans.ts'
import { wholeNumber } from './numbers.ts'

const maybe = z
  .uuid()
  .optional()
  .or(z.literal('').transform(() => undefined))

export const planForm = z.object({
  once: onceKey,
  title: saidInput(160),
  goal: saidInput(1500, { multiline: true }),
  coordinator: z.uuid(),
  lead: z.uuid(),
  supporting: z.array(z.uuid()).default([]),
  startsOn: dateInput(),
  endsOn: dateInput(),
})

export const stepForm = z.object({
  once: onceKey,
  statement: cleanText(400, { multiline: true }),
  doneWhen: cleanText(500, { multiline: true }),
  owner: z.uuid(),
  due: dateInput(),
  parent: maybe,
  weight: wholeNumber(1, 100),
})

export const assessmentForm = z.object({
  once: onceKey,
  about: maybe,
  by: z.uuid(),
  grade: z.enum(grades),
  text: cleanText(2000, { multiline: true }),
  url: optionalText(500).refine(
    (url) => url === undefined || /^https:\/\/\S{4,}$/.test(url),
    because(planWords.linkUnfit),
  ),
})

export const plansQuery = z.object({
  after: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}_[0-9a-f-]{36}$/)
    .optional()
    .catch(undefined),
})
