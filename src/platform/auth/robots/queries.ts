import { lt } from 'drizzle-orm'
import type { Db } from '#platform/db/database.ts'
import { proofs } from '../tables.ts'

/** Writes a proof down as used; false when it was used before. */
export async function useProof(db: Db, signature: string, until: Date): Promise<boolean> {
  const written = await db.insert(proofs).values({ signature, until }).onConflictDoNothing().returning()
  return written.length === 1
}

/** Removes the proofs that would have expired by now. For a job. */
export async function sweepProofs(db: Db, now: Date): Promise<number> {
  const { rowCount } = await db.delete(proofs).where(lt(proofs.until, now))
  return rowCount ?? 0
}
