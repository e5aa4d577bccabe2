import { eq, lt, sql } from 'drizzle-orm'
import { type Db, only } from '#platform/db/database.ts'
import { gathered } from '#platform/db/gathered.ts'
import { type Draft, drafts } from '../../tables.ts'

export const insertDraft = async (db: Db, draft: typeof drafts.$inferInsert): Promise<Draft> =>
  only(await db.insert(drafts).values(draft).returning())

export const findDraft = gathered(async (db, ids: readonly string[]): Promise<(Draft | undefined)[]> => {
  const found = await db
    .select()
    .from(drafts)
    .where(sql`${drafts.id} = any(${sql.param(ids)}::uuid[])`)
  const byId = new Map(found.map((draft) => [draft.id, draft]))
  return ids.map((id) => byId.get(id))
})

export const updateDraft = async (db: Db, id: string, change: Partial<Draft>): Promise<Draft> =>
  only(await db.update(drafts).set(change).where(eq(drafts.id, id)).returning())

/** Guests have names: what nobody goes on with is not kept. */
export async function forgetDrafts(db: Db, before: Date): Promise<void> {
  await db.delete(drafts).where(lt(drafts.changedAt, before))
}
