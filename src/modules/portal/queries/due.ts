import { and, asc, eq, lte } from 'drizzle-orm'
import type { Db } from '#platform/db/database.ts'
import { type Article, articles } from '../tables.ts'

/** The article that has been due longest, held; those another process holds already are left to it. */
export async function holdDue(db: Db, now: Date): Promise<Article | undefined> {
  const [due] = await db
    .select()
    .from(articles)
    .where(and(eq(articles.state, 'scheduled'), lte(articles.publishAt, now)))
    .orderBy(asc(articles.publishAt), asc(articles.id))
    .limit(1)
    .for('update', { skipLocked: true })
  return due
}
