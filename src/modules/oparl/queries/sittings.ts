import { and, asc, eq, inArray, isNull } from 'drizzle-orm'
import { memberships, organisations } from '#city/organisations/tables.ts'
import { decidingKinds } from '#city/organisations/tables.ts'
import { agendaItems, attendance, outcomes, type Sitting, sittings } from '#modules/coordination/index.ts'
import type { Db } from '#platform/db/database.ts'

export async function findSitting(db: Db, id: string): Promise<Sitting | undefined> {
  const [found] = await db.select().from(sittings).where(eq(sittings.id, id))
  return found
}

export const agendaOf = (db: Db, sittingId: string) =>
  db
    .select()
    .from(agendaItems)
    .where(eq(agendaItems.sittingId, sittingId))
    .orderBy(asc(agendaItems.position))
    .limit(200)

export const outcomesOf = (db: Db, sittingId: string) =>
  db
    .select()
    .from(outcomes)
    .where(eq(outcomes.sittingId, sittingId))
    .orderBy(asc(outcomes.itemId), asc(outcomes.position))
    .limit(1000)

/** Who was there with a seat in a body that decides. Guests and staff came as private people, or on duty. */
export async function officialsAt(db: Db, sittingId: string): Promise<string[]> {
  const found = await db
    .selectDistinct({ personId: attendance.personId })
    .from(attendance)
    .innerJoin(memberships, eq(memberships.personId, attendance.personId))
    .innerJoin(organisations, eq(organisations.id, memberships.organisationId))
    .where(
      and(
        eq(attendance.sittingId, sittingId),
        isNull(attendance.itemId),
        eq(attendance.member, true),
        inArray(attendance.presence, ['present', 'remote']),
        inArray(organisations.kind, [...decidingKinds]),
      ),
    )
    .orderBy(asc(attendance.personId))
    .limit(200)
  return found.map(({ personId }) => personId)
}
