import { manners, type Locale, type Text } from '../locale.ts'

/** Where the digits of a script begin. */
const latin = 0x30
const persian = 0x6f0
const arabic = 0x660

const isDigitFrom = (zero: number, code: number) => code >= zero && code <= zero + 9

/** Days, years, ages and counts, written before. */
const small: string[] = []

/** Latin and Arabic digits become Persian ones; everything else stays. For the Persian half of a text. */
export function faDigits(value: string | number | bigint): string {
  if (typeof value !== 'number' || !(value >= 0 && value < 10_000)) return inPersian(String(value))
  return (
    small[value] ?? (Number.isInteger(value) ? (small[value] = inPersian(String(value))) : inPersian(String(value)))
  )
}

function inPersian(text: string): string {
  let result = ''
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const isForeign = isDigitFrom(latin, code) || isDigitFrom(arabic, code)
    result += isForeign ? String.fromCharCode(persian + (code & 0xf)) : text[at]
  }
  return result
}

/** Persian and Arabic digits become Latin ones; everything else stays. For what machines read. */
export function asciiDigits(value: string): string {
  let result = ''
  for (let at = 0; at < value.length; at++) {
    const code = value.charCodeAt(at)
    const isForeign = isDigitFrom(persian, code) || isDigitFrom(arabic, code)
    result += isForeign ? String.fromCharCode(latin + (code & 0xf)) : value[at]
  }
  return result
}

/** The value with the digits of a reader's language. */
export const digits = (value: string | number | bigint, locale: Locale): string =>
  manners[locale].digits === 'fa' ? faDigits(value) : asciiDigits(String(value))

/**
 * A text made only in the language that is asked for, and only once: texts stand in other texts, and a page asks for each
 * several times.
 */
export function lazily(say: (locale: Locale) => string): Text {
  const said: { -readonly [language in Locale]?: string } = {}
  return {
    get fa() {
      return (said.fa ??= say('fa'))
    },
    get en() {
      return (said.en ??= say('en'))
    },
    get azb() {
      return (said.azb ??= say('azb'))
    },
  }
}

/** A bare number or code in everybody's digits, ungrouped: years, numbers of doors and articles. */
export const numeral = (value: string | number | bigint): Text => lazily((locale) => digits(value, locale))

/**
 * Keeps a run of another direction together in plain text (Typst, mail, SMS). On a page use `<bdi>`: the web font has
 * no glyph for these marks.
 */
export const isolated = (text: string, direction: 'ltr' | 'rtl' | 'auto' = 'auto'): string => {
  const opening = { ltr: '\u2066', rtl: '\u2067', auto: '\u2068' }
  return `${opening[direction]}${text}\u2069`
}
