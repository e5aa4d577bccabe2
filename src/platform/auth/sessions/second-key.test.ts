import { expect, test } from 'vitest'
import { base32 } from './second-key.ts'

test.each([
  ['', ''],
  ['f', 'MY'],
  ['fo', 'MZXQ'],
  ['foo', 'MZXW6'],
  ['foob', 'MZXW6YQ'],
  ['fooba', 'MZXW6YTB'],
  ['foobar', 'MZXW6YTBOI'],
])('RFC 4648 writes "%s" in base32 as %s', (text, written) => {
  expect(base32(Buffer.from(text))).toBe(written)
})
