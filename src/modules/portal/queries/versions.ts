import { and, desc, eq } from 'drizzle-orm'
import type { Db } from '#platform/db/database.ts'
import { type Article, type Version, versions } from '../tables.ts'

/** Keeps what the article is now, as one of its versions. */
export async function insertVersion(
  db: Db,
  { id: articleId, version, title, lead, body, tags }: Pick<Article, 'id' | 'version' | 'title' | 'lead' | 'body' | 'tags'>,
  savedBy: string | null,
  savedAt: Date,
) {
  await db
    .insert(versions)
    .values({ articleId, version, title, lead, body, tags, savedBy, savedAt })
    .onConflictDoNothing()
}

/** The versions of an article, newest first, without their bodies. */
export const versionsOf = (db: Db, articleId: string, most = 100) =>
  db
    .select({ version: versions.version, title: versions.title, savedBy: versions.savedBy, savedAt: versions.savedAt })
    .from(versions)
    .where(eq(versions.articleId, articleId))
    .orderBy(desc(versions.version))
    .limit(most)

export async function findVersion(db: Db, articleId: string, version: number): Promise<Version | undefined> {
  const [found] = await db
    .select()
    .from(versions)
    .where(and(eq(versions.articleId, articleId), eq(versions.version, version)))
  return found
}
