import { and, asc, count, eq } from 'drizzle-orm'
import type { Db } from '#platform/db/database.ts'
import { type PasskeyRow, passkeys, twoFactors, users } from '../tables.ts'

/** An account's passkeys, the oldest first; nobody has more than `mostPasskeys`. */
export const passkeysOf = (db: Db, userId: string): Promise<PasskeyRow[]> =>
  db.select().from(passkeys).where(eq(passkeys.userId, userId)).orderBy(asc(passkeys.createdAt)).limit(50)

/** The passkey of this credential, held until the transaction ends: two signatures at once are counted one by one. */
export async function holdPasskey(db: Db, id: string): Promise<PasskeyRow | undefined> {
  const [held] = await db.select().from(passkeys).where(eq(passkeys.id, id)).for('update')
  return held
}

/** Writes a passkey down; false when this credential is known already, whosever it is. */
export async function insertPasskey(db: Db, passkey: typeof passkeys.$inferInsert): Promise<boolean> {
  const written = await db.insert(passkeys).values(passkey).onConflictDoNothing().returning({ id: passkeys.id })
  return written.length === 1
}

export async function updatePasskey(
  db: Db,
  id: string,
  change: Partial<Pick<PasskeyRow, 'name' | 'counter' | 'usedAt' | 'synced'>>,
): Promise<void> {
  await db.update(passkeys).set(change).where(eq(passkeys.id, id))
}

export async function deletePasskey(db: Db, passkey: Pick<PasskeyRow, 'id' | 'userId'>): Promise<void> {
  await db.delete(passkeys).where(and(eq(passkeys.id, passkey.id), eq(passkeys.userId, passkey.userId)))
}

/** What an account has beside its password. */
export interface SecondKeys {
  /** A proven authenticator app. */
  readonly app: boolean
  readonly passkeys: number
}

/** The account, held until the transaction ends, so that nobody takes its last two keys away at once. */
export async function holdSecondKeys(db: Db, userId: string): Promise<SecondKeys> {
  await db.select({ id: users.id }).from(users).where(eq(users.id, userId)).for('update')
  return secondKeysOf(db, userId)
}

export async function secondKeysOf(db: Db, userId: string): Promise<SecondKeys> {
  const [app] = await db.select({ verified: twoFactors.verified }).from(twoFactors).where(eq(twoFactors.userId, userId))
  const [held] = await db.select({ count: count() }).from(passkeys).where(eq(passkeys.userId, userId))
  return { app: app?.verified ?? false, passkeys: held?.count ?? 0 }
}

/** Takes every second key away: for a colleague who lost theirs, by an administrator. */
export async function deleteSecondKeys(db: Db, userId: string): Promise<void> {
  await db.delete(twoFactors).where(eq(twoFactors.userId, userId))
  await db.delete(passkeys).where(eq(passkeys.userId, userId))
  await noteSecondKeys(db, userId)
}

/** Lets the password door know whether it has to wait for a second key. To be called whenever one came or went. */
export async function noteSecondKeys(db: Db, userId: string): Promise<void> {
  const { app, passkeys: keys } = await secondKeysOf(db, userId)
  await db
    .update(users)
    .set({ twoFactorEnabled: app || keys > 0 })
    .where(eq(users.id, userId))
}
