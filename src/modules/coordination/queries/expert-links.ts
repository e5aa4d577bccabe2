import { eq, sql } from 'drizzle-orm'
import { type Db, only } from '#platform/db/database.ts'
import { present } from '#platform/refusal.ts'
import { type ExpertLink, expertLinks } from '../tables.ts'
import { counselWords } from '../words/counsel.ts'

export const insertExpertLink = async (db: Db, row: typeof expertLinks.$inferInsert): Promise<ExpertLink> =>
  only(await db.insert(expertLinks).values(row).returning())

export async function findExpertLinkOfHash(db: Db, tokenHash: Buffer): Promise<ExpertLink | undefined> {
  const [found] = await db.select().from(expertLinks).where(eq(expertLinks.tokenHash, tokenHash))
  return found
}

/** The link, held until the transaction ends. */
export async function holdExpertLink(db: Db, id: string): Promise<ExpertLink> {
  const [found] = await db.select().from(expertLinks).where(eq(expertLinks.id, id)).for('update')
  return present(found, counselWords.noSuchLink)
}

export async function changeExpertLink(db: Db, id: string, change: Partial<typeof expertLinks.$inferInsert>) {
  await db.update(expertLinks).set(change).where(eq(expertLinks.id, id))
}

export async function markExpertLinkUse(db: Db, id: string, usedAt: Date) {
  await db
    .update(expertLinks)
    .set({ usedAt, uses: sql`${expertLinks.uses} + 1` })
    .where(eq(expertLinks.id, id))
}

export const linksOfExpert = (db: Db, personId: string): Promise<ExpertLink[]> =>
  db
    .select()
    .from(expertLinks)
    .where(eq(expertLinks.personId, personId))
    .orderBy(sql`${expertLinks.id} desc`)
    .limit(20)
