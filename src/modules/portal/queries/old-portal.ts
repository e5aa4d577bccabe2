import { and, count, desc, eq, isNotNull, lt } from 'drizzle-orm'
import type { Db } from '#platform/db/database.ts'
import { present } from '#platform/refusal.ts'
import { articles, type LegacyPage, legacyPages, redirects } from '../tables.ts'
import { words } from '../words.ts'

/** Old pages without their bytes, the latest first, by key. */
export const oldPages = (db: Db, state: LegacyPage['state'] | undefined, below: string | undefined, most: number) =>
  db
    .select({
      id: legacyPages.id,
      host: legacyPages.host,
      source: legacyPages.source,
      state: legacyPages.state,
      parsed: legacyPages.parsed,
      problem: legacyPages.problem,
    })
    .from(legacyPages)
    .where(and(state && eq(legacyPages.state, state), below ? lt(legacyPages.id, below) : undefined))
    .orderBy(desc(legacyPages.id))
    .limit(most)

export type OldPageLine = Awaited<ReturnType<typeof oldPages>>[number]

export async function countOldPages(db: Db): Promise<ReadonlyMap<LegacyPage['state'], number>> {
  const found = await db
    .select({ state: legacyPages.state, count: count() })
    .from(legacyPages)
    .groupBy(legacyPages.state)
  return new Map(found.map(({ state, count: number }) => [state, number]))
}

/** An old page with its bytes. */
export async function getOldPage(db: Db, id: string): Promise<LegacyPage> {
  const [page] = await db.select().from(legacyPages).where(eq(legacyPages.id, id))
  return present(page, words.noSuchPage)
}

/** The same, held until the transaction ends. */
export async function holdOldPage(db: Db, id: string): Promise<LegacyPage> {
  const [page] = await db.select().from(legacyPages).where(eq(legacyPages.id, id)).for('update')
  return present(page, words.noSuchPage)
}

/** Old addresses and where they lead, the latest first, by key. */
export const redirectList = (db: Db, below: string | undefined, most: number) =>
  db
    .select({
      id: redirects.id,
      host: redirects.host,
      path: redirects.path,
      oldCode: redirects.oldCode,
      kind: redirects.kind,
      target: redirects.target,
      code: articles.code,
      title: articles.title,
      hits: redirects.hits,
      lastHitAt: redirects.lastHitAt,
    })
    .from(redirects)
    .leftJoin(articles, and(eq(articles.id, redirects.articleId), isNotNull(redirects.articleId)))
    .where(below ? lt(redirects.id, below) : undefined)
    .orderBy(desc(redirects.id))
    .limit(most)

export type RedirectLine = Awaited<ReturnType<typeof redirectList>>[number]

/** Writes an old address down; undefined when it is known already. */
export async function addRedirect(db: Db, redirect: typeof redirects.$inferInsert) {
  const [added] = await db.insert(redirects).values(redirect).onConflictDoNothing().returning()
  return added
}
