import { and, desc, eq, inArray } from 'drizzle-orm'
import type { Db } from '#platform/db/database.ts'
import { facts, type FactRow } from '#platform/facts/tables.ts'

/** The newest facts of these names about a person. */
export function factsAbout(db: Db, personId: string, names: readonly string[]): Promise<FactRow[]> {
  return db
    .select()
    .from(facts)
    .where(and(eq(facts.personId, personId), inArray(facts.name, [...names])))
    .orderBy(desc(facts.id))
    .limit(20)
}
