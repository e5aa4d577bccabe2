import { organisationsById } from '#city/organisations/queries.ts'
import type { Choice } from '#platform/forms/fields.tsx'
import { type Actor, may, type Permission } from '#platform/permission.ts'
import type { Work } from '#platform/work.ts'

/** The organisations for which somebody holds a permission. */
export async function signsFor(
  { db, actor }: Pick<Work, 'db' | 'actor'>,
  wanted: Permission,
): Promise<readonly Choice[]> {
  const held = organisationsOf(actor).filter((organisationId) => may(actor, wanted, { organisationId }))
  const own = await organisationsById(db, [...new Set(held)])
  return own.map(({ id, name }) => ({ value: id, label: name }))
}

const organisationsOf = (actor: Actor): string[] =>
  actor && 'grants' in actor ? actor.grants.flatMap(({ organisationId }) => organisationId ?? []) : []
