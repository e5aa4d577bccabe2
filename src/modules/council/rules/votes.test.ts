import { describe, expect, test } from 'vitest'
import { closedMajorityOf, countsOf, majorityOf, mismatchIn, noVotes, type Poll, quorumOf, resultOf } from './votes.ts'

const poll = (counts: Partial<Poll['counts']>, more: Partial<Poll> = {}): Poll => ({
  method: 'show',
  closed: false,
  members: 13,
  present: 11,
  counts: { ...noVotes, ...counts },
  ...more,
})

describe('votes of a body', () => {
  test.each([
    [13, 9],
    [7, 5],
    [5, 4],
  ])('of %i members a quorum is %i', (members, expected) => {
    expect(quorumOf(members)).toBe(expected)
  })

  test.each([
    [9, 5],
    [10, 6],
    [13, 7],
  ])('of %i present a majority is %i', (present, expected) => {
    expect(majorityOf(present)).toBe(expected)
  })

  test('a closed session takes two thirds of those present', () => {
    expect([closedMajorityOf(9), closedMajorityOf(10), closedMajorityOf(13)]).toEqual([6, 7, 9])
  })

  test('whoever abstains is present, so six of eleven pass and five do not', () => {
    expect(resultOf(poll({ for: 6, abstain: 5 }))).toMatchObject({ outcome: 'passed', needed: 6, quorum: 9 })
    expect(resultOf(poll({ for: 5, abstain: 6 }))).toMatchObject({ outcome: 'failed' })
  })

  test('a tie has failed', () => {
    expect(resultOf(poll({ for: 5, against: 5 }, { present: 10 }))).toMatchObject({ outcome: 'failed' })
  })

  test('without a quorum nothing is decided, however many are for it', () => {
    expect(resultOf(poll({ for: 8 }, { present: 8 }))).toMatchObject({ outcome: 'no-quorum', quorum: 9 })
  })

  test('counts of a show of hands come to those present: 12 votes for 11 present do not add up', () => {
    expect(mismatchIn(poll({ for: 9, against: 3 }))).toEqual({ counted: 12, expected: 11, of: 'present' })
    expect(mismatchIn(poll({ for: 9, against: 2 }))).toBeUndefined()
  })

  test('a roll-call knows where every member was', () => {
    const roll = { method: 'roll-call' } as const
    expect(mismatchIn(poll({ for: 11 }, roll))).toEqual({ counted: 11, expected: 13, of: 'members' })
    expect(mismatchIn(poll({ for: 9, against: 2, absent: 2 }, roll))).toBeUndefined()
  })

  test('unanimous is everybody present, and nobody is present who is no member', () => {
    expect(mismatchIn(poll({ for: 10, abstain: 1 }, { method: 'unanimous' }))?.of).toBe('for')
    expect(mismatchIn(poll({ for: 14 }, { present: 14 }))).toEqual({ counted: 14, expected: 13, of: 'members' })
  })

  test('votes by name are counted', () => {
    expect(countsOf([{ option: 'for' }, { option: 'for' }, { option: 'absent' }])).toEqual({
      ...noVotes,
      for: 2,
      absent: 1,
    })
  })
})
