/** A pool as the waiting list sees it. */
export interface PoolNow {
  readonly capacity: number
  readonly overbook: number
  readonly taken: number
  readonly paused: boolean
  readonly startsAt: Date | null
}

export type WhyWaits =
  | { readonly why: 'paused' | 'begun' | 'soon' | 'over' | 'full' }
  | { readonly why: 'too-large'; readonly free: number; readonly wants: number }
  | { readonly why: 'lane' }

/** Inside these hours nothing is offered: the door serves its own list. */
const offersEnd = 2

/** How many seats are free now, never fewer than none. */
export const freeIn = ({ capacity, overbook, taken }: PoolNow): number => Math.max(0, capacity + overbook - taken)

/**
 * Why a party still waits: what stops the whole line comes first, then what stops this party. When seats enough are free
 * and it still waits, they are kept for a group it is not in.
 */
export function whyWaits(pool: PoolNow, wants: number, now: Date): WhyWaits {
  const hours =
    pool.startsAt === null ? Number.POSITIVE_INFINITY : (pool.startsAt.getTime() - now.getTime()) / 3_600_000
  if (hours <= 0) return { why: 'begun' }
  if (pool.paused) return { why: 'paused' }
  if (hours <= offersEnd) return { why: 'soon' }
  if (pool.taken > pool.capacity + pool.overbook) return { why: 'over' }
  const free = freeIn(pool)
  if (free === 0) return { why: 'full' }
  return free < wants ? { why: 'too-large', free, wants } : { why: 'lane' }
}
