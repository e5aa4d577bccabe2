import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { type Db, rows } from '#platform/db/database.ts'
import { said } from './shapes.ts'

const Mended = z.object({
  id: z.uuid(),
  code: z.string(),
  title: said,
  place: said.nullable(),
  startsAt: z.coerce.date(),
  /** It is held at a place that it does not have at this hour any more. */
  isLost: z.boolean(),
})
export type MendedSession = z.infer<typeof Mended>

/** What became of sessions whose instants were mended; those that lost their place first. */
export const mendedSessions = (db: Db, ids: readonly string[]): Promise<MendedSession[]> =>
  rows(
    db,
    Mended,
    sql`select s.id, o.code, o.title, p.name as place, s.starts_at as "startsAt",
          (s.channel = 'place' and s.place_id is not null and s.booking_id is null) as "isLost"
        from enrolment_sessions s join enrolment_offerings o on o.id = s.offering_id left join places p on p.id = s.place_id
        where s.id = any(${sql.param(ids)}::uuid[]) and s.cancelled_at is null
        order by 6 desc, s.starts_at, s.id limit 400`,
  )
