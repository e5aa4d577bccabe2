import { and, asc, eq, gt, inArray, isNull, lt, sql } from 'drizzle-orm'
import { insertAtOnce } from '../db/at-once.ts'
import { type Db, only } from '../db/database.ts'
import { changes, type FeedItem, items, numbers } from './tables.ts'

/** A thing of a feed: `{ kind: 'ScheduledSession', itemId: '…' }`. */
export interface Thing {
  readonly kind: string
  readonly itemId: string
}

/** Tells the feeds that these things were made, changed or taken away. In the transaction of the change itself. */
export async function noteChanged(db: Db, things: readonly Thing[]) {
  for (let at = 0; at < things.length; at += 1000) {
    await insertAtOnce(db, changes, things.slice(at, at + 1000))
  }
}

/** The key under which one writer at a time gives numbers. Any constant will do; it must never change. */
const writerLock = 7_214_987

/** True when this transaction is the one that may give numbers, until it ends. */
export async function holdNumbers(db: Db): Promise<boolean> {
  const { rows } = await db.execute<{ held: boolean }>(sql`select pg_try_advisory_xact_lock(${writerLock}) as held`)
  return rows[0]?.held === true
}

/** The oldest changes that are not yet told. */
export const oldestChanges = (db: Db, kinds: readonly string[], most: number) =>
  db
    .select()
    .from(changes)
    .where(inArray(changes.kind, [...kinds]))
    .orderBy(asc(changes.id))
    .limit(most)

/** Exactly the rows that were read: a change that committed meanwhile keeps its own. */
export async function forgetChanges(db: Db, ids: readonly string[]) {
  await db.delete(changes).where(inArray(changes.id, [...ids]))
}

/** What was last told of these things. */
export const toldItems = (db: Db, kind: string, ids: readonly string[]) =>
  db
    .select({ itemId: items.itemId, digest: items.digest })
    .from(items)
    .where(and(eq(items.kind, kind), inArray(items.itemId, [...ids])))

/** The first of so many new numbers. Only for whoever holds the numbers. */
export async function takeNumbers(db: Db, count: number): Promise<number> {
  const { last } = only(
    await db
      .insert(numbers)
      .values({ name: 'change', last: count })
      .onConflictDoUpdate({ target: numbers.name, set: { last: sql`${numbers.last} + ${count}` } })
      .returning({ last: numbers.last }),
  )
  return last - count + 1
}

export async function putItems(db: Db, told: (typeof items.$inferInsert)[]) {
  if (told.length === 0) return
  await db
    .insert(items)
    .values(told)
    .onConflictDoUpdate({
      target: [items.kind, items.itemId],
      set: {
        changeNo: sql`excluded.change_no`,
        data: sql`excluded.data`,
        digest: sql`excluded.digest`,
        changedAt: sql`excluded.changed_at`,
      },
    })
}

/** What changed after a number, in order. Strictly after: a reader who asked again from the last one would never end. */
export const itemsAfter = (db: Db, kind: string, after: number, most: number): Promise<FeedItem[]> =>
  db
    .select()
    .from(items)
    .where(and(eq(items.kind, kind), gt(items.changeNo, after)))
    .orderBy(asc(items.changeNo))
    .limit(most)

/** Lets go of what was deleted before an instant. */
export async function forgetDeleted(db: Db, before: Date) {
  await db.delete(items).where(and(lt(items.changedAt, before), isNull(items.digest)))
}

/** A thing of a feed as it was last told. */
export async function findItem(db: Db, kind: string, itemId: string): Promise<FeedItem | undefined> {
  const [found] = await db
    .select()
    .from(items)
    .where(and(eq(items.kind, kind), eq(items.itemId, itemId)))
  return found
}
