import { and, asc, eq, notInArray } from 'drizzle-orm'
import type { IsoDay } from '#platform/calendar/jalali.ts'
import type { Db } from '#platform/db/database.ts'
import { standings } from '../tables.ts'

/** The kinds of matters of which a body accepts every offer unasked. */
export async function standingOf(db: Db, organisationId: string): Promise<string[]> {
  const found = await db
    .select({ kind: standings.kind })
    .from(standings)
    .where(eq(standings.organisationId, organisationId))
    .orderBy(asc(standings.kind))
    .limit(50)
  return found.map(({ kind }) => kind)
}

export async function acceptsUnasked(db: Db, organisationId: string, kind: string): Promise<boolean> {
  const [found] = await db
    .select({ kind: standings.kind })
    .from(standings)
    .where(and(eq(standings.organisationId, organisationId), eq(standings.kind, kind)))
  return found !== undefined
}

/** These kinds from now on; what stood already keeps its day. */
export async function putStandings(db: Db, organisationId: string, kinds: readonly string[], since: IsoDay) {
  const own = eq(standings.organisationId, organisationId)
  await db.delete(standings).where(kinds.length === 0 ? own : and(own, notInArray(standings.kind, [...kinds])))
  if (kinds.length === 0) return
  await db
    .insert(standings)
    .values(kinds.map((kind) => ({ organisationId, kind, since })))
    .onConflictDoNothing()
}
