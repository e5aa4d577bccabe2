import { and, asc, desc, eq, inArray, ne, type SQL, sql } from 'drizzle-orm'
import { commitments } from '#engines/commitment/index.ts'
import { type Db, only } from '#platform/db/database.ts'
import type { Said } from '#platform/locale.ts'
import { agendaItems, decisions, type Outcome, outcomes, sittings } from '../tables.ts'

/** Everything that came of a meeting, item by item. For the Desk alone. */
export const outcomesOf = (db: Db, sittingId: string): Promise<Outcome[]> =>
  db
    .select()
    .from(outcomes)
    .where(eq(outcomes.sittingId, sittingId))
    .orderBy(asc(outcomes.itemId), asc(outcomes.position))
    .limit(500)

/** Of a decision that is not public only the reason is told. */
const toldText = sql<Said>`case when ${decisions.visibility} = 'partners' then ${decisions.hiddenFor} else ${outcomes.text} end`

/** Meetings that are called and public, and of them the items that are. */
const isOutside = and(eq(sittings.isPublic, true), ne(sittings.state, 'draft'), eq(agendaItems.isPublic, true))

const told = (db: Db) =>
  db
    .select({ outcome: outcomes, text: toldText, sitting: sittings, commitment: commitments })
    .from(outcomes)
    .innerJoin(sittings, eq(sittings.id, outcomes.sittingId))
    .innerJoin(agendaItems, eq(agendaItems.id, outcomes.itemId))
    .leftJoin(decisions, eq(decisions.id, outcomes.decisionId))
    .leftJoin(commitments, eq(commitments.id, outcomes.commitmentId))

/** What everybody may read of what came of a meeting. */
export async function shownOutcomesOf(db: Db, sittingId: string): Promise<Outcome[]> {
  const found = await told(db)
    .where(and(eq(outcomes.sittingId, sittingId), isOutside))
    .orderBy(asc(outcomes.itemId), asc(outcomes.position))
    .limit(500)
  return found.map(({ outcome, text }) => ({ ...outcome, text }))
}

export async function insertOutcome(db: Db, row: Omit<typeof outcomes.$inferInsert, 'position'>): Promise<Outcome> {
  const [last] = await db
    .select({ position: outcomes.position })
    .from(outcomes)
    .where(eq(outcomes.itemId, row.itemId))
    .orderBy(desc(outcomes.position))
    .limit(1)
  return only(
    await db
      .insert(outcomes)
      .values({ ...row, position: (last?.position ?? -1) + 1 })
      .returning(),
  )
}

const openStates = ['offered', 'accepted', 'doing', 'returned', 'claimed'] as const

/** Open promises before all else. */
const rank = sql<number>`case when ${inArray(commitments.state, [...openStates])} then 0 else 1 end`

export interface SeriesWish {
  readonly seriesId: string
  readonly onlyPublic: boolean
  readonly after?: { readonly rank: number; readonly id: string } | undefined
}

const beyond = ({ rank: at, id }: { rank: number; id: string }): SQL =>
  sql`(${rank} > ${at} or (${rank} = ${at} and ${outcomes.id} < ${id}::uuid))`

/** Everything that came of the meetings of a series: open promises first, then the newest first; by keys. */
export async function outcomesOfSeries(db: Db, { seriesId, onlyPublic, after }: SeriesWish, most: number) {
  const found = await told(db)
    .where(and(eq(sittings.seriesId, seriesId), onlyPublic ? isOutside : undefined, after && beyond(after)))
    .orderBy(rank, desc(outcomes.id))
    .limit(most)
  return found.map(({ outcome, text, sitting, commitment }) => ({
    outcome: onlyPublic ? { ...outcome, text } : outcome,
    sitting,
    commitment,
    rank: commitment && (openStates as readonly string[]).includes(commitment.state) ? 0 : 1,
  }))
}

export type SeriesOutcome = Awaited<ReturnType<typeof outcomesOfSeries>>[number]
