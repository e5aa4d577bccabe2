import { and, asc, desc, eq, isNull, lt, lte, sql } from 'drizzle-orm'
import { contacts, people } from '#city/people/tables.ts'
import type { IsoDay } from '#platform/calendar/jalali.ts'
import { type Db, only } from '#platform/db/database.ts'
import { type Brief, briefs, papers, originators, rules, type Watch, watches } from '../tables.ts'

export async function insertWatch(db: Db, row: typeof watches.$inferInsert): Promise<Watch> {
  return only(await db.insert(watches).values(row).returning())
}

export async function findWatchOf(db: Db, personId: string, resolutionId: string): Promise<Watch | undefined> {
  const [found] = await db
    .select()
    .from(watches)
    .where(and(eq(watches.personId, personId), eq(watches.resolutionId, resolutionId)))
  return found
}

export async function findWatchByToken(db: Db, tokenHash: Buffer): Promise<Watch | undefined> {
  const [found] = await db.select().from(watches).where(eq(watches.tokenHash, tokenHash))
  return found
}

export async function setWatchEnd(db: Db, id: string, endedAt: Date | null) {
  await db.update(watches).set({ endedAt }).where(eq(watches.id, id))
}

/** Those with an account and a verified mobile who follow a resolution, by keys. */
export const followersOf = (db: Db, resolutionId: string, after: string | undefined, most: number) =>
  db
    .select({ watchId: watches.id, contact: contacts, locale: people.locale })
    .from(watches)
    .innerJoin(people, eq(people.id, watches.personId))
    .innerJoin(contacts, eq(contacts.personId, people.id))
    .where(
      and(
        eq(watches.resolutionId, resolutionId),
        isNull(watches.endedAt),
        isNull(people.erasedAt),
        eq(contacts.kind, 'mobile'),
        sql`${contacts.verifiedAt} is not null`,
        after === undefined ? undefined : sql`${watches.id} > ${after}::uuid`,
      ),
    )
    .orderBy(asc(watches.id))
    .limit(most)

export async function insertBrief(db: Db, row: typeof briefs.$inferInsert): Promise<Brief> {
  return only(await db.insert(briefs).values(row).returning())
}

export async function findBrief(db: Db, code: string): Promise<Brief | undefined> {
  const [found] = await db.select().from(briefs).where(eq(briefs.code, code))
  return found
}

interface BriefWish {
  readonly bodyId?: string | undefined
  /** The last one of the page before. */
  readonly before?: string | undefined
}

/** Briefs of a committee, or of all, the newest first, by key. */
export const briefsOf = (db: Db, { bodyId, before }: BriefWish = {}, most = 60): Promise<Brief[]> =>
  db
    .select()
    .from(briefs)
    .where(
      and(
        bodyId === undefined ? undefined : eq(briefs.bodyId, bodyId),
        before === undefined ? undefined : lt(briefs.id, before),
      ),
    )
    .orderBy(desc(briefs.id))
    .limit(most)

export async function quarterlyBrief(db: Db, bodyId: string, year: number, quarter: number) {
  const [found] = await db
    .select()
    .from(briefs)
    .where(and(eq(briefs.bodyId, bodyId), eq(briefs.year, year), eq(briefs.quarter, quarter)))
  return found
}

export async function insertPaper(db: Db, row: typeof papers.$inferInsert) {
  return only(await db.insert(papers).values(row).returning())
}

export async function insertOriginators(db: Db, paperId: string, personIds: readonly string[]) {
  if (personIds.length > 0) {
    await db
      .insert(originators)
      .values(personIds.map((personId) => ({ paperId, personId })))
      .onConflictDoNothing()
  }
}

export async function findPaper(db: Db, id: string) {
  const [found] = await db.select().from(papers).where(eq(papers.id, id))
  return found
}

export const recentPapers = (db: Db, most = 100) => db.select().from(papers).orderBy(desc(papers.id)).limit(most)

/** The version of a rule that holds on a day; nothing where the city has published none. */
export async function ruleOn(db: Db, key: 'legal' | 'body' | 'publication', on: IsoDay): Promise<unknown> {
  const [found] = await db
    .select({ data: rules.data })
    .from(rules)
    .where(and(eq(rules.key, key), lte(rules.validFrom, on)))
    .orderBy(desc(rules.validFrom), desc(rules.id))
    .limit(1)
  return found?.data
}

export const allRules = (db: Db) =>
  db.select().from(rules).orderBy(asc(rules.key), desc(rules.validFrom), desc(rules.id)).limit(200)

export async function insertRule(db: Db, row: typeof rules.$inferInsert) {
  await db.insert(rules).values(row)
}
