/** A point in metres on the city's own plane. */
type Spot = readonly [x: number, y: number]

/** A place, and how much of something there is at it: R and S of the formula. */
export interface Source {
  /** Where it is published to be; undefined where only its zone is known. */
  readonly at: Spot | undefined
  readonly zoneId: string | undefined
  /** Seats times hours. */
  readonly supply: number
}

export interface Inhabited {
  readonly id: string
  /** The middle of the zone; undefined where its borders are not known. */
  readonly at: Spot | undefined
  readonly people: number | undefined
}

/** How far people go, in metres on foot, and how much longer the way is than the straight line. */
export interface Walk {
  readonly metres: number
  readonly detour: number
}

/** A kilometre and a half, about twenty minutes, with ways three tenths longer than the straight line (spec of learning, 3.16). */
export const usualWalk: Walk = { metres: 1500, detour: 1.3 }

export interface Reached {
  /** A_z: seat-hours for each person who can walk to them. */
  readonly access: number
  /** A_z against the mean of all people; 1 is what everybody has on average. */
  readonly index: number
}

/**
 * Two steps (spec of learning, 3.16): each place shares what it has among all who can walk to it, each zone adds up the
 * shares it can walk to. R_j = S_j ÷ Σ N_z over zones in reach, A_z = Σ R_j over places in reach, index = A_z ÷ (Σ N A ÷ Σ N).
 * What lies in a zone reaches it, however large the zone is; where a middle or a position is unknown, nothing else does.
 * Zones without people known, and a city without any supply, have no index.
 */
export function reachOf(sources: readonly Source[], zones: readonly Inhabited[], walk = usualWalk) {
  const known = zones.filter(({ people = 0 }) => people > 0)
  const access = new Map(known.map(({ id }) => [id, 0]))
  for (const source of sources) {
    const near = known.filter((zone) => reaches(source, zone, walk))
    const people = sum(near.map((zone) => zone.people ?? 0))
    if (people === 0) continue
    for (const { id } of near) access.set(id, (access.get(id) ?? 0) + source.supply / people)
  }
  const all = sum(known.map(({ people = 0 }) => people))
  const mean = sum(known.map(({ id, people = 0 }) => people * (access.get(id) ?? 0))) / (all || 1)
  return new Map<string, Reached>(
    mean === 0 ? [] : [...access].map(([id, each]) => [id, { access: each, index: each / mean }]),
  )
}

function reaches({ at, zoneId }: Source, zone: Inhabited, { metres, detour }: Walk): boolean {
  if (zoneId === zone.id) return true
  if (at === undefined || zone.at === undefined) return false
  return Math.hypot(at[0] - zone.at[0], at[1] - zone.at[1]) * detour <= metres
}

const sum = (some: readonly number[]) => some.reduce((all, one) => all + one, 0)

/**
 * The lowest quarter of the zones that have an index, rounded up: where little is on offer. Zones that are as low as the
 * last of them are on the list, too; which of them comes first is no reason to leave the others out.
 */
export function lowestQuarter<Zone extends { readonly index: number | undefined; readonly code: string }>(
  zones: readonly Zone[],
): Zone[] {
  const known = zones.filter(({ index }) => index !== undefined)
  const sorted = known.toSorted((a, b) => (a.index ?? 0) - (b.index ?? 0) || (a.code < b.code ? -1 : 1))
  const last = sorted[Math.ceil(sorted.length / 4) - 1]
  return last === undefined ? [] : sorted.filter(({ index = 0 }) => index <= (last.index ?? 0))
}
