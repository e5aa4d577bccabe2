import { asc, desc, eq, sql } from 'drizzle-orm'
import type { Db } from '#platform/db/database.ts'
import { filesIn } from '#platform/documents/files-in.ts'
import { type Article, articleFiles, articles, pages } from '../tables.ts'

/** Writes down which files an article shows, as its cover or in its text. */
export async function keepFilesOf(db: Db, { id: articleId, body, coverId }: Pick<Article, 'id' | 'body' | 'coverId'>) {
  const shown = new Set(Object.values(body).flatMap(filesIn))
  if (coverId !== null) shown.add(coverId)
  await db.delete(articleFiles).where(eq(articleFiles.articleId, articleId))
  if (shown.size > 0) await db.insert(articleFiles).values([...shown].map((fileId) => ({ articleId, fileId })))
}

/** The articles that show a file, newest first. */
export const articlesShowing = (db: Db, fileId: string) =>
  db
    .select({ id: articles.id, code: articles.code, title: articles.title, state: articles.state })
    .from(articleFiles)
    .innerJoin(articles, eq(articles.id, articleFiles.articleId))
    .where(eq(articleFiles.fileId, fileId))
    .orderBy(desc(articles.code))
    .limit(100)

/** The pages that show a file; there are few pages, so each is looked through. */
export const pagesShowing = (db: Db, fileId: string) =>
  db
    .select({ id: pages.id, slug: pages.slug, title: pages.title })
    .from(pages)
    .where(sql`position(${fileId} in ${pages.body}::text) > 0`)
    .orderBy(asc(pages.slug))
    .limit(100)
