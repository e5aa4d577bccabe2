import { eq, inArray } from 'drizzle-orm'
import { type Db, only } from '#platform/db/database.ts'
import { present } from '#platform/refusal.ts'
import { type Draw, draws, enrolments } from '../tables.ts'
import { words } from '../words.ts'

export const insertDraw = async (db: Db, draw: typeof draws.$inferInsert): Promise<Draw> =>
  only(await db.insert(draws).values(draw).returning())

/** The draw, held until the transaction ends. */
export async function holdDraw(db: Db, id: string): Promise<Draw> {
  const [found] = await db.select().from(draws).where(eq(draws.id, id)).for('update')
  return present(found, words.noSuchDraw)
}

export async function findDrawByCode(db: Db, code: string): Promise<Draw | undefined> {
  const [found] = await db.select().from(draws).where(eq(draws.code, code))
  return found
}

export const updateDraw = async (db: Db, id: string, change: Partial<Draw>): Promise<Draw> =>
  only(await db.update(draws).set(change).where(eq(draws.id, id)).returning())

/** Whose entries these codes are. */
export async function entriesByCode(db: Db, codes: readonly string[]): Promise<Map<string, string>> {
  const found = new Map<string, string>()
  for (let at = 0; at < codes.length; at += 5000) {
    const some = await db
      .select({ code: enrolments.code, id: enrolments.id })
      .from(enrolments)
      .where(inArray(enrolments.code, codes.slice(at, at + 5000)))
    for (const { code, id } of some) found.set(code, id)
  }
  return found
}
