import type { Db } from '#platform/db/database.ts'
import { key } from '#platform/text/tokens.ts'
import { insertPerson } from './queries.ts'
import type { people, Person } from './tables.ts'

/** A citizen, and whatever else you say they are. */
export function givenPerson(db: Db, name: string, more: Partial<typeof people.$inferInsert> = {}): Promise<Person> {
  return insertPerson(db, { name, nameKey: key(name), createdAt: new Date('2026-01-01T00:00:00Z'), ...more })
}
