import { createHash } from 'node:crypto'
import { eq } from 'drizzle-orm'
import type { Db } from '#platform/db/database.ts'
import { calendarTokens } from '../../tables.ts'

export const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest()

/** Since when somebody has a calendar of their own. */
export async function tokenSince(db: Db, personId: string): Promise<Date | undefined> {
  const [found] = await db
    .select({ createdAt: calendarTokens.createdAt })
    .from(calendarTokens)
    .where(eq(calendarTokens.personId, personId))
  return found?.createdAt
}

/** Puts a new token in the place of any older one. */
export async function putToken(db: Db, personId: string, token: string, createdAt: Date): Promise<void> {
  const hash = hashOf(token)
  await db
    .insert(calendarTokens)
    .values({ personId, hash, createdAt })
    .onConflictDoUpdate({ target: calendarTokens.personId, set: { hash, createdAt } })
}

export async function dropToken(db: Db, personId: string): Promise<void> {
  await db.delete(calendarTokens).where(eq(calendarTokens.personId, personId))
}

/** Whose calendar a token opens. */
export async function ownerOfToken(db: Db, token: string): Promise<string | undefined> {
  const [found] = await db
    .select({ personId: calendarTokens.personId })
    .from(calendarTokens)
    .where(eq(calendarTokens.hash, hashOf(token)))
  return found?.personId
}
