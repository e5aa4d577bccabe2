import type { Text } from '#platform/locale.ts'
import type { Fault } from './report.ts'

/** A value, or what is wrong with the cell it should stand in. */
export type Read<T> = { readonly value: T } | { readonly fault: Fault }

export const read = <T>(value: T): Read<T> => ({ value })
export const fault = (reason: Text, column?: Text, found?: string): { readonly fault: Fault } => ({
  fault: { reason, column, found },
})

type Parts = Readonly<Record<string, Read<unknown>>>
type Values<P extends Parts> = { readonly [Name in keyof P]: Extract<P[Name], { readonly value: unknown }>['value'] }

/** Everything that is wrong with a row. */
export const faultsOf = (parts: Parts): Fault[] =>
  Object.values(parts).flatMap((part) => ('fault' in part ? [part.fault] : []))

/** The values of a row of which nothing is wrong. */
export function valuesOf<P extends Parts>(parts: P): Values<P> | undefined {
  const entries = Object.entries(parts).flatMap(([name, part]) => ('value' in part ? [[name, part.value]] : []))
  if (entries.length < Object.keys(parts).length) return undefined
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- every part has its value, counted above
  return Object.fromEntries(entries) as Values<P>
}
