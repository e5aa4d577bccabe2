import { and, asc, eq } from 'drizzle-orm'
import type { Db } from '#platform/db/database.ts'
import { type Charge, charges } from './tables.ts'

/** Writes charges down; one for the same payment and reason is known already. */
export async function insertCharges(db: Db, many: readonly (typeof charges.$inferInsert)[]): Promise<void> {
  if (many.length > 0)
    await db
      .insert(charges)
      .values([...many])
      .onConflictDoNothing()
}

/** Everything that is owed for one thing, the oldest first. */
export const chargesOf = (db: Db, subject: string): Promise<Charge[]> =>
  db
    .select()
    .from(charges)
    .where(eq(charges.subject, subject))
    .orderBy(asc(charges.createdAt), asc(charges.id))
    .limit(100)

/** What has to be given back, the oldest first. */
export const refundsDue = (db: Db): Promise<Charge[]> =>
  db
    .select()
    .from(charges)
    .where(eq(charges.state, 'refund-due'))
    .orderBy(asc(charges.createdAt), asc(charges.id))
    .limit(200)

/** True when it was due until now. */
export async function markRefunded(db: Db, id: string, at: Date): Promise<boolean> {
  const changed = await db
    .update(charges)
    .set({ state: 'refunded', changedAt: at })
    .where(and(eq(charges.id, id), eq(charges.state, 'refund-due')))
    .returning({ id: charges.id })
  return changed.length > 0
}
