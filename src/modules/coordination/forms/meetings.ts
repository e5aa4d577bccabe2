import { z } from 'zod'
import { cleanText, optionalText } from '#platform/forms/clean-text.ts'
import { dateInput, optionalDateInput } from '#platform/forms/date-input.ts'
import { onceKey } from '#platform/forms/once-key.ts'
import { because } from '#platform/forms/problems.ts'
import { asciiDigits } from '#platform/text/digits.ts'
import { parseInteger } from '#platform/text/numbers.ts'
import { fields, outcomeKinds, presences, wantedOutcomes } from '../tables.ts'
import { meetingWords as words } from '../words/meetings.ts'
import { optionalNumber } from './numbers.ts'

const ticked = z.literal('on').optional()

/** «16:30» of any digits, as hour and minute. */
const timeOfDay = z
  .string()
  .transform((typed) => /^(\d{1,2}):(\d{2})$/.exec(asciiDigits(typed.trim())))
  .refine((found) => found !== null && Number(found[1]) < 24 && Number(found[2]) < 60, because(words.timeUnfit))
  .transform((found) => ({ hour: Number(found?.[1]), minute: Number(found?.[2]) }))

const whole = (most: number) =>
  z
    .string()
    .transform((typed) => Number(asciiDigits(typed.trim())))
    .pipe(z.int().min(1).max(most))

const maybe = z
  .uuid()
  .optional()
  .or(z.literal('').transform(() => undefined))

export const sittingForm = z.object({
  once: onceKey,
  body: z.uuid(),
  secretariat: z.uuid(),
  title: cleanText(160),
  on: dateInput(),
  at: timeOfDay,
  minutes: whole(720),
  where: optionalText(160),
  members: optionalNumber(parseInteger),
  public: ticked,
  open: ticked,
})

export const itemForm = z.object({
  once: onceKey,
  title: cleanText(200),
  minutes: whole(480),
  presenter: optionalText(120),
})

export const moveForm = z.object({ item: z.uuid(), to: whole(200) })

export const presenceForm = z.object({
  person: z.uuid(),
  organisation: maybe,
  presence: z.enum(presences),
  member: ticked,
})

export const outcomeForm = z.object({
  once: onceKey,
  kind: z.enum(outcomeKinds),
  item: z.uuid(),
  text: cleanText(2000, { multiline: true }),
  fields: z.array(z.enum(fields)).max(3).default([]),
  doneWhen: optionalText(500),
  owner: maybe,
  due: optionalDateInput(),
  agreed: ticked,
})

export const topicForm = z.object({
  once: onceKey,
  body: z.uuid(),
  title: cleanText(200),
  why: cleanText(1000, { multiline: true }),
  wanted: z.enum(wantedOutcomes),
  minutes: whole(240),
})

export const cancelForm = z.object({ reason: cleanText(300) })

export const minutesForm = z.object({
  once: onceKey,
  text: cleanText(60_000, { multiline: true }),
  reason: optionalText(300),
})

export const amendmentForm = z.object({
  once: onceKey,
  paragraph: whole(2000),
  text: cleanText(4000, { multiline: true }),
})

export const settleForm = z.object({
  amendment: z.uuid(),
  verdict: z.enum(['accepted', 'refused']),
  word: cleanText(500, { multiline: true, optional: true }).default(''),
})

export const bareForm = z.object({})
