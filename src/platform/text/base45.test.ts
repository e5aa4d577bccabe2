import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { fromBase45, toBase45 } from './base45.ts'

const bytesOf = (text: string) => new TextEncoder().encode(text)

test('the examples of RFC 9285 come out', () => {
  expect(['AB', 'Hello!!', 'base-45', 'ietf!'].map((text) => toBase45(bytesOf(text)))).toEqual([
    'BB8',
    '%69 VD92EX0',
    'UJCLQE7W581',
    'QED8WEX0',
  ])
})

test('what was written is read again', () => {
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      expect(fromBase45(toBase45(bytes))).toEqual(bytes)
    }),
  )
})

test('what is not base 45 is no bytes, and no mistake of ours', () => {
  expect(['GGW', ':::', 'A', 'ab8', '::', 'سلام'].map(fromBase45)).toEqual(Array(6).fill(undefined))
  fc.assert(fc.property(fc.string(), (text) => void fromBase45(text)))
})
