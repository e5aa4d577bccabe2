import { manners, type Locale, type Text } from '../locale.ts'
import { asciiDigits, faDigits, lazily } from './digits.ts'
import { problem, type Problem } from './problem.ts'
import { words } from './words.ts'

export { asciiDigits, digits, faDigits, isolated, lazily, numeral } from './digits.ts'
export { amountWords, ordinalOf, ordinalWords } from './number-words.ts'

export type NumberProblem = Problem<'empty' | 'unreadable' | 'not-whole' | 'too-large' | 'negative'>

/**
 * A number as people type it: any digits, grouping by ٬ , ، or a thin space, momayyez as ٫ or `.` or one `/`
 * («۱۰/۵» is ten and a half), a minus before or after.
 */
export function parseNumber(input: string): number | NumberProblem {
  const read = readNumber(input)
  if ('problem' in read) return read
  return Number(`${read.sign}${read.whole}.${read.fraction || '0'}`)
}

/** A whole number of at most 15 digits. «۱۰/۵» and «۱۰٫۵» are refused with the two whole numbers they may have meant. */
export function parseInteger(input: string): number | NumberProblem {
  const whole = parseWhole(input)
  if (typeof whole !== 'bigint') return whole
  return Number.isSafeInteger(Number(whole)) ? Number(whole) : problem('too-large', words.tooLarge)
}

/** Rials: whole, never below zero, at most 18 digits. */
export function parseRials(input: string): bigint | NumberProblem {
  const whole = parseWhole(input.replace(/(?:ریال|ريال|rials?)\s*$/i, ''))
  if (typeof whole !== 'bigint') return whole
  if (whole < 0n) return problem('negative', words.negative)
  return whole < 10n ** 18n ? whole : problem('too-large', words.tooLarge)
}

/** The number before a percent sign, or without one; not divided by a hundred. */
export const parsePercent = (input: string): number | NumberProblem => parseNumber(input.replace(/[٪%]/, ''))

function parseWhole(input: string): bigint | NumberProblem {
  const read = readNumber(input)
  if ('problem' in read) return read
  if (read.fraction !== undefined) return problem('not-whole', words.notWhole(read.whole, read.fraction))
  return BigInt(`${read.sign}${read.whole}`)
}

interface Numeral {
  readonly sign: '' | '-'
  readonly whole: string
  /** Absent when nothing was typed after the whole part. */
  readonly fraction: string | undefined
}

/** Everything invisible, and the spaces that people put between thousands. */
const blanks = /[\s\u200B-\u200F\u061C\u202A-\u202F\u2060-\u2069\uFEFF]/g

function readNumber(input: string): Numeral | NumberProblem {
  const text = asciiDigits(input).replaceAll(blanks, '')
  if (text === '') return problem('empty', words.empty)
  const unsigned = text.replace(/^[-−–]|[-−–]$/, '')
  const bare = unsigned.replace(/^\+/, '')
  const [, whole = '', fraction] = /^([\d٬,،]*)(?:[.٫/](\d+))?$/.exec(unsigned === text ? bare : unsigned) ?? []
  if (!isGrouped(whole)) return problem('unreadable', words.unreadable)
  return { sign: unsigned === text ? '' : '-', whole: whole.replaceAll(/\D/g, ''), fraction }
}

/** Groups are of three; anything else between digits was not meant as grouping. */
function isGrouped(whole: string) {
  const [first = '', ...groups] = whole.split(/[٬,،]/)
  return first !== '' && groups.every((group) => group.length === 3)
}

interface Showing {
  /** Exactly so many digits after the momayyez; without it, as many as the number has. */
  readonly decimals?: number
}

/** ۱۲٬۳۴۵٫۶ in Persian and Azerbaijani, 12,345.6 in English. A minus is U+2212 and comes first: show it inside an isolate. */
export function showNumber(value: number | bigint, locale: Locale, { decimals }: Showing = {}): string {
  if (typeof value === 'bigint') return written(String(value), locale)
  return Number.isFinite(value) ? written(decimal(value, decimals), locale) : noNumber
}

