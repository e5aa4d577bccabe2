import { and, asc, eq, isNull } from 'drizzle-orm'
import { type Db, only } from '../db/database.ts'
import type { Keyring } from './master.ts'
import { makeSigningKey } from './signing.ts'
import { type SigningKeyRow, signingKeys } from './tables.ts'

/** The key that signs for this purpose now; the first one is made when it is first needed. Two at once agree on one. */
export async function currentSigningKey(db: Db, keyring: Keyring, purpose: string, now: Date): Promise<SigningKeyRow> {
  const current = await findCurrent(db, purpose)
  if (current) return current

  await db
    .insert(signingKeys)
    .values({ ...makeSigningKey(keyring), purpose, createdAt: now })
    .onConflictDoNothing()
  return only(await currentOf(db, purpose))
}

/** Puts a new key in the place of the current one, which keeps verifying what it signed. */
export async function rotateSigningKey(db: Db, keyring: Keyring, purpose: string, now: Date): Promise<SigningKeyRow> {
  return db.transaction(async (tx) => {
    await tx.update(signingKeys).set({ retiredAt: now }).where(isCurrent(purpose))
    return currentSigningKey(tx, keyring, purpose, now)
  })
}

/** Notes that a key is in other hands since a certain time; the register, not the signature, decides from then on. */
export async function markCompromised(db: Db, id: string, since: Date): Promise<void> {
  await db.update(signingKeys).set({ compromisedAt: since, retiredAt: since }).where(eq(signingKeys.id, id))
}

export async function findSigningKey(db: Db, id: string): Promise<SigningKeyRow | undefined> {
  const [found] = await db.select().from(signingKeys).where(eq(signingKeys.id, id))
  return found
}

/** Every key that ever signed for this purpose, oldest first: the list others verify with. At most a thousand. */
export const signingKeysOf = (db: Db, purpose: string): Promise<SigningKeyRow[]> =>
  db.select().from(signingKeys).where(eq(signingKeys.purpose, purpose)).orderBy(asc(signingKeys.createdAt)).limit(1000)

const isCurrent = (purpose: string) => and(eq(signingKeys.purpose, purpose), isNull(signingKeys.retiredAt))
const currentOf = (db: Db, purpose: string) => db.select().from(signingKeys).where(isCurrent(purpose))

async function findCurrent(db: Db, purpose: string) {
  const [found] = await currentOf(db, purpose)
  return found
}
