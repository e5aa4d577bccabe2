import { describe, expect, test } from 'vitest'
import { marksToKeep, rollOf, whyNoAttendance } from './rolls.ts'

const member = (personId: string) => ({ personId, organisationId: null })
const seat = (personId: string, presence: 'present' | 'absent', itemId: string | null = null) => ({
  personId,
  presence,
  itemId,
  member: true,
})

describe('the roll of a meeting', () => {
  test('shows for an item what holds for the whole meeting, unless somebody came or left', () => {
    const seats = [seat('a', 'present'), seat('b', 'absent'), seat('b', 'present', 'item')]
    const of = (itemId: string | null) =>
      rollOf([member('a'), member('b'), member('c')], seats, itemId).map(({ presence }) => presence)
    expect(of(null)).toEqual(['present', 'absent', undefined])
    expect(of('item')).toEqual(['present', 'present', undefined])
  })

  test('writes only what is new, and the rest only for whoever has no answer', () => {
    const roll = [
      { ...member('a'), presence: 'excused' as const },
      { ...member('b'), presence: 'present' as const },
      { ...member('c'), presence: undefined },
      { ...member('d'), presence: undefined },
    ]
    const kept = (sent: Record<string, 'present' | 'remote'>, rest?: 'present') =>
      marksToKeep(roll, sent, rest).map(({ personId, presence }) => [personId, presence])
    expect(kept({})).toEqual([])
    expect(kept({}, 'present')).toEqual([
      ['c', 'present'],
      ['d', 'present'],
    ])
    expect(kept({ a: 'present', b: 'present', c: 'remote' }, 'present')).toEqual([
      ['a', 'present'],
      ['c', 'remote'],
      ['d', 'present'],
    ])
  })

  test('is open from the call until the minutes are adopted', () => {
    for (const state of ['called', 'in-session', 'held', 'no-quorum'] as const)
      expect(whyNoAttendance(state)).toBeUndefined()
    for (const state of ['draft', 'adopted', 'cancelled'] as const) expect(whyNoAttendance(state)).toBeDefined()
  })
})
