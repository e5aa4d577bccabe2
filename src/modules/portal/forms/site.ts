import { z } from 'zod'
import { isSafeAddress } from '#platform/documents/address.ts'
import { because } from '#platform/forms/problems.ts'
import { asciiDigits } from '#platform/text/digits.ts'
import { siteWords } from '../words/site.ts'
import { optionalText, translated } from './desk.ts'

const slug = z
  .string()
  .trim()
  .refine((typed) => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(typed) && typed.length <= 60, because(siteWords.slugWrong))

const position = z
  .string()
  .default('')
  .transform((typed) => asciiDigits(typed.trim()))
  .refine((typed) => /^\d{0,3}$/.test(typed), because(siteWords.wrongNumber))
  .transform(Number)

const body = z.string().max(3_000_000).default('')

export const pageForm = z.object({
  version: z.coerce.number().int().min(0).catch(0),
  slug,
  title: translated(200),
  lead: translated(600, { least: 0 }),
  body: z.object({ fa: body, en: body, azb: body }).optional(),
  position,
})

const isAddress = (typed: string) => typed === '' || isSafeAddress(typed)

export const linkForm = z.object({
  group: translated(80),
  label: translated(160),
  url: z.string().trim().max(500).default('').refine(isAddress, because(siteWords.urlWrong)),
  position,
})

export const seriesForm = z.object({ slug, title: translated(120), summary: translated(600, { least: 0 }) })

export const answerForm = z.object({
  state: z.enum(['mended', 'declined']),
  answer: optionalText(1000, { multiline: true }),
})
