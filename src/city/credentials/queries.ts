import { and, desc, eq, isNull, lt } from 'drizzle-orm'
import { type Db, only } from '#platform/db/database.ts'
import { present } from '#platform/refusal.ts'
import { type Credential, type CredentialKind, credentials } from './tables.ts'
import { words } from './words.ts'

export async function findCredential(db: Db, code: string): Promise<Credential | undefined> {
  const [found] = await db.select().from(credentials).where(eq(credentials.code, code))
  return found
}

/** The same document, issued before and still in force. */
export async function findSame(db: Db, kind: CredentialKind, dataHash: Buffer): Promise<Credential | undefined> {
  const isSame = and(eq(credentials.kind, kind), eq(credentials.dataHash, dataHash), isNull(credentials.revokedOn))
  const [found] = await db.select().from(credentials).where(isSame)
  return found
}

export async function insertCredential(db: Db, credential: typeof credentials.$inferInsert): Promise<Credential> {
  return only(await db.insert(credentials).values(credential).returning())
}

/** The credential, held until the transaction ends. */
export async function holdCredential(db: Db, id: string): Promise<Credential> {
  const [found] = await db.select().from(credentials).where(eq(credentials.id, id)).for('update')
  return present(found, words.noSuch)
}

export async function getCredential(db: Db, id: string): Promise<Credential> {
  const [found] = await db.select().from(credentials).where(eq(credentials.id, id))
  return present(found, words.noSuch)
}

export async function changeCredential(db: Db, id: string, change: Partial<Credential>): Promise<void> {
  await db.update(credentials).set(change).where(eq(credentials.id, id))
}

/** Issued documents, the newest first, page after page. */
export const credentialsBefore = (db: Db, below: string | undefined, most: number): Promise<Credential[]> =>
  db
    .select()
    .from(credentials)
    .where(below === undefined ? undefined : lt(credentials.id, below))
    .orderBy(desc(credentials.id))
    .limit(most)
