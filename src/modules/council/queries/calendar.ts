import { occasionsBetween, weekendsBetween } from '#city/occasions/queries.ts'
import { calendarFor, cityScope } from '#city/occasions/rules.ts'
import { addDays, type IsoDay } from '#platform/calendar/jalali.ts'
import type { WorkCalendar } from '#platform/calendar/workdays.ts'
import type { Db } from '#platform/db/database.ts'

/** Three years back, for what was adopted long ago; six ahead, for what the law promises. */
const [behind, ahead] = [1100, 2200]

/** The city's own work calendar around a day. */
export async function calendarAroundCity(db: Db, on: IsoDay): Promise<WorkCalendar> {
  const [from, until] = [addDays(on, -behind), addDays(on, ahead)]
  const [dates, weekends] = await Promise.all([occasionsBetween(db, from, until), weekendsBetween(db, from, until)])
  return calendarFor({ from, until, dates, weekends }, cityScope, ({ scope }) => scope === 'city')
}
