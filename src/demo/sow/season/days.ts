import { occasionsBetween } from '#city/occasions/queries.ts'
import { instantOf } from '#platform/calendar/instant.ts'
import { addDays, daysBetween, weekday } from '#platform/calendar/jalali.ts'
import type { Db } from '#platform/db/database.ts'
import type { Rhythm } from '../../events/shapes.ts'

/** One meeting of a series of samples. */
export interface Meeting {
  readonly day: string
  readonly startsAt: Date
  readonly endsAt: Date
  readonly pin: { readonly occasion: string; readonly offsetDays: number } | null
}

/** The day of each occasion that is nearest to the city's first day. */
export async function nearestOccasions(db: Db, first: string): Promise<Map<string, string>> {
  const nearest = new Map<string, string>()
  const found = await occasionsBetween(db, addDays(first, -200), addDays(first, 200))
  const away = (day: string) => Math.abs(daysBetween(first, day))
  for (const { key, date } of found) {
    const known = nearest.get(key)
    if (known === undefined || away(date) < away(known)) nearest.set(key, date)
  }
  return nearest
}

/** The meetings of a rhythm, the first first; none where the occasion is not known that year. */
export function meetingsOf(rhythm: Rhythm, first: string, occasions: ReadonlyMap<string, string>): Meeting[] {
  const hours = [rhythm.at, ...('again' in rhythm ? (rhythm.again ?? []) : [])]
  return daysOf(rhythm, first, occasions).flatMap((placed) =>
    hours.map((hour) => meetingAt(placed, hour, rhythm.minutes)),
  )
}

function meetingAt({ day, pin = null }: Placed, at: string, minutes: number): Meeting {
  const [hour = 0, minute = 0] = at.split(':').map(Number)
  const startsAt = instantOf(day, hour, minute)
  return { day, pin, startsAt, endsAt: new Date(startsAt.getTime() + minutes * 60_000) }
}

interface Placed {
  readonly day: string
  readonly pin?: Meeting['pin']
}

function daysOf(rhythm: Rhythm, first: string, occasions: ReadonlyMap<string, string>): Placed[] {
  if ('days' in rhythm) return rhythm.days.map((days) => ({ day: addDays(first, days) }))
  if ('weekdays' in rhythm) return weeklyDays(rhythm, first)
  const pinned = occasions.get(rhythm.occasion)
  if (pinned === undefined) return []
  const { occasion, offsets } = rhythm
  return offsets.map((offsetDays) => ({ day: addDays(pinned, offsetDays), pin: { occasion, offsetDays } }))
}

function weeklyDays({ weekdays, weeks: [from, to] }: Extract<Rhythm, { weekdays: unknown }>, first: string): Placed[] {
  const saturday = addDays(first, -weekday(first))
  const weeks = Array.from({ length: to - from + 1 }, (_, at) => addDays(saturday, (from + at) * 7))
  return weeks.flatMap((start) => weekdays.map((on) => ({ day: addDays(start, on) })))
}
