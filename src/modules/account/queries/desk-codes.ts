import { and, eq, gt, isNull, lt } from 'drizzle-orm'
import type { Db } from '#platform/db/database.ts'
import { deskCodes } from '../tables.ts'

/** Writes a person's one code on paper, in place of the one before it. */
export async function putDeskCode(db: Db, code: typeof deskCodes.$inferInsert): Promise<void> {
  await db
    .insert(deskCodes)
    .values(code)
    .onConflictDoUpdate({ target: deskCodes.personId, set: { ...code, usedAt: null } })
}

/** Uses the code with this fingerprint up and says whose it was; undefined when none is good now. One statement, so it opens once. */
export async function takeDeskCode(db: Db, code: string, now: Date): Promise<string | undefined> {
  const [taken] = await db
    .update(deskCodes)
    .set({ usedAt: now })
    .where(and(eq(deskCodes.code, code), isNull(deskCodes.usedAt), gt(deskCodes.expiresAt, now)))
    .returning({ personId: deskCodes.personId })
  return taken?.personId
}

/** Removes the codes that ended before this instant. For a job. */
export async function sweepDeskCodes(db: Db, before: Date): Promise<number> {
  const { rowCount } = await db.delete(deskCodes).where(lt(deskCodes.expiresAt, before))
  return rowCount ?? 0
}
