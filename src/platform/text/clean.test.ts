import { existsSync, readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { clean, cleaned } from './clean.ts'
import { key } from './tokens.ts'

const page = '../shared/source/deputy-at-a-glance.txt'

/** `PROPERTY_RUNS=100000` for a long look. */
const numRuns = Number(process.env['PROPERTY_RUNS'] ?? 20_000)

/** A test as long as its runs. */
const timeout = 10_000 + numRuns * 5

/** Everything that has ever broken a normaliser of Persian. */
const alphabet = 'يىئكڪکگہھهەةۀۂۆۇێؤأإآاءلبپچ'
const marks = '\u064B\u064E\u0650\u0651\u0652\u0654\u0655\u0653\u0670\u0301'
const unseen =
  '\u200C\u200D\u00AC\u00AD\u001F\u200B\u202E\u202A\u2066\uFEFF\u061C\u200E\u0640\u034F\u180E\u2060\u0000\u007F'
const blanks = '\u0085\u2028\r\n\t\u00A0\u2009\u3000  '
const forms = '\uFEFB\uFDFC\uFDFD\uFDFA\uFB56\uFE8F\uFE70\uFE71\uFBB2'
const others = '٤5۶a1Z.،«»-#₂é'
const emoji = ['👩‍👧', '👍🏽', '🏳️‍🌈', '\uD83D', '\uDC69', '❤️', '‍♀️']
const hostile = [...Array.from(alphabet + marks + unseen + blanks + forms + others), ...emoji]

const hostileText = fc.array(fc.constantFrom(...hostile), { maxLength: 24 }).map((pieces) => pieces.join(''))
const tongue = fc.constantFrom('fa', 'azb', 'az', 'en', 'ar' as const)

describe('clean', () => {
  test('changes nothing the second time, whatever the text', { timeout }, () => {
    fc.assert(
      fc.property(hostileText, tongue, fc.boolean(), (text, lang, multiline) => {
        const once = cleaned(text, { lang, multiline })
        expect(clean(once, { lang, multiline })).toEqual({ text: once, counts: {} })
      }),
      { numRuns },
    )
  })

  test('calls clean at a glance only what the long way would leave as it is', { timeout }, () => {
    const tame = fc.constantFrom(...Array.from('کتابهی‌‌هٔ آو، aB1۵\n.«»ـَّ'))
    fc.assert(
      fc.property(fc.array(tame, { maxLength: 20 }), (letters) => {
        const result = cleaned(letters.join(''))
        fc.pre(result !== '')
        expect(cleaned(`ي\n\n${letters.join('')}\n\nي`)).toBe(`ی\n\n${result}\n\nی`)
      }),
      { numRuns },
    )
  })

  test('keeps what a reader searches for', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...Array.from('يىكکہهۀ\u00A0 ‌ـآأ۵٤5aB')), { maxLength: 20 }), (letters) => {
        expect(key(cleaned(letters.join('')))).toBe(key(letters.join('')))
      }),
    )
  })

  test.each([
    ['one spelling of ye, ke and he', 'ياد كتابہ ے', 'یاد کتابه ی'],
    ['one spelling of he with ye above', 'خانۀ ۀ ۂ', 'خانهٔ هٔ هٔ'],
    ['Persian digits for Arabic ones, Latin ones kept', '٤٥ 45', '۴۵ 45'],
    [
      'real half-spaces for those of Word and the web',
      'هيأت¬هاي می\u00ADشود می\u200Bرود می\u001Fآید',
      'هیأت‌های می‌شود می‌رود می‌آید',
    ],
    ['the sign ¬ where it is one', 'p ¬ q', 'p ¬ q'],
    ['a half-space that Word and a mark broke', 'ا\u00AC\u202Eب', 'ا‌ب'],
    ['no stretched letters, a lone stretch is a dash', 'ســلام ـ سلام', 'سلام - سلام'],
    ['words for signs and ligatures', '﷼ ﻼ ﷽', 'ریال لا بسم الله الرحمن الرحیم'],
    ['emoji whole', '👩‍👧 👍🏽 🏳️‍🌈', '👩‍👧 👍🏽 🏳️‍🌈'],
    ['the joiner of an abbreviation only', 'ه‍.ق. ه‍م', 'ه‍.ق. هم'],
    ['no half-spaces at the edges of words', '‌سلام ‌ دنیا‌، «‌خوب»‌', 'سلام دنیا، «خوب»'],
    ['one space, no spaces at the ends of lines, one empty line', '  الف \u00A0 ب \n\n\n\n ج\t', 'الف ب\n\nج'],
    ['no invisible marks', '\uFEFFعلی\u202E\u2066\u0000', 'علی'],
    ['a mark for half a character', 'a\uD83Db', 'a\uFFFDb'],
    ['harakat, quotes and spelling as they were', 'مُلکِ "ما" می روم ماده55', 'مُلکِ "ما" می روم ماده55'],
  ])('leaves %s', (_what, text, expected) => {
    expect(cleaned(text)).toBe(expected)
  })

  test('keeps the letters of Azerbaijani and of Arabic', () => {
    expect(cleaned('ائوە ۆ ێ ڭ', { lang: 'azb' })).toBe('ائوە ۆ ێ ڭ')
    expect(cleaned('على كل شيء ٤', { lang: 'ar' })).toBe('على كل شيء ٤')
  })

  test('makes one line where only one is wanted', () => {
    expect(cleaned('نام\r\nخانوادگی', { multiline: false })).toBe('نام خانوادگی')
  })

  test('takes long runs of anything in its stride', () => {
    for (const sign of ['ـ', '\u200C', '\u00AC', ' ', '\n', '\u200D', '\t']) {
      expect(cleaned(`${sign.repeat(200_000)}ب`).length).toBeLessThan(200_002)
    }
  })
})

describe.skipIf(!existsSync(page))(`the old page (${page}; skipped where it is absent)`, () => {
  test('is repaired where the eye sees nothing, and counted', () => {
    const raw = readFileSync(page, 'utf8')
    const { text, counts } = clean(raw)
    expect(counts).toMatchObject({ ye: 212, ke: 11, halfSpaces: 1, hardSpaces: 83 })
    expect(key(text)).toBe(key(raw))
    expect(clean(text)).toEqual({ text, counts: {} })
  })
})
