import { type Offering, phaseAt } from '#engines/enrolment/index.ts'

interface PoolLeft {
  readonly poolId: string
  readonly sessionId: string | null
  readonly left: number
}

export type Forecast = 'place' | 'line' | 'asked' | 'closed'

/**
 * Foretells, party after party, who finds seats: the seats that one takes are gone for the next. The engine decides when
 * it comes to it, and others may have been quicker.
 */
export function foretell({ phases }: Pick<Offering, 'phases'>, pools: readonly PoolLeft[], now: Date) {
  const left = new Map(pools.map((pool) => [pool.poolId, pool.left]))
  const how = phaseAt(phases, now.getTime())?.phase.how
  return (sessionId: string | undefined, seats: number): Forecast => {
    if (how === undefined) return 'closed'
    if (how !== 'first-come') return how === 'open' ? 'place' : 'asked'
    const wanted = pools.filter(
      (pool) => sessionId === undefined || pool.sessionId === null || pool.sessionId === sessionId,
    )
    if (wanted.some(({ poolId }) => (left.get(poolId) ?? 0) < seats)) return 'line'
    for (const { poolId } of wanted) left.set(poolId, (left.get(poolId) ?? 0) - seats)
    return 'place'
  }
}
