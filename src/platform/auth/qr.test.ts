import { expect, test } from 'vitest'
import { qrPath } from './qr.ts'
import { base32 } from './sessions/second-key.ts'

test('a symbol has its three finders, drawn in flat runs', () => {
  const { size, path } = qrPath('otpauth://totp/Janshahr:x?secret=AAAA')
  const wholeTop = `h7v1h-7z`
  expect(path).toContain(`M0 0${wholeTop}`)
  expect(path).toContain(`M${size - 7} 0${wholeTop}`)
  expect(path).toContain(`M0 ${size - 7}${wholeTop}`)
})

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
