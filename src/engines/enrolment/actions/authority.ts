import { chainOf } from '#city/zones/queries.ts'
import type { Db } from '#platform/db/database.ts'
import { type Actor, demand, may, type Permission } from '#platform/permission.ts'
import type { About } from '#platform/facts/fact.ts'
import type { Offering, Session } from '../tables.ts'

/** Where an offering lies and whose it is, before or after it is written. */
export type Belonging = Pick<Offering, 'zoneId' | 'organiserId'> & {
  readonly id?: string | undefined
  readonly unitId?: string | null | undefined
}

/** What permissions on an offering are asked about: its zone with those above, and its organiser. */
export async function scopeOf(db: Db, { zoneId, organiserId, id }: Belonging) {
  return { zoneIds: zoneId === null ? [] : await chainOf(db, zoneId), organisationId: organiserId, matterId: id }
}

/** The same as the unit that answers for it sees it: an association’s class belongs to its unit, too. */
export async function unitScopeOf(db: Db, offering: Belonging) {
  const scope = await scopeOf(db, offering)
  return { ...scope, organisationId: offering.unitId ?? offering.organiserId }
}

/**
 * Demands a permission in the scope of the organiser or of the unit, or over the one session it is about; gives the scope
 * in which it is held.
 */
export async function demandOver(
  { db, actor }: { readonly db: Db; readonly actor: Actor },
  wanted: Permission,
  offering: Belonging,
  session?: Pick<Session, 'id'>,
) {
  const [scope, ofUnit] = [await scopeOf(db, offering), await unitScopeOf(db, offering)]
  const ofSession = session && { ...scope, matterId: session.id }
  const held = [scope, ofSession].find((one) => one && may(actor, wanted, one)) ?? ofUnit
  demand(actor, wanted, held)
  return held
}

/** What facts about an offering say beside their detail. */
export const aboutOf = ({
  programmeId,
  zoneId,
  organiserId,
}: Pick<Offering, 'programmeId' | 'zoneId' | 'organiserId'>): About => ({
  programmeId,
  zoneId: zoneId ?? undefined,
  organisationId: organiserId,
})
