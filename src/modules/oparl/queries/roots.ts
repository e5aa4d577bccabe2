import { and, asc, gt, inArray } from 'drizzle-orm'
import { eq } from 'drizzle-orm'
import { decidingKinds, memberships, organisations } from '#city/organisations/tables.ts'
import { sittings } from '#modules/coordination/index.ts'
import { papers, resolutions } from '#modules/council/index.ts'
import type { Db } from '#platform/db/database.ts'
import type { Root } from '#platform/oparl/objects.ts'
import type { RootKind } from '../reactions.ts'

const stretch = 1000

type Stretch = (db: Db, after: string) => Promise<{ id: string }[]>

const organisationsAfter: Stretch = (db, after) =>
  db
    .select({ id: organisations.id })
    .from(organisations)
    .where(gt(organisations.id, after))
    .orderBy(asc(organisations.id))
    .limit(stretch)

/** Those with a seat in a body that decides. */
const membersAfter: Stretch = (db, after) =>
  db
    .selectDistinct({ id: memberships.personId })
    .from(memberships)
    .innerJoin(organisations, eq(organisations.id, memberships.organisationId))
    .where(and(inArray(organisations.kind, [...decidingKinds]), gt(memberships.personId, after)))
    .orderBy(asc(memberships.personId))
    .limit(stretch)

const sittingsAfter: Stretch = (db, after) =>
  db.select({ id: sittings.id }).from(sittings).where(gt(sittings.id, after)).orderBy(asc(sittings.id)).limit(stretch)

const papersAfter: Stretch = (db, after) =>
  db.select({ id: papers.id }).from(papers).where(gt(papers.id, after)).orderBy(asc(papers.id)).limit(stretch)

const resolutionsAfter: Stretch = (db, after) =>
  db
    .select({ id: resolutions.id })
    .from(resolutions)
    .where(gt(resolutions.id, after))
    .orderBy(asc(resolutions.id))
    .limit(stretch)

const all: readonly (readonly [RootKind, Stretch])[] = [
  ['organisation', organisationsAfter],
  ['person', membersAfter],
  ['paper', papersAfter],
  ['sitting', sittingsAfter],
  ['resolution', resolutionsAfter],
]

const first = '00000000-0000-0000-0000-000000000000'

/** Everything that may be told, a stretch at a time. Places come with what is held in them. */
export async function* stretchesOfRoots(db: Db): AsyncGenerator<Root[]> {
  for (const [kind, next] of all) {
    let found = await next(db, first)
    while (found.length > 0) {
      yield found.map(({ id }) => ({ kind, id }))
      found = await next(db, found.at(-1)?.id ?? first)
    }
  }
}
