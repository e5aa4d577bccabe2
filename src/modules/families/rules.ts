import { isChild } from '#city/people/rules.ts'
import type { Person } from '#city/people/tables.ts'
import type { HouseholdRole } from '#city/households/tables.ts'
import { birthYear } from '#city/people/years.ts'
import { asciiDigits } from '#platform/text/digits.ts'
import { problem, type Problem } from '#platform/text/problem.ts'
import { type Refusal, refuse } from '#platform/refusal.ts'
import { words } from './words.ts'

/** What somebody may need in order to come. Stands sealed in the database: written once, never changed. */
export const needs = [
  'step-free',
  'accessible-toilet',
  'hearing-loop',
  'sign-language',
  'quiet-place',
  'carer',
] as const
export type Need = (typeof needs)[number]

/** More people than this live in no household that one phone writes down. */
export const mostMembers = 20

/** How long a code for the other guardian opens, in milliseconds: three days. */
export const invitationFor = 3 * 86_400_000

/** Who is not of age is a child of the household; who is, another member until they join with their own phone. */
export const roleOf = (born: number, thisYear: number): HouseholdRole =>
  isChild({ birthYear: born }, thisYear) ? 'child' : 'other'

export interface Living {
  readonly role: HouseholdRole
  readonly person: Pick<Person, 'id' | 'userId'>
}

/** One describes oneself; a guardian also the children, and whoever has no account of their own. */
export function mayDescribe(self: Living, { role, person }: Living): boolean {
  if (self.person.id === person.id) return true
  return self.role === 'guardian' && (role === 'child' || (role === 'other' && person.userId === null))
}

/** Why nobody comes to this household by the word of somebody who has this role in it. */
export const whyNotAdd = (role: HouseholdRole, living: number): Refusal | undefined => {
  if (role !== 'guardian') return refuse.conflict(words.onlyGuardians)
  return living >= mostMembers ? refuse.conflict(words.tooMany) : undefined
}

/** The year of birth, which has to be told: four digits of either calendar in any script; an age is no year. */
export function bornIn(typed: string): number | Problem {
  if (!/^\d{4}$/.test(asciiDigits(typed).trim())) return problem('unreadable', words.yearNotAge)
  return birthYear(typed) ?? problem('unreadable', words.yearNotAge)
}

/** Why nobody of a family can be born then. */
export const whyNotBorn = (year: number, thisYear: number): Refusal | undefined =>
  year < 1900 || year > thisYear ? refuse.invalid(words.notAYear) : undefined
