import { eq, lt } from 'drizzle-orm'
import type { Db } from '../db/database.ts'
import { onceKeys } from './tables.ts'

/** True when the key is new. A key that another transaction holds is waited for. */
export async function takeKey(db: Db, key: string, at: Date): Promise<boolean> {
  const taken = await db.insert(onceKeys).values({ key, at }).onConflictDoNothing().returning({ key: onceKeys.key })
  return taken.length > 0
}

/** In a box: a bare text of digits, as codes are, would come back from JSON as a number. */
export async function keepResult(db: Db, key: string, result: unknown) {
  await db
    .update(onceKeys)
    .set({ result: { is: result } })
    .where(eq(onceKeys.key, key))
}

export async function resultOf(db: Db, key: string): Promise<unknown> {
  const [kept] = await db.select({ result: onceKeys.result }).from(onceKeys).where(eq(onceKeys.key, key))
  return kept?.result?.is
}

export async function forgetKeys(db: Db, before: Date) {
  await db.delete(onceKeys).where(lt(onceKeys.at, before))
}
