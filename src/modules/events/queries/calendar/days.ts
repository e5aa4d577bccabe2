import { sql } from 'drizzle-orm'
import { z } from 'zod'
import type { IsoDay } from '#platform/calendar/jalali.ts'
import { type Db, rows } from '#platform/db/database.ts'
import { type CalendarWish, conditionsOf } from './conditions.ts'

const Shape = z.object({ day: z.string(), sessions: z.number() })

/** How many meetings each day of a stretch has: for the grid of a month. */
export async function sessionsByDay(db: Db, wish: CalendarWish): Promise<ReadonlyMap<IsoDay, number>> {
  const found = await rows(
    db,
    Shape,
    sql`select to_char(s.starts_at at time zone s.zone_name, 'YYYY-MM-DD') as day, count(*)::int as sessions
        from enrolment_sessions s join enrolment_offerings o on o.id = s.offering_id
        where ${conditionsOf(wish)} group by 1 order by 1 limit 100`,
  )
  return new Map(found.map(({ day, sessions }) => [day, sessions]))
}
