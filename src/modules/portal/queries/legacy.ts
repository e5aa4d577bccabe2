import { and, eq, isNull, type SQL, sql } from 'drizzle-orm'
import { mandate } from '#city/mandate/tables.ts'
import { type Db, only } from '#platform/db/database.ts'
import { articles, legacyPages, redirects } from '../tables.ts'

export async function findLegacyPage(db: Db, host: string, sha256: string) {
  const [page] = await db
    .select({
      id: legacyPages.id,
      state: legacyPages.state,
      articleId: legacyPages.articleId,
      parsed: legacyPages.parsed,
      problem: legacyPages.problem,
    })
    .from(legacyPages)
    .where(and(eq(legacyPages.host, host), eq(legacyPages.sha256, sha256)))
  return page
}

export async function insertLegacyPage(db: Db, page: typeof legacyPages.$inferInsert) {
  return only(await db.insert(legacyPages).values(page).returning({ id: legacyPages.id }))
}

export async function updateLegacyPage(db: Db, id: string, change: Partial<typeof legacyPages.$inferInsert>) {
  await db.update(legacyPages).set(change).where(eq(legacyPages.id, id))
}

/** One import at a time writes: two at once would give one page two codes. */
export async function holdImport(db: Db) {
  await db.execute(sql`select pg_advisory_xact_lock(${importLock})`)
}

const importLock = 7_214_988

/** An old code points to one article for ever; the first to claim it keeps it. */
export async function insertRedirect(db: Db, redirect: typeof redirects.$inferInsert) {
  await db.insert(redirects).values(redirect).onConflictDoNothing()
}

/** Where an old code leads, on this host or on any. */
export const findOldCode = (db: Db, oldCode: number, host: string) => findOld(db, eq(redirects.oldCode, oldCode), host)

/** Where an old path leads, on this host or on any. */
export const findOldPath = (db: Db, path: string, host: string) => findOld(db, eq(redirects.path, path), host)

async function findOld(db: Db, which: SQL, host: string) {
  const [found] = await db
    .select({
      id: redirects.id,
      kind: redirects.kind,
      target: redirects.target,
      code: articles.code,
      slug: articles.slug,
    })
    .from(redirects)
    .leftJoin(articles, eq(articles.id, redirects.articleId))
    .where(and(which, sql`${redirects.host} in ('', ${host})`))
    .orderBy(sql`${redirects.host} desc`)
    .limit(1)
  return found
}

export async function countHit(db: Db, id: string, now: Date) {
  await db
    .update(redirects)
    .set({ hits: sql`${redirects.hits} + 1`, lastHitAt: now })
    .where(eq(redirects.id, id))
}

/** Keeps the official wording of a duty, once; what stands there already stays. */
export async function quoteDuty(db: Db, dutyId: string, official: string) {
  await db
    .update(mandate)
    .set({ official })
    .where(and(eq(mandate.id, dutyId), isNull(mandate.official)))
}
