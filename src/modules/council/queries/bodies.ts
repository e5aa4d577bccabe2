import { and, asc, eq, gte, inArray, isNull, lte, or, sql } from 'drizzle-orm'
import { decidingKinds, memberships, type Organisation, organisations } from '#city/organisations/tables.ts'
import { people } from '#city/people/tables.ts'
import type { Role } from '#platform/permission.ts'
import type { IsoDay } from '#platform/calendar/jalali.ts'
import type { Db } from '#platform/db/database.ts'
import { byLetters } from '#platform/db/letters.ts'

/** The council, its commissions and committees, and the boards that rule on what it decides. */
export const bodiesThatDecide = (db: Db): Promise<Organisation[]> =>
  db
    .select()
    .from(organisations)
    .where(inArray(organisations.kind, [...decidingKinds]))
    .orderBy(byLetters(organisations.nameKey), asc(organisations.id))
    .limit(200)

/** Who holds an office in public; whoever only works for a body is nobody's business here. */
const officials: readonly Role[] = ['council-member', 'head-of-unit', 'deputy']

/** Those who sit in these bodies or head them on a day: whoever has a post by name first. */
export const officialsOn = (db: Db, bodyIds: readonly string[], on: IsoDay) =>
  db
    .select({
      bodyId: memberships.organisationId,
      role: memberships.role,
      post: memberships.post,
      acting: memberships.acting,
      since: memberships.startsOn,
      person: { id: people.id, name: people.name },
    })
    .from(memberships)
    .innerJoin(people, eq(people.id, memberships.personId))
    .where(
      and(
        inArray(memberships.organisationId, [...bodyIds]),
        inArray(memberships.role, [...officials]),
        isNull(people.erasedAt),
        lte(memberships.startsOn, on),
        or(isNull(memberships.endsOn), gte(memberships.endsOn, on)),
      ),
    )
    .orderBy(sql`${memberships.post} is null`, byLetters(people.nameKey), asc(people.id))
    .limit(500)

export type Official = Awaited<ReturnType<typeof officialsOn>>[number]
