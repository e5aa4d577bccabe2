import { fewestPeople } from '#platform/ui/fewest.ts'
import { activityKinds, isActivityKind } from './kinds.ts'

/*
 * The one rule for numbers of people outside the Desk (docs/decisions/0010): fewer than ten are not told, and a total
 * adds up only counts that are told, so that it gives nothing away. Pages, files, feeds and the open data all ask here.
 */

export type CountedUnit = 'people' | 'things'

export interface Disclosed {
  readonly value: number | null
  readonly unit: CountedUnit
  readonly withheld: boolean
}

/** Whether so many people may be told of. */
export const isTold = (people: number): boolean => people >= fewestPeople

/** What a quantity of a kind counts; nobody knows of a strange kind, so it is taken for people. */
export const unitOf = (kind: string | null): CountedUnit =>
  kind !== null && isActivityKind(kind) ? activityKinds[kind].counts : 'people'

/** One count as the open data tells it. What was taken back (a negative count) is told like the count it takes back. */
export function disclosed(value: number, unit: CountedUnit): Disclosed {
  const withheld = unit === 'people' && !isTold(Math.abs(value))
  return { value: withheld ? null : value, unit, withheld }
}

/** Kinds of activities that count things: each is one of them. */
export const kindsOfThings = Object.entries(activityKinds)
  .filter(([, { counts }]) => counts === 'things')
  .map(([kind]) => kind)
