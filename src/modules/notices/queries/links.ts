import { and, eq, gt, isNull } from 'drizzle-orm'
import type { Db } from '#platform/db/database.ts'
import { type Link, links } from '../tables.ts'

export async function insertLink(db: Db, link: typeof links.$inferInsert): Promise<void> {
  await db.insert(links).values(link)
}

/** The link of this hash while it works. */
export async function findLink(db: Db, hash: Buffer, now: Date): Promise<Link | undefined> {
  const [found] = await db
    .select()
    .from(links)
    .where(and(eq(links.hash, hash), isNull(links.revokedAt), gt(links.expiresAt, now)))
  return found
}

/** Takes every link of an enrolment back: a phone was lost, or a ticket on paper. */
export async function revokeLinks(db: Db, enrolmentId: string, at: Date): Promise<void> {
  await db
    .update(links)
    .set({ revokedAt: at })
    .where(and(eq(links.enrolmentId, enrolmentId), isNull(links.revokedAt)))
}
