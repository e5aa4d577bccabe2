import { existsSync, readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { cleaned } from './clean.ts'
import { fold, foldPart } from './fold.ts'
import { stem } from './stem.ts'
import { stopWords, withoutStopWords } from './stopwords.ts'
import { joined, key, words } from './tokens.ts'

const partsOf = (text: string) => words(text).flatMap(({ parts }) => parts)

describe('words', () => {
  test('fall into parts at half-spaces and between letters and digits', () => {
    expect(words('بهره‌وری، ماده55')).toEqual([
      { parts: ['بهره', 'وری'], start: 0, end: 8 },
      { parts: ['ماده', '55'], start: 10, end: 16 },
    ])
  })

  test.each([
    ['۱۲٬۳۴۵,678', ['12345678']],
    ['1,2345', ['1', '2345']],
    ['۱۴۰۳/۱۲/۳۰', ['1403', '12', '30']],
    ['tabriz.ir/News/4', ['tabriz', 'ir', 'news', '4']],
    ['WCAG2.2', ['wcag', '2', '2']],
    ['مي¬شود مي\u00ADرود مي\u200Bخورد', ['می', 'شود', 'می', 'رود', 'می', 'خورد']],
    ['مُلْک', ['ملک']],
    ['ـــ ء «»', []],
    ['𝒜bc 👍', ['abc']],
    ['Gəncə IŞIQ İzmir', ['gence', 'isiq', 'izmir']],
    ['یئنی ائل‌گؤلی دڭیز', ['یینی', 'ایل', 'گولی', 'دنگیز']],
  ])('of %s', (text, parts) => expect(partsOf(text)).toEqual(parts))

  test('stand at places whose text folds to the same parts again', () => {
    const sign = fc.constantFrom(...Array.from('کيىهۀأءًـ\u200C\u00AC\u200B 5۵٥,٬.aBİşə-𝒜ﻼ'))
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 30 }), (signs) => {
        const text = signs.join('')
        for (const { parts, start, end } of words(text)) {
          expect(words(text.slice(start, end)).map((word) => word.parts)).toEqual([parts])
        }
      }),
      { numRuns: 5000 },
    )
  })
})

describe('key', () => {
  test.each([
    ['یوسف', 'يوسف'],
    ['کتاب‌خانه', 'کتابخانه'],
    ['کتاب خانه', 'كتابخانة'],
    ['هیئت مسئول', 'هيأت مسؤول'],
    ['مسأله', 'مسئله'],
    ['بلیط طهران', 'بلیت تهران'],
    ['سلااااام', 'سلام'],
    ['۱۲٬۰۰۰', '12000'],
    ['خانهٔ', 'خانۀ'],
    ['اجزاء', 'اجزا'],
  ])('is the same for %s and %s', (one, other) => expect(key(one)).toBe(key(other)))

  test('does not drop repeated digits', () => expect(key('1000')).toBe('1000'))
})

test('folding keeps spaces and signs, so that texts can be compared', () => {
  expect(fold('Ali، علي ۵')).toBe('ali، علی 5')
  expect(foldPart('طهرانپارس')).toBe('تهرانپارس')
})

test('our own stop words hold nothing that people look for', () => {
  for (const wanted of ['ریزی', 'سازی', 'گذاری', 'برداری', 'مردم', 'خدمات', 'نام', 'اباد']) {
    expect(stopWords.has(wanted)).toBe(false)
  }
  expect([...stopWords].map((word) => key(word))).toEqual([...stopWords])
  expect(withoutStopWords(['کتاب', 'ها'])).toEqual(['کتاب'])
  expect(withoutStopWords(['که', 'از'])).toEqual(['که', 'از'])
})

const cases = '../shared/data/persian/lucene-fa.json'
const Pair = z.object({ input: z.string(), expected: z.string() })
const Tokens = z.object({ input: z.string(), expected_tokens: z.array(z.string()) })
const Cases = z.object({
  normalization: z.array(Pair),
  stem: z.array(Pair),
  analyzer: z.array(Tokens),
  charfilter: z.array(Tokens),
})

const read = () => Cases.parse(JSON.parse(readFileSync(cases, 'utf8')))

describe.skipIf(!existsSync(cases))(`cases of Lucene (${cases}; skipped where it is absent)`, () => {
  test('normalisation', () => {
    const { normalization } = read()
    expect(normalization).toHaveLength(6)
    for (const { input, expected } of normalization) expect(key(cleaned(input))).toBe(key(cleaned(expected)))
  })

  test('stems', () => {
    const { stem: pairs } = read()
    expect(pairs).toHaveLength(9)
    for (const { input, expected } of pairs) expect(stem(key(cleaned(input)))).toBe(key(cleaned(expected)))
  })

  test('tokens', () => {
    const listed = readFileSync('../shared/data/persian/lucene-fa-stopwords.txt', 'utf8').split('\n')
    const dropped = new Set(listed.filter((line) => !line.startsWith('#')).map((line) => key(cleaned(line))))
    const analyzer = read().analyzer.filter(({ input }) => !input.startsWith('The quick'))
    expect(analyzer).toHaveLength(65)
    for (const { input, expected_tokens: expected } of analyzer) {
      const parts = partsOf(cleaned(input)).filter((part) => !dropped.has(part))
      expect(parts).toEqual(expected.map((token) => key(cleaned(token))))
    }
  })

  test('half-spaces in Latin', () => {
    for (const { input, expected_tokens: expected } of read().charfilter) {
      expect(partsOf(cleaned(input))).toEqual(expected)
    }
  })
})

test('a word written in parts is joined without a gap', () => {
  expect(words('کتاب‌خانه‌ها').map(joined)).toEqual(['کتابخانهها'])
})
