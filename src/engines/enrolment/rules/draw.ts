import { byWeightedLot, cleanSalt, seedOf } from '#platform/lots/lots.ts'
import { sha256 } from '#platform/lots/sha256.ts'

/** One entry of a draw, by the code that only the applicant knows. */
export interface DrawEntry {
  /** ASCII. */
  readonly code: string
  readonly seats: number
  /** 1 to 9 lots. */
  readonly weight: number
  /** The lanes the party may use; none: general seats only. */
  readonly lanes: readonly string[]
}

export interface LaneSeats {
  readonly id: string
  readonly seats: number
}

/** What a draw gives out: all seats, those of them that lanes have first, and whether unused ones join the others. */
export interface DrawSeats {
  readonly capacity: number
  readonly lanes: readonly LaneSeats[]
  readonly release: boolean
}

/**
 * What can be drawn for where everybody who is drawn also needs a seat in other pools, of which the fullest has so many
 * left: no more than those, lanes first and in their published order, so that whoever is drawn gets a place.
 */
export function seatsWithin({ capacity, lanes }: Omit<DrawSeats, 'release'>, most: number): Omit<DrawSeats, 'release'> {
  const all = Math.min(capacity, most)
  let left = all
  const kept = lanes.map(({ id, seats }) => {
    const own = Math.min(seats, left)
    left -= own
    return { id, seats: own }
  })
  return { capacity: all, lanes: kept }
}

/** How general seats are called where a lane would be named. */
export const general = '*'

const byCode = (a: { readonly code: string }, b: { readonly code: string }) =>
  a.code < b.code ? -1 : Number(a.code > b.code)

/** The list as it is published when entries are closed: one line for each, by code, LF everywhere. */
export function drawList(draw: string, entries: readonly DrawEntry[]): string {
  const lines = entries
    .toSorted(byCode)
    .map(({ code, seats, weight, lanes }) => [code, seats, weight, lanes.length > 0 ? lanes.join(',') : '-'].join('\t'))
  return ['janshahr-draw-list 1', draw, ...lines].map((line) => `${line}\n`).join('')
}

/** The entries of a published list, as anybody reads them. */
export const entriesIn = (list: string): DrawEntry[] => list.trimEnd().split('\n').slice(2).map(entryIn)

function entryIn(line: string): DrawEntry {
  const [code = '', seats, weight, lanes = '-'] = line.split('\t')
  return { code, seats: Number(seats), weight: Number(weight), lanes: lanes === '-' ? [] : lanes.split(',') }
}

export interface DrawTerms extends DrawSeats {
  readonly draw: string
  readonly secret: string
  /** As it was typed; `-` for a quick draw, sealed by us only. */
  readonly salt: string
  readonly entries: readonly DrawEntry[]
}

export interface DrawResult {
  readonly listHash: string
  readonly seed: string
  readonly order: readonly string[]
  /** Entry codes with the lane they came in by, in the order of the lots. */
  readonly admitted: readonly { readonly code: string; readonly lane: string }[]
  /** Everybody else, in the order of the lots: the waiting list. */
  readonly waiting: readonly string[]
  readonly seatsUsed: number
}

/** The whole draw, from what is published: anybody who runs it gets the same. */
export function runDraw({ draw, secret, salt, entries, ...seats }: DrawTerms): DrawResult {
  const listHash = sha256(drawList(draw, entries))
  const seed = seedOf(draw, listHash, secret, cleanSalt(salt))
  const order = byWeightedLot(seed, entries)
  return { listHash, seed, order: order.map(({ code }) => code), ...allocate(order, seats) }
}

/**
 * Gives the seats out: each lane in the published order to its parties in the order of the lots, while they fit, then the
 * rest to whoever is next. A party that does not fit is passed over, never split.
 */
export function allocate(order: readonly DrawEntry[], { capacity, lanes, release }: DrawSeats) {
  const laneOf = new Map<string, string>()
  let rest = capacity
  for (const lane of lanes) {
    const entitled = order.filter(({ code, lanes: own }) => own.includes(lane.id) && !laneOf.has(code))
    const left = fill(entitled, lane.seats, (code) => laneOf.set(code, lane.id))
    rest -= release ? lane.seats - left : lane.seats
  }
  const unplaced = order.filter(({ code }) => !laneOf.has(code))
  fill(unplaced, rest, (code) => laneOf.set(code, general))

  const inside = order.filter(({ code }) => laneOf.has(code))
  return {
    admitted: inside.map(({ code }) => ({ code, lane: laneOf.get(code) ?? general })),
    waiting: order.filter(({ code }) => !laneOf.has(code)).map(({ code }) => code),
    seatsUsed: inside.reduce((sum, { seats }) => sum + seats, 0),
  }
}

/** Admits in order what fits, and says how many seats are left. */
function fill(parties: readonly DrawEntry[], seats: number, admit: (code: string) => void): number {
  let left = seats
  for (const { code, seats: wanted } of parties) {
    if (wanted > left) continue
    left -= wanted
    admit(code)
  }
  return left
}

/** The weight of an entry: one lot, one more for each draw of the series lost in a year (three at most), one for a poorly supplied zone. */
export const weightOf = (losses: number, isPoorlySupplied: boolean): number =>
  1 + Math.min(Math.max(losses, 0), 3) + (isPoorlySupplied ? 1 : 0)

/** How often each entry would be admitted over many draws of the same list: what a chance means, for studies. */
export function chancesOf(seed: string, entries: readonly DrawEntry[], seats: DrawSeats & { readonly runs: number }) {
  const times = new Map<string, number>(entries.map(({ code }) => [code, 0]))
  for (let run = 1; run <= seats.runs; run += 1) {
    const { admitted } = allocate(byWeightedLot(sha256(`${seed}|sim|${run}`), entries), seats)
    for (const { code } of admitted) times.set(code, (times.get(code) ?? 0) + 1)
  }
  return new Map([...times].map(([code, count]) => [code, count / seats.runs]))
}
