import { and, asc, desc, eq, inArray, isNull, lt } from 'drizzle-orm'
import { insertAtOnce } from '../../db/at-once.ts'
import { type Db, only } from '#platform/db/database.ts'
import { type Payment, payments, type Slip, slips } from './tables.ts'

export const insertPayment = async (db: Db, payment: typeof payments.$inferInsert): Promise<Payment> =>
  only(await db.insert(payments).values(payment).returning())

/** Many at once, as an import or a sowing writes them. */
export async function insertPayments(db: Db, many: readonly (typeof payments.$inferInsert)[]): Promise<void> {
  for (let at = 0; at < many.length; at += 2000) await insertAtOnce(db, payments, many.slice(at, at + 2000))
}

export async function findPayment(db: Db, id: string): Promise<Payment | undefined> {
  const [found] = await db.select().from(payments).where(eq(payments.id, id))
  return found
}

/** The payment the provider means when somebody comes back. */
export async function findByAuthority(db: Db, driver: string, authority: string): Promise<Payment | undefined> {
  const [found] = await db
    .select()
    .from(payments)
    .where(and(eq(payments.driver, driver), eq(payments.authority, authority)))
  return found
}

export async function findPaid(db: Db, orderId: string): Promise<Payment | undefined> {
  const isPaid = inArray(payments.state, ['verified', 'settled'])
  const [found] = await db
    .select()
    .from(payments)
    .where(and(eq(payments.orderId, orderId), isPaid))
  return found
}

/** The payment, held until the transaction ends, so that it is verified once. */
export async function holdPayment(db: Db, id: string): Promise<Payment | undefined> {
  const [held] = await db.select().from(payments).where(eq(payments.id, id)).for('update')
  return held
}

export async function updatePayment(db: Db, id: string, change: Partial<Payment>): Promise<void> {
  await db.update(payments).set(change).where(eq(payments.id, id))
}

/** Payments of which nobody has heard since then, oldest first. */
export const openPayments = (db: Db, driver: string, before: Date): Promise<Payment[]> =>
  db
    .select()
    .from(payments)
    .where(
      and(
        eq(payments.driver, driver),
        inArray(payments.state, ['redirected', 'returned']),
        lt(payments.createdAt, before),
      ),
    )
    .orderBy(asc(payments.createdAt))
    .limit(100)

/** Writes a slip; undefined when its number is known already. */
export async function insertSlip(db: Db, slip: typeof slips.$inferInsert): Promise<Slip | undefined> {
  const [written] = await db.insert(slips).values(slip).onConflictDoNothing().returning()
  return written
}

export async function holdSlip(db: Db, id: string): Promise<Slip | undefined> {
  const [held] = await db.select().from(slips).where(eq(slips.id, id)).for('update')
  return held
}

export async function decideSlip(db: Db, id: string, decision: Pick<Slip, 'approved' | 'decidedBy' | 'decidedAt'>) {
  await db.update(slips).set(decision).where(eq(slips.id, id))
}

/** Slips that wait for a second person, oldest first. */
export const openSlips = (db: Db): Promise<Slip[]> =>
  db.select().from(slips).where(isNull(slips.approved)).orderBy(asc(slips.id)).limit(100)

/** Every attempt to pay for an order, the newest first. */
export const paymentsOf = (db: Db, orderId: string): Promise<Payment[]> =>
  db.select().from(payments).where(eq(payments.orderId, orderId)).orderBy(desc(payments.id)).limit(20)
