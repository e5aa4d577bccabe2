import { z } from 'zod'
import { gregorianMonths, jalaliMonths } from '../calendar/names.ts'
import { type IsoDay, monthLength } from '../calendar/jalali.ts'
import { type Locale, manners, type Text } from '../locale.ts'
import { asciiDigits, lazily, numeral } from '../text/digits.ts'
import { dayTyped, namedDay } from '../ui/month-grid.ts'
import { because } from './problems.ts'
import { words } from './words.ts'

const part = z
  .string()
  .default('')
  .transform((typed) => asciiDigits(typed.trim()))

const DateParts = z.object({
  day: part,
  month: part,
  year: part,
  calendar: z.enum(['jalali', 'gregorian']).default('jalali'),
})

type Parts = z.output<typeof DateParts>

/**
 * What a DateField sends, as a day (`YYYY-MM-DD`). The field itself says in which calendar it was filled in, so the
 * same schema serves every language. Problems are told part by part: «مهر ۳۰ روز دارد».
 */
export const dateInput = () => DateParts.transform((parts, context) => readDay(parts, context))

/** The same, where the date may stay empty: no part filled in is no date. */
export const optionalDateInput = () =>
  DateParts.optional().transform((parts, context) => {
    return !parts || isEmpty(parts) ? undefined : readDay(parts, context)
  })

const isEmpty = ({ day, month, year }: Parts) => day === '' && month === '' && year === ''

function readDay(parts: Parts, context: z.RefinementCtx): IsoDay {
  const trouble = troubleWith(parts)
  if (trouble) {
    context.addIssue({ code: 'custom', ...because(trouble) })
    return z.NEVER
  }
  const [y, m, d] = [Number(parts.year), Number(parts.month), Number(parts.day)]
  return dayTyped({ y, m, d }, parts.calendar) ?? z.NEVER
}

function troubleWith(parts: Parts): Text | undefined {
  if (isEmpty(parts)) return words.missing
  const { day, month, year, calendar } = parts
  if (!/^\d{4}$/.test(year)) return words.noYear
  if (!/^(?:0?[1-9]|1[0-2])$/.test(month)) return words.noMonth
  if (!/^\d{1,2}$/.test(day) || Number(day) === 0) return words.noDay
  const [y, m] = [Number(year), Number(month)]
  const days = calendar === 'jalali' ? monthLength(y, m) : gregorianLength(y, m)
  return Number(day) > days ? words.shortMonth(monthName(calendar, m), numeral(days)) : undefined
}

const monthName = (calendar: Parts['calendar'], month: number): Text =>
  lazily((locale) => (calendar === 'jalali' ? jalaliMonths : gregorianMonths)[locale][month - 1] ?? '')

const gregorianLength = (y: number, m: number) =>
  [31, 30, 29, 28].find((d) => dayTyped({ y, m, d }, 'gregorian') !== undefined) ?? 28

/** A known day as a DateField of this name shows it, for `blank({ ...dateParts('born', day, locale) })`. */
export function dateParts(name: string, day: IsoDay, locale: Locale): Record<string, string> {
  const { y, m, d } = namedDay(day, manners[locale].calendar)
  return { [`${name}.day`]: String(d), [`${name}.month`]: String(m), [`${name}.year`]: String(y) }
}
