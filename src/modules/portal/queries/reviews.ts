import { desc, eq } from 'drizzle-orm'
import { people } from '#city/people/tables.ts'
import type { Db } from '#platform/db/database.ts'
import { reviews } from '../tables.ts'

export async function insertReview(db: Db, review: typeof reviews.$inferInsert) {
  await db.insert(reviews).values(review)
}

/** What was said between writer and reviewer, newest first. */
export const reviewsOf = (db: Db, articleId: string) =>
  db
    .select({ id: reviews.id, kind: reviews.kind, note: reviews.note, by: people.name, at: reviews.at })
    .from(reviews)
    .leftJoin(people, eq(people.id, reviews.by))
    .where(eq(reviews.articleId, articleId))
    .orderBy(desc(reviews.id))
    .limit(20)

export type ReviewLine = Awaited<ReturnType<typeof reviewsOf>>[number]
