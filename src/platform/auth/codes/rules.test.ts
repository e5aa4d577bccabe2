import { describe, expect, test } from 'vitest'
import { judge, spanOf } from './rules.ts'

const now = new Date('2026-03-21T05:30:00Z')
const later = new Date('2026-03-21T05:31:00Z')
const fresh = { usedAt: null, triesLeft: 5, expiresAt: later }

describe('what a code does when somebody offers one', () => {
  test.each([
    ['the right one opens', fresh, true, { kind: 'right' }],
    ['a wrong one costs a try', fresh, false, { kind: 'wrong', triesLeft: 4 }],
    ['the last try still opens', { ...fresh, triesLeft: 1 }, true, { kind: 'right' }],
    ['the last try, wrong, ends it', { ...fresh, triesLeft: 1 }, false, { kind: 'over', why: 'spent' }],
    ['without tries even the right one is over', { ...fresh, triesLeft: 0 }, true, { kind: 'over', why: 'spent' }],
    ['at the end of its time it is over', { ...fresh, expiresAt: now }, true, { kind: 'over', why: 'expired' }],
    ['a used one is over, also when wrong', { ...fresh, usedAt: now }, false, { kind: 'over', why: 'used' }],
    ['without a code nothing opens', undefined, true, { kind: 'over', why: 'none' }],
  ] as const)('%s', (_title, code, matches, verdict) => {
    expect(judge(code, matches, now)).toEqual(verdict)
  })
})

test('a code is good for two minutes from when its message leaves', () => {
  expect(spanOf(now, 60)).toEqual({ sentAt: later, expiresAt: new Date('2026-03-21T05:33:00Z') })
})
