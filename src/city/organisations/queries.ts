import { and, eq, gte, isNull, lte, or } from 'drizzle-orm'
import { findPerson } from '#city/people/queries.ts'
import { type Db, only } from '#platform/db/database.ts'
import type { Grant, PersonActor } from '#platform/permission.ts'
import { grantsOf, isStaff } from './rules.ts'
import { memberships, type Organisation, organisations, standings } from './tables.ts'

export async function insertOrganisation(
  db: Db,
  organisation: typeof organisations.$inferInsert,
): Promise<Organisation> {
  return only(await db.insert(organisations).values(organisation).returning())
}

export async function insertStanding(db: Db, standing: typeof standings.$inferInsert) {
  await db.insert(standings).values(standing)
}

export async function insertMembership(db: Db, membership: typeof memberships.$inferInsert) {
  return only(await db.insert(memberships).values(membership).returning())
}

/** A person's memberships that are in force on a day. */
export function membershipsOn(db: Db, personId: string, on: string) {
  return db
    .select({ membership: memberships, kind: organisations.kind })
    .from(memberships)
    .innerJoin(organisations, eq(organisations.id, memberships.organisationId))
    .where(
      and(
        eq(memberships.personId, personId),
        lte(memberships.startsOn, on),
        or(isNull(memberships.endsOn), gte(memberships.endsOn, on)),
      ),
    )
    .limit(50)
}

/** Whoever this person is to the city on that day; nobody when the person is not known, or was erased. */
export async function actorFor(db: Db, personId: string, on: string): Promise<PersonActor | null> {
  const person = await findPerson(db, personId)
  if (!person || person.erasedAt) return null
  const held = await membershipsOn(db, personId, on)
  const grants: Grant[] = [{ role: 'citizen' }, ...held.flatMap(({ membership, kind }) => grantsOf(membership, kind))]
  return { kind: 'person', id: person.id, name: person.name, staff: grants.some(isStaff), grants }
}

/** Whether this city was filled with samples: then every page says so. */
export async function isDemonstration(db: Db): Promise<boolean> {
  const [sample] = await db
    .select({ id: organisations.id })
    .from(organisations)
    .where(eq(organisations.sample, true))
    .limit(1)
  return sample !== undefined
}
