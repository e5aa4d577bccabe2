import { existsSync, readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { locales } from '../locale.ts'
import * as numbers from './numbers.ts'
import { key } from './tokens.ts'

const problemOf = (answer: unknown) => z.object({ problem: z.string() }).parse(answer).problem

describe('a number', () => {
  test.each([
    ['۱۲٬۳۴۵٫۶', 12345.6],
    ['12,345.6', 12345.6],
    ['٣٫٥', 3.5],
    ['۱۰/۵', 10.5],
    ['−۵', -5],
    ['۵-', -5],
    ['\u2067\u2212۱۲\u2069', -12],
    ['۱ ۲۳۴\u200C', 1234],
    ['1 234', 1234],
    ['۱،۲۰۰', 1200],
    ['+۵', 5],
    ['۰۰۷', 7],
    ['\u200F۱۲٬۳۴۵\u200E', 12345],
  ])('%s is read', (text, value) => expect(numbers.parseNumber(text)).toBe(value))

  test.each(['', '  '])('"%s" is empty', (text) => expect(problemOf(numbers.parseNumber(text))).toBe('empty'))
  test.each([
    'abc',
    '۱/۲/۳',
    '1.2.3',
    '--5',
    '۱,۵',
    '1e5',
    '٫۵',
    '۵٫',
    '+-5',
    '++5',
    '۱۲٬۳۴',
    '½',
    'Infinity',
    '۵ تومان',
  ])('%s is refused', (text) => {
    expect(problemOf(numbers.parseNumber(text))).toBe('unreadable')
  })

  test('«۱۰/۵» is no whole number, and neither 105 nor 510', () => {
    const answer = numbers.parseInteger('۱۰/۵')
    expect(answer).toMatchObject({ problem: 'not-whole', reason: { fa: 'عدد درست وارد کنید؛ ۱۰ یا ۵؟' } })
  })

  test('shown in any language is read back as itself', () => {
    const any = fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer())
    fc.assert(
      fc.property(any, fc.constantFrom(...locales), (value, locale) => {
        expect(numbers.parseNumber(numbers.showNumber(value, locale))).toBe(value + 0)
      }),
      { numRuns: 5000 },
    )
  })

  test('is shown as each language writes it', () => {
    expect(numbers.showNumber(12345.6, 'fa')).toBe('۱۲٬۳۴۵٫۶')
    expect(numbers.showNumber(-1234567n, 'azb')).toBe('\u2212۱٬۲۳۴٬۵۶۷')
    expect(numbers.showNumber(12345.6, 'en')).toBe('12,345.6')
    expect(numbers.showNumber(2, 'fa', { decimals: 2 })).toBe('۲٫۰۰')
    expect(numbers.showNumber(-0.001, 'en', { decimals: 1 })).toBe('0.0')
    expect([NaN, Infinity, -Infinity].map((value) => numbers.showNumber(value, 'fa'))).toEqual(['—', '—', '—'])
    expect(numbers.showNumber(1e-7, 'fa')).toBe('۰٫۰۰۰۰۰۰۱')
    expect(numbers.percent(45, 'fa')).toBe('۴۵٪')
    expect(numbers.range(5, 7, 'fa')).toBe('۵ تا ۷')
    expect(numbers.numeral(1405).fa).toBe('۱۴۰۵')
  })
})

describe('money', () => {
  test('is shown in rials, with tomans beside when they are whole', () => {
    expect(numbers.rials(1_250_000n, 'fa')).toBe('۱٬۲۵۰٬۰۰۰ ریال')
    expect(numbers.rials(1_250_000n, 'fa', { toman: true })).toBe('۱٬۲۵۰٬۰۰۰ ریال (۱۲۵٬۰۰۰ تومان)')
    expect(numbers.rials(15n, 'en', { toman: true })).toBe('15 rials')
    expect(numbers.roundRials(1_250_000n, 'fa')).toBe('۱٫۳ میلیون ریال')
    expect(numbers.roundRials(999_999_999n, 'fa')).toBe('۱ میلیارد ریال')
    expect(numbers.roundRials(999_949_999n, 'fa')).toBe('۹۹۹٫۹ میلیون ریال')
    expect(numbers.roundRials(-2_500_000_000n, 'fa')).toBe('\u2212۲٫۵ میلیارد ریال')
  })

  test('is read as rials', () => {
    expect(numbers.parseRials('۱٬۲۵۰٬۰۰۰ ریال')).toBe(1_250_000n)
    expect(problemOf(numbers.parseRials('-5'))).toBe('negative')
    expect(problemOf(numbers.parseRials('1'.repeat(19)))).toBe('too-large')
    expect(problemOf(numbers.parseRials('۱۰٫۵'))).toBe('not-whole')
  })
})

describe('an amount in words', () => {
  test.each([
    [0, 'صفر'],
    [1000, 'یک هزار'],
    [400, 'چهارصد'],
    [1_000_001, 'یک میلیون و یک'],
    [12_345, 'دوازده هزار و سیصد و چهل و پنج'],
    [-30, 'منفی سی'],
  ])('%s', (amount, expected) => expect(numbers.amountWords(amount)).toBe(expected))

  test('ends at 10¹⁸', () => {
    expect(numbers.amountWords(10n ** 18n - 1n)).toMatch(/^نهصد و نود و نه کوادریلیون/)
    expect(() => numbers.amountWords(10n ** 18n)).toThrow(RangeError)
  })

  test.each([
    [3, 'سوم'],
    [30, 'سی‌ام'],
    [53, 'پنجاه و سوم'],
    [100, 'صدم'],
    [1, 'یکم'],
  ])('%s as an ordinal', (amount, expected) => expect(numbers.ordinalWords(amount)).toBe(expected))
})

const cases = '../shared/data/persian/persian-tools-tests.json'
const Input = z.union([z.string(), z.object({ number: z.string() }).transform(({ number }) => number)])
const Cases = z.object({ cases: z.array(z.object({ fn: z.string(), input: Input, expected: z.unknown() })) })
const Groups = z.object({ NumberToWords: Cases, addOrdinalSuffix: Cases, digits: Cases })

const read = () => Groups.parse(JSON.parse(readFileSync(cases, 'utf8')))

describe.skipIf(!existsSync(cases))(`cases of persian-tools (${cases}; skipped where it is absent)`, () => {
  test('number words', () => {
    const { cases: all } = read().NumberToWords
    expect(all).toHaveLength(13)
    for (const { input, expected } of all) {
      const isOrdinal = /(?:سوم|پنجم|اُم)$/.test(String(expected))
      const amount = Number(input.replaceAll(',', ''))
      expect(key(isOrdinal ? numbers.ordinalWords(amount) : numbers.amountWords(amount))).toBe(key(String(expected)))
    }
  })

  test('ordinals', () => {
    const { cases: all } = read().addOrdinalSuffix
    expect(all).toHaveLength(3)
    for (const { input, expected } of all) expect(key(numbers.ordinalOf(input))).toBe(key(String(expected)))
  })

  test('digits', () => {
    const all = read().digits.cases.filter(({ fn }) => fn === 'digitsFaToEn')
    expect(all).toHaveLength(3)
    for (const { input, expected } of all) expect(numbers.asciiDigits(input)).toBe(expected)
  })
})
