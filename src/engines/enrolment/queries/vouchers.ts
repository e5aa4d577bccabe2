import { and, eq, gte, isNull } from 'drizzle-orm'
import type { Db } from '#platform/db/database.ts'
import { type Voucher, vouchers } from '../tables.ts'

export async function insertVouchers(db: Db, many: readonly (typeof vouchers.$inferInsert)[]): Promise<void> {
  await db.insert(vouchers).values([...many])
}

/** Uses a voucher for an enrolment; nothing when it is unknown, for something else, past, or used by another. */
export async function useVoucher(
  db: Db,
  hash: string,
  { offeringId, enrolmentId, on, at }: { offeringId: string; enrolmentId: string; on: string; at: Date },
): Promise<Voucher | undefined> {
  const which = and(eq(vouchers.hash, hash), eq(vouchers.offeringId, offeringId))
  const [used] = await db
    .update(vouchers)
    .set({ usedBy: enrolmentId, usedAt: at })
    .where(and(which, isNull(vouchers.usedBy), gte(vouchers.endsOn, on)))
    .returning()
  if (used) return used
  const [before] = await db
    .select()
    .from(vouchers)
    .where(and(which, eq(vouchers.usedBy, enrolmentId)))
  return before
}
