import { and, asc, desc, eq, inArray, isNotNull, sql } from 'drizzle-orm'
import { z } from 'zod'
import { people } from '#city/people/tables.ts'
import type { Db } from '#platform/db/database.ts'
import { present } from '#platform/refusal.ts'
import { withoutFile } from './queries.ts'
import { drawings, editions, links, type ZoneKind } from './tables.ts'
import { words } from './words.ts'

/** The file a draft was read from. */
export async function fileOfEdition(db: Db, id: string): Promise<string> {
  const [edition] = await db.select({ file: editions.file }).from(editions).where(eq(editions.id, id))
  return present(edition?.file ?? undefined, words.noSuchEdition)
}

/** What the zones of the edition before became in this one. */
export const linksInto = (db: Db, editionId: string) =>
  db
    .select()
    .from(links)
    .where(eq(links.toEdition, editionId))
    .orderBy(asc(links.fromZone), asc(links.toZone))
    .limit(2000)

const ZoneCount = z.object({ editionId: z.string(), zones: z.number() })

/** How many zones each of these editions draws. */
export async function countZones(db: Db, editionIds: readonly string[]): Promise<ReadonlyMap<string, number>> {
  if (editionIds.length === 0) return new Map()
  const found = await db
    .select({ editionId: drawings.editionId, zones: sql<number>`count(*)::int` })
    .from(drawings)
    .where(inArray(drawings.editionId, [...editionIds]))
    .groupBy(drawings.editionId)
  return new Map(
    ZoneCount.array()
      .parse(found)
      .map(({ editionId, zones: count }) => [editionId, count]),
  )
}

/** Names of the people who turned the two keys. */
export async function personsNamed(db: Db, ids: readonly (string | null)[]): Promise<ReadonlyMap<string, string>> {
  const known = ids.filter((id) => id !== null)
  if (known.length === 0) return new Map()
  const found = await db.select({ id: people.id, name: people.name }).from(people).where(inArray(people.id, known))
  return new Map(found.map(({ id, name }) => [id, name]))
}

/** The newest published edition of a kind, whether it has begun or not: the one the next must follow. */
export async function latestEdition(db: Db, kind: ZoneKind) {
  const [latest] = await db
    .select(withoutFile)
    .from(editions)
    .where(and(eq(editions.kind, kind), eq(editions.state, 'published'), isNotNull(editions.validFrom)))
    .orderBy(desc(editions.validFrom))
    .limit(1)
  return latest
}
