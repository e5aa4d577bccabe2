import { and, asc, desc, eq, sql } from 'drizzle-orm'
import type { Db } from '#platform/db/database.ts'
import { clauses, resolutions } from '../tables.ts'

/** Clauses that lie somewhere, of resolutions everybody may read, for the map. */
export const placedClauses = (db: Db, most = 300) =>
  db
    .select({
      clause: clauses,
      resolution: { address: resolutions.address, title: resolutions.title, matterId: resolutions.matterId },
    })
    .from(clauses)
    .innerJoin(resolutions, eq(resolutions.id, clauses.resolutionId))
    .where(
      and(
        sql`${clauses.placeId} is not null`,
        eq(resolutions.state, 'published'),
        eq(resolutions.version, clauses.version),
      ),
    )
    .orderBy(desc(resolutions.adoptedOn), asc(clauses.position))
    .limit(most)

export type PlacedClause = Awaited<ReturnType<typeof placedClauses>>[number]
