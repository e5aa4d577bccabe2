import { z } from 'zod'
import { clean } from '../text/clean.ts'

interface Manner {
  /** Lines stay lines. */
  readonly multiline?: boolean
  /** Nothing may be written; then it is an empty text. */
  readonly optional?: boolean
}

const cleaning = (multiline: boolean) => z.string().transform((typed): string => clean(typed, { multiline }).text)

/** Text as it is kept: cleaned, of at most so many characters, not empty unless it is optional. */
export const cleanText = (most: number, { multiline = false, optional = false }: Manner = {}) =>
  cleaning(multiline).pipe(
    z
      .string()
      .min(optional ? 0 : 1)
      .max(most),
  )

/** The same where nothing may be written; undefined then. */
export const optionalText = (most: number, { multiline = false }: Manner = {}) =>
  cleaning(multiline)
    .pipe(z.string().max(most))
    .optional()
    .transform((text) => (text === '' ? undefined : text))

/** What a TranslatedField sends: Persian must be there, the other languages may follow. */
export const saidInput = (most: number, manner: Manner = {}) =>
  z
    .object({ fa: cleanText(most, manner), en: optionalText(most, manner), azb: optionalText(most, manner) })
    .transform(({ fa, en, azb }) => ({ fa, ...(en !== undefined && { en }), ...(azb !== undefined && { azb }) }))

/** The same where nothing may be written in any language. */
export const optionalSaidInput = (most: number, manner: Manner = {}) =>
  z
    .object({ fa: optionalText(most, manner), en: optionalText(most, manner), azb: optionalText(most, manner) })
    .optional()
    .transform((said) => {
      if (said?.fa === undefined) return undefined
      const { fa, en, azb } = said
      return { fa, ...(en !== undefined && { en }), ...(azb !== undefined && { azb }) }
    })
