import { and, asc, desc, eq, gte, inArray } from 'drizzle-orm'
import { agendaItems, sittings } from '#modules/coordination/index.ts'
import type { Db } from '#platform/db/database.ts'

/** The sitting in whose agenda an item stands. */
export async function sittingOfItem(db: Db, agendaItemId: string) {
  const [found] = await db
    .select({
      code: sittings.code,
      title: sittings.title,
      state: sittings.state,
      isPublic: sittings.isPublic,
      startsAt: sittings.startsAt,
      calledAt: sittings.calledAt,
      endedAt: sittings.endedAt,
    })
    .from(agendaItems)
    .innerJoin(sittings, eq(sittings.id, agendaItems.sittingId))
    .where(eq(agendaItems.id, agendaItemId))
  return found
}

export type SittingOfItem = NonNullable<Awaited<ReturnType<typeof sittingOfItem>>>

/** Items of the agendas of these bodies since a moment, for a list to choose from: the last sitting first. */
export const itemsOffered = (db: Db, bodyIds: readonly string[], since: Date) =>
  db
    .select({ id: agendaItems.id, title: agendaItems.title, sitting: sittings.title, bodyId: sittings.bodyId })
    .from(agendaItems)
    .innerJoin(sittings, eq(sittings.id, agendaItems.sittingId))
    .where(
      and(
        inArray(sittings.bodyId, [...bodyIds]),
        gte(sittings.startsAt, since),
        inArray(sittings.state, ['in-session', 'held', 'adopted']),
      ),
    )
    .orderBy(desc(sittings.startsAt), asc(agendaItems.position))
    .limit(80)

export type ItemOffered = Awaited<ReturnType<typeof itemsOffered>>[number]
