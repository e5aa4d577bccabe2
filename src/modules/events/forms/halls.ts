import { z } from 'zod'
import { cleanText, optionalText, saidInput } from '#platform/forms/clean-text.ts'
import { dateInput, optionalDateInput } from '#platform/forms/date-input.ts'
import { onceKey } from '#platform/forms/once-key.ts'
import { because } from '#platform/forms/problems.ts'
import { asciiDigits } from '#platform/text/digits.ts'
import { hallWords as words } from '../words/halls.ts'
import { countInput, maybeCount, ticked } from '#platform/forms/inputs.ts'

/** Rows for stretches of hours a form has at the most. */
export const mostStretches = 12

/** A wall time in minutes after midnight; `24` is the end of the day. */
export const minutesInput = z.string().transform((typed, context): number => {
  const found = /^(\d{1,2})(?:[:.٫](\d{2}))?$/.exec(asciiDigits(typed.trim()))
  const [hour, minute] = [Number(found?.[1] ?? 99), Number(found?.[2] ?? 0)]
  const minutes = hour * 60 + minute
  if (found && minute < 60 && minutes <= 1440) return minutes
  context.addIssue({ code: 'custom', ...because(words.badHour) })
  return z.NEVER
})

const weekday = z
  .string()
  .regex(/^[0-6]$/)
  .transform(Number)

const stretch = z.object({
  weekdays: z.array(weekday),
  opens: z.string().default('').pipe(minutesInput),
  closes: z.string().default('').pipe(minutesInput),
  sex: z
    .enum(['', 'female', 'male'])
    .default('')
    .transform((sent) => (sent === '' ? null : sent)),
})

/** The hours of a season. Rows are called days1, opens1, closes1, sex1 …; a row without days and hours is none. */
export const seasonForm = z
  .looseObject({
    once: onceKey,
    /** A part of the hall, or all of it. */
    part: z.uuid(),
    from: dateInput(),
    until: optionalDateInput(),
    /** The first and last day of the season that is changed: `2026-01-01|`. */
    instead: z
      .string()
      .regex(/^\d{4}-\d{2}-\d{2}\|(?:\d{4}-\d{2}-\d{2})?$/)
      .optional(),
  })
  .transform(({ part, from, until, instead, once, ...rest }, context) => {
    const rows = rowNumbers.filter((at) => !isBlank(rest, at)).map((at) => stretchAt(rest, at, context))
    const [validFrom = '', validUntil = ''] = instead?.split('|') ?? []
    return {
      once,
      part,
      season: { validFrom: from, validUntil: until ?? null },
      week: rows.flatMap((row) => row ?? []),
      instead: instead === undefined ? undefined : { validFrom, validUntil: validUntil || null },
    }
  })
export type SeasonSent = z.output<typeof seasonForm>

type Rest = Readonly<Record<string, unknown>>

const rowNumbers = Array.from({ length: mostStretches }, (_, at) => at + 1)

const isBlank = (rest: Rest, at: number) =>
  [rest[`opens${at}`], rest[`closes${at}`]].every((typed) => typeof typed !== 'string' || typed.trim() === '') &&
  !rest[`days${at}`]

/** What is wrong with a row is said at its own field. */
function stretchAt(rest: Rest, at: number, context: z.RefinementCtx) {
  const [days, opens, closes, sex] = ['days', 'opens', 'closes', 'sex'].map((name) => rest[`${name}${at}`])
  const weekdays = [days ?? []].flat()
  if (weekdays.length === 0) problem(context, `days${at}`, words.noDays)
  const read = stretch.safeParse({ weekdays, opens, closes, sex })
  for (const { path } of read.error?.issues ?? [])
    problem(context, `${names[String(path[0])] ?? 'opens'}${at}`, words.badHour)
  return read.data
}

const names: Readonly<Record<string, string>> = { weekdays: 'days', opens: 'opens', closes: 'closes', sex: 'sex' }

const problem = (context: z.RefinementCtx, name: string, reason: typeof words.badHour) =>
  context.addIssue({ code: 'custom', path: [name], ...because(reason) })

export const seasonRemoval = z.object({
  part: z.uuid(),
  from: z.iso.date(),
  until: z.union([z.iso.date(), z.literal('')]),
})

export const closingForm = z.object({
  once: onceKey,
  part: z.uuid(),
  from: dateInput(),
  to: optionalDateInput(),
  purpose: z.enum(['closed', 'maintenance']),
  why: cleanText(200),
})

export const thingForm = z.object({
  once: onceKey,
  name: saidInput(80),
  stock: countInput(0, 10_000),
  isLent: ticked,
  mostEach: maybeCount(1, 10_000),
})
export type ThingSent = z.output<typeof thingForm>

export const partForm = z.object({
  once: onceKey,
  name: saidInput(80),
  capacity: maybeCount(1, 100_000),
})

/** What an address of the list may ask for; what it gets wrong is left aside. */
export const hallQuery = z.object({
  q: optionalText(100).catch(undefined),
  after: z.string().max(300).optional().catch(undefined),
})
