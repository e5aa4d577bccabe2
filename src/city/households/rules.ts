import { type Refusal, refuse } from '#platform/refusal.ts'
import { isChild } from '#city/people/rules.ts'
import type { Person } from '#city/people/tables.ts'
import type { HouseholdRole } from './tables.ts'
import { words } from './words.ts'

/** Why this person cannot have this role. Who has not told their age is believed. */
export function whyNotRole(
  person: Pick<Person, 'birthYear' | 'erasedAt'>,
  role: HouseholdRole,
  thisYear: number,
): Refusal | undefined {
  if (person.erasedAt !== null) return refuse.conflict(words.erasedMember)
  if (person.birthYear === null) return undefined
  const child = isChild(person, thisYear)
  if (role === 'child' && !child) return refuse.invalid(words.childIsAdult)
  return role === 'guardian' && child ? refuse.invalid(words.guardianIsChild) : undefined
}

interface Lives {
  readonly role: HouseholdRole
  readonly person: Pick<Person, 'id'>
}

/** A household's children are never left without a guardian. */
export function whyNotLeave(members: readonly Lives[], personId: string): Refusal | undefined {
  if (!members.some(({ person }) => person.id === personId)) return refuse.conflict(words.notAMember)
  const staying = members.filter(({ person }) => person.id !== personId)
  const hasChild = staying.some(({ role }) => role === 'child')
  const hasGuardian = staying.some(({ role }) => role === 'guardian')
  return hasChild && !hasGuardian ? refuse.conflict(words.lastGuardian) : undefined
}
