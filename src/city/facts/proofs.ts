import { z } from 'zod'
import { activityKindNames } from './kinds.ts'

/**
 * What a fact proves beside what it tells: something of a kind, done under some duties. Whatever records a fact may put
 * this into its detail as `proves`; the counts of the duties follow by themselves, whichever module it was.
 */
export const proof = z.object({
  kind: z.enum(activityKindNames),
  /** Told once and never changed: under which duties it counts. */
  duties: z.array(z.string()).min(1),
  /** What was done; when it is done again later it counts once more only if it was taken back between. */
  of: z.uuid(),
})
export type Proof = z.output<typeof proof>

/** The opposite: what was proved of this does not hold any more. */
export const disproof = z.object({ kind: z.enum(activityKindNames), of: z.uuid() })

/** For the detail of a fact that may prove something. */
export const proving = { proves: proof.optional(), disproves: disproof.optional() }

const Proving = z.object(proving)

/** Whether a fact changes what is proved. */
export function isProving(detail: unknown): boolean {
  const { proves, disproves } = Proving.safeParse(detail).data ?? {}
  return proves !== undefined || disproves !== undefined
}
