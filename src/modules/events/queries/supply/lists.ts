import { and, asc, desc, eq, lte } from 'drizzle-orm'
import { zones } from '#city/zones/tables.ts'
import type { IsoDay } from '#platform/calendar/jalali.ts'
import type { Db } from '#platform/db/database.ts'
import { kept } from '#platform/db/kept.ts'
import { type SupplyList, supplyLists, supplyListZones } from '../../tables.ts'

/** The list as it was published; undefined when the season has one already. */
export async function insertList(db: Db, list: typeof supplyLists.$inferInsert): Promise<SupplyList | undefined> {
  const [made] = await db.insert(supplyLists).values(list).onConflictDoNothing().returning()
  return made
}

export async function insertListZones(db: Db, many: readonly (typeof supplyListZones.$inferInsert)[]): Promise<void> {
  await db.insert(supplyListZones).values([...many])
}

export async function findList(db: Db, season: string): Promise<SupplyList | undefined> {
  const [found] = await db.select().from(supplyLists).where(eq(supplyLists.season, season))
  return found
}

/** Every list, the newest first: four a year. */
export const listsOfSupply = (db: Db): Promise<SupplyList[]> =>
  db.select().from(supplyLists).orderBy(desc(supplyLists.validFrom)).limit(200)

/** The zones of a list as they stood then, the lowest first. */
export const zonesOfList = (db: Db, listId: string) =>
  db
    .select({ row: supplyListZones, zone: zones })
    .from(supplyListZones)
    .innerJoin(zones, eq(zones.id, supplyListZones.zoneId))
    .where(eq(supplyListZones.listId, listId))
    .orderBy(asc(supplyListZones.position))
    .limit(5000)

/** The zones of the list that holds on a day, the lowest first; none before the first list. */
export const lowZonesOn = kept([supplyLists, supplyListZones], async (db, on: IsoDay): Promise<readonly string[]> => {
  const [list] = await db
    .select({ id: supplyLists.id })
    .from(supplyLists)
    .where(lte(supplyLists.validFrom, on))
    .orderBy(desc(supplyLists.validFrom))
    .limit(1)
  if (!list) return []
  const found = await db
    .select({ zoneId: supplyListZones.zoneId })
    .from(supplyListZones)
    .where(and(eq(supplyListZones.listId, list.id), eq(supplyListZones.low, true)))
    .orderBy(asc(supplyListZones.position))
    .limit(5000)
  return found.map(({ zoneId }) => zoneId)
})
