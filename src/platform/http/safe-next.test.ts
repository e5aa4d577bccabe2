import { describe, expect, test } from 'vitest'
import { safeNext } from './safe-next.ts'

describe('after signing in one goes only to an address of ours', () => {
  test.each([
    ['/news/4', '/news/4'],
    ['/en/search?q=a#b', '/en/search?q=a#b'],
    ['/../desk', '/desk'],
    ['//evil.example', undefined],
    ['/\\evil.example', undefined],
    ['/.//evil.example', undefined],
    ['https://evil.example', undefined],
    ['javascript:alert(1)', undefined],
    ['/a\nLocation: x', undefined],
    ['/\tx', undefined],
    ['news', undefined],
    ['', undefined],
    [undefined, undefined],
    [`/${'a'.repeat(600)}`, undefined],
  ])('%s', (next, kept) => {
    expect(safeNext(next)).toBe(kept)
  })
})
