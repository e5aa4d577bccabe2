import { and, asc, eq, gt, isNull, sql } from 'drizzle-orm'
import { z } from 'zod'
import { type Db, rows } from '#platform/db/database.ts'
import type { Said } from '#platform/locale.ts'
import { type Wish, wishes } from '../../tables.ts'

const isOpen = and(isNull(wishes.toldAt), isNull(wishes.offeringId))

/** A wish that nothing has answered yet. */
export async function findWish(db: Db, personId: string, query: string): Promise<Wish | undefined> {
  const [found] = await db
    .select()
    .from(wishes)
    .where(and(eq(wishes.personId, personId), eq(wishes.query, query), isOpen))
    .limit(1)
  return found
}

export const insertWish = (db: Db, wish: typeof wishes.$inferInsert) => db.insert(wishes).values(wish)

/** Wishes nothing has answered yet, page by page. */
export const openWishes = (db: Db, after: string | undefined, most: number): Promise<Wish[]> =>
  db
    .select()
    .from(wishes)
    .where(and(isOpen, after === undefined ? undefined : gt(wishes.id, after)))
    .orderBy(asc(wishes.id))
    .limit(most)

export async function answerWish(db: Db, id: string, offeringId: string): Promise<void> {
  await db
    .update(wishes)
    .set({ offeringId })
    .where(and(eq(wishes.id, id), isOpen))
}

const Answered = z.object({ id: z.uuid(), personId: z.uuid(), title: z.custom<Said>(), code: z.string() })

/** Wishes that were answered and of which nobody has been told, held until the transaction ends. */
export const wishesToTell = (db: Db, most: number) =>
  rows(
    db,
    Answered,
    sql`select w.id, w.person_id as "personId", o.title, o.code
        from events_wishes w join enrolment_offerings o on o.id = w.offering_id
        where w.told_at is null and o.state = 'published' order by w.id limit ${most} for update of w skip locked`,
  )

export async function markTold(db: Db, id: string, toldAt: Date): Promise<void> {
  await db.update(wishes).set({ toldAt }).where(eq(wishes.id, id))
}
