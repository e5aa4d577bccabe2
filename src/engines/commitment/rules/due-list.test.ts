import { describe, expect, test } from 'vitest'
import { workCalendar } from '#platform/calendar/workdays.ts'
import { bucketOf, buckets, comparePlaces, cutsOn, never, placeIn, placeText, rangesOf, rankOf } from './due-list.ts'

describe('the list of what is due', () => {
  const calendar = workCalendar({
    from: '2026-01-01',
    until: '2027-01-01',
    weekends: [{ weekdays: [5, 6], from: '2020-01-01' }],
    daysOff: [],
  })
  /** A Wednesday; soon reaches over the weekend to Monday. */
  const cuts = cutsOn(calendar, '2026-04-22')

  test('is soon within three work days', () => expect(cuts.soon).toBe('2026-04-27'))

  test.each(['work', 'offer', 'check', 'settle'] as const)(
    'puts every day of the lane %s into exactly one range, and into its bucket',
    (lane) => {
      for (const on of [
        '2026-01-01',
        '2026-04-21',
        '2026-04-22',
        '2026-04-23',
        '2026-04-27',
        '2026-04-28',
        '2027-01-01',
        never,
      ]) {
        const isIn = ({ from, until }: { from: string; until: string }) =>
          (from === '-infinity' || (from === never ? on === never : on >= from)) &&
          (until === never || (on !== never && on <= until))
        const found = rangesOf(cuts).filter((range) => range.lane === lane && isIn(range))
        expect(found.map(({ bucket }) => bucket)).toEqual([rankOf(bucketOf(lane, on, cuts))])
      }
    },
  )

  test('is ordered by bucket, day, weight and code', () => {
    const place = { bucket: 1, on: '2026-04-01', rank: 99, id: 'b' }
    const later = [
      { ...place, id: 'c' },
      { ...place, rank: 100, id: 'a' },
      { ...place, on: '2026-04-02' },
      { ...place, on: never },
      { ...place, bucket: 2 },
    ]
    for (const each of later) {
      expect(comparePlaces(place, each)).toBeLessThan(0)
      expect(comparePlaces(each, place)).toBeGreaterThan(0)
    }
    expect(comparePlaces(place, { ...place })).toBe(0)
    expect(buckets.map(rankOf)).toEqual([1, 2, 3, 4, 5, 6, 7])
  })

  test('a place survives an address, and what is none is none', () => {
    const place = { bucket: 5, on: never, rank: 42, id: '0197aaaa-0000-7000-8000-00000000000f' }
    expect(placeIn(placeText(place))).toEqual(place)
    for (const bad of [undefined, '', '9_2026-01-01_1_x', '1_2026-13-45_1_0197aaaa-0000-7000-8000-00000000000f']) {
      expect(placeIn(bad)).toBeUndefined()
    }
  })
})
