import { inArray } from 'drizzle-orm'
import { organisations } from '#city/organisations/tables.ts'
import { people } from '#city/people/tables.ts'
import type { Db } from '#platform/db/database.ts'
import type { Said } from '#platform/locale.ts'
import { inspectors } from '../rules/keys.ts'
import { words } from '../words.ts'

/** What parties are called: bodies and people by their ids, all inspectors together by theirs. */
export async function partyNames(db: Db, ids: readonly (string | null)[]): Promise<ReadonlyMap<string, Said>> {
  const wanted = [...new Set(ids.filter((id) => id !== null))]
  if (wanted.length === 0) return new Map()
  const bodies = await db
    .select({ id: organisations.id, name: organisations.name })
    .from(organisations)
    .where(inArray(organisations.id, wanted))
    .limit(500)
  const persons = await db
    .select({ id: people.id, name: people.name })
    .from(people)
    .where(inArray(people.id, wanted))
    .limit(500)
  return new Map([
    [inspectors, words.inspectors],
    ...bodies.map(({ id, name }) => [id, name] as const),
    ...persons.map(({ id, name }) => [id, { fa: name }] as const),
  ])
}

export const nameOfParty = async (db: Db, id: string): Promise<Said | undefined> => (await partyNames(db, [id])).get(id)

/** Of what kind bodies are; people have none. */
export async function kindsOfBodies(db: Db, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map()
  const wanted = [...new Set(ids)]
  const found = await db
    .select({ id: organisations.id, kind: organisations.kind })
    .from(organisations)
    .where(inArray(organisations.id, wanted))
    .limit(1000)
  return new Map(found.map(({ id, kind }) => [id, kind]))
}
