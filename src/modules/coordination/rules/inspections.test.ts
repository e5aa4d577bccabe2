import { describe, expect, test } from 'vitest'
import { nearestFirst, besideOf, readShortCode, shortCodeOf, whyNotSeenAt } from './inspections.ts'

describe('the short code of a claim', () => {
  test.each([
    ['ABC123/2', { matter: 'ABC123', position: 2 }],
    [' abc123/۲ ', { matter: 'ABC123', position: 2 }],
    ['۸۱۲-۱۴۰۵ ۳', { matter: '812-1405', position: 3 }],
  ])('%s is read', (typed, code) => {
    expect(readShortCode(typed)).toEqual(code)
  })

  test.each(['', 'ABC123', 'ABC123/0', 'AB/1', '/2', 'ABC123/two', 'ABC 123/2x'])('«%s» is none', (typed) => {
    expect(readShortCode(typed)).toBeUndefined()
  })

  test('reads back as it was written', () => {
    const code = { matter: 'K7M2PQ', position: 14 }
    expect(readShortCode(shortCodeOf(code))).toEqual(code)
  })
})

const now = new Date('2026-04-22T09:00:00+03:30')

test.each([
  ['an hour ago', '2026-04-22T08:00:00+03:30', undefined],
  ['on the day of the claim', '2026-04-20T07:00:00+03:30', undefined],
  ['the day before the claim', '2026-04-19T23:00:00+03:30', 'invalid'],
  ['in an hour', '2026-04-22T10:00:00+03:30', 'invalid'],
])('Somebody who looked %s', (_when, at, kind) => {
  expect(whyNotSeenAt(new Date(at), '2026-04-20', now)?.kind).toBe(kind)
})

test('What is nearest comes first, and what lies nowhere last', () => {
  const rows = [
    { metres: undefined, id: 1 },
    { metres: 900, id: 2 },
    { metres: 0, id: 3 },
    { metres: undefined, id: 4 },
  ]
  expect(nearestFirst(rows).map(({ id }) => id)).toEqual([3, 2, 1, 4])
})

const piece = (id: string, commitmentId: string, seq: number, kind: 'photo' | 'document' = 'photo') => ({
  id,
  commitmentId,
  seq,
  kind,
})

test('The evidence of a claim stands apart from the photographs of others and of a claim that came back', () => {
  const all = [
    piece('old', 'a', 3),
    piece('new', 'a', 9),
    piece('paper', 'a', 9, 'document'),
    piece('letter', 'b', 2, 'document'),
    piece('other', 'b', 12),
  ]
  const { claim, before } = besideOf(all, 'a', 5)
  expect([claim.map(({ id }) => id), before.map(({ id }) => id)]).toEqual([
    ['new', 'paper'],
    ['old', 'other'],
  ])
})
