import { randomUUID } from 'node:crypto'
import { and, desc, eq, gt, lt } from 'drizzle-orm'
import type { Db } from '#platform/db/database.ts'
import { type SessionRow, sessions, twoFactors, users, verifications } from '../tables.ts'

/** A person's open sessions, the newest first. */
export function openSessionsOf(db: Db, userId: string, now: Date): Promise<SessionRow[]> {
  return db
    .select()
    .from(sessions)
    .where(and(eq(sessions.userId, userId), gt(sessions.expiresAt, now)))
    .orderBy(desc(sessions.createdAt))
    .limit(50)
}

/** Ends one session of this account. False when it was not open, or is somebody else's. */
export async function endSession(db: Db, session: { id: string; userId: string }): Promise<boolean> {
  const { rowCount } = await db
    .delete(sessions)
    .where(and(eq(sessions.id, session.id), eq(sessions.userId, session.userId)))
  return rowCount === 1
}

/** Notes that a session was seen. */
export async function touchSession(db: Db, id: string, now: Date): Promise<void> {
  await db.update(sessions).set({ updatedAt: now }).where(eq(sessions.id, id))
}

/** Removes the sessions that ended. For a job. */
export async function sweepSessions(db: Db, now: Date): Promise<number> {
  const { rowCount } = await db.delete(sessions).where(lt(sessions.expiresAt, now))
  return rowCount ?? 0
}

/** Removes the steps between password and second key that nobody finished. For a job. */
export async function sweepVerifications(db: Db, now: Date): Promise<number> {
  const { rowCount } = await db.delete(verifications).where(lt(verifications.expiresAt, now))
  return rowCount ?? 0
}

export async function findUser(db: Db, id: string) {
  const [user] = await db.select().from(users).where(eq(users.id, id))
  return user
}

/** The account with this user name, in any case of letters. */
export async function findUserNamed(db: Db, userName: string) {
  const [user] = await db.select().from(users).where(eq(users.username, userName.toLowerCase()))
  return user
}

/** An account's second key, enrolled or begun. */
export async function findSecondKey(db: Db, userId: string) {
  const [key] = await db.select().from(twoFactors).where(eq(twoFactors.userId, userId))
  return key
}

export async function updateSecondKey(db: Db, userId: string, change: Partial<typeof twoFactors.$inferInsert>) {
  await db.update(twoFactors).set(change).where(eq(twoFactors.userId, userId))
}

export async function deleteSecondKey(db: Db, userId: string): Promise<void> {
  await db.delete(twoFactors).where(eq(twoFactors.userId, userId))
}

/**
 * An account, of its own good for codes alone; a user name (kept in lower case) is for those who get a password.
 * The address is made up: better-auth wants one, and nobody is ever written to there.
 * @returns its id, for `people.userId`
 */
export async function openAccount(db: Db, { at, userName }: { at: Date; userName?: string }): Promise<string> {
  const id = randomUUID()
  const username = userName?.toLowerCase() ?? null
  await db.insert(users).values({ id, email: `${id}@account.invalid`, username, createdAt: at, updatedAt: at })
  return id
}
