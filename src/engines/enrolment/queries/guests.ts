import { type SQL, sql } from 'drizzle-orm'
import type { Db } from '#platform/db/database.ts'

const most = 5000

/** Of `enrolment e`: whether all it was for had ended before an instant. */
export const wasOverBefore = (before: Date): SQL => sql`(e.created_at < ${before}
  and not exists (select from enrolment_sessions s where s.offering_id = e.offering_id
    and (e.session_id is null or s.id = e.session_id) and (s.ends_at is null or s.ends_at >= ${before})))`

/** Forgets names of guests of what was over before an instant, some thousand at a time; gives how many. */
export async function forgetGuestNames(db: Db, before: Date): Promise<number> {
  const { rowCount } = await db.execute(sql`
    update enrolment_members m set guest_name = null
    from (select m.enrolment_id, m.position from enrolment_members m join enrolment e on e.id = m.enrolment_id
      where m.guest_name is not null and ${wasOverBefore(before)}
      limit ${most}) old
    where m.enrolment_id = old.enrolment_id and m.position = old.position`)
  return rowCount ?? 0
}
