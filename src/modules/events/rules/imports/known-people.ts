import { key } from '#platform/text/tokens.ts'
import type { MeantPerson } from './registration-row.ts'

interface Registered {
  readonly id: string
  readonly sessionId: string | null
  readonly personId: string | null
  readonly name: string
  readonly birthYear: number | null
}

/**
 * Finds who of a list is registered already: the same person, or the same name with no other birth year, in the same
 * session or in the whole run.
 */
export function findRegistered(registered: readonly Registered[]) {
  const byName = Map.groupBy(registered, ({ name }) => key(name))
  const byPerson = Map.groupBy(registered, ({ personId }) => personId ?? '')
  return ({ name, born, sessionId }: MeantPerson, personId: string | undefined): string | undefined => {
    const isThere = (one: Registered) =>
      sessionId === undefined || one.sessionId === null || one.sessionId === sessionId
    const isSame = ({ birthYear }: Registered) => born === undefined || birthYear === null || birthYear === born
    const same = personId === undefined ? [] : (byPerson.get(personId) ?? [])
    const named = (byName.get(key(name)) ?? []).filter(isSame)
    return [...same, ...named].find(isThere)?.id
  }
}
