import type { Text } from './locale.ts'
import { refuse } from './refusal.ts'
import { words } from './words.ts'

/** What somebody is to the city. A role is held through a dated membership, never by the person alone. */
export const roles = [
  'citizen',
  'association-member',
  'editor',
  'officer',
  'district-officer',
  'head-of-unit',
  'deputy',
  'council-member',
  'liaison',
  'auditor',
  'administrator',
] as const
export type Role = (typeof roles)[number]

/** A role, and how far it reaches: the whole city unless a zone, an organisation or one matter limits it. */
export interface Grant {
  readonly role: Role
  readonly zoneId?: string
  readonly organisationId?: string
  readonly matterId?: string
}

interface Bearer {
  readonly id: string
  readonly name: string
  readonly grants: readonly Grant[]
}

/** Whoever acts: a person, the holder of a signed link, an API key, the rules of the house themselves, or nobody known. */
export type Actor =
  | (Bearer & { readonly kind: 'person'; readonly staff: boolean })
  | (Bearer & { readonly kind: 'link' })
  | (Bearer & { readonly kind: 'key' })
  | { readonly kind: 'rules' }
  | null

export type PersonActor = Extract<Actor, { kind: 'person' }>

/** The rules acting by themselves: a schedule, a reaction, an import by the operator. */
export const theRules: Actor = { kind: 'rules' }

/**
 * What a permission is asked about. `anywhere` asks whether it is held at all (to show a menu);
 * `wholeCity` asks for it without limits; otherwise the zones the thing lies in (its own and those above), its organisation, its matter.
 */
export type Scope =
  | 'anywhere'
  | {
      readonly zoneIds?: readonly string[]
      readonly organisationId?: string | undefined
      readonly matterId?: string | undefined
    }

export const anywhere: Scope = 'anywhere'
export const wholeCity: Scope = {}

/** A named thing somebody may do. Permissions are values, so a misspelt one does not compile. */
export interface Permission {
  readonly name: string
  readonly label: Text
  readonly grantedTo: readonly Role[]
}

export const permission = (name: string, label: Text, grantedTo: readonly Role[]): Permission => ({
  name,
  label,
  grantedTo,
})

/** Everyone who works at the Desk, in whatever post. */
export const staffRoles = [
  'editor',
  'officer',
  'district-officer',
  'head-of-unit',
  'deputy',
  'auditor',
  'administrator',
] as const satisfies readonly Role[]

/**
 * Opens the staff's side of the house; what they may do there is asked again by each action. Members of the council who
 * supervise, and liaisons of agencies that answer for what these promised, have their lists there too.
 */
export const enterDesk = permission('platform.enter-desk', words.enterDesk, [
  ...staffRoles,
  'council-member',
  'liaison',
])

/** The one question of authorisation. */
export function may(actor: Actor, wanted: Permission, scope: Scope): boolean {
  if (actor === null) return false
  if (actor.kind === 'rules') return true
  return actor.grants.some((grant) => wanted.grantedTo.includes(grant.role) && reaches(grant, scope))
}

/** A limited grant reaches only what lies inside every limit it has. */
function reaches(grant: Grant, scope: Scope): boolean {
  if (scope === 'anywhere') return true
  if (grant.zoneId !== undefined && !scope.zoneIds?.includes(grant.zoneId)) return false
  if (grant.organisationId !== undefined && grant.organisationId !== scope.organisationId) return false
  return grant.matterId === undefined || grant.matterId === scope.matterId
}

/** Whoever is acting, once we know they are allowed; else a refusal that says what was not allowed. */
export function demand(actor: Actor, wanted: Permission, scope: Scope): NonNullable<Actor> {
  if (actor === null) throw refuse.signedOut(words.signInFirst)
  if (!may(actor, wanted, scope)) throw refuse.forbidden(words.notYours(wanted.label))
  return actor
}

/** The signed-in person, for what only a person can do. */
export function demandPerson(actor: Actor): PersonActor {
  if (actor?.kind !== 'person') throw refuse.signedOut(words.signInFirst)
  return actor
}
