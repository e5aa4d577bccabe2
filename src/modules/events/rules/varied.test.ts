import { expect, test } from 'vitest'
import { varied } from './varied.ts'

const firstLetter = (word: string) => word.slice(0, 1)

test.each([
  ['one of each kind, in their order', ['a1', 'a2', 'b1', 'a3', 'c1'], 3, ['a1', 'b1', 'c1']],
  ['the next of the others where kinds are too few', ['a1', 'a2', 'a3', 'b1'], 3, ['a1', 'a2', 'b1']],
  ['no more than asked for', ['a1', 'b1', 'c1'], 2, ['a1', 'b1']],
  ['all where they are few', ['a1', 'a2'], 6, ['a1', 'a2']],
])('%s', (_, rows, most, chosen) => {
  expect(varied(rows, most, firstLetter)).toEqual(chosen)
})
