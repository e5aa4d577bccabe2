import { and, desc, eq } from 'drizzle-orm'
import { people } from '#city/people/tables.ts'
import type { Db } from '#platform/db/database.ts'
import { type Article, type Version, versions } from '../tables.ts'

type Saved = Pick<Article, 'id' | 'version' | 'title' | 'lead' | 'body' | 'tags'> & { readonly note?: string | null }

/** Keeps what the article is now, as one of its versions; one that is kept already stays as it is. */
export async function insertVersion(db: Db, saved: Saved, savedBy: string | null, savedAt: Date) {
  const { id: articleId, version, title, lead, body, tags, note = null } = saved
  await db
    .insert(versions)
    .values({ articleId, version, title, lead, body, tags, note, savedBy, savedAt })
    .onConflictDoNothing()
}

/** The versions of an article, newest first, without their bodies. */
export const versionsOf = (db: Db, articleId: string, most = 100) =>
  db
    .select({
      version: versions.version,
      title: versions.title,
      note: versions.note,
      by: people.name,
      savedAt: versions.savedAt,
    })
    .from(versions)
    .leftJoin(people, eq(people.id, versions.savedBy))
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

export type VersionLine = Awaited<ReturnType<typeof versionsOf>>[number]
