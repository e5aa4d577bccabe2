import { weekendsBetween } from '#city/occasions/queries.ts'
import { today as dayOf } from '#platform/calendar/instant.ts'
import { addDays } from '#platform/calendar/jalali.ts'
import type { Db } from '#platform/db/database.ts'
import type { CalendarQuery } from '../../forms/calendar.ts'
import type { CalendarWish } from '../../queries/calendar/conditions.ts'
import { filtersAsked } from '../../queries/calendar/wished.ts'
import { stretchOf } from '../../rules/spans.ts'

/** Friday, until the city says otherwise. */
const usualWeekend = [6]

/** Weekdays that are off in the city today. */
export async function weekendOf(db: Db, now: Date): Promise<readonly number[]> {
  const day = dayOf(now)
  const inForce = (await weekendsBetween(db, day, addDays(day, 1))).filter(({ scope }) => scope === 'city')
  return inForce.at(-1)?.weekdays ?? usualWeekend
}

/** What an address of the calendar asks for, as conditions. A zone that does not exist has nothing in it. */
export async function wishOf(db: Db, query: CalendarQuery, now: Date): Promise<CalendarWish> {
  const stretch = stretchOf(query, { now, today: dayOf(now), weekend: await weekendOf(db, now) })
  return { ...stretch, ...(await filtersAsked(db, query)) }
}
