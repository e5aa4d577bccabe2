import { and, asc, desc, eq, isNotNull } from 'drizzle-orm'
import type { Db } from '#platform/db/database.ts'
import { clauses, resolutions } from '../tables.ts'

interface PlacedWish {
  /** At this place alone. */
  readonly placeId?: string | undefined
}

/** Clauses that lie somewhere, of resolutions everybody may read. */
export const placedClauses = (db: Db, { placeId }: PlacedWish = {}, most = 300) =>
  db
    .select({
      clause: clauses,
      resolution: { address: resolutions.address, title: resolutions.title, matterId: resolutions.matterId },
    })
    .from(clauses)
    .innerJoin(resolutions, eq(resolutions.id, clauses.resolutionId))
    .where(
      and(
        placeId === undefined ? isNotNull(clauses.placeId) : eq(clauses.placeId, placeId),
        eq(resolutions.state, 'published'),
        eq(resolutions.version, clauses.version),
      ),
    )
    .orderBy(desc(resolutions.adoptedOn), asc(clauses.position))
    .limit(most)

export type PlacedClause = Awaited<ReturnType<typeof placedClauses>>[number]
