import { isChild } from '#city/people/rules.ts'
import type { Person } from '#city/people/tables.ts'
import { type Refusal, refuse } from '#platform/refusal.ts'
import type { Consent } from './tables.ts'
import { words } from './words.ts'

interface Giving {
  readonly person: Pick<Person, 'id' | 'birthYear' | 'erasedAt'>
  readonly givenBy: string
  /** The guardians of the person in all their households. */
  readonly guardians: readonly string[]
  readonly startsOn: string
  readonly endsOn?: string | undefined
}

/** A child's guardian consents for the child; everybody else for themselves alone. */
export function whyNotGive({ person, givenBy, guardians, ...dates }: Giving, thisYear: number): Refusal | undefined {
  if (person.erasedAt !== null) return refuse.conflict(words.erased)
  if (dates.endsOn !== undefined && dates.endsOn < dates.startsOn) return refuse.invalid(words.endsBefore)
  if (isChild(person, thisYear)) {
    return guardians.includes(givenBy) ? undefined : refuse.invalid(words.notTheirGuardian)
  }
  return givenBy === person.id || guardians.includes(givenBy) ? undefined : refuse.invalid(words.onlyThemselves)
}

type Dated = Pick<Consent, 'startsOn' | 'endsOn'>

export const isInForce = ({ startsOn, endsOn }: Dated, on: string): boolean =>
  startsOn <= on && (endsOn === null || endsOn >= on)
