import type { FactKind } from '#city/facts/rules.ts'
import type { Text } from '#platform/locale.ts'

/** The kinds of facts whose content is open: those a room told us of and did not mark as inside. A strange one is none. */
export const openFacts = (facts: readonly FactKind[]): ReadonlyMap<string, FactKind> =>
  new Map(facts.filter(({ inside }) => inside !== true).map((fact) => [fact.name, fact]))

/** How the record calls a fact. */
export const labelOf = (facts: ReadonlyMap<string, FactKind>, name: string): Text | undefined => facts.get(name)?.says
