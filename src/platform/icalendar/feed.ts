import { createHash } from 'node:crypto'
import { startOfDay, today } from '../calendar/instant.ts'
import { addDays, type DayRange } from '../calendar/jalali.ts'
import type { CalendarAbout, CalendarEntry } from './entry.ts'

/** More than this no telephone takes in one calendar. */
export const mostEntries = 2000

/** The days a feed of sessions covers: a month back, a year ahead. For queries, which also take no more than `mostEntries`. */
export function feedDays(now: Date, zone: string): DayRange {
  const day = today(now, zone)
  return { from: addDays(day, -30), until: addDays(day, 366) }
}

/** Since when what is cancelled is still told: a month, so that every telephone has heard of it. */
export const cancelledSince = (now: Date, zone: string): Date => startOfDay(feedDays(now, zone).from, zone)

/**
 * An ETag without writing the calendar: an answer of 304 needs only names, revisions and times of change. The same
 * entries in the same order give the same tag; any change of an entry must come with its `revision` or `changedAt`.
 */
export function feedTag(about: CalendarAbout, entries: readonly FeedState[]): string {
  const { product, name, source, refresh, zone, locale } = about
  const states = entries.map(({ uid, revision = 0, changedAt }) => [uid, revision, changedAt?.getTime() ?? 0])
  const material = JSON.stringify([product, name, source, refresh, zone, locale, states])
  return `"${createHash('sha256').update(material).digest('base64url')}"`
}

export type FeedState = Pick<CalendarEntry, 'uid' | 'revision' | 'changedAt'>
