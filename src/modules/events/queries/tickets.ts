import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { type Db, rows } from '#platform/db/database.ts'

const Member = z.object({
  position: z.int(),
  name: z.string(),
  role: z.enum(['participant', 'companion', 'carer']),
  takesSeat: z.boolean(),
})

/** Somebody of a party with their whole name; a guest whose name was erased has an empty one. */
export type NamedMember = z.infer<typeof Member>

/** Who is in a party, as they stand on the ticket. */
export const namedMembers = (db: Db, enrolmentId: string): Promise<NamedMember[]> =>
  rows(
    db,
    Member,
    sql`select m.position, coalesce(p.name, m.guest_name, '') as name, m.role, m.takes_seat as "takesSeat"
        from enrolment_members m left join people p on p.id = m.person_id
        where m.enrolment_id = ${enrolmentId} order by m.position limit 500`,
  )

const Told = z.object({ told: z.boolean() })

/** Whether this party has told how it was, of a session or of the run. */
export async function hasRated(db: Db, enrolmentId: string, sessionId: string | null): Promise<boolean> {
  const [found] = await rows(
    db,
    Told,
    sql`select exists (select from enrolment_ratings where enrolment_id = ${enrolmentId}
          and session_id is not distinct from ${sessionId}::uuid) as told`,
  )
  return found?.told ?? false
}
