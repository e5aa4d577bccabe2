import { hash } from 'node:crypto'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { byLot, byWeightedLot, cleanSalt, commitmentOf, lotsFrom, uniformFrom } from './lots.ts'
import { sha256, sha256After } from './sha256.ts'

test('a text of any length has the hash that everybody else computes', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
      expect(sha256(text)).toBe(hash('sha256', text, 'hex'))
    }),
  )
  for (let length = 50; length < 140; length += 1) {
    expect(sha256('ا'.repeat(length))).toBe(hash('sha256', 'ا'.repeat(length), 'hex'))
  }
})

test('what was worked through before changes no hash', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 150 }), fc.string({ maxLength: 150 }), (first, rest) => {
      const after = sha256After(first)
      expect([after(rest), after(rest)]).toEqual([sha256(first + rest), sha256(first + rest)])
    }),
  )
})

test('lots of ballots and commitments are those that were written down', () => {
  const lot = lotsFrom('seed-1', 'tie')
  expect(['a', 'b', 'c'].map((id) => lot(id).slice(0, 8))).toEqual(['41a6abe6', '14a4ea7c', '779d4182'])
  expect(byLot('seed-1', 'tie', ['a', 'b', 'c'])).toEqual(['b', 'a', 'c'])
  expect(commitmentOf('D-1405-001', '302004f7b5d0eb18ee8bfe445798497f55fa275f8520f450b93fda57e5e92679')).toBe(
    '47bef93afc30f5fb0a342b180fa637da5c2416d1269ff80a8333fe9de26dc5eb',
  )
})

test('three lots come first three times as often as one', () => {
  const entries = [
    { code: 'A', weight: 3 },
    { code: 'B', weight: 1 },
  ]
  const firsts = Array.from({ length: 4000 }, (_, run) => byWeightedLot(sha256(`run ${run}`), entries)[0]?.code)
  const share = firsts.filter((code) => code === 'A').length / firsts.length
  expect(share).toBeGreaterThan(0.72)
  expect(share).toBeLessThan(0.78)
})

test('two people who type the same public word type the same seed', () => {
  expect(cleanSalt('\u200Fنتیجه: ٤٢ \u00A0 ۷')).toBe('نتیجه: 42 7')
  expect(cleanSalt('  ۱۲  ۳ ')).toBe('12 3')
})

test('the stream of even numbers is even', () => {
  const stream = uniformFrom('seed-1', 'sample')
  const drawn = Array.from({ length: 4000 }, () => stream.next().value)
  const mean = drawn.reduce((sum, u) => sum + u, 0) / drawn.length
  expect(Math.min(...drawn)).toBeGreaterThanOrEqual(0)
  expect(Math.max(...drawn)).toBeLessThan(1)
  expect(Math.abs(mean - 0.5)).toBeLessThan(0.02)
})
