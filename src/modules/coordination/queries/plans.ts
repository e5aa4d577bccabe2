import { desc, eq, sql } from 'drizzle-orm'
import { organisations } from '#city/organisations/tables.ts'
import { matters } from '#engines/commitment/index.ts'
import type { Db } from '#platform/db/database.ts'
import { present } from '#platform/refusal.ts'
import { plans } from '../tables.ts'
import { planWords } from '../words/plans.ts'

export const insertPlan = async (db: Db, row: typeof plans.$inferInsert) => {
  await db.insert(plans).values(row)
}

export const changePlan = async (db: Db, matterId: string, change: Partial<typeof plans.$inferInsert>) => {
  await db.update(plans).set(change).where(eq(plans.matterId, matterId))
}

const whole = (db: Db) =>
  db
    .select({ plan: plans, lead: organisations.name, coordinatorId: matters.coordinatorId })
    .from(plans)
    .innerJoin(organisations, eq(organisations.id, plans.leadId))
    .innerJoin(matters, eq(matters.id, plans.matterId))

export type ListedPlan = Awaited<ReturnType<typeof plansAfter>>[number]

/** Plans, those that end last first, by keys. */
export const plansAfter = (db: Db, after: { on: string; id: string } | undefined, most: number) =>
  whole(db)
    .where(after && sql`(${plans.endsOn}, ${plans.matterId}) < (${after.on}::date, ${after.id}::uuid)`)
    .orderBy(desc(plans.endsOn), desc(plans.matterId))
    .limit(most)

export async function getPlan(db: Db, slug: string): Promise<ListedPlan> {
  const [found] = await whole(db).where(eq(plans.slug, slug))
  return present(found, planWords.noSuch)
}
