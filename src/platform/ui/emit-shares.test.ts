import { readFileSync } from 'node:fs'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { shareOf, symbolsIn } from './emit-shares.ts'

const sheet = readFileSync('src/platform/ui/art/offerings.svg', 'utf8')

test('every drawing of the sheet becomes a picture that can be shared', async () => {
  const symbols = symbolsIn(sheet)
  expect(symbols.map(({ id }) => id)).toEqual([...sheet.matchAll(/id="(\w+)"/g)].map(([, id]) => id))
  const pictures = await Promise.all(symbols.map(({ drawn }) => shareOf(drawn)))
  const [{ width, height, format }, { dominant }] = await Promise.all([
    sharp(pictures[0]).metadata(),
    sharp(pictures[0]).stats(),
  ])
  expect([format, width, height]).toEqual(['png', 1200, 630])
  // The ground is seen, and something on it: no two are the same.
  expect(dominant.r).toBeGreaterThan(dominant.b)
  expect(new Set(pictures.map((picture) => picture.toString('base64'))).size).toBe(symbols.length)
})
