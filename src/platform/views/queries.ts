import { and, asc, count, eq } from 'drizzle-orm'
import { type Db, only } from '../db/database.ts'
import { type SavedView, savedViews } from './tables.ts'

const ownIn = (personId: string, list: string) => and(eq(savedViews.personId, personId), eq(savedViews.list, list))

/** A person's views of a list, in the order in which they were kept. */
export const viewsOf = (db: Db, personId: string, list: string): Promise<SavedView[]> =>
  db.select().from(savedViews).where(ownIn(personId, list)).orderBy(asc(savedViews.id)).limit(100)

export async function countViews(db: Db, personId: string, list: string): Promise<number> {
  return only(await db.select({ count: count() }).from(savedViews).where(ownIn(personId, list))).count
}

/** Somebody's own view; another's is not there. */
export async function findView(db: Db, personId: string, id: string): Promise<SavedView | undefined> {
  const [found] = await db
    .select()
    .from(savedViews)
    .where(and(eq(savedViews.id, id), eq(savedViews.personId, personId)))
  return found
}

export async function findViewNamed(db: Db, personId: string, list: string, name: string) {
  const [found] = await db
    .select()
    .from(savedViews)
    .where(and(ownIn(personId, list), eq(savedViews.name, name)))
  return found
}

/** Keeps a view; one of the same name is replaced by it. */
export async function putView(db: Db, view: typeof savedViews.$inferInsert): Promise<SavedView> {
  const { personId, list, name } = savedViews
  return only(
    await db
      .insert(savedViews)
      .values(view)
      .onConflictDoUpdate({ target: [personId, list, name], set: { query: view.query } })
      .returning(),
  )
}

export async function updateView(db: Db, id: string, change: Pick<SavedView, 'name'>) {
  await db.update(savedViews).set(change).where(eq(savedViews.id, id))
}

export async function deleteView(db: Db, personId: string, id: string) {
  await db.delete(savedViews).where(and(eq(savedViews.id, id), eq(savedViews.personId, personId)))
}
