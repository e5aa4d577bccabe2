import { desc, eq, sql } from 'drizzle-orm'
import { type Db, only } from '#platform/db/database.ts'
import { present } from '#platform/refusal.ts'
import { type Link, links } from '../tables.ts'
import { words } from '../words.ts'

export async function insertLink(db: Db, link: typeof links.$inferInsert): Promise<Link> {
  return only(await db.insert(links).values(link).returning())
}

export async function findLink(db: Db, id: string): Promise<Link | undefined> {
  const [found] = await db.select().from(links).where(eq(links.id, id))
  return found
}

export async function findLinkOfToken(db: Db, tokenHash: Buffer): Promise<Link | undefined> {
  const [found] = await db.select().from(links).where(eq(links.tokenHash, tokenHash))
  return found
}

/** The link, held until the transaction ends. */
export async function holdLink(db: Db, id: string): Promise<Link> {
  const [held] = await db.select().from(links).where(eq(links.id, id)).for('update')
  return present(held, words.noSuchLink)
}

export async function markUse(db: Db, id: string, at: Date) {
  await db
    .update(links)
    .set({ uses: sql`${links.uses} + 1`, usedAt: at })
    .where(eq(links.id, id))
}

export async function markRevoked(db: Db, id: string, { at, by }: { at: Date; by: string | null }) {
  await db.update(links).set({ revokedAt: at, revokedBy: by }).where(eq(links.id, id))
}

/** The links of a commitment, the newest first: with their uses, never with their tokens. */
export const linksOfCommitment = (db: Db, commitmentId: string): Promise<Link[]> =>
  db.select().from(links).where(eq(links.commitmentId, commitmentId)).orderBy(desc(links.id)).limit(50)

export async function markProved(db: Db, id: string, { until, by }: { until: Date; by: Buffer }) {
  await db.update(links).set({ provedUntil: until, provedBy: by }).where(eq(links.id, id))
}

/** The links of a body to all it owes, the newest first. */
export const linksOfBody = (db: Db, organisationId: string): Promise<Link[]> =>
  db.select().from(links).where(eq(links.organisationId, organisationId)).orderBy(desc(links.id)).limit(50)
