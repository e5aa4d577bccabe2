import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bold, doc, h2, image, link, list, p, table } from './build.ts'
import { anyDocument, givenDocument } from './fixtures.ts'
import { toLight } from './light.ts'
import { fromLight } from './light-read.ts'
import { tidy } from './normal.ts'

test('any document written in the light form and read back is the same document', () => {
  fc.assert(
    fc.property(anyDocument, fc.constantFrom('fa' as const, 'en' as const), (document, locale) => {
      expect(fromLight(toLight(document, locale), document)).toEqual(document)
    }),
    { numRuns: 300 },
  )
})

test('tidying twice changes nothing more', () => {
  fc.assert(
    fc.property(anyDocument, (document) => {
      expect(tidy(document)).toEqual(document)
    }),
  )
})

test('a document with everything in it is readable in the light form', () => {
  expect(toLight(givenDocument())).toBe(
    [
      'شهر تنها یک کالبد **فیزیکی** نیست{{پانویس ۱}}.',
      '## هدف‌های برنامه',
      '[برنامهٔ سال](https://janshahr.example/plan?a=1&b=2) و __پیوست آن__ در [UNESCO](lang:en).\n`JS-1405`',
      '{ar rtl} وَتَعَاوَنُوا عَلَى الْبِرِّ',
      '### کارها',
      '- کارگاه کتاب‌خوانی\n- پیاده‌روی\n  1. ائل‌گؤلی\n  2. عینالی',
      '5. بند پنجم\n6. بند ششم',
      '> فرهنگ، روح شهر است.\n>\n> و شهر زنده است.',
      '{{جدول ۱}}',
      '{{تصویر ۱}}',
      '{{کارت ۱}}',
      '---',
      'پایان.',
    ].join('\n\n'),
  )
})

describe('what a person types without JavaScript', () => {
  test('becomes headings, paragraphs, lists and links', () => {
    const typed = '## برنامه\r\n\r\nسلام **شهر**!\r\n- یک\r\n- [دو](/news/2)\r\n'
    expect(fromLight(typed)).toEqual(doc(h2('برنامه'), p('سلام ', bold('شهر'), '!'), list('یک', link('دو', '/news/2'))))
  })

  test('keeps one list when its items stand apart, numbered with any digits', () => {
    expect(fromLight('۱. یک\n\n۲) دو').content).toHaveLength(1)
  })

  test('is plain text where a mark is never closed', () => {
    expect(fromLight('دو ** ستاره و [کروشه و `پرانتز')).toEqual(doc(p('دو ** ستاره و [کروشه و `پرانتز')))
  })

  test('moves a named part, or leaves it out, without losing what it holds', () => {
    const previous = doc('یک', table(['الف'], ['ب']), image('f1', 'درخت'))
    const moved = fromLight('{{تصویر ۱}}\n\nیک\n\n{{ table 1 }}', previous)
    expect(moved).toEqual(doc(image('f1', 'درخت'), 'یک', table(['الف'], ['ب'])))
  })

  test('is refused when it names a note that was never there', () => {
    expect(() => fromLight('متن {{پانویس ۹}}')).toThrow(/no part called “پانویس ۹”/)
    expect(() => fromLight('{{جدول ۹}}')).toThrow(/no part called “جدول ۹”/)
  })
})

test.each([
  ['brackets', '['.repeat(100_000)],
  ['stars', '**['.repeat(40_000)],
  ['backslashes', '](\\'.repeat(40_000)],
  ['quote signs', '> '.repeat(60_000)],
  ['dashes', '- '.repeat(60_000)],
  ['an ever deeper list', Array.from({ length: 300 }, (_, depth) => `${'  '.repeat(depth)}- x`).join('\n')],
])('a flood of %s is read in one go', (_what, typed) => {
  expect(fromLight(typed).type).toBe('doc')
})
