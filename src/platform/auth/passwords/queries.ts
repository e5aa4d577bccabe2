import { and, eq, ne } from 'drizzle-orm'
import type { Db } from '#platform/db/database.ts'
import { accounts, sessions, users } from '../tables.ts'

const passwordOf = (userId: string) => and(eq(accounts.userId, userId), eq(accounts.providerId, 'credential'))

/** The digest of an account's password, held until the transaction ends. */
export async function holdDigest(db: Db, userId: string): Promise<string | undefined> {
  const [held] = await db.select({ digest: accounts.password }).from(accounts).where(passwordOf(userId)).for('update')
  return held?.digest ?? undefined
}

/** Puts another digest in the place of the old one, and says until when it holds if somebody else knows it. */
export async function putDigest(
  db: Db,
  account: { userId: string; digest: string; temporaryUntil: Date | null; now: Date },
): Promise<void> {
  const { userId, digest, temporaryUntil, now } = account
  await db.update(accounts).set({ password: digest, updatedAt: now }).where(passwordOf(userId))
  await db.update(users).set({ temporaryUntil, updatedAt: now }).where(eq(users.id, userId))
}

/** Ends all sessions of an account but the one to keep; how many they were. */
export async function endSessions(db: Db, userId: string, keep = ''): Promise<number> {
  const { rowCount } = await db.delete(sessions).where(and(eq(sessions.userId, userId), ne(sessions.id, keep)))
  return rowCount ?? 0
}
