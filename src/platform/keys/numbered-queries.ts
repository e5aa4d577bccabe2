import { and, asc, eq } from 'drizzle-orm'
import { type Db, only } from '../db/database.ts'
import type { Keyring } from './master.ts'
import { makeNumberedKey } from './numbered.ts'
import { type NumberedKeyRow, numberedKeys } from './tables.ts'

interface Wanted {
  readonly purpose: string
  /** 0 to 255; tickets take the year. */
  readonly number: number
  readonly now: Date
}

/** The key of this number, made when it is first needed. Two at once agree on one. */
export async function numberedKey(db: Db, keyring: Keyring, { purpose, number, now }: Wanted): Promise<NumberedKeyRow> {
  const found = await keyOf(db, purpose, number)
  if (found.length > 0) return only(found)
  await db
    .insert(numberedKeys)
    .values({ ...makeNumberedKey(keyring, { purpose, number }), createdAt: now })
    .onConflictDoNothing()
  return only(await keyOf(db, purpose, number))
}

/** Every key of a purpose, for a door that verifies without a net. */
export const numberedKeysOf = (db: Db, purpose: string): Promise<NumberedKeyRow[]> =>
  db.select().from(numberedKeys).where(eq(numberedKeys.purpose, purpose)).orderBy(asc(numberedKeys.number)).limit(256)

const keyOf = (db: Db, purpose: string, number: number) =>
  db
    .select()
    .from(numberedKeys)
    .where(and(eq(numberedKeys.purpose, purpose), eq(numberedKeys.number, number)))
