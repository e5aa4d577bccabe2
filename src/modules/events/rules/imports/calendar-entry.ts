import type { Reading, ReadDate, ReadEntry } from '#platform/icalendar/read/reading.ts'
import { number } from '#platform/text/numbers.ts'
import { key } from '#platform/text/tokens.ts'
import { importWords as words } from '../../words/imports.ts'
import { clockOf } from './cells.ts'
import type { Ground, MeantDate, MeantRow } from './meant.ts'
import { type Fault, faulty, type RowTold } from './report.ts'

/** What the events of somebody's calendar ask for, and what could not be read. */
export function meantByCalendar(reading: Reading, ground: Ground): (MeantRow | RowTold)[] {
  const problems = reading.problems.map(({ line = 0, title = '', reason }) => faulty(line, title, { reason }))
  return [...problems, ...reading.entries.map((entry) => entryMeant(entry, ground))]
}

function entryMeant(entry: ReadEntry, ground: Ground): MeantRow | RowTold {
  const why = whyNotEntry(entry)
  if (why) return faulty(entry.line, entry.title, why)
  const { template, programmeId, organiserId, zoneId, seats = template.pools[0].capacity } = ground.defaults
  const { placeId, doubts } = placeOf(entry, ground)
  return {
    row: entry.line,
    title: entry.title.slice(0, 120),
    titleEn: undefined,
    summary: entry.note?.slice(0, 600),
    name: `${organiserId}|uid|${entry.uid}`,
    template,
    audience: template.audience,
    seats,
    price: 0n,
    stepFree: undefined,
    outdoor: template.outdoor ?? false,
    placeId,
    organiserId,
    programmeId,
    zoneId,
    dates: entry.dates.flatMap((date) => dateOf(date, entry)),
    doubts: [...entry.doubts, ...doubts],
  }
}

/** The place by the name the calendar gives it; unknown, the sessions are made without one and that is said. */
function placeOf({ place: called }: ReadEntry, { places }: Ground) {
  if (called === undefined) return { placeId: undefined, doubts: [] }
  const [place, second] = places.get(key(called)) ?? []
  if (place && !second) return { placeId: place.id, doubts: [] }
  return { placeId: undefined, doubts: [words.placeUnknown(called)] }
}

function whyNotEntry({ title, dates }: ReadEntry): Fault | undefined {
  if (title === '') return { reason: words.untitled }
  return dates.every(({ time }) => 'day' in time) ? { reason: words.allDay } : undefined
}

const aMinute = 60_000

function dateOf({ occurrence, time, changed }: ReadDate, entry: ReadEntry): MeantDate[] {
  if ('day' in time) return []
  const { starts, ends } = time
  const minutes = (wall(ends) - wall(starts)) / aMinute
  const { cancelled, revision } = changed ?? entry
  const when = { day: starts.day, from: clockOf(starts.hour * 60 + starts.minute), minutes: minutes > 0 ? minutes : 60 }
  return [{ when, occurrence: `${entry.uid} ${occurrence}`, revision, cancelled }]
}

const wall = ({ day, hour, minute }: { readonly day: string; readonly hour: number; readonly minute: number }) =>
  Date.parse(`${day}T00:00:00Z`) + (hour * 60 + minute) * aMinute

/** Dates that the calendar calls off and that were never taken over. */
export const leftOut = (count: number) => words.leftCancelled(number(count))
