import type { DrawEntry, DrawResult } from '#engines/enrolment/rules/index.ts'

/** How it went for parties that have something in common. */
export interface Success {
  readonly what: string
  readonly entries: number
  readonly admitted: number
}

/** How many parties of each size came in. What does not fit is passed over, so small ones have it easier: it is said. */
export function successBySize(entries: readonly DrawEntry[], { admitted }: DrawResult): Success[] {
  const inside = new Set(admitted.map(({ code }) => code))
  const sizes = Map.groupBy(entries, ({ seats }) => seats)
  return [...sizes]
    .toSorted(([a], [b]) => a - b)
    .map(([seats, all]) => ({
      what: String(seats),
      entries: all.length,
      admitted: all.filter(({ code }) => inside.has(code)).length,
    }))
}

/** How many of those who might use a lane came in by it; `*` are general seats, open to all. */
export function successByLane(
  entries: readonly DrawEntry[],
  { admitted }: DrawResult,
  lanes: readonly string[],
): Success[] {
  const by = (lane: string) => admitted.filter((place) => place.lane === lane).length
  const entitled = (lane: string) => entries.filter((entry) => entry.lanes.includes(lane)).length
  return [
    ...lanes.map((lane) => ({ what: lane, entries: entitled(lane), admitted: by(lane) })),
    { what: '*', entries: entries.length, admitted: by('*') },
  ]
}

/** What became of one entry. */
export interface EntryFound {
  readonly entry: DrawEntry
  /** From 1, in the order of the lots; undefined before the draw. */
  readonly position: number | undefined
  /** The lane it came in by; undefined for who waits, or before the draw. */
  readonly lane: string | undefined
  /** Its place in the line, from 1. */
  readonly waiting: number | undefined
}

export function findEntry(
  entries: readonly DrawEntry[],
  code: string,
  result: DrawResult | undefined,
): EntryFound | undefined {
  const entry = entries.find((one) => one.code === code)
  if (!entry) return undefined
  return {
    entry,
    position: placeIn(result?.order, code),
    lane: result?.admitted.find((place) => place.code === code)?.lane,
    waiting: placeIn(result?.waiting, code),
  }
}

function placeIn(order: readonly string[] | undefined, code: string): number | undefined {
  const at = order?.indexOf(code) ?? -1
  return at === -1 ? undefined : at + 1
}
