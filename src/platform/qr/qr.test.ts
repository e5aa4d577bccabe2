import { assert, property, string } from 'fast-check'
import { decodeQR } from 'qr/decode.js'
import { expect, test } from 'vitest'
import { qrPath, qrSvg, quiet } from './qr.ts'

test('a symbol has its three finders, drawn in flat runs', () => {
  const { size, path } = qrPath('otpauth://totp/Janshahr:x?secret=AAAA')
  const wholeTop = `h7v1h-7z`
  expect(path).toContain(`M0 0${wholeTop}`)
  expect(path).toContain(`M${size - 7} 0${wholeTop}`)
  expect(path).toContain(`M0 ${size - 7}${wholeTop}`)
})

test('a ticket of 149 signs fits into 41 by 41 modules', () => {
  expect(qrPath(`JST1:${'A1B2C3D4'.repeat(18)}`).size).toBe(41)
})

test('what is drawn reads back as it was said, also in Persian', () => {
  expect(readBack('کلاس شنا، سانس ۲: شنبه ۱۷')).toBe('کلاس شنا، سانس ۲: شنبه ۱۷')
  assert(
    property(string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 150 }), (text) => {
      expect(readBack(text)).toBe(text)
    }),
    { numRuns: 30 },
  )
})

test('a picture that stands alone brings its own white and its quiet zone', () => {
  expect(qrSvg('x')).toMatch(
    /^<svg [^>]*viewBox="-4 -4 29 29"[^>]*><path fill="#fff" d="M-4 -4h29v29h-29z"\/><path d="M0 0/,
  )
})

test('a text that no symbol holds is refused', () => {
  expect(() => qrPath('الف'.repeat(1000))).toThrow()
})

const moduleOf = (pixel: number) => Math.floor(pixel / 4) - quiet

/** Paints the path as a photograph of four pixels a module, and reads it as a telephone would. */
function readBack(text: string) {
  const { size, path } = qrPath(text)
  const dark = new Set(
    [...path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)].flatMap(([, x, y, run]) =>
      Array.from({ length: Number(run) }, (_module, at) => `${Number(x) + at} ${y}`),
    ),
  )
  const width = (size + 2 * quiet) * 4
  const pixels = Array.from({ length: width * width }, (_pixel, at) => {
    const shade = dark.has(`${moduleOf(at % width)} ${moduleOf(Math.floor(at / width))}`) ? 0 : 255
    return [shade, shade, shade, 255]
  })
  return decodeQR({ width, height: width, data: Uint8ClampedArray.from(pixels.flat()) }, { timeLimit: 2000 })
}
