import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { type Db, rows } from '#platform/db/database.ts'

const Listed = z.object({
  row: z.number(),
  enrolmentId: z.uuid(),
  member: z.number(),
  name: z.string(),
  birthYear: z.number().nullable(),
  role: z.enum(['participant', 'companion', 'carer']),
})
export type RosterRow = z.infer<typeof Listed>

/**
 * Who has a seat in a session, numbered for its sheet. The number of a row is its place among all who ever asked, so that
 * a sheet printed yesterday still fits when somebody has withdrawn since.
 */
export const rosterOf = (db: Db, offeringId: string, sessionId: string): Promise<RosterRow[]> =>
  rows(
    db,
    Listed,
    sql`
      select * from (
        select row_number() over (order by e.id, m.position)::int as row, e.id as "enrolmentId", e.state,
          m.position as member, coalesce(nullif(p.name, ''), m.guest_name, '') as name,
          coalesce(p.birth_year, m.birth_year) as "birthYear", m.role
        from enrolment e join enrolment_members m on m.enrolment_id = e.id left join people p on p.id = m.person_id
        where e.offering_id = ${offeringId} and (e.session_id = ${sessionId} or e.session_id is null)) numbered
      where state = 'confirmed' order by row limit 1000`,
  )
