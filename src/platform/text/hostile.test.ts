import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fromPlainText } from '../documents/from-plain-text.ts'
import { clean, cleaned } from './clean.ts'
import * as codes from './codes.ts'
import { fold } from './fold.ts'
import { highlight, snippet } from './highlight.ts'
import { hints } from './hints.ts'
import * as ids from './ids.ts'
import * as numbers from './numbers.ts'
import { searchQuery } from './search-query.ts'
import { searchVector } from './search-vector.ts'
import { slug } from './slug.ts'
import { key, words } from './tokens.ts'

/** Whatever is asked of a text that somebody typed, pasted or sent. */
const everything: Record<string, (text: string) => unknown> = {
  clean: (text) => clean(text),
  'clean in one line': (text) => clean(text, { multiline: false }),
  'clean in Azerbaijani': (text) => clean(text, { lang: 'azb' }),
  fold,
  words,
  key,
  slug,
  'a document': fromPlainText,
  hints: (text) => hints(text, (word) => word.length),
  highlight: (text) => highlight(text, 'شهر'),
  'highlight by it': (text) => highlight('شهر ما', text.slice(0, 200)),
  snippet: (text) => snippet(text, 'شهر ب'),
  searchVector: (text) => searchVector({ title: text, body: text }),
  searchQuery: (text) => searchQuery(text, { prefix: true }),
  parseNumber: numbers.parseNumber,
  parseInteger: numbers.parseInteger,
  parseRials: numbers.parseRials,
  parsePercent: numbers.parsePercent,
  nationalId: ids.nationalId,
  nationalIdFromImport: ids.nationalIdFromImport,
  legalId: ids.legalId,
  foreignerCode: (text) => ids.foreignerCode(text),
  mobile: ids.mobile,
  landline: (text) => ids.landline(text),
  postalCode: ids.postalCode,
  sheba: ids.sheba,
  trackingCode: codes.trackingCode,
  documentCode: codes.documentCode,
}

const each = Object.entries(everything)

describe('whatever somebody sends', () => {
  test.each(each)('%s answers and does not throw', (_name, ask) => {
    const any = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary-ascii' }), halves)
    fc.assert(fc.property(any, (text) => void ask(text)))
  })

  test.each(each)('%s reads a hundred thousand of the same sign in one go', (_name, ask) => {
    for (const piece of pieces) ask(piece.repeat(Math.ceil(100_000 / piece.length)))
  })
})

/** Text with halves of characters in it. */
const halves = fc.array(fc.integer({ min: 0xd7f0, max: 0xe010 })).map((units) => String.fromCharCode(...units))

/** What expressions that look back and forth stumble over, again and again. */
const pieces = [
  'ب',
  'ـ',
  '\u200C',
  '\u00AC',
  ' ',
  '\n',
  'ب\u200C',
  'ب\n',
  '1,',
  ' ،',
  '8 ',
  '\uD83D',
  '\u0654',
  '<p ',
  '(',
]

const letters = (text: string) => fold(text).replaceAll(/[^\p{L}\p{N}\uFFFD]/gu, '')

/** Every character that means something to Persian text, and its neighbours. */
const basicPlane = Array.from({ length: 0xfffe }, (_none, code) => String.fromCharCode(code))
const around: readonly ((character: string) => string)[] = [
  (character) => character,
  (character) => `ب${character}ب`,
  (character) => `ب ${character} ب`,
  (character) => `ب¬${character}\u200Cب`,
  (character) => `a${character}\u200D.`,
]

describe('every character of the basic plane, alone and beside others', () => {
  const texts = basicPlane.flatMap((character) => around.map((put) => put(character)))

  test('is clean once it has been cleaned', () => {
    const restless = texts.filter((text) => cleaned(cleaned(text)) !== cleaned(text))
    expect(restless).toEqual([])
  })

  test('is found by the same key before and after cleaning', () => {
    expect(texts.filter((text) => key(cleaned(text)) !== key(text))).toEqual([])
  })

  test('folds to the same letters before and after cleaning', () => {
    expect(texts.filter((text) => letters(cleaned(text)) !== letters(text))).toEqual([])
  })
})

test('the sign of the rial and the basmala are words to whoever searches', () => {
  expect(key('۱۰۰۰﷼')).toBe(key('۱۰۰۰ ریال'))
  expect(key('﷽')).toBe(key('بسم الله الرحمن الرحیم'))
})
