import { type Actor, type Grant, may, type Permission, type Role, staffRoles, wholeCity } from '#platform/permission.ts'
import { type Refusal, refuse } from '#platform/refusal.ts'
import type { Membership, OrganisationKind, Standing } from './tables.ts'
import { words } from './words.ts'

/** Bodies through which the city itself acts: a role held there reaches beyond that body. */
const ownBodies: ReadonlySet<OrganisationKind> = new Set(['unit', 'affiliated', 'district'])

/** How far a membership's role reaches: a post of the city over the city or its zone, any other over its own body. */
export function grantsOf(membership: Membership, kind: OrganisationKind): Grant[] {
  const { role, zoneId, organisationId } = membership
  const zone = zoneId === null ? {} : { zoneId }
  const ofTheCity = ownBodies.has(kind) || role === 'council-member' || role === 'auditor'
  return [ofTheCity ? { role, ...zone } : { role, organisationId, ...zone }]
}

export const isStaff = ({ role }: Grant) => (staffRoles as readonly string[]).includes(role)

/** Kinds of bodies the public register shows. Offices of the city have pages of their own; people never stand in it. */
export const publicKinds: readonly OrganisationKind[] = ['ngo', 'charity', 'mosque', 'heyat', 'club', 'guild', 'school']

export const isPublic = (kind: OrganisationKind): boolean => publicKinds.includes(kind)

type Dated = Pick<Standing, 'id' | 'state' | 'since' | 'until' | 'correctsId' | 'recordedAt'>

/** The standing that holds on a day: of those not corrected and not over, the one that began last. */
export function standingOn<Row extends Dated>(rows: readonly Row[], on: string): Row | undefined {
  const corrected = new Set(rows.map(({ correctsId }) => correctsId))
  return rows
    .filter(({ id, since, until }) => !corrected.has(id) && since <= on && (until === null || until >= on))
    .toSorted((a, b) => compare(a.since, b.since) || a.recordedAt.getTime() - b.recordedAt.getTime())
    .at(-1)
}

const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b))

interface NewDates {
  readonly since: string
  readonly until?: string | undefined
}

export function whyNotStanding({ since, until }: NewDates, today: string): Refusal | undefined {
  if (since > today) return refuse.invalid(words.standingInFuture)
  return until !== undefined && until < since ? refuse.invalid(words.endsBefore) : undefined
}

/** Roles a group or an agency gives its own people; everything else is a post of the city. */
const plainRoles: ReadonlySet<Role> = new Set(['association-member', 'liaison'])

export const isPost = (role: Role): boolean => !plainRoles.has(role)

/** Who may give a role: posts need the permission for posts, and only an administrator makes an administrator. */
export function whyNotGrant(actor: Actor, role: Role, posts: Permission): Refusal | undefined {
  if (!isPost(role)) return undefined
  if (!may(actor, posts, wholeCity)) return refuse.forbidden(words.postsAreNotYours)
  return role === 'administrator' && !isAdministrator(actor) ? refuse.forbidden(words.onlyAdministrators) : undefined
}

const isAdministrator = (actor: Actor): boolean =>
  actor?.kind === 'rules' || (actor !== null && actor.grants.some((held) => held.role === 'administrator'))

/** A membership ends once, and not before it began. */
export function whyNotEnd(
  { startsOn, endsOn }: Pick<Membership, 'startsOn' | 'endsOn'>,
  on: string,
): Refusal | undefined {
  if (endsOn !== null) return refuse.conflict(words.alreadyEnded)
  return on < startsOn ? refuse.invalid(words.endsBefore) : undefined
}

/** A body is not placed below itself, nor below what stands below it. */
export const whyNotBelow = (id: string, above: readonly string[]): Refusal | undefined =>
  above.includes(id) ? refuse.invalid(words.belowItself) : undefined
