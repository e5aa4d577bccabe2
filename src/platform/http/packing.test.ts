import { brotliDecompressSync, gunzipSync, zstdDecompressSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { encodingFor, pack } from './packing.ts'

test('what is sent once is packed the quickest way a browser understands, what is sent often the smallest', () => {
  const browser = 'gzip, deflate, br, zstd'
  expect([encodingFor(browser, 'quickly'), encodingFor(browser, 'well')]).toEqual(['zstd', 'br'])
  expect(encodingFor('gzip, deflate, br', 'quickly')).toBe('br')
  expect(encodingFor('zstd;q=0, br;q=0.0, gzip;q=0.5', 'quickly')).toBe('gzip')
  expect([encodingFor('', 'well'), encodingFor('identity', 'quickly')]).toEqual([undefined, undefined])
})

const unpack = { zstd: zstdDecompressSync, br: brotliDecompressSync, gzip: gunzipSync }

test.each(['zstd', 'br', 'gzip'] as const)('what %s packs comes out whole, small or large', async (encoding) => {
  for (const length of [0, 20, 300_000]) {
    const page = new TextEncoder().encode('جان‌شهر <p>'.repeat(length))
    for (const care of ['quickly', 'well'] as const) {
      expect(unpack[encoding](await pack(page, encoding, care)).equals(page)).toBe(true)
    }
  }
})
