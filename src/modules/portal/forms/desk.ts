import { z } from 'zod'
import { dateInput } from '#platform/forms/date-input.ts'
import { because } from '#platform/forms/problems.ts'
import type { Locale, Said } from '#platform/locale.ts'
import { cleaned } from '#platform/text/clean.ts'
import { asciiDigits } from '#platform/text/digits.ts'
import { deskWords } from '../words/desk.ts'
import { isDrawing } from '../rules/reading.ts'
import { categories } from '../tables.ts'

/** A text in the city's languages: Persian first, the others when they are written. */
export const translated = (most: number, { least = 1, multiline = false } = {}) => {
  const part = (lang: Locale) =>
    z
      .string()
      .default('')
      .transform((typed): string => cleaned(typed, { lang, multiline }))
      .pipe(z.string().max(most))
  return z
    .object({ fa: part('fa').pipe(z.string().min(least)), en: part('en'), azb: part('azb') })
    .transform(({ fa, en, azb }): Said => ({ fa, ...(en && { en }), ...(azb && { azb }) }))
}

/** One line or several that may stay empty. */
export const optionalText = (most: number, { multiline = false } = {}) =>
  z
    .string()
    .default('')
    .transform((typed): string => cleaned(typed, { multiline }))
    .pipe(z.string().max(most))

const optionalId = z
  .union([z.literal(''), z.uuid()])
  .default('')
  .transform((id) => (id === '' ? null : id))

/** «قرعه‌کشی، تابستان»: at most twelve, each once. */
export const tagList = z
  .string()
  .default('')
  .transform((typed) => {
    const tags = cleaned(typed, { multiline: false }).split(/[،,;؛]/)
    return [...new Set(tags.map((tag) => tag.trim()).filter((tag) => tag !== ''))]
  })
  .pipe(z.array(z.string().max(60)).max(12))

/** `drawing:saz`, `file:<id>`, or nothing. */
const cover = z
  .string()
  .default('')
  .transform((chosen) => {
    const [kind, value = ''] = chosen.split(':', 2)
    return {
      coverId: kind === 'file' && z.uuid().safeParse(value).success ? value : null,
      drawing: kind === 'drawing' && isDrawing(value) ? value : null,
    }
  })

const digitsIn = z
  .string()
  .default('')
  .transform((typed) => asciiDigits(typed.trim()))

const featured = digitsIn
  .refine((typed) => /^\d{0,2}$/.test(typed), because(deskWords.featuredWrong))
  .transform((typed) => (typed === '' ? null : Number(typed)))

const version = z.coerce.number().int().min(0).catch(0)
const mostBody = 3_000_000
const body = z.string().max(mostBody).default('')

export const articleForm = z.object({
  version,
  title: translated(200),
  lead: translated(600, { least: 0 }),
  body: z.object({ fa: body, en: body, azb: body }).optional(),
  category: z.enum(categories),
  seriesId: optionalId,
  tags: tagList,
  zoneId: optionalId,
  programmeId: optionalId,
  duties: z.array(z.string().regex(/^(?:[DA]\d{1,2}|T)$/)).default([]),
  cover,
  featured,
  note: optionalText(200),
})

export type ArticleValues = z.output<typeof articleForm>

/** What goes with a step: the version its taker read. */
export const stepForm = z.object({ version, note: optionalText(1000, { multiline: true }) })
export const returnForm = z.object({
  note: optionalText(1000, { multiline: true }).refine((note) => note !== '', because(deskWords.returnNeedsNote)),
})

const isTime = (typed: string) => /^(?:[01]?\d|2[0-3])[:٫.]?[0-5]\d$/.test(typed)
const time = digitsIn.refine(isTime, because(deskWords.timeWrong))

export const scheduleForm = z.object({
  version,
  day: dateInput(),
  time: time.transform((typed) => {
    const digits = typed.replaceAll(/\D/g, '').padStart(4, '0')
    return { hour: Number(digits.slice(0, 2)), minute: Number(digits.slice(2)) }
  }),
})

export const bulkActs = ['publish', 'withdraw', 'category', 'series', 'tag'] as const
export type BulkAct = (typeof bulkActs)[number]

export const bulkForm = z.object({
  do: z.enum(bulkActs),
  pick: z.array(z.uuid()).max(200).default([]),
  category: z.enum(categories).optional().catch(undefined),
  seriesId: optionalId.catch(null),
  tag: optionalText(60),
})
