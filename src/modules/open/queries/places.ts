import { and, arrayOverlaps, asc, eq, gt, inArray } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { type Life, places, positions, sources } from '#city/places/tables.ts'
import type { Db } from '#platform/db/database.ts'

interface Wish {
  readonly kind: string | undefined
  readonly life: Life | undefined
  readonly after: string | undefined
  readonly most: number
}

const parents = alias(places, 'parents')

/** Places in the order of their codes, with what is published of their positions and nothing else of them. */
export const placesAfter = (db: Db, { kind, life, after, most }: Wish) =>
  db
    .select({
      id: places.id,
      code: places.code,
      name: places.name,
      summary: places.summary,
      kinds: places.kinds,
      life: places.life,
      lifeSince: places.lifeSince,
      lifeUntil: places.lifeUntil,
      capacity: places.capacity,
      publicLon: places.publicLon,
      publicLat: places.publicLat,
      publicAccuracy: places.publicAccuracy,
      publicForm: places.publicForm,
      sample: places.sample,
      parent: parents.code,
    })
    .from(places)
    .leftJoin(parents, eq(parents.id, places.parentId))
    .where(
      and(
        kind === undefined ? undefined : arrayOverlaps(places.kinds, [kind]),
        life && eq(places.life, life),
        after === undefined ? undefined : gt(places.code, after),
      ),
    )
    .orderBy(asc(places.code))
    .limit(most)

/** Who gave the current positions of these places, under which terms. */
export const sourcesOfPlaces = (db: Db, ids: readonly string[]) =>
  ids.length === 0
    ? Promise.resolve([])
    : db
        .select({ placeId: places.id, source: sources })
        .from(places)
        .innerJoin(positions, eq(positions.id, places.positionId))
        .innerJoin(sources, eq(sources.key, positions.sourceKey))
        .where(inArray(places.id, [...ids]))
        .limit(1000)

/** Everybody who gave positions or names. */
export const allSources = (db: Db) => db.select().from(sources).orderBy(asc(sources.key)).limit(200)
