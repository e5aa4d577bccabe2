import { asc, eq, inArray, sql } from 'drizzle-orm'
import { type Db, only } from '#platform/db/database.ts'
import { planOnce } from '#platform/db/statements.ts'
import { present } from '#platform/refusal.ts'
import { type Matter, matterDuties, matters, type RuleVersion, ruleVersions } from '../tables.ts'
import { words } from '../words.ts'

export async function insertMatter(
  db: Db,
  matter: typeof matters.$inferInsert,
  duties: readonly string[],
): Promise<Matter> {
  const made = only(await db.insert(matters).values(matter).returning())
  if (duties.length > 0) await db.insert(matterDuties).values(duties.map((dutyId) => ({ matterId: made.id, dutyId })))
  return made
}

export async function getMatter(db: Db, id: string): Promise<Matter> {
  const [found] = await db.select().from(matters).where(eq(matters.id, id))
  return present(found, words.noSuchMatter)
}

export async function findMatterOfCode(db: Db, code: string): Promise<Matter | undefined> {
  const [found] = await db.select().from(matters).where(eq(matters.code, code))
  return found
}

/** The matter, held until the transaction ends: its history grows by one writer at a time. */
export async function holdMatter(db: Db, id: string): Promise<Matter> {
  const ask = db.select().from(matters).where(eq(matters.id, id)).for('update')
  const [, [held]] = await Promise.all([planOnce(db), ask])
  return present(held, words.noSuchMatter)
}

export async function updateMatter(db: Db, id: string, change: Partial<typeof matters.$inferInsert>) {
  await db.update(matters).set(change).where(eq(matters.id, id))
}

export const dutiesOfMatters = (db: Db, ids: readonly string[]) =>
  db
    .select()
    .from(matterDuties)
    .where(inArray(matterDuties.matterId, [...ids]))
    .orderBy(asc(matterDuties.matterId), asc(matterDuties.dutyId))
    .limit(2000)

/** Whether another matter has taken its place. */
export async function isSuperseded(db: Db, id: string): Promise<boolean> {
  const [later] = await db.select({ id: matters.id }).from(matters).where(eq(matters.supersedesId, id)).limit(1)
  return later !== undefined
}

/** A matter and all it supersedes, itself first. */
export async function supersededBy(db: Db, id: string): Promise<string[]> {
  const { rows } = await db.execute<{ id: string }>(sql`
    with recursive before as (
      select id, supersedes_id, 0 as depth from commitment_matters where id = ${id}
      union all
      select m.id, m.supersedes_id, b.depth + 1 from commitment_matters m join before b on m.id = b.supersedes_id
      where b.depth < 50
    )
    select id from before order by depth`)
  return rows.map((row) => row.id)
}

export const versionsOf = (db: Db, key: string): Promise<RuleVersion[]> =>
  db.select().from(ruleVersions).where(eq(ruleVersions.key, key)).orderBy(asc(ruleVersions.version)).limit(500)

/** All versions of some rules. */
export const versionsNamed = (db: Db, keys: readonly string[]): Promise<RuleVersion[]> =>
  keys.length === 0
    ? Promise.resolve([])
    : db
        .select()
        .from(ruleVersions)
        .where(inArray(ruleVersions.key, [...keys]))
        .limit(5000)

export async function findVersion(db: Db, key: string, version: number): Promise<RuleVersion | undefined> {
  return (await versionsOf(db, key)).find((each) => each.version === version)
}

export async function insertVersion(db: Db, version: typeof ruleVersions.$inferInsert) {
  await db.insert(ruleVersions).values(version)
}

/** Whether any version of a rule has been published. */
export const hasRule = async (db: Db, key: string): Promise<boolean> => (await versionsOf(db, key)).length > 0

export const mattersById = (db: Db, ids: readonly string[]): Promise<Matter[]> =>
  ids.length === 0
    ? Promise.resolve([])
    : db
        .select()
        .from(matters)
        .where(inArray(matters.id, [...ids]))
        .orderBy(asc(matters.id))
        .limit(1000)
