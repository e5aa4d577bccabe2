import { z } from 'zod'
import { instantPlace } from '#platform/http/paging.ts'
import { asciiDigits } from '#platform/text/digits.ts'
import { isIsoDay } from '#platform/calendar/jalali.ts'
import { forWhom, hoursOfDay } from '../queries/calendar/conditions.ts'
import { offeringKinds } from '../rules/kinds.ts'

/** What an offering can be about, as its `category` says. */
export const categories = [
  'sport',
  'music',
  'theatre',
  'exhibition',
  'festival',
  'children',
  'education',
  'other',
] as const
export type Category = (typeof categories)[number]

/** Longer questions are cut; nobody types more into a line. */
export const mostOfWords = 100

const short = (most: number) => z.string().min(1).max(most).optional().catch(undefined)
const flag = z.literal('1').optional().catch(undefined)

export const spans = ['today', 'tomorrow', 'week', 'weekend', 'month'] as const
export type Span = (typeof spans)[number]

/** What an address of the calendar may ask for; what it gets wrong is left aside. */
export const calendarQuery = z.object({
  when: z.enum(spans).optional().catch(undefined),
  /** A day as ISO writes it: the grid of the month leads here. */
  day: z.string().refine(isIsoDay).optional().catch(undefined),
  /** A solar month, `1405-09`, in any digits. */
  month: z
    .string()
    .transform(asciiDigits)
    .pipe(z.string().regex(/^1[34]\d\d-(?:0[1-9]|1[0-2])$/))
    .optional()
    .catch(undefined),
  /** Where the days that were looked at before ended. */
  since: z.string().refine(isIsoDay).optional().catch(undefined),
  /** Words to look for, in any spelling. */
  q: z
    .string()
    .transform((typed) => typed.slice(0, mostOfWords).toWellFormed().trim())
    .pipe(z.string().min(1))
    .optional()
    .catch(undefined),
  for: z.enum(forWhom).optional().catch(undefined),
  zone: short(20),
  hours: z.enum(hoursOfDay).optional().catch(undefined),
  free: flag,
  stepfree: flag,
  places: flag,
  kind: z.enum(offeringKinds).optional().catch(undefined),
  about: z.enum(categories).optional().catch(undefined),
  /** The code of a festival, a week or a season. */
  programme: z
    .string()
    .transform(asciiDigits)
    .pipe(z.string().regex(/^\d{1,9}$/))
    .optional()
    .catch(undefined),
  view: z.enum(['map', 'month']).optional().catch(undefined),
  after: instantPlace,
})

export type CalendarQuery = z.output<typeof calendarQuery>

/** What narrows the calendar, without the time and the place in the list: also what is wished for, and what a feed is of. */
export const filterNames = [
  'q',
  'for',
  'zone',
  'hours',
  'free',
  'stepfree',
  'places',
  'kind',
  'about',
  'programme',
] as const

/** The query with one thing changed; the list begins again. */
export function queryWith(query: CalendarQuery, change: Partial<CalendarQuery>): Record<string, string | undefined> {
  return { ...query, after: undefined, since: undefined, ...change }
}

/** Only the filters. */
export const filtersOf = (query: CalendarQuery): Record<string, string | undefined> =>
  Object.fromEntries(filterNames.map((name) => [name, query[name]]))