function written(plain: string, locale: Locale) {
  const isNegative = plain.startsWith('-') && /[1-9]/.test(plain)
  const [whole = '', fraction] = plain.replace('-', '').split('.')
  return (
    (isNegative ? '\u2212' : '') +
    (manners[locale].digits === 'fa' ? inPersian(whole, fraction) : inLatin(whole, fraction))
  )
}

/** A share of nothing, a mean of none: there is no number to show. */
const noNumber = '—'

const inPersian = (whole: string, fraction: string | undefined) =>
  faDigits(grouped(whole, '٬')) + (fraction === undefined ? '' : `٫${faDigits(fraction)}`)

const inLatin = (whole: string, fraction: string | undefined) =>
  grouped(whole, ',') + (fraction === undefined ? '' : `.${fraction}`)

function grouped(whole: string, sign: string) {
  let result = whole.slice(-3)
  for (let end = whole.length - 3; end > 0; end -= 3) result = whole.slice(Math.max(0, end - 3), end) + sign + result
  return result
}

/** The number without an exponent, which no reader knows. */
function decimal(value: number, decimals: number | undefined): string {
  const text = decimals === undefined || Math.abs(value) >= 1e21 ? String(value) : value.toFixed(decimals)
  const [coefficient = '', exponent] = text.split('e')
  return exponent === undefined ? text : withoutExponent(coefficient, Number(exponent))
}

function withoutExponent(coefficient: string, exponent: number) {
  const sign = coefficient.startsWith('-') ? '-' : ''
  const [whole = '', fraction = ''] = coefficient.replace('-', '').split('.')
  if (exponent < 0) return `${sign}0.${'0'.repeat(-exponent - 1)}${whole}${fraction}`
  return sign + whole + fraction.padEnd(exponent, '0')
}

/** The same number for every reader. */
export function number(value: number | bigint, showing: Showing = {}): Text {
  if (!isSmall(value) || showing.decimals !== undefined) return lazily((locale) => showNumber(value, locale, showing))
  return (small[value] ??= lazily((locale) => showNumber(value, locale)))
}

/** Counts on a page are mostly below a thousand; each is written once for all pages. */
const small: Text[] = []

const isSmall = (value: number | bigint): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < 1000

/** ۴۵٪ without a space. The value is in hundredths already: 45, not 0.45. */
export const percent = (value: number, locale: Locale, showing: Showing = {}): string =>
  showNumber(value, locale, showing) + (manners[locale].digits === 'fa' ? '٪' : '%')

/** «۵ تا ۷». A dash between two numbers is read backwards by half of its readers. */
export const range = (from: number | bigint, to: number | bigint, locale: Locale): string =>
  words.between(showNumber(from, locale), showNumber(to, locale))[locale === 'en' ? 'en' : 'fa']

/** «۱٬۲۵۰٬۰۰۰ ریال»; with `toman` the amount in tomans follows in brackets, if it is a whole number of them. */
export function rials(amount: bigint, locale: Locale, { toman = false } = {}): string {
  const inRials = `${showNumber(amount, locale)} ${words.rials[locale]}`
  if (!toman || amount % 10n !== 0n) return inRials
  return `${inRials} (${showNumber(amount / 10n, locale)} ${words.tomans[locale]})`
}

/** An amount of money for every reader. */
export const money = (amount: bigint, options: { readonly toman?: boolean } = {}): Text =>
  lazily((locale) => rials(amount, locale, options))

/** From here on tenths of a million round up to a billion. */
const leastBillion = 999_950_000n

/**
 * For charts: «۱٫۳ میلیون ریال», «۲٫۵ میلیارد ریال», one digit after the momayyez at most. Below a million the
 * amount itself.
 */
export function roundRials(amount: bigint, locale: Locale): string {
  const size = amount < 0n ? -amount : amount
  if (size < 1_000_000n) return rials(amount, locale)
  const isLarge = size >= leastBillion
  const unit = isLarge ? 1_000_000_000n : 1_000_000n
  const tenths = Number((size * 10n + unit / 2n) / unit)
  const shown = showNumber((amount < 0n ? -tenths : tenths) / 10, locale)
  return `${shown} ${isLarge ? words.billionRials[locale] : words.millionRials[locale]}`
}
