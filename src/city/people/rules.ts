import { type Refusal, refuse } from '#platform/refusal.ts'
import { type Actor, may, type Permission, wholeCity } from '#platform/permission.ts'
import type { Person } from './tables.ts'
import { words } from './words.ts'

/** Where an actor may see people: everywhere, or in these zones and those below them. */
export type Reach = 'whole-city' | readonly string[]

export function reachOf(actor: Actor, wanted: Permission): Reach {
  if (actor === null) return []
  if (may(actor, wanted, wholeCity) || !('grants' in actor)) return 'whole-city'
  return actor.grants.flatMap(({ role, zoneId }) => (zoneId && wanted.grantedTo.includes(role) ? [zoneId] : []))
}

/** The oldest person alive was born later than this. */
const earliestBirth = 1900

export const whyNotBorn = (birthYear: number, thisYear: number): Refusal | undefined =>
  birthYear < earliestBirth || birthYear > thisYear ? refuse.invalid(words.notABirthYear) : undefined

/** What was erased does not change any more. */
export const whyNotChange = ({ erasedAt }: Pick<Person, 'erasedAt'>): Refusal | undefined =>
  erasedAt === null ? undefined : refuse.conflict(words.alreadyErased)

/** Whoever holds a post answers for what they did in it under their name; the post ends first. */
export const whyNotErase = (person: Pick<Person, 'erasedAt'>, postsInForce: number): Refusal | undefined =>
  whyNotChange(person) ?? (postsInForce > 0 ? refuse.conflict(words.holdsAPost) : undefined)

/** A child by the year of birth; nobody whose year is not known. */
export const isChild = ({ birthYear }: Pick<Person, 'birthYear'>, thisYear: number): boolean =>
  birthYear !== null && thisYear - birthYear < 18
