import { and, desc, eq, inArray, lte, sql } from 'drizzle-orm'
import { z } from 'zod'
import { organisations } from '#city/organisations/tables.ts'
import { type Db, only, rows } from '#platform/db/database.ts'
import { asciiDigits } from '#platform/text/digits.ts'
import { type Decision, decisions, type Field } from '../tables.ts'

export async function insertDecision(db: Db, row: typeof decisions.$inferInsert): Promise<Decision> {
  return only(await db.insert(decisions).values(row).returning())
}

/** A number is the same in whatever digits it is written. */
const inAscii = sql`translate(${decisions.number}, '۰۱۲۳۴۵۶۷۸۹٠١٢٣٤٥٦٧٨٩', '01234567890123456789')`

export async function findDecision(db: Db, bodyId: string, number: string): Promise<Decision | undefined> {
  const [found] = await db
    .select()
    .from(decisions)
    .where(and(eq(decisions.bodyId, bodyId), eq(inAscii, asciiDigits(number))))
  return found
}

export async function findDecisionByCode(db: Db, code: string) {
  const [found] = await db
    .select({ decision: decisions, body: organisations.name })
    .from(decisions)
    .innerJoin(organisations, eq(organisations.id, decisions.bodyId))
    .where(eq(decisions.code, code))
  return found
}

/** What took the place of some decisions. */
export const supersedersOf = (db: Db, ids: readonly string[]) =>
  ids.length === 0
    ? Promise.resolve([])
    : db
        .select({ code: decisions.code, number: decisions.number, supersedesId: decisions.supersedesId })
        .from(decisions)
        .where(inArray(decisions.supersedesId, [...ids]))
        .limit(500)

const Link = z.object({ id: z.string(), code: z.string(), number: z.string() })

/** A decision and all it supersedes, itself first. */
export const chainBefore = (db: Db, id: string) =>
  rows(
    db,
    Link,
    sql`
      with recursive before as (
        select id, code, number, supersedes_id, 0 as depth from coordination_decisions where id = ${id}
        union all
        select d.id, d.code, d.number, d.supersedes_id, b.depth + 1
        from coordination_decisions d join before b on d.id = b.supersedes_id where b.depth < 50
      )
      select id, code, number from before order by depth limit 51`,
  )

export interface DecisionWish {
  readonly field?: Field | undefined
  readonly zoneId?: string | undefined
  readonly toReviewOn?: string | undefined
  readonly after?: { readonly on: string; readonly id: string } | undefined
}

/** The log, the newest first, by keys; what is not public stands in it too. */
export const decisionsWanted = (db: Db, { field, zoneId, toReviewOn, after }: DecisionWish, most: number) =>
  db
    .select({ decision: decisions, body: organisations.name })
    .from(decisions)
    .innerJoin(organisations, eq(organisations.id, decisions.bodyId))
    .where(
      and(
        field === undefined ? undefined : sql`${decisions.fields} @> array[${field}]::text[]`,
        zoneId === undefined ? undefined : sql`${decisions.zoneIds} @> array[${zoneId}]::uuid[]`,
        toReviewOn === undefined ? undefined : lte(decisions.reviewOn, toReviewOn),
        after && sql`(${decisions.decidedOn}, ${decisions.id}) < (${after.on}::date, ${after.id}::uuid)`,
      ),
    )
    .orderBy(desc(decisions.decidedOn), desc(decisions.id))
    .limit(most)

export type ListedDecision = Awaited<ReturnType<typeof decisionsWanted>>[number]

export const decisionsOfSitting = (db: Db, sittingId: string): Promise<Decision[]> =>
  db.select().from(decisions).where(eq(decisions.sittingId, sittingId)).orderBy(desc(decisions.id)).limit(100)
