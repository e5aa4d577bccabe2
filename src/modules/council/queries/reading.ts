import { and, asc, desc, eq, lt, lte } from 'drizzle-orm'
import { people } from '#city/people/tables.ts'
import type { IsoDay } from '#platform/calendar/jalali.ts'
import { type Db, only } from '#platform/db/database.ts'
import { type Brief, briefs, rules } from '../tables.ts'

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

/** The version of a rule that holds on a day; nothing where the city has published none. */
export async function ruleOn(db: Db, key: RuleKey, on: IsoDay): Promise<unknown> {
  const [found] = await db
    .select({ data: rules.data })
    .from(rules)
    .where(and(eq(rules.key, key), lte(rules.validFrom, on)))
    .orderBy(desc(rules.validFrom), desc(rules.id))
    .limit(1)
  return found?.data
}

export const ruleKeys = ['legal', 'body', 'publication'] as const
export type RuleKey = (typeof ruleKeys)[number]

/** Every version there is, with the name of whoever published it; of each rule the newest first. */
export const allRules = (db: Db) =>
  db
    .select({ key: rules.key, validFrom: rules.validFrom, data: rules.data, by: people.name })
    .from(rules)
    .leftJoin(people, eq(people.id, rules.publishedBy))
    .orderBy(asc(rules.key), desc(rules.validFrom), desc(rules.id))
    .limit(200)

export type RuleVersion = Awaited<ReturnType<typeof allRules>>[number]

export async function insertRule(db: Db, row: typeof rules.$inferInsert) {
  await db.insert(rules).values(row)
}
