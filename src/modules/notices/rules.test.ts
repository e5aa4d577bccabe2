import { describe, expect, test } from 'vitest'
import { leavesAt } from './rules.ts'

const at = (hour: number) => Date.UTC(2026, 10, 23, hour)

describe('when a notice leaves', () => {
  test('by night it waits for the morning, with a deadline or without', () => {
    expect(leavesAt(at(2), at(8), undefined)).toBe(at(8))
    expect(leavesAt(at(2), at(8), at(12))).toBe(at(8))
  })

  test('unless its deadline would come before anybody could answer in the morning', () => {
    expect(leavesAt(at(2), at(8), at(8))).toBe(at(2))
    expect(leavesAt(at(2), at(8), at(8) + 1_800_000)).toBe(at(2))
  })

  test('by day it leaves at once', () => expect(leavesAt(at(10), at(10), at(11))).toBe(at(10)))
})
