import { z } from 'zod'
import { asciiDigits } from '../text/digits.ts'
import { parseInteger } from '../text/numbers.ts'
import type { Problem } from '../text/problem.ts'
import { because, parsed } from './problems.ts'
import { words } from './words.ts'

/** A wall time as people type it: «۱۷», «17:30», «۸.۳۰»; kept as `HH:MM`. */
export const timeInput = z.string().transform((typed, context): string => {
  const found = /^(\d{1,2})(?:[:.٫](\d{2}))?$/.exec(asciiDigits(typed.trim()))
  const [hour, minute] = [Number(found?.[1] ?? 99), Number(found?.[2] ?? 0)]
  if (found && hour < 24 && minute < 60) return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
  context.addIssue({ code: 'custom', ...because(words.badTime) })
  return z.NEVER
})

/** A whole number between two bounds, in any digits. */
export const countInput = (min: number, max: number) => parsed(parseInteger).pipe(z.int().min(min).max(max))

/** What a parser reads, where it may be left empty or out. */
export const maybeParsed = <Value>(parser: (typed: string) => Value | Problem) =>
  z
    .string()
    .default('')
    .pipe(parsed((typed): Value | Problem | undefined => (typed.trim() === '' ? undefined : parser(typed))))

/** A whole number between two bounds, where it may be left empty. */
export const maybeCount = (min: number, max: number) =>
  maybeParsed(parseInteger).pipe(z.int().min(min).max(max).optional())

/** Ticked, or not. */
export const ticked = z
  .string()
  .optional()
  .transform((sent) => sent !== undefined)

/** A choice that may be left open. */
export const maybeId = z
  .union([z.uuid(), z.literal('')])
  .optional()
  .transform((sent) => (sent === '' ? undefined : sent))
