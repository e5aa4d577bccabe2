import { timeOfDay } from '#platform/calendar/format.ts'
import { wallTime } from '#platform/calendar/instant.ts'
import { type CalendarEntry, uidFor } from '#platform/icalendar/entry.ts'
import { inLocale, type Said } from '#platform/locale.ts'
import { lazily } from '#platform/text/numbers.ts'
import type { FedSession } from '../queries/calendar/fed.ts'
import { categoryNames } from '../words.ts'
import type { Category } from '../forms/calendar.ts'
import { offeringWords } from '../words/offering.ts'
import { stopWords } from '../words/stops.ts'
import { audienceSaid } from './audience.ts'
import { lateness, later, timesAt } from './stops.ts'

const isCategory = (category: string | null): category is Category => category !== null && category in categoryNames

/** A session for the calendar of a telephone: the same name for ever, local time, and called off rather than gone. */
export function entryFor(session: FedSession, publicUrl: string): CalendarEntry {
  const { id, rev, title, lon, lat, code, isOff, isOnline, category } = session
  const place = isOnline ? offeringWords.online : session.place
  const { starts, ends, changedAt, told } = timesTold(session)
  return {
    uid: uidFor('session', id, publicUrl),
    revision: rev + told,
    changedAt,
    time: { starts: wallTime(starts), ends: wallTime(ends) },
    title,
    note: noteOf(session),
    ...(place && { place }),
    ...(!isOnline && lon !== null && lat !== null && { position: { latitude: lat, longitude: lon } }),
    page: `${publicUrl}/e/${code}`,
    ...(isCategory(category) && { categories: [categoryNames[category]] }),
    status: isOff ? 'cancelled' : 'confirmed',
    busy: true,
  }
}

/** When it is, with what was told on its way: every word of it is a change of its own, which telephones look out for. */
function timesTold({ startsAt, endsAt, changedAt, stops, told }: FedSession) {
  const way = timesAt(startsAt, stopsInOrder(stops ?? []), told ?? [])
  const late = lateness(way)
  return {
    starts: later(startsAt, late.first),
    ends: later(endsAt ?? startsAt, late.last),
    changedAt: new Date(Math.max(changedAt.getTime(), ...(told ?? []).map(({ toldAt }) => toldAt.getTime()))),
    told: told?.length ?? 0,
  }
}

/** What it is; of what moves also where it comes by, a stop a line. */
function noteOf({ note, audience, stops, told, startsAt }: FedSession): Said {
  const said = note ?? audienceSaid(audience)
  if (!stops) return said
  return lazily((locale) => {
    const lines = timesAt(startsAt, stopsInOrder(stops), told ?? []).map(({ expected, name }) =>
      inLocale(stopWords.stopAt(timeOfDay(expected), name), locale),
    )
    return [inLocale(said, locale), ...lines].join('\n')
  })
}

const stopsInOrder = (stops: NonNullable<FedSession['stops']>) =>
  stops.map((stop, at) => ({ ...stop, position: at + 1 }))
