import { z } from 'zod'
import type { Fact } from '#platform/facts/fact.ts'
import type { FactRow } from '#platform/facts/tables.ts'
import { isTold } from './disclosure.ts'

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
  void: z.boolean().optional(),
})

/** What was counted in an activity, or by how much a correction moves it. */
export const countedIn = (detail: unknown) => Counted.safeParse(detail).data ?? {}

/**
 * Numbers of people so small that they may tell who they were: neither they nor the text that holds them are shown. Nor
 * is the size of a correction, large as it may be: from the count before it one could tell the few who were there.
 */
export function isTooFew(detail: unknown): boolean {
  const { people, difference, void: voids } = countedIn(detail)
  if (difference !== undefined && voids !== true) return true
  return [people, difference].some((one) => one !== undefined && one !== 0 && !isTold(Math.abs(one)))
}

const Corrects = z.object({ corrects: z.uuid() })

/** The fact this one corrects, if it does. */
export const correctedBy = (detail: unknown): string | undefined => Corrects.safeParse(detail).data?.corrects
