import { and, asc, eq, gt, isNull } from 'drizzle-orm'
import type { Db } from '#platform/db/database.ts'
import { type Wish, wishes } from '../../tables.ts'

export async function findWish(db: Db, personId: string, query: string): Promise<Wish | undefined> {
  const [found] = await db
    .select()
    .from(wishes)
    .where(and(eq(wishes.personId, personId), eq(wishes.query, query), isNull(wishes.toldAt)))
    .limit(1)
  return found
}

export const insertWish = (db: Db, wish: typeof wishes.$inferInsert) => db.insert(wishes).values(wish)

/** Wishes nobody has answered yet, page by page. */
export const openWishes = (db: Db, after: string | undefined, most: number): Promise<Wish[]> =>
  db
    .select()
    .from(wishes)
    .where(and(isNull(wishes.toldAt), after === undefined ? undefined : gt(wishes.id, after)))
    .orderBy(asc(wishes.id))
    .limit(most)

export async function markTold(db: Db, id: string, offeringId: string, toldAt: Date): Promise<void> {
  await db.update(wishes).set({ offeringId, toldAt }).where(eq(wishes.id, id))
}
