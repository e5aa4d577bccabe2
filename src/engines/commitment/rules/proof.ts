import type { Proof } from '#city/facts/proofs.ts'
import type { EventKind, Verdict } from './states.ts'

/** Coordination with government bodies: a promise of another agency that was verified is its evidence. */
export const coordination = 'D17'

/** Under which duties a promise counts: those of its matter, and coordination when, and only when, an agency keeps it. */
export const dutiesServed = (ofMatter: readonly string[], ownerKind: string | undefined): string[] => [
  ...ofMatter.filter((duty) => duty !== coordination),
  ...(ownerKind === 'agency' ? [coordination] : []),
]

/** Somebody looked; what the law or silence closes proves nothing. */
const looked: ReadonlySet<Verdict | undefined> = new Set<Verdict>(['confirmed', 'inspected', 'supervised'])

interface Told {
  readonly kind: EventKind
  readonly verdict?: Verdict | undefined
  readonly commitmentId: string
}

type Proving = { readonly proves: Proof } | { readonly disproves: Pick<Proof, 'kind' | 'of'> } | undefined

/** What an event proves about a promise: that it was kept, or, once it is opened again, that it was not after all. */
export function proofIn({ kind, verdict, commitmentId: of }: Told, duties: readonly string[]): Proving {
  if (kind === 'reopened') return { disproves: { kind: 'promise', of } }
  if (kind !== 'verified' || duties.length === 0 || !looked.has(verdict)) return undefined
  return { proves: { kind: 'promise', duties: [...duties], of } }
}
