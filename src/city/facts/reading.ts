import { z } from 'zod'
import { monthOfYear } from '#platform/calendar/format.ts'
import { today } from '#platform/calendar/instant.ts'
import { addMonths, type DayRange, monthRange, toJalali } from '#platform/calendar/jalali.ts'
import { type Column, dayColumns } from '#platform/exports/columns.ts'
import type { Choice } from '#platform/forms/choices.tsx'
import { inLocale, type Locale } from '#platform/locale.ts'
import { activityKinds, isActivityKind } from './kinds.ts'
import type { Entry } from './record-queries.ts'
import { countedIn, type FactKind, isTooFew } from './rules.ts'
import { words } from './words.ts'

/** What the record is narrowed to, from its address. */
export const recordQuery = z.object({
  kind: z
    .string()
    .regex(/^[a-z-]+\.[a-z-]+$/)
    .optional()
    .catch(undefined),
  month: z
    .string()
    .regex(/^1[34]\d\d-(?:0[1-9]|1[0-2])$/)
    .optional()
    .catch(undefined),
  person: z.uuid().optional().catch(undefined),
  below: z
    .string()
    .regex(/^\d{1,15}$/)
    .transform(Number)
    .optional()
    .catch(undefined),
})

export type RecordQuery = z.output<typeof recordQuery>

/** The days of `1405-09`, a month of the solar year. */
export function daysOf(month: string | undefined): DayRange | undefined {
  if (month === undefined) return undefined
  const [y = 0, m = 0] = month.split('-').map(Number)
  return monthRange(y, m)
}

/** The months one can ask for: two years back from today. */
export function monthChoices(now: Date): Choice[] {
  const { y, m } = toJalali(today(now))
  return Array.from({ length: 24 }, (_, back) => {
    const month = addMonths({ y, m, d: 1 }, -back)
    return { value: `${month.y}-${String(month.m).padStart(2, '0')}`, label: monthOfYear(month.y, month.m) }
  })
}

export const kindChoices = (kinds: readonly FactKind[], locale: Locale): Choice[] =>
  kinds
    .map(({ name, says }) => ({ value: name, label: says }))
    .toSorted((a, b) => inLocale(a.label, locale).localeCompare(inLocale(b.label, locale), locale))

/** The public record as a file. */
export const recordColumns = (kinds: ReadonlyMap<string, FactKind>): Column<Entry>[] => [
  { label: words.number, type: 'number', value: ({ seq }) => seq },
  { label: words.kind, type: 'text', value: ({ fact }) => fact.name },
  { label: words.fact, type: 'text', value: ({ fact }) => saidOf(kinds.get(fact.name), fact.detail) },
  ...dayColumns<Entry>(words.isoDay, ({ fact }) => fact.occurredOn),
  { label: words.programme, type: 'text', value: ({ programme }) => programme?.name.fa },
  { label: words.organisation, type: 'text', value: ({ organisation }) => organisation?.name.fa },
  { label: words.zone, type: 'text', value: ({ zone }) => zone?.code },
  { label: words.place, type: 'text', value: ({ place }) => place?.code },
  { label: words.people, type: 'number', value: ({ fact }) => peopleOf(fact.detail) },
  { label: words.hash, type: 'text', value: ({ hash }) => hash.toString('hex') },
]

function saidOf(kind: FactKind | undefined, detail: unknown): string {
  const activity = countedIn(detail).kind
  const says = kind?.says.fa ?? ''
  return activity !== undefined && isActivityKind(activity) ? `${says}: ${activityKinds[activity].label.fa}` : says
}

const peopleOf = (detail: unknown) => {
  const { people, difference } = countedIn(detail)
  return isTooFew(detail) ? undefined : (people ?? difference)
}
