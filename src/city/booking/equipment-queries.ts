import { and, asc, eq, inArray, isNull, sql } from 'drizzle-orm'
import { z } from 'zod'
import { type Db, only, rows } from '#platform/db/database.ts'
import { uuids } from '#platform/db/uuids.ts'
import { present } from '#platform/refusal.ts'
import type { Stretch } from './rules.ts'
import { type Equipment, equipment, loans } from './tables.ts'
import { words } from './words.ts'

/** What a hall has now. */
export const equipmentOf = (db: Db, placeId: string): Promise<Equipment[]> =>
  db
    .select()
    .from(equipment)
    .where(and(eq(equipment.placeId, placeId), isNull(equipment.goneAt)))
    .orderBy(asc(equipment.id))
    .limit(100)

/** Things by their ids, locked in that order until the transaction ends: what is left is counted after. */
export const holdEquipment = (db: Db, ids: readonly string[]): Promise<Equipment[]> =>
  ids.length === 0
    ? Promise.resolve([])
    : db
        .select()
        .from(equipment)
        .where(inArray(equipment.id, [...ids]))
        .orderBy(asc(equipment.id))
        .limit(100)
        .for('update')

export async function holdThing(db: Db, id: string): Promise<Equipment> {
  const [found] = await holdEquipment(db, [id])
  return present(found, words.noSuchThing)
}

export const insertThing = async (db: Db, thing: typeof equipment.$inferInsert): Promise<Equipment> =>
  only(await db.insert(equipment).values(thing).returning())

export async function changeThing(db: Db, id: string, change: Partial<typeof equipment.$inferInsert>): Promise<void> {
  await db.update(equipment).set(change).where(eq(equipment.id, id))
}

const Lent = z.object({ equipmentId: z.uuid(), lent: z.number() })

/**
 * How much of each is away at some moment of a stretch: the most that live bookings have together. Bookings that overlap
 * the stretch are counted as if they overlapped each other, so that nothing is promised twice.
 */
export const lentDuring = (db: Db, ids: readonly string[], { from, to }: Stretch, at: Date) =>
  rows(
    db,
    Lent,
    sql`
      select l.equipment_id as "equipmentId", sum(l.count)::int as lent
      from booking_loans l join booking b on b.id = l.booking_id
      where l.equipment_id = any(${uuids(ids)})
        and (b.state = 'confirmed' or (b.state = 'held' and b.until > ${at}))
        and exists (select from booking_slots s where s.booking_id = b.id and s.live
          and s.during && tstzrange(${from}, ${to}))
      group by l.equipment_id`,
  )

export async function insertLoans(db: Db, many: readonly (typeof loans.$inferInsert)[]): Promise<void> {
  if (many.length > 0) await db.insert(loans).values([...many])
}

/** What goes with each of these bookings. */
export const loansOf = (db: Db, bookingIds: readonly string[]) =>
  bookingIds.length === 0
    ? Promise.resolve([])
    : db
        .select({ bookingId: loans.bookingId, name: equipment.name, count: loans.count })
        .from(loans)
        .innerJoin(equipment, eq(equipment.id, loans.equipmentId))
        .where(inArray(loans.bookingId, [...bookingIds]))
        .orderBy(asc(loans.bookingId), asc(equipment.id))
        .limit(2000)
