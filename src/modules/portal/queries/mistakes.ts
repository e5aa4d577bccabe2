import { and, asc, count, desc, eq, lt } from 'drizzle-orm'
import { type Db, only } from '#platform/db/database.ts'
import { present } from '#platform/refusal.ts'
import { type Mistake, mistakes } from '../tables.ts'
import { words } from '../words.ts'

export async function insertMistake(db: Db, mistake: typeof mistakes.$inferInsert): Promise<Mistake> {
  return only(await db.insert(mistakes).values(mistake).returning())
}

/** The same words about the same page, not yet answered: sent twice, kept once. */
export async function findOpenMistake(db: Db, path: string, message: string) {
  const [found] = await db
    .select()
    .from(mistakes)
    .where(and(eq(mistakes.state, 'open'), eq(mistakes.path, path), eq(mistakes.message, message)))
    .orderBy(asc(mistakes.id))
    .limit(1)
  return found
}

export const mistakesIn = (db: Db, state: Mistake['state'], below: string | undefined, most: number) =>
  db
    .select()
    .from(mistakes)
    .where(and(eq(mistakes.state, state), below ? lt(mistakes.id, below) : undefined))
    .orderBy(desc(mistakes.id))
    .limit(most)

export async function holdMistake(db: Db, id: string): Promise<Mistake> {
  const [found] = await db.select().from(mistakes).where(eq(mistakes.id, id)).for('update')
  return present(found, words.noSuchPage)
}

export async function updateMistake(db: Db, id: string, change: Partial<typeof mistakes.$inferInsert>) {
  await db.update(mistakes).set(change).where(eq(mistakes.id, id))
}

/** How many reports stand in each state. */
export async function countMistakes(db: Db): Promise<ReadonlyMap<Mistake['state'], number>> {
  const found = await db.select({ state: mistakes.state, count: count() }).from(mistakes).groupBy(mistakes.state)
  return new Map(found.map(({ state, count: number }) => [state, number]))
}
