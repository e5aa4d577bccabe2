import { z } from 'zod'
import type { Recurrence, SessionPlan } from '#engines/enrolment/index.ts'
import { type IsoDay, isIsoDay } from '#platform/calendar/jalali.ts'
import { optionalDateInput } from '#platform/forms/date-input.ts'
import { onceKey } from '#platform/forms/once-key.ts'
import { because } from '#platform/forms/problems.ts'
import { words as forms } from '#platform/forms/words.ts'
import { parseInteger } from '#platform/text/numbers.ts'
import { isProblem } from '#platform/text/problem.ts'
import { maybeId, ticked, timeInput } from '#platform/forms/inputs.ts'

export const rhythms = ['day', 'week', 'jalaliMonth', 'jalaliYear'] as const

/** A number that may be left empty, and is what it usually is when it cannot be read: an address is no form. */
const loosely = (usual: number, most: number) =>
  z
    .string()
    .optional()
    .transform((typed) => {
      const read = typed === undefined || typed.trim() === '' ? usual : parseInteger(typed)
      return isProblem(read) || read < 1 || read > most ? usual : read
    })

const isoOrParts = z.union([z.string().refine(isIsoDay), optionalDateInput()]).optional()

/** The occasion whose date the sessions follow, or none. */
const occasionKey = z
  .string()
  .max(80)
  .optional()
  .transform((sent) => (sent === '' ? undefined : sent))

/** The rule of a series as it stands in an address: the page shows the rows it makes before anything is saved. */
export const seriesQuery = z.object({
  every: z.enum(rhythms).catch('week'),
  interval: loosely(1, 24),
  weekdays: z
    .union([z.string(), z.array(z.string())])
    .optional()
    .transform((sent) => [sent ?? []].flat().flatMap((one) => (/^[0-6]$/.test(one) ? [Number(one)] : []))),
  count: z
    .string()
    .optional()
    .transform((typed) => {
      const read = parseInteger(typed ?? '')
      return isProblem(read) || read < 1 ? undefined : Math.min(read, 10_000)
    }),
  until: isoOrParts,
  holidays: z.enum(['keep', 'skip', 'next-day']).catch('keep'),
  first: isoOrParts,
  from: timeInput.catch('17:00'),
  minutes: loosely(90, 1440),
  place: maybeId.catch(undefined),
  outdoor: ticked,
  pin: occasionKey.catch(undefined),
  step: z.literal('new').optional().catch(undefined),
})
export type SeriesQuery = z.output<typeof seriesQuery>

/** The rule of a query; without an end it is a single meeting. */
export function recurrenceOf(query: SeriesQuery, start: IsoDay): Recurrence {
  const { every, interval, weekdays, count, until, holidays } = query
  const ends = until === undefined ? { count: count ?? 1 } : { until, ...(count !== undefined && { count }) }
  return { every, interval, start, holidays, ...ends, ...(every === 'week' && weekdays.length > 0 && { weekdays }) }
}

/** A row as the form carries it: `2026-11-28|17:00|90`. */
const row = z.string().transform((text, context): NonNullable<SessionPlan['when']> => {
  const [day = '', from = '', minutes = ''] = text.split('|')
  if (isIsoDay(day) && /^\d\d:\d\d$/.test(from) && /^\d{1,4}$/.test(minutes))
    return { day, from, minutes: Number(minutes) }
  context.addIssue({ code: 'custom', ...because(forms.badTime) })
  return z.NEVER
})

export const rowsForm = z.object({
  once: onceKey,
  row: z.array(row).max(400).default([]),
  place: maybeId,
  outdoor: ticked,
  pin: occasionKey,
  manner: z.enum(['all', 'most']).default('all'),
  step: z.literal('new').optional().catch(undefined),
})
export type ChosenRows = z.output<typeof rowsForm>

export const rowText = ({ day, from, minutes }: NonNullable<SessionPlan['when']>) => `${day}|${from}|${minutes}`
