import { expect, test } from 'vitest'
import { whyWeak } from './rules.ts'

test.each([
  ['kutah', 'short'],
  ['123456789', 'short'],
  ['1234567890', 'plain'],
  ['aaaaaaaaaaaa', 'plain'],
  ['ababababab', 'plain'],
  ['jihgfedcba', 'plain'],
  ['Password123!', 'common'],
  ['p@ssw0rd2026', 'common'],
  ['tabriz1405!!', 'common'],
  ['salamsalam12', 'common'],
  ['yahossein110', 'common'],
  ['n.karimi-1405', 'name'],
  ['یک جملهٔ بلند که کسی نمی‌داند', undefined],
  ['four orange birds at noon', undefined],
  ['kT9#vq2Lm!', undefined],
])('%s is %s', (password, weakness) => {
  expect(whyWeak(password, ['n.karimi', 'کریمی'])).toBe(weakness)
})
