import { describe, expect, test } from 'vitest'
import { disclosed, disclosedTotal, unitOf, zonesTold } from './disclosure.ts'

describe('people are counted from ten on', () => {
  test.each([
    [0, null],
    [9, null],
    [10, 10],
    [43, 43],
    [-9, null],
    [-12, -12],
  ])('%i is told as %s', (value, told) => {
    expect(disclosed(value, 'people')).toEqual({ value: told, unit: 'people', withheld: told === null })
  })

  test('things have no secrets', () => {
    expect(disclosed(3, 'things')).toEqual({ value: 3, unit: 'things', withheld: false })
    expect(unitOf('installation')).toBe('things')
    expect(unitOf('nobody-knows')).toBe('people')
  })
})

test.each([
  [9, null],
  [10, 10],
  [12, 10],
  [13, 15],
  [1_000_003, 1_000_005],
])('a total of %i people is told as %s', (value, told) => {
  expect(disclosedTotal(value, 'people').value).toBe(told)
  expect(disclosedTotal(value, 'things').value).toBe(value)
})

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
