import { and, asc, desc, eq, inArray, lt, lte, or, sql } from 'drizzle-orm'
import type { Db } from '#platform/db/database.ts'
import { type Notice, type NoticeState, notices, silences } from '../tables.ts'

/** Writes notices down; those that are known already change nothing. */
export async function insertNotices(db: Db, many: readonly (typeof notices.$inferInsert)[]): Promise<void> {
  if (many.length > 0)
    await db
      .insert(notices)
      .values([...many])
      .onConflictDoNothing()
}

/** What is due, person by person, taken so that no other process says it too. */
export const takeDue = (db: Db, now: Date, most: number): Promise<Notice[]> =>
  db
    .select()
    .from(notices)
    .where(and(eq(notices.state, 'waiting'), lte(notices.dueAt, now)))
    .orderBy(asc(notices.personId), asc(notices.bundle), asc(notices.id))
    .limit(most)
    .for('update', { skipLocked: true })

export async function settleNotices(db: Db, ids: readonly string[], state: NoticeState, at: Date): Promise<void> {
  if (ids.length === 0) return
  await db
    .update(notices)
    .set({ state, settledAt: at })
    .where(inArray(notices.id, [...ids]))
}

/** Notices in a state, the newest first, page by page. */
export const noticesIn = (db: Db, state: NoticeState, below: string | undefined, most: number): Promise<Notice[]> =>
  db
    .select()
    .from(notices)
    .where(and(eq(notices.state, state), below === undefined ? undefined : lt(notices.id, below)))
    .orderBy(desc(notices.id))
    .limit(most)

/** What one person was told, the newest first. */
export const noticesTo = (db: Db, personId: string, below: string | undefined, most: number): Promise<Notice[]> =>
  db
    .select()
    .from(notices)
    .where(
      and(
        eq(notices.personId, personId),
        or(eq(notices.state, 'written'), eq(notices.state, 'told')),
        below === undefined ? undefined : lt(notices.id, below),
      ),
    )
    .orderBy(desc(notices.id))
    .limit(most)

/** The notice, held until the transaction ends. */
export async function holdNotice(db: Db, id: string): Promise<Notice | undefined> {
  const [found] = await db.select().from(notices).where(eq(notices.id, id)).for('update')
  return found
}

/** Which of these people want no reminders. */
export async function silentOf(db: Db, personIds: readonly string[]): Promise<Set<string>> {
  if (personIds.length === 0) return new Set()
  const found = await db
    .select({ id: silences.personId })
    .from(silences)
    .where(inArray(silences.personId, [...personIds]))
  return new Set(found.map(({ id }) => id))
}

export async function silence(db: Db, personId: string, at: Date): Promise<void> {
  await db.insert(silences).values({ personId, at }).onConflictDoNothing()
}

export async function endSilence(db: Db, personId: string): Promise<void> {
  await db.delete(silences).where(eq(silences.personId, personId))
}

/** How many cannot be reached, for the menu of the Desk. */
export const countUnreached = (db: Db): Promise<number> => db.$count(notices, sql`${notices.state} = 'unreached'`)
