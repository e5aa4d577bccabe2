import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { bold, doc, h2, p } from './build.ts'
import { differencesBetween, wordsBetween } from './diff.ts'
import { anyDocument, givenDocument } from './fixtures.ts'
import { toPlain } from './plain.ts'

test('a half-space belongs to its word', () => {
  expect(wordsBetween('او می‌رود و می‌آید', 'او می‌رود و نمی‌آید')).toEqual([
    { kind: 'same', text: 'او می‌رود و ' },
    { kind: 'removed', text: 'می‌آید' },
    { kind: 'added', text: 'نمی‌آید' },
  ])
})

test('a changed paragraph is told by words, new and old ones whole', () => {
  const before = doc(h2('هدف'), 'شهر تنها یک کالبد فیزیکی است.', 'این می‌رود.')
  const after = doc(h2('هدف'), 'شهر تنها یک کالبد فیزیکی نیست.', 'جایش چیز دیگری آمد.')
  const told = differencesBetween(before, after)
  expect(told.map(({ kind }) => kind)).toEqual(['same', 'changed', 'removed', 'added'])
  expect(told[1]?.parts.filter(({ kind }) => kind !== 'same')).toEqual([
    { kind: 'removed', text: 'است' },
    { kind: 'added', text: 'نیست' },
  ])
})

test('a change of form without a change of words is told too', () => {
  expect(differencesBetween(doc('سلام'), doc(p(bold('سلام'))))).toEqual([
    { kind: 'changed', type: 'paragraph', parts: [{ kind: 'same', text: 'سلام' }] },
  ])
})

test('the same document has no differences', () => {
  const kinds = differencesBetween(givenDocument(), givenDocument()).map(({ kind }) => kind)
  expect(new Set(kinds)).toEqual(new Set(['same']))
})

test('what is told holds every word of both versions', () => {
  fc.assert(
    fc.property(anyDocument, anyDocument, (before, after) => {
      const told = differencesBetween(before, after)
      const side = (gone: 'added' | 'removed') =>
        told
          .map(({ parts }) =>
            parts
              .filter(({ kind }) => kind !== gone)
              .map(({ text }) => text)
              .join(''),
          )
          .join('')
          .replace(/\s/g, '')
      const whole = (of: typeof before) =>
        of.content
          .map((block) => toPlain({ type: 'doc', content: [block] }))
          .join('')
          .replace(/\s/g, '')
      expect(side('added')).toBe(whole(before))
      expect(side('removed')).toBe(whole(after))
    }),
    { numRuns: 200 },
  )
})

test('two long texts with nothing in common are told one after the other', () => {
  expect(wordsBetween(manyWords('a'), manyWords('b')).map(({ kind }) => kind)).toEqual(['removed', 'added'])
})

const manyWords = (seed: string) => Array.from({ length: 6000 }, (_, index) => seed + index).join(' ')
