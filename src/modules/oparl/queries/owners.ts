import { organisationsById } from '#city/organisations/queries.ts'
import { type Commitment, commitmentsOf } from '#engines/commitment/index.ts'
import type { Resolution } from '#modules/council/index.ts'
import type { Db } from '#platform/db/database.ts'
import { addressOf } from '#platform/oparl/objects.ts'
import { isBody } from '../rules/bodies.ts'

/** What was promised for resolutions. Who owes what is nobody's business before it is published. */
export async function promisesOf(
  db: Db,
  found: readonly Pick<Resolution, 'matterId' | 'ownersOn'>[],
): Promise<Commitment[]> {
  const matterIds = found.filter(({ ownersOn }) => ownersOn !== null).map(({ matterId }) => matterId)
  return matterIds.length === 0 ? [] : commitmentsOf(db, matterIds)
}

/** The units that owe something of these, by their addresses. */
export async function ownersOf(db: Db, promises: readonly Commitment[]): Promise<string[]> {
  const ids = promises.filter(({ ownerKind }) => ownerKind === 'organisation').map(({ ownerId }) => ownerId)
  const owners = await organisationsById(db, [...new Set(ids)])
  return owners.filter(({ kind }) => isBody(kind)).map(({ id }) => addressOf('organizations', id))
}
