import { and, asc, eq, gt, inArray, or, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { publicKinds } from '#city/organisations/rules.ts'
import { type OrganisationKind, organisations, standings } from '#city/organisations/tables.ts'
import { zones } from '#city/zones/tables.ts'
import type { Db } from '#platform/db/database.ts'
import { ownKinds } from '../rules/disclosure.ts'

interface Wish {
  readonly kind: OrganisationKind | undefined
  /** The day whose standings count. */
  readonly on: string
  readonly after: string | undefined
  readonly most: number
}

const parents = alias(organisations, 'parents')

/** The bodies of the city, and those the public register shows: of a public kind, with a standing on the day. */
export const organisationsAfter = (db: Db, { kind, on, after, most }: Wish) =>
  db
    .select({
      id: organisations.id,
      slug: organisations.slug,
      kind: organisations.kind,
      name: organisations.name,
      summary: organisations.summary,
      sample: organisations.sample,
      parent: parents.slug,
      zone: zones.code,
    })
    .from(organisations)
    .leftJoin(parents, and(eq(parents.id, organisations.parentId), inArray(parents.kind, [...ownKinds])))
    .leftJoin(zones, eq(zones.id, organisations.zoneId))
    .where(
      and(
        or(
          inArray(organisations.kind, [...ownKinds]),
          and(inArray(organisations.kind, [...publicKinds]), hasStanding(on)),
        ),
        kind && eq(organisations.kind, kind),
        after === undefined ? undefined : gt(organisations.slug, after),
      ),
    )
    .orderBy(asc(organisations.slug))
    .limit(most)

/** A standing that was put right says nothing any more. */
const isCorrected = sql`exists (select from organisations_standings c where c.corrects_id = ${standings.id})`

const hasStanding = (on: string) => sql`exists (
  select from organisations_standings s
  where s.organisation_id = ${organisations.id} and s.since <= ${on} and (s.until is null or s.until >= ${on})
    and not exists (select from organisations_standings c where c.corrects_id = s.id))`

/** What the city says of these organisations' right to act, oldest first; who said so stays inside. */
export const standingsOf = (db: Db, ids: readonly string[]) =>
  ids.length === 0
    ? Promise.resolve([])
    : db
        .select({
          organisationId: standings.organisationId,
          state: standings.state,
          since: standings.since,
          until: standings.until,
        })
        .from(standings)
        .where(and(inArray(standings.organisationId, [...ids]), sql`not ${isCorrected}`))
        .orderBy(asc(standings.since), asc(standings.id))
        .limit(5000)
