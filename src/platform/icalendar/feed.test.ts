import { expect, test } from 'vitest'
import type { CalendarAbout } from './entry.ts'
import { cancelledSince, feedDays, feedTag } from './feed.ts'

const about: CalendarAbout = {
  product: 'Sessions',
  name: { fa: 'رویدادها' },
  source: 'https://a.example/cal/all.ics',
  refresh: 'PT6H',
  stamp: new Date('2026-09-01T00:00:00Z'),
  zone: 'Asia/Tehran',
  locale: 'fa',
}
const changedAt = new Date('2026-09-20T10:00:00Z')

test('a feed reaches from a month back to a year ahead, by the days of the city', () => {
  const lateEvening = new Date('2026-09-20T21:00:00Z')
  expect(feedDays(lateEvening, 'Asia/Tehran')).toEqual({ from: '2026-08-22', until: '2027-09-22' })
  expect(cancelledSince(lateEvening, 'Asia/Tehran')).toEqual(new Date('2026-08-21T20:30:00Z'))
})

test('the tag stays while nothing changes, and changes with an entry, its absence or the language', () => {
  const one = { uid: 'session-1@a.example', revision: 1, changedAt }
  const tag = feedTag(about, [one])
  expect(tag).toMatch(/^"[\w-]{43}"$/)
  expect(feedTag({ ...about, stamp: changedAt }, [{ ...one }])).toBe(tag)
  const others = [
    feedTag(about, [{ ...one, revision: 2 }]),
    feedTag(about, [{ ...one, changedAt: new Date(0) }]),
    feedTag(about, []),
    feedTag({ ...about, locale: 'en' }, [one]),
  ]
  expect(new Set([tag, ...others]).size).toBe(5)
})
