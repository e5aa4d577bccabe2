import { asc, eq } from 'drizzle-orm'
import type { Db } from '#platform/db/database.ts'
import { kept } from '#platform/db/kept.ts'
import { present } from '#platform/refusal.ts'
import { aims, duties, thesis } from './duties.ts'
import { mandate, type MandateItem } from './tables.ts'
import { words } from './words.ts'

/** The whole mandate in the order of the founding page: 27 rows, never more. */
export const wholeMandate = kept([mandate], (db): Promise<readonly MandateItem[]> =>
  db.select().from(mandate).orderBy(asc(mandate.position)),
)

export async function findMandateItem(db: Db, id: string): Promise<MandateItem | undefined> {
  const [item] = await db.select().from(mandate).where(eq(mandate.id, id))
  return item
}

/** The item, held until the transaction ends. */
export async function holdMandateItem(db: Db, id: string): Promise<MandateItem> {
  const [item] = await db.select().from(mandate).where(eq(mandate.id, id)).for('update')
  return present(item, words.noSuchItem)
}

export async function changeMandateItem(db: Db, id: string, change: Partial<MandateItem>): Promise<void> {
  await db.update(mandate).set(change).where(eq(mandate.id, id))
}

/** Puts the mandate into a new database; what somebody has reworded since stays. */
export async function ensureMandate(db: Db, now: Date) {
  await db.insert(mandate).values(founding(now)).onConflictDoNothing()
}

function founding(changedAt: Date): (typeof mandate.$inferInsert)[] {
  const ofDuties = duties.map(({ slug, fa, en, azb, group, evidence }, index) => ({
    id: `D${index + 1}`,
    kind: 'duty' as const,
    position: index + 1,
    slug,
    title: { fa, en, azb },
    group,
    evidence: [...evidence],
    changedAt,
  }))
  const ofAims = aims.map((aim, index) => ({ ...aim, kind: 'aim' as const, position: 101 + index, changedAt }))
  return [...ofDuties, ...ofAims, { ...thesis, kind: 'thesis', position: 201, changedAt }]
}
