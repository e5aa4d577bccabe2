import { instantOf, type WallTime } from '../calendar/instant.ts'
import { addDays, type IsoDay } from '../calendar/jalali.ts'
import { inLocale, type Locale, manners } from '../locale.ts'
import type { CalendarAbout, CalendarEntry, EntryTime } from './entry.ts'
import { escaped, sent, spoken, uri } from './line.ts'
import { timezoneLines } from './timezone.ts'

/**
 * A calendar file (RFC 5545, with the names, refresh times and pictures of RFC 7986), `text/calendar; charset=utf-8`.
 * Times are local with the zone explained in the file, not in UTC: a telephone with an old time zone table still shows
 * the right wall clock. The same entries give the same bytes.
 *
 * @throws {TypeError} when an address of the calendar or of an entry is not a whole one.
 */
export function writeCalendar(about: CalendarAbout, entries: readonly CalendarEntry[]): string {
  const { product, name, source, refresh, zone, locale } = about
  return sent([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//Janshahr//${product} 1.0//${manners[locale].tag.toUpperCase()}`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    spoken('NAME', name, locale),
    `X-WR-CALNAME:${escaped(inLocale(name, locale))}`,
    `X-WR-TIMEZONE:${zone}`,
    `SOURCE;VALUE=URI:${uri(source)}`,
    `REFRESH-INTERVAL;VALUE=DURATION:${refresh}`,
    `X-PUBLISHED-TTL:${refresh}`,
    ...zoneOf(entries, zone),
    ...entries.flatMap((entry) => entryLines(entry, about)),
    'END:VCALENDAR',
  ])
}

/** Nothing to explain where all entries are whole days. */
function zoneOf(entries: readonly CalendarEntry[], zone: string): string[] {
  const times = entries.flatMap(({ time }) => ('starts' in time ? [time] : []))
  const [one] = times
  if (!one) return []
  const first = times.reduce((early, { starts }) => (local(starts) < local(early) ? starts : early), one.starts)
  const last = times.reduce((late, { ends }) => (local(ends) > local(late) ? ends : late), one.ends)
  return timezoneLines(zone, atWall(first, zone), atWall(last, zone))
}

const atWall = ({ day, hour, minute }: WallTime, zone: string) => instantOf(day, hour, minute, zone)

function entryLines(entry: CalendarEntry, { stamp, zone, locale }: CalendarAbout): string[] {
  const { uid, revision = 0, changedAt, time, status, busy } = entry
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(uid)}`,
    `SEQUENCE:${revision}`,
    `DTSTAMP:${inUtc(changedAt ?? stamp)}`,
    ...(changedAt ? [`LAST-MODIFIED:${inUtc(changedAt)}`] : []),
    ...timeLines(time, zone),
    ...aboutLines(entry, locale),
    `STATUS:${status.toUpperCase()}`,
    'CLASS:PUBLIC',
    `TRANSP:${busy ? 'OPAQUE' : 'TRANSPARENT'}`,
    'END:VEVENT',
  ]
}

function aboutLines({ title, note, place, position, page, picture, categories = [] }: CalendarEntry, locale: Locale) {
  const lines = [
    spoken('SUMMARY', title, locale),
    note && spoken('DESCRIPTION', note, locale),
    place && spoken('LOCATION', place, locale),
    position && `GEO:${position.latitude.toFixed(6)};${position.longitude.toFixed(6)}`,
    page && `URL:${uri(page)}`,
    picture && `IMAGE;VALUE=URI;DISPLAY=BADGE:${uri(picture)}`,
    ...categories.map((category) => spoken('CATEGORIES', category, locale)),
  ]
  return lines.filter((line): line is string => Boolean(line))
}

/** What does not end after it began is a moment, which has no end (RFC 5545 §3.6.1). */
function timeLines(time: EntryTime, zone: string): string[] {
  if ('day' in time) {
    const until = time.until && time.until > time.day ? time.until : addDays(time.day, 1)
    return [`DTSTART;VALUE=DATE:${compact(time.day)}`, `DTEND;VALUE=DATE:${compact(until)}`]
  }
  const [starts, ends] = [local(time.starts), local(time.ends)]
  return [`DTSTART;TZID=${zone}:${starts}`, ...(ends > starts ? [`DTEND;TZID=${zone}:${ends}`] : [])]
}

const compact = (day: IsoDay) => day.replaceAll('-', '')
const two = (part: number) => String(part).padStart(2, '0')
const local = ({ day, hour, minute, second }: WallTime) => `${compact(day)}T${two(hour)}${two(minute)}${two(second)}`
const inUtc = (at: Date) => at.toISOString().replaceAll(/[-:]|\.\d+/g, '')
