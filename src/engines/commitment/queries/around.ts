import { uuids } from '#platform/db/uuids.ts'
import { and, eq, gte, inArray, isNull, lte, or, sql } from 'drizzle-orm'
import { z } from 'zod'
import { memberships } from '#city/organisations/tables.ts'
import type { IsoDay } from '#platform/calendar/jalali.ts'
import { type Db, rows } from '#platform/db/database.ts'
import type { Role } from '#platform/permission.ts'
import type { Body } from '../rules/keys.ts'

const Step = z.object({ start: z.string(), id: z.string(), kind: z.string() })

/** Bodies with all above each, the body itself first. */
export async function chainsOf(db: Db, ids: readonly string[]): Promise<ReadonlyMap<string, Body[]>> {
  if (ids.length === 0) return new Map()
  const found = await rows(
    db,
    Step,
    sql`
      with recursive above as (
        select id as start, id, parent_id, kind, 0 as depth from organisations where id = any(${uuids(ids)})
        union all
        select a.start, o.id, o.parent_id, o.kind, a.depth + 1
        from organisations o join above a on o.id = a.parent_id where a.depth < 9
      )
      select start, id, kind from above order by start, depth limit 2000`,
  )
  const chains = Map.groupBy(found, ({ start }) => start)
  return new Map([...chains].map(([start, chain]) => [start, chain.map(({ id, kind }) => ({ id, kind }))]))
}

const isInForce = (on: IsoDay) =>
  and(lte(memberships.startsOn, on), or(isNull(memberships.endsOn), gte(memberships.endsOn, on)))

/** The bodies some people are members of on a day. */
export const bodiesOf = (db: Db, personIds: readonly string[], on: IsoDay) =>
  db
    .select({ personId: memberships.personId, organisationId: memberships.organisationId, role: memberships.role })
    .from(memberships)
    .where(and(inArray(memberships.personId, [...personIds]), isInForce(on)))
    .limit(500)

/** Who answers for some bodies on a day, in these roles. */
export const membersIn = (db: Db, organisationIds: readonly string[], wanted: readonly Role[], on: IsoDay) =>
  db
    .select({ personId: memberships.personId, organisationId: memberships.organisationId })
    .from(memberships)
    .where(
      and(
        inArray(memberships.organisationId, [...organisationIds]),
        inArray(memberships.role, [...wanted]),
        isInForce(on),
      ),
    )
    .limit(2000)

/** Everybody who holds a role today, in whatever body. */
export async function peopleInRole(db: Db, role: Role, on: IsoDay): Promise<string[]> {
  const found = await db
    .selectDistinct({ personId: memberships.personId })
    .from(memberships)
    .where(and(eq(memberships.role, role), isInForce(on)))
    .limit(500)
  return found.map(({ personId }) => personId)
}
