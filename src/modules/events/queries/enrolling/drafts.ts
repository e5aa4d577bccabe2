import { eq, lt } from 'drizzle-orm'
import { type Db, only } from '#platform/db/database.ts'
import { type Draft, drafts } from '../../tables.ts'

export const insertDraft = async (db: Db, draft: typeof drafts.$inferInsert): Promise<Draft> =>
  only(await db.insert(drafts).values(draft).returning())

export async function findDraft(db: Db, id: string): Promise<Draft | undefined> {
  const [found] = await db.select().from(drafts).where(eq(drafts.id, id))
  return found
}

export const updateDraft = async (db: Db, id: string, change: Partial<Draft>): Promise<Draft> =>
  only(await db.update(drafts).set(change).where(eq(drafts.id, id)).returning())

/** Guests have names: what nobody goes on with is not kept. */
export async function forgetDrafts(db: Db, before: Date): Promise<void> {
  await db.delete(drafts).where(lt(drafts.changedAt, before))
}
