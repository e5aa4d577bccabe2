import { and, asc, eq, isNull, sql } from 'drizzle-orm'
import type { Db } from '#platform/db/database.ts'
import { type Mark, marks, type Rating, ratings } from '../tables.ts'

/** Writes a mark; undefined when its id is known already: the same scan sent again. */
export async function insertMark(db: Db, mark: typeof marks.$inferInsert): Promise<Mark | undefined> {
  const [written] = await db.insert(marks).values(mark).onConflictDoNothing().returning()
  return written
}

export async function findMark(db: Db, id: string): Promise<Mark | undefined> {
  const [found] = await db.select().from(marks).where(eq(marks.id, id))
  return found
}

/** Every mark of a session, by enrolment and member, the oldest first. */
export const marksOf = (db: Db, sessionId: string): Promise<Mark[]> =>
  db
    .select()
    .from(marks)
    .where(eq(marks.sessionId, sessionId))
    .orderBy(asc(marks.enrolmentId), asc(marks.member), asc(marks.at), asc(marks.id))
    .limit(10_000)

/** What was marked of one party, in one session or in all. */
export const marksOfParty = (db: Db, enrolmentId: string, sessionId: string | null): Promise<Mark[]> =>
  db
    .select()
    .from(marks)
    .where(and(eq(marks.enrolmentId, enrolmentId), sessionId === null ? undefined : eq(marks.sessionId, sessionId)))
    .orderBy(asc(marks.at))
    .limit(1000)

/** True when it is the first of this party for this session, or for the run. */
export async function insertRating(db: Db, rating: typeof ratings.$inferInsert): Promise<boolean> {
  const { sessionId = null, enrolmentId } = rating
  const same = sessionId === null ? isNull(ratings.sessionId) : eq(ratings.sessionId, sessionId)
  await db.execute(sql`select pg_advisory_xact_lock(hashtextextended(${enrolmentId}, 7))`)
  const known = await db.$count(ratings, and(eq(ratings.enrolmentId, enrolmentId), same))
  if (known > 0) return false
  await db.insert(ratings).values(rating)
  return true
}

/** The rating, held until the transaction ends. */
export async function holdRating(db: Db, id: string): Promise<Rating | undefined> {
  const [found] = await db.select().from(ratings).where(eq(ratings.id, id)).for('update')
  return found
}

export async function updateRating(db: Db, id: string, change: Partial<Rating>): Promise<void> {
  await db.update(ratings).set(change).where(eq(ratings.id, id))
}
