import { and, asc, desc, eq, inArray, isNotNull } from 'drizzle-orm'
import type { PlacesOfParts } from '#modules/coordination/index.ts'
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

/** At which place the clause lies that each of some promises is for, where the text that counts names one; by promise. */
export const placesOfClauses: PlacesOfParts = async (db, promises) => {
  const matterIds = [...new Set(promises.flatMap(({ part, matterId }) => (part === null ? [] : matterId)))]
  const placed =
    matterIds.length === 0
      ? []
      : await db
          .select({ matterId: resolutions.matterId, address: clauses.address, placeId: clauses.placeId })
          .from(clauses)
          .innerJoin(
            resolutions,
            and(eq(resolutions.id, clauses.resolutionId), eq(resolutions.version, clauses.version)),
          )
          .where(and(inArray(resolutions.matterId, matterIds), isNotNull(clauses.placeId)))
          .limit(5000)
  const places = new Map(placed.map(({ matterId, address, placeId }) => [`${matterId} ${address}`, placeId]))
  return new Map(
    promises.flatMap(({ id, matterId, part }) => {
      const placeId = places.get(`${matterId} ${part ?? ''}`)
      return placeId ? [[id, placeId] as const] : []
    }),
  )
}
