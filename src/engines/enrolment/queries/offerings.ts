import { and, asc, eq, isNull, sql } from 'drizzle-orm'
import { type Db, only } from '#platform/db/database.ts'
import { together } from '#platform/db/together.ts'
import { present } from '#platform/refusal.ts'
import { type Offering, offerings, type Pool, pools, type Session, sessions } from '../tables.ts'
import { words } from '../words.ts'

export const insertOffering = async (db: Db, offering: typeof offerings.$inferInsert): Promise<Offering> =>
  only(await db.insert(offerings).values(offering).returning())

export const getOffering = together(async (db: Db, id: string): Promise<Offering> => {
  const [found] = await db.select().from(offerings).where(eq(offerings.id, id))
  return present(found, words.noSuchOffering)
})

/** The offering, held until the transaction ends. */
export async function holdOffering(db: Db, id: string): Promise<Offering> {
  const [found] = await db.select().from(offerings).where(eq(offerings.id, id)).for('update')
  return present(found, words.noSuchOffering)
}

export const findOfferingByCode = together(async (db: Db, code: string): Promise<Offering | undefined> => {
  const [found] = await db.select().from(offerings).where(eq(offerings.code, code))
  return found
})

export async function updateOffering(
  db: Db,
  id: string,
  change: Partial<typeof offerings.$inferInsert>,
): Promise<void> {
  await db
    .update(offerings)
    .set({ ...change, rev: sql`${offerings.rev} + 1` })
    .where(eq(offerings.id, id))
}

export const insertSessions = async (db: Db, many: readonly (typeof sessions.$inferInsert)[]): Promise<Session[]> =>
  many.length === 0
    ? []
    : db
        .insert(sessions)
        .values([...many])
        .returning()

export const insertPools = async (db: Db, many: readonly (typeof pools.$inferInsert)[]): Promise<Pool[]> =>
  many.length === 0
    ? []
    : db
        .insert(pools)
        .values([...many])
        .returning()

export const findSession = together(async (db: Db, id: string): Promise<Session | undefined> => {
  const [found] = await db.select().from(sessions).where(eq(sessions.id, id))
  return found
})

export const getSession = async (db: Db, id: string): Promise<Session> =>
  present(await findSession(db, id), words.noSuchSession)

/** Every session of an offering, in order. */
export const sessionsOf = (db: Db, offeringId: string): Promise<Session[]> =>
  db.select().from(sessions).where(eq(sessions.offeringId, offeringId)).orderBy(asc(sessions.position)).limit(500)

/** The first meeting that is not called off: on its day age counts. */
export async function firstSession(db: Db, offeringId: string): Promise<Session | undefined> {
  const [found] = await db
    .select()
    .from(sessions)
    .where(and(eq(sessions.offeringId, offeringId), isNull(sessions.cancelledAt)))
    .orderBy(sql`${sessions.startsAt} nulls last`, asc(sessions.position))
    .limit(1)
  return found
}
