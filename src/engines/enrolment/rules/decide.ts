import { general, type LaneSeats } from './draw.ts'

/** A pool of seats as it is at the moment of the decision, counted after it was locked. */
export interface PoolState {
  readonly id: string
  readonly capacity: number
  /** Given out beyond the capacity, because some never come; 0 where the limit is one of safety. */
  readonly overbook: number
  readonly lanes: readonly LaneSeats[]
  /** Lanes have joined the general seats. */
  readonly released: boolean
  readonly paused: boolean
  /** Seats in use by lane; general ones under `*`. */
  readonly used: ReadonlyMap<string, number>
  /** Too close to the start: the door serves the waiting. */
  readonly atDoor: boolean
}

/** A party that asks, or that waits. */
export interface Candidate {
  readonly id: string
  /** Seats it needs in each of its pools; it gets all or nothing. */
  readonly wants: readonly { readonly pool: string; readonly seats: number }[]
  /** The lanes it may use. */
  readonly lanes: readonly string[]
  readonly waits: boolean
  /** Freed seats are kept for it until they suffice. */
  readonly gathers: boolean
}

export type Decision =
  | { readonly id: string; readonly to: 'in'; readonly lanes: ReadonlyMap<string, string> }
  | { readonly id: string; readonly to: 'out' }

export interface Decided {
  readonly decisions: readonly Decision[]
  /** Who waits on while somebody behind them in the line got in. */
  readonly skipped: readonly string[]
  /** For whom seats are being kept. */
  readonly gathering: readonly string[]
}

type Seating = Pick<PoolState, 'capacity' | 'overbook' | 'lanes' | 'released' | 'used'>

/** Seats that are left in a lane, or among the general ones. Never more than the whole pool has left. */
export function seatsLeft(pool: Seating, lane: string): number {
  const used = (id: string) => pool.used.get(id) ?? 0
  const all = [...pool.used.values()].reduce((sum, seats) => sum + seats, 0)
  const total = pool.capacity + pool.overbook
  const inLane = (id: string, seats: number) => (pool.released ? 0 : Math.max(0, seats - used(id)))
  if (lane !== general) {
    const own = pool.lanes.find(({ id }) => id === lane)
    return own === undefined ? 0 : Math.min(inLane(own.id, own.seats), total - all)
  }
  return total - all - pool.lanes.reduce((sum, { id, seats }) => sum + inLane(id, seats), 0)
}

/** The most seats one party could still get in a pool: what is worth reading from the waiting list. */
export const mostLeft = (pool: PoolState): number =>
  pool.paused || pool.atDoor
    ? 0
    : Math.max(0, ...[general, ...pool.lanes.map(({ id }) => id)].map((lane) => seatsLeft(pool, lane)))

/**
 * One pass in order: the waiting by rank, then those who ask by arrival. First fit, whole parties only, in all their
 * pools or in none. So nobody waits for seats that are free, and nobody of the same size or larger is let in before
 * somebody ahead of them who may use the same lanes.
 */
export function decide(pools: readonly PoolState[], candidates: readonly Candidate[]): Decided {
  const state = new Map(pools.map((pool) => [pool.id, { ...pool, used: new Map(pool.used) }]))
  const pass: Pass = { kept: new Set(), out: [], skipped: new Set(), gathering: [] }
  const decisions: Decision[] = []
  for (const candidate of candidates) {
    const places = isKeptFrom(candidate, pass.kept) ? undefined : placesFor(candidate, state)
    if (places) {
      decisions.push({ id: candidate.id, to: 'in', lanes: take(candidate, places, state) })
      passOver(pass, candidate)
    } else {
      decisions.push({ id: candidate.id, to: 'out' })
      waitOn(pass, candidate)
    }
  }
  return { decisions, skipped: [...pass.skipped], gathering: pass.gathering }
}

/** What one pass remembers of those it has left behind. */
interface Pass {
  /** Pools whose seats are being gathered for somebody. */
  readonly kept: Set<string>
  readonly out: Candidate[]
  readonly skipped: Set<string>
  readonly gathering: string[]
}

function passOver({ out, skipped }: Pass, candidate: Candidate) {
  for (const { id, wants } of out) if (sharesPool(wants, candidate)) skipped.add(id)
}

function waitOn({ kept, out, gathering }: Pass, candidate: Candidate) {
  if (!candidate.waits) return
  out.push(candidate)
  if (!candidate.gathers || isKeptFrom(candidate, kept)) return
  gathering.push(candidate.id)
  for (const { pool } of candidate.wants) kept.add(pool)
}

type Pools = Map<string, PoolState & { readonly used: Map<string, number> }>

const isKeptFrom = ({ wants }: Candidate, kept: ReadonlySet<string>) => wants.some(({ pool }) => kept.has(pool))

const sharesPool = (wants: Candidate['wants'], other: Candidate) =>
  wants.some(({ pool }) => other.wants.some((own) => own.pool === pool))

/** The lane in each pool, in the published order and general seats last; nothing when one pool has no place. */
function placesFor(candidate: Candidate, pools: Pools): Map<string, string> | undefined {
  const places = new Map<string, string>()
  for (const { pool: id, seats } of candidate.wants) {
    const pool = pools.get(id)
    const lane = pool && laneFor(pool, seats, candidate)
    if (lane === undefined) return undefined
    places.set(id, lane)
  }
  return places
}

function laneFor(pool: PoolState, seats: number, { lanes, waits }: Candidate): string | undefined {
  if (pool.paused || (pool.atDoor && waits)) return undefined
  const open = pool.lanes.map(({ id }) => id).filter((id) => lanes.includes(id))
  return [...open, general].find((lane) => seats <= seatsLeft(pool, lane))
}

function take({ wants }: Candidate, places: ReadonlyMap<string, string>, pools: Pools) {
  for (const { pool: id, seats } of wants) {
    const [used, lane] = [pools.get(id)?.used, places.get(id) ?? general]
    used?.set(lane, (used.get(lane) ?? 0) + seats)
  }
  return places
}
