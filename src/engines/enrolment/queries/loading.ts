import { uuids } from '#platform/db/uuids.ts'
import { eq, sql } from 'drizzle-orm'
import type { Db } from '#platform/db/database.ts'
import { type Enrolment, type EnrolmentMember, members, offerings, type Session, sessions } from '../tables.ts'

export async function findOffering(db: Db, id: string) {
  const [found] = await db.select().from(offerings).where(eq(offerings.id, id))
  return found
}

export const sessionsById = (db: Db, ids: readonly string[]): Promise<Session[]> =>
  ids.length === 0
    ? Promise.resolve([])
    : db
        .select()
        .from(sessions)
        .where(sql`${sessions.id} = any(${uuids(ids)})`)

/** Everybody of these enrolments, for one that is admitted anew after a late payment. */
export const membersOfAll = (db: Db, enrolments: readonly Enrolment[]): Promise<EnrolmentMember[]> =>
  enrolments.length === 0
    ? Promise.resolve([])
    : db
        .select()
        .from(members)
        .where(sql`${members.enrolmentId} = any(${uuids(enrolments.map(({ id }) => id))})`)
        .orderBy(members.enrolmentId, members.position)
