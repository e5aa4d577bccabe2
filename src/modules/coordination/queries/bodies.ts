import { and, asc, eq, gte, inArray, isNull, lte, or } from 'drizzle-orm'
import { decidingKinds, memberships, organisations } from '#city/organisations/tables.ts'
import { people } from '#city/people/tables.ts'
import type { IsoDay } from '#platform/calendar/jalali.ts'
import type { Db } from '#platform/db/database.ts'
import { byLetters } from '#platform/db/letters.ts'

const inForce = (on: IsoDay) =>
  and(lte(memberships.startsOn, on), or(isNull(memberships.endsOn), gte(memberships.endsOn, on)))

/** The bodies in which somebody has a post today, each once. */
export const ownBodies = (db: Db, personId: string, on: IsoDay) =>
  db
    .selectDistinct({ id: organisations.id, name: organisations.name, kind: organisations.kind })
    .from(memberships)
    .innerJoin(organisations, eq(organisations.id, memberships.organisationId))
    .where(and(eq(memberships.personId, personId), inForce(on)))
    .orderBy(asc(organisations.id))
    .limit(20)

/** Bodies that meet, decide and owe something to the city: its own offices, districts, affiliates and agencies. */
export const bodiesOffered = (db: Db) =>
  db
    .select({ id: organisations.id, name: organisations.name })
    .from(organisations)
    .where(inArray(organisations.kind, ['unit', 'affiliated', 'district', 'agency', ...decidingKinds]))
    .orderBy(byLetters(organisations.nameKey))
    .limit(300)

/** Who has a post in a body today. */
export const peopleIn = (db: Db, organisationId: string, on: IsoDay) =>
  db
    .selectDistinct({ id: people.id, name: people.name })
    .from(memberships)
    .innerJoin(people, eq(people.id, memberships.personId))
    .where(and(eq(memberships.organisationId, organisationId), inForce(on)))
    .orderBy(asc(people.id))
    .limit(100)

export type Choosable = Awaited<ReturnType<typeof bodiesOffered>>[number]
