import { expect, test } from 'vitest'
import { zonesTold } from './disclosure.ts'

test.each([
  ['exact', 'all'],
  ['street', 'all'],
  ['neighbourhood', ['neighbourhood', 'sub-district', 'district']],
  ['district', ['district']],
  ['none', []],
  [null, []],
] as const)('of a place shown as %s these zones are told: %s', (form, told) => {
  expect(zonesTold(form)).toEqual(told)
})
