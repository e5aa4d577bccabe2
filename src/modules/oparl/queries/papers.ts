import { and, asc, eq, inArray, ne } from 'drizzle-orm'
import { agendaItems, sittings } from '#modules/coordination/index.ts'
import { type Resolution, resolutions, texts } from '#modules/council/index.ts'
import type { Db } from '#platform/db/database.ts'

export async function findResolution(db: Db, id: string): Promise<Resolution | undefined> {
  const [found] = await db.select().from(resolutions).where(eq(resolutions.id, id))
  return found
}

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

/** Published resolutions that were adopted under these items, with the text that counts. */
export const resolutionsOfItems = (db: Db, itemIds: readonly string[]) =>
  db
    .select({ id: resolutions.id, itemId: resolutions.agendaItemId, text: texts.body })
    .from(resolutions)
    .innerJoin(texts, and(eq(texts.resolutionId, resolutions.id), eq(texts.version, resolutions.version)))
    .where(and(inArray(resolutions.agendaItemId, [...itemIds]), eq(resolutions.state, 'published')))
    .orderBy(asc(resolutions.id))
    .limit(500)
