import { and, desc, eq, lt, sql } from 'drizzle-orm'
import { z } from 'zod'
import { type Db, rows } from '#platform/db/database.ts'
import { plannedSessions } from '../../tables.ts'
import { mostPlanned } from '../../rules/plan.ts'

/** What somebody has put on their list, the latest first. */
export const plannedBy = async (db: Db, personId: string): Promise<string[]> => {
  const found = await db
    .select({ id: plannedSessions.sessionId })
    .from(plannedSessions)
    .where(eq(plannedSessions.personId, personId))
    .orderBy(desc(plannedSessions.markedAt), desc(plannedSessions.sessionId))
    .limit(mostPlanned)
  return found.map(({ id }) => id)
}

/** Put there twice, it stands there once. */
export async function putOnPlan(
  db: Db,
  personId: string,
  sessionIds: readonly string[],
  markedAt: Date,
): Promise<void> {
  if (sessionIds.length === 0) return
  const values = sessionIds.map((sessionId) => ({ personId, sessionId, markedAt }))
  await db.insert(plannedSessions).values(values).onConflictDoNothing()
}

export async function takeOffPlan(db: Db, personId: string, sessionId: string): Promise<void> {
  await db
    .delete(plannedSessions)
    .where(and(eq(plannedSessions.personId, personId), eq(plannedSessions.sessionId, sessionId)))
}

export async function forgetPlans(db: Db, before: Date): Promise<void> {
  await db.delete(plannedSessions).where(lt(plannedSessions.markedAt, before))
}

const Id = z.object({ id: z.uuid() })

/** Sessions of a stretch in which somebody has a place of their own. */
export const placesHeld = async (db: Db, personId: string, from: Date, until: Date): Promise<string[]> => {
  const found = await rows(
    db,
    Id,
    sql`select distinct s.id from enrolment_members m
        join enrolment e on e.id = m.enrolment_id and e.state in ('confirmed', 'held', 'offered')
        join enrolment_sessions s on s.offering_id = e.offering_id and (e.session_id is null or e.session_id = s.id)
        where m.person_id = ${personId} and s.starts_at >= ${from.toISOString()}::timestamptz
          and s.starts_at < ${until.toISOString()}::timestamptz
        order by s.id limit ${mostPlanned}`,
  )
  return found.map(({ id }) => id)
}
