import { wallTime } from '#platform/calendar/instant.ts'
import { type CalendarEntry, uidFor } from '#platform/icalendar/entry.ts'
import type { FedSession } from '../queries/calendar/fed.ts'
import { categoryNames } from '../words.ts'
import type { Category } from '../forms/calendar.ts'
import { audienceSaid } from './audience.ts'

const isCategory = (category: string | null): category is Category => category !== null && category in categoryNames

/** A session for the calendar of a telephone: the same name for ever, local time, and called off rather than gone. */
export function entryFor(session: FedSession, publicUrl: string): CalendarEntry {
  const { id, rev, changedAt, startsAt, endsAt, title, place, lon, lat, code, isOff, category, audience } = session
  return {
    uid: uidFor('session', id, publicUrl),
    revision: rev,
    changedAt,
    time: { starts: wallTime(startsAt), ends: wallTime(endsAt ?? startsAt) },
    title,
    note: session.note ?? audienceSaid(audience),
    ...(place && { place }),
    ...(lon !== null && lat !== null && { position: { latitude: lat, longitude: lon } }),
    page: `${publicUrl}/e/${code}`,
    ...(isCategory(category) && { categories: [categoryNames[category]] }),
    status: isOff ? 'cancelled' : 'confirmed',
    busy: true,
  }
}
