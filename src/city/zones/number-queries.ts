import { and, desc, eq } from 'drizzle-orm'
import type { Db } from '#platform/db/database.ts'
import { editionInForce, zonesOfEdition } from './queries.ts'
import { numbers, type ZoneKind } from './tables.ts'

/** The newest population of each zone of a kind on a day by its parts: the whole under an empty name, `female`, `age:60-64`. */
export async function populationPartsOn(db: Db, kind: ZoneKind, on: string) {
  const edition = await editionInForce(db, kind, on)
  if (!edition) return new Map<string, Map<string, number>>()
  const found = await db
    .selectDistinctOn([numbers.zoneId, numbers.part])
    .from(numbers)
    .where(and(eq(numbers.editionId, edition.id), eq(numbers.measure, 'population')))
    .orderBy(numbers.zoneId, numbers.part, desc(numbers.asOf))
    .limit(50_000)
  const byZone = Map.groupBy(found, ({ zoneId }) => zoneId)
  return new Map([...byZone].map(([id, parts]) => [id, new Map(parts.map(({ part, value }) => [part, value]))]))
}

/** The zones of a kind with their borders; undefined as long as there is only a schematic. */
export async function bordersOn(db: Db, kind: ZoneKind, on: string) {
  const edition = await editionInForce(db, kind, on)
  return edition && !edition.schematic ? { edition, zones: await zonesOfEdition(db, edition.id) } : undefined
}
