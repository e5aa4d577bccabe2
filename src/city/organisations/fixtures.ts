import { givenPerson } from '#city/people/fixtures.ts'
import type { Person } from '#city/people/tables.ts'
import type { Db } from '#platform/db/database.ts'
import type { Role } from '#platform/permission.ts'
import { key } from '#platform/text/tokens.ts'
import { insertMembership, insertOrganisation } from './queries.ts'
import type { Organisation, organisations } from './tables.ts'

const longAgo = new Date('2025-01-01T00:00:00Z')

/** An office of the deputy, unless said otherwise. */
export function givenOrganisation(
  db: Db,
  wish: Partial<typeof organisations.$inferInsert> = {},
): Promise<Organisation> {
  const name = wish.name ?? { fa: `ادارهٔ نمونه ${Math.random().toString(36).slice(2)}`, en: 'Sample office' }
  const slug = wish.slug ?? `office-${Math.random().toString(36).slice(2)}`
  return insertOrganisation(db, { kind: 'unit', createdAt: longAgo, ...wish, name, slug, nameKey: key(name.fa) })
}

/** Somebody who holds these roles in an office of the city, over the zone if one is given. */
export async function givenStaff(db: Db, name: string, roles: readonly Role[], zoneId?: string): Promise<Person> {
  const [person, { id: organisationId }] = [await givenPerson(db, name), await givenOrganisation(db)]
  for (const role of roles) {
    await insertMembership(db, {
      personId: person.id,
      organisationId,
      role,
      zoneId: zoneId ?? null,
      startsOn: '2025-01-01',
      recordedAt: longAgo,
    })
  }
  return person
}
