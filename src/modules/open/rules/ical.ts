import type { OccasionOnDay } from '#city/occasions/queries.ts'
import { addDays, type IsoDay } from '#platform/calendar/jalali.ts'
import { inLocale, type Locale, manners, type Text } from '#platform/locale.ts'

/** An occasion keeps this name when its day moves; a sudden closure has no year of its own and is known by its row. */
export const uidOf = ({ key, anchorYear, dateId }: Pick<OccasionOnDay, 'key' | 'anchorYear' | 'dateId'>) =>
  `${key}-${anchorYear ?? dateId}@occasions.janshahr`

/** An event of whole days. */
export interface DayEvent {
  readonly uid: string
  readonly day: IsoDay
  readonly title: Text
  readonly note: Text
  readonly category: Text
  /** Probable, not certain. */
  readonly tentative: boolean
}

interface CalendarAbout {
  readonly name: Text
  readonly source: string
  /** The instant the calendar stands for. */
  readonly stamp: Date
  readonly locale: Locale
}

/**
 * A calendar file (RFC 5545, with the names and refresh times of RFC 7986). Its events are whole days (`VALUE=DATE`): a
 * day of the city is the same day on every telephone, so no time zone is needed. Lines end in CRLF and are folded at 75 octets.
 */
export function icalendar({ name, source, stamp, locale }: CalendarAbout, events: readonly DayEvent[]): string {
  const called = escaped(inLocale(name, locale))
  const head = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Janshahr//Occasions 1.0//FA',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `NAME;LANGUAGE=${manners[locale].tag}:${called}`,
    `X-WR-CALNAME:${called}`,
    'X-WR-TIMEZONE:Asia/Tehran',
    `SOURCE;VALUE=URI:${source}`,
    'REFRESH-INTERVAL;VALUE=DURATION:P1D',
    'X-PUBLISHED-TTL:P1D',
  ]
  const lines = [...head, ...events.flatMap((event) => eventOf(event, stamp, locale)), 'END:VCALENDAR']
  return lines.map((line) => `${folded(line)}\r\n`).join('')
}

function eventOf({ uid, day, title, note, category, tentative }: DayEvent, stamp: Date, locale: Locale) {
  const language = `;LANGUAGE=${manners[locale].tag}`
  return [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${stamp.toISOString().replaceAll(/[-:]|\.\d+/g, '')}`,
    `DTSTART;VALUE=DATE:${day.replaceAll('-', '')}`,
    `DTEND;VALUE=DATE:${addDays(day, 1).replaceAll('-', '')}`,
    `SUMMARY${language}:${escaped(inLocale(title, locale))}`,
    `DESCRIPTION${language}:${escaped(inLocale(note, locale))}`,
    `CATEGORIES${language}:${escaped(inLocale(category, locale))}`,
    `STATUS:${tentative ? 'TENTATIVE' : 'CONFIRMED'}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]
}

/** TEXT of RFC 5545 §3.3.11; other control signs have no place in it. */
// oxlint-disable-next-line no-control-regex -- these are exactly what is looked for
const forbidden = /[\u0000-\u0009\u000B-\u001F\u007F]/g

const escaped = (text: string) =>
  text
    .replaceAll('\r\n', '\n')
    .replaceAll(forbidden, ' ')
    .replaceAll(/[\\;,]/g, (sign) => `\\${sign}`)
    .replaceAll('\n', '\\n')

const widest = 75
const encoder = new TextEncoder()

/** Folded so that no line is longer than 75 octets (RFC 5545 §3.1) and no letter is cut in two. */
function folded(line: string): string {
  let [result, octets] = ['', 0]
  for (const letter of line) {
    const size = encoder.encode(letter).length
    if (octets + size > widest) {
      result += '\r\n '
      octets = 1
    }
    result += letter
    octets += size
  }
  return result
}
