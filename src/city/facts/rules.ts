import { z } from 'zod'
import type { Fact } from '#platform/facts/fact.ts'
import type { FactRow } from '#platform/facts/tables.ts'
import { fewestPeople } from '#platform/ui/figure.tsx'

/** A kind of fact as the record knows it. */
export type FactKind = Pick<Fact, 'name' | 'says' | 'inside'>

/** Why a link of the chain stands in public by its number and hash alone. */
export type Hidden = 'person' | 'inside'

/** What is about a person, done for one, or nobody's business outside is counted in public and not told. */
export function whyHidden(
  kind: FactKind | undefined,
  fact: Pick<FactRow, 'personId' | 'onBehalfOf'>,
): Hidden | undefined {
  if (kind === undefined || kind.inside) return 'inside'
  return fact.personId !== null || fact.onBehalfOf !== null ? 'person' : undefined
}

const Counted = z.object({
  kind: z.string().optional(),
  people: z.number().optional(),
  difference: z.number().optional(),
})

/** What was counted in an activity, or by how much a correction moves it. */
export const countedIn = (detail: unknown) => Counted.safeParse(detail).data ?? {}

/** Numbers of people so small that they may tell who they were: neither they nor the text that holds them are shown. */
export function isTooFew(detail: unknown): boolean {
  const { people, difference } = countedIn(detail)
  const numbers = [people, difference].filter((one) => one !== undefined && one !== 0).map((one) => Math.abs(one ?? 0))
  return numbers.some((one) => one < fewestPeople)
}

const Corrects = z.object({ corrects: z.uuid() })

/** The fact this one corrects, if it does. */
export const correctedBy = (detail: unknown): string | undefined => Corrects.safeParse(detail).data?.corrects
