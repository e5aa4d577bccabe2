import { expect, test } from 'vitest'
import { linesApart } from './difference.ts'

test('a text beside the one before it: what is new, what went and where, and what stayed', () => {
  expect(linesApart('یک\nدو\nسه', 'یک\nدو و نیم\nسه\nچهار')).toEqual([
    { line: 'یک', kind: 'same' },
    { line: 'دو', kind: 'gone' },
    { line: 'دو و نیم', kind: 'new' },
    { line: 'سه', kind: 'same' },
    { line: 'چهار', kind: 'new' },
  ])
})

test('a text with itself is the same throughout; a line that went first stands first', () => {
  expect(linesApart('یک\nدو', 'یک\nدو').every(({ kind }) => kind === 'same')).toBe(true)
  expect(linesApart('صفر\nیک', 'یک')[0]).toEqual({ line: 'صفر', kind: 'gone' })
})
