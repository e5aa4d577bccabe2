import { and, asc, eq, inArray, ne } from 'drizzle-orm'
import { agendaItems, sittings } from '#modules/coordination/index.ts'
import {
  attachments,
  originators,
  type Paper,
  paperLinks,
  papers,
  type Resolution,
  resolutions,
} from '#modules/council/index.ts'
import type { Db } from '#platform/db/database.ts'

export async function findPaper(db: Db, id: string): Promise<Paper | undefined> {
  const [found] = await db.select().from(papers).where(eq(papers.id, id))
  return found
}

export async function findResolution(db: Db, id: string): Promise<Resolution | undefined> {
  const [found] = await db.select().from(resolutions).where(eq(resolutions.id, id))
  return found
}

/** Published resolutions that answer a paper. A paper is told as soon as one of them is. */
export const resolutionsOfPaper = (db: Db, paperId: string) =>
  db
    .select({ id: resolutions.id })
    .from(resolutions)
    .where(and(eq(resolutions.paperId, paperId), eq(resolutions.state, 'published')))
    .orderBy(asc(resolutions.id))
    .limit(100)

export const linksOf = (db: Db, paperId: string) =>
  db.select().from(paperLinks).where(eq(paperLinks.paperId, paperId)).orderBy(asc(paperLinks.otherId)).limit(100)

export const originatorsOf = (db: Db, paperId: string) =>
  db
    .select({ id: originators.personId })
    .from(originators)
    .where(eq(originators.paperId, paperId))
    .orderBy(asc(originators.personId))
    .limit(50)

export const attachmentsOf = (db: Db, of: { paperId: string } | { resolutionId: string }) =>
  db
    .select()
    .from(attachments)
    .where('paperId' in of ? eq(attachments.paperId, of.paperId) : eq(attachments.resolutionId, of.resolutionId))
    .orderBy(asc(attachments.id))
    .limit(100)

/** The resolutions that these matters are. */
export async function resolutionsOfMatters(db: Db, matterIds: readonly string[]): Promise<string[]> {
  if (matterIds.length === 0) return []
  const found = await db
    .select({ id: resolutions.id })
    .from(resolutions)
    .where(inArray(resolutions.matterId, [...new Set(matterIds)]))
  return found.map(({ id }) => id)
}

/** The meeting in whose agenda an item stands, where it is told of. */
export async function publicSittingOf(db: Db, agendaItemId: string): Promise<string | undefined> {
  const [found] = await db
    .select({ id: sittings.id })
    .from(agendaItems)
    .innerJoin(sittings, eq(sittings.id, agendaItems.sittingId))
    .where(and(eq(agendaItems.id, agendaItemId), eq(sittings.isPublic, true), ne(sittings.state, 'draft')))
  return found?.id
}

/** Published resolutions that were adopted under these items. */
export const resolutionsOfItems = (db: Db, itemIds: readonly string[]) =>
  db
    .select({ id: resolutions.id, itemId: resolutions.agendaItemId })
    .from(resolutions)
    .where(and(inArray(resolutions.agendaItemId, [...itemIds]), eq(resolutions.state, 'published')))
    .orderBy(asc(resolutions.id))
    .limit(500)
