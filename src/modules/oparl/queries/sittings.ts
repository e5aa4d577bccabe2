import { asc, eq, inArray } from 'drizzle-orm'
import { agendaItems, isThere, seatsAt, shownSeatsOf, type Sitting, sittings } from '#modules/coordination/index.ts'
import type { Db } from '#platform/db/database.ts'

export async function findSitting(db: Db, id: string): Promise<Sitting | undefined> {
  const [found] = await db.select().from(sittings).where(eq(sittings.id, id))
  return found
}

/** The meetings with these public codes. */
export async function sittingsOfCodes(db: Db, codes: readonly string[]): Promise<string[]> {
  if (codes.length === 0) return []
  const found = await db
    .select({ id: sittings.id })
    .from(sittings)
    .where(inArray(sittings.code, [...new Set(codes)]))
    .limit(500)
  return found.map(({ id }) => id)
}

export const agendaOf = (db: Db, sittingId: string) =>
  db
    .select()
    .from(agendaItems)
    .where(eq(agendaItems.sittingId, sittingId))
    .orderBy(asc(agendaItems.position))
    .limit(200)

/** Members who were there and are officials. Guests and staff came as private people, or on duty. */
export async function officialsAt(db: Db, sittingId: string): Promise<string[]> {
  const seats = seatsAt(await shownSeatsOf(db, sittingId), null)
  return seats.filter((seat) => seat.member && isThere(seat) && seat.name !== null).map(({ personId }) => personId)
}
