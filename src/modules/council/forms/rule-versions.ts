import { z } from 'zod'
import { dateInput } from '#platform/forms/date-input.ts'
import { onceKey } from '#platform/forms/once-key.ts'
import { because, parsed } from '#platform/forms/problems.ts'
import { asciiDigits } from '#platform/text/digits.ts'
import { parseInteger } from '#platform/text/numbers.ts'
import { ruleWords as words } from '../words/rules.ts'

const days = parsed(parseInteger).refine((many) => many >= 1 && many <= 200, because(words.daysUnfit))

/** `2/3` in any digits; no more than one whole. */
const share = z
  .string()
  .default('')
  .transform((typed) => /^\s*(\d{1,2})\s*[/⁄÷]\s*(\d{1,2})\s*$/.exec(asciiDigits(typed)))
  .transform((found) => ({ n: Number(found?.[1] ?? 0), of: Number(found?.[2] ?? 0) }))
  .refine(({ n, of }) => n >= 1 && of >= 2 && of <= 20 && n <= of, because(words.shareUnfit))

const version = { once: onceKey, from: dateInput() }

export const legalVersion = z
  .object({
    ...version,
    objection: days,
    reexamination: days,
    dispute: days,
    earlyEffect: z.literal('on').optional(),
  })
  .transform(({ once, from, earlyEffect, ...figures }) => ({
    once,
    from,
    data: { ...figures, earlyEffect: earlyEffect === 'on' },
  }))

export const bodyVersion = z
  .object({ ...version, quorum: share, majority: share, closedMajority: share })
  .transform(({ once, from, ...data }) => ({ once, from, data }))

export const publicationVersion = z
  .object({ ...version, agenda: days, votes: days, text: days, owners: days })
  .transform(({ once, from, ...data }) => ({ once, from, data }))
