import { expect, test } from 'vitest'
import { lastEvidence, ordinal, proofOf } from './rules.ts'

const today = '2026-11-22'
const counts = ['session']

test.each([
  ['evidence of yesterday is fresh', [{ kind: 'session', lastOn: '2026-11-21' }], 'full'],
  ['evidence of exactly 90 days ago is still fresh', [{ kind: 'session', lastOn: '2026-08-24' }], 'full'],
  ['evidence of 91 days ago has grown old', [{ kind: 'session', lastOn: '2026-08-23' }], 'half'],
  ['much done of which nothing counts is incomplete', [{ kind: 'meeting', lastOn: today }], 'half'],
  ['evidence of more than a year ago no longer counts', [{ kind: 'session', lastOn: '2025-11-21' }], 'none'],
  ['nothing done is no evidence', [], 'none'],
] as const)('%s', (_case, happened, proof) => {
  expect(proofOf(happened, counts, today)).toBe(proof)
})

test('the last evidence is the newest of the kinds that count', () => {
  const happened = [
    { kind: 'session', lastOn: '2026-05-01' },
    { kind: 'session', lastOn: '2026-07-01' },
    { kind: 'meeting', lastOn: '2026-11-01' },
  ]
  expect(lastEvidence(happened, counts)).toBe('2026-07-01')
  expect(lastEvidence(happened, [])).toBeUndefined()
})

test('duties and aims are counted each among their own', () => {
  expect(['D1', 'D23', 'A3'].map((id) => ordinal({ id }))).toEqual([1, 23, 3])
})
