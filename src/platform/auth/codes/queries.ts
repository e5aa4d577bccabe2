import { and, eq, lt } from 'drizzle-orm'
import type { Db } from '#platform/db/database.ts'
import { type CodeRow, codes } from '../tables.ts'

/** Writes the subject's one code for the purpose, in place of whatever stood there. */
export async function putCode(db: Db, code: typeof codes.$inferInsert): Promise<void> {
  await db
    .insert(codes)
    .values(code)
    .onConflictDoUpdate({ target: [codes.purpose, codes.subject], set: { ...code, usedAt: null } })
}

const codeOf = (purpose: string, subject: string) => and(eq(codes.purpose, purpose), eq(codes.subject, subject))

/** The code, held until the transaction ends: two guesses at once are judged one after the other. */
export async function holdCode(db: Db, purpose: string, subject: string): Promise<CodeRow | undefined> {
  const [code] = await db.select().from(codes).where(codeOf(purpose, subject)).for('update')
  return code
}

export async function markCode(db: Db, { purpose, subject }: CodeRow, mark: { usedAt: Date } | { triesLeft: number }) {
  await db.update(codes).set(mark).where(codeOf(purpose, subject))
}

/** Removes the codes that ended before this instant. For a job. */
export async function sweepCodes(db: Db, before: Date): Promise<number> {
  const { rowCount } = await db.delete(codes).where(lt(codes.expiresAt, before))
  return rowCount ?? 0
}
