import { type Grant, staffRoles } from '#platform/permission.ts'
import type { Membership, OrganisationKind } from './tables.ts'

/** Bodies through which the city itself acts: a role held there reaches beyond that body. */
const ownBodies: readonly OrganisationKind[] = ['unit', 'affiliated', 'district']

/** How far a membership's role reaches: a post of the city over the city or its zone, any other over its own body. */
export function grantsOf(membership: Membership, kind: OrganisationKind): Grant[] {
  const { role, zoneId, organisationId } = membership
  const zone = zoneId === null ? {} : { zoneId }
  const ofTheCity = ownBodies.includes(kind) || role === 'council-member' || role === 'auditor'
  return [ofTheCity ? { role, ...zone } : { role, organisationId, ...zone }]
}

export const isStaff = ({ role }: Grant) => (staffRoles as readonly string[]).includes(role)
