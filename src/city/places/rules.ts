import { distance, isInBox, type LocalFrame, type LonLat } from '#platform/maps/metres.ts'
import { type Refusal, refuse } from '#platform/refusal.ts'
import type { Region } from '#city/zones/region.ts'
import { digits } from '#platform/text/digits.ts'
import type { Method, Place, Position, Precision } from './tables.ts'
import { precisions } from './tables.ts'
import { words } from './words.ts'

/** How much a way of finding a position is worth: rank 1 is the best; metres when nobody says better. */
export const ladder: Readonly<Record<Method, { readonly rank: number; readonly accuracy: number }>> = {
  survey: { rank: 1, accuracy: 1 },
  official: { rank: 2, accuracy: 10 },
  phone: { rank: 3, accuracy: 10 },
  drawn: { rank: 4, accuracy: 25 },
  photo: { rank: 5, accuracy: 30 },
  geocoded: { rank: 6, accuracy: 100 },
  'public-list': { rank: 7, accuracy: 80 },
  remembered: { rank: 8, accuracy: 300 },
}

/** A phone's own claim is taken, but never below ten metres: in a vault of the bazaar it is an illusion. */
export function accuracyOf(method: Method, claimed: number | undefined): number {
  const accuracy = claimed ?? ladder[method].accuracy
  return method === 'phone' ? Math.max(ladder.phone.accuracy, accuracy) : accuracy
}

type Ranked = Pick<Position, 'id' | 'lon' | 'lat' | 'accuracy' | 'method' | 'recordedAt'>

/** The position that counts: the pinned one, else the best rank, then the smallest circle, then the newest, then the id. */
export function currentPosition<Known extends Ranked>(
  positions: readonly Known[],
  pinnedId: string | null,
): Known | undefined {
  const pinned = positions.find(({ id }) => id === pinnedId)
  return pinned ?? positions.toSorted(byTrust)[0]
}

const byTrust = (a: Ranked, b: Ranked) =>
  ladder[a.method].rank - ladder[b.method].rank ||
  a.accuracy - b.accuracy ||
  b.recordedAt.getTime() - a.recordedAt.getTime() ||
  (a.id < b.id ? -1 : 1)

/** Pairs of positions whose circles do not even touch: one of the two must be wrong. */
export function disagreements<Known extends Ranked>(
  positions: readonly Known[],
  frame: LocalFrame,
): (readonly [Known, Known])[] {
  const apart = (a: Known, b: Known) => distance(frame.toMetres([a.lon, a.lat]), frame.toMetres([b.lon, b.lat]))
  return positions.flatMap((a, at) =>
    positions
      .slice(at + 1)
      .filter((b) => apart(a, b) > a.accuracy + b.accuracy)
      .map((b) => [a, b] as const),
  )
}

/** The stricter of the place's own precision and those of its kinds. */
export function precisionOf(own: Precision, ofKinds: readonly Precision[]): Precision {
  const strictest = Math.max(...[own, ...ofKinds].map((precision) => precisions.indexOf(precision)))
  return precisions[strictest] ?? 'none'
}

/** Beyond this a position is a neighbourhood, not a point: drawn as an area, and no walking time is computed from it. */
export const mostPointLike = 500

export interface PublicPosition {
  readonly at: LonLat
  /** Metres. */
  readonly accuracy: number
  readonly form: Precision
}

/** Where the zones of a place have their names written; undefined where there is no real border yet. */
export interface ZoneLabels {
  readonly neighbourhood?: ZoneLabel | undefined
  readonly district?: ZoneLabel | undefined
}

export interface ZoneLabel {
  readonly at: LonLat
  /** Radius in metres of a circle as large as the zone. */
  readonly radius: number
}

/** A street's length of a cell: without street lines a point is published as the centre of its cell. */
export const cell = 100

/**
 * What may be published of a position. Never a random shift (asking twice would undo it), never a rounding that keeps the
 * direction of the truth: every point of a cell or zone is published as the same one. What has no label yet is not shown.
 */
export function publishedForm(
  position: Pick<Position, 'lon' | 'lat' | 'accuracy'> | undefined,
  precision: Precision,
  labels: ZoneLabels,
  frame: LocalFrame,
): PublicPosition | undefined {
  if (!position || precision === 'none') return undefined
  if (precision === 'exact') {
    return { at: [position.lon, position.lat], accuracy: position.accuracy, form: 'exact' }
  }
  if (precision === 'street') return { at: cellCentre(position, frame), accuracy: cell, form: 'street' }
  const label = precision === 'neighbourhood' ? labels.neighbourhood : labels.district
  return label && { at: label.at, accuracy: label.radius, form: precision }
}

function cellCentre({ lon, lat }: Pick<Position, 'lon' | 'lat'>, frame: LocalFrame): LonLat {
  const [x, y] = frame.toMetres([lon, lat])
  return frame.toDegrees([(Math.floor(x / cell) + 0.5) * cell, (Math.floor(y / cell) + 0.5) * cell])
}

/**
 * Where everybody may see that a place is; undefined when nobody may. All that leaves the Desk (pins, boxes, distances,
 * orders, feeds) is computed from this and from nothing else; staff who may see more ask for it by `openPosition`.
 */
export function publicPosition(place: PublishedColumns): PublicPosition | undefined {
  const { publicLon: lon, publicLat: lat, publicAccuracy: accuracy, publicForm: form } = place
  if (lon === null || lat === null || accuracy === null || form === null) return undefined
  return { at: [lon, lat], accuracy, form }
}

type PublishedColumns = Pick<Place, 'publicLon' | 'publicLat' | 'publicAccuracy' | 'publicForm'>

/** What keeps a point from being recorded: it is somewhere else in the world, or written the wrong way round. */
export function whyNotThere([lon, lat]: LonLat, { box }: Region): Refusal | undefined {
  if (isInBox([lon, lat], box)) return undefined
  if (!isInBox([lat, lon], box)) return refuse.invalid(words.outsideRegion)
  return refuse.invalid({
    fa: words.swapped(digits(lon, 'fa'), digits(lat, 'fa')).fa,
    en: words.swapped(String(lon), String(lat)).en,
  })
}

export function whyNotEnd(place: Pick<Place, 'life' | 'lifeSince'>, on: string): Refusal | undefined {
  if (place.life === 'lost') return refuse.conflict(words.alreadyLost)
  return place.lifeSince !== null && on < place.lifeSince ? refuse.invalid(words.endsBeforeItBegan) : undefined
}

/** The order of the walk-and-fix sheet: how much harm a wrong pin would do, ρ·log₂(2 + uses), the largest first. */
export const fixFirst = (accuracy: number, uses: number) => accuracy * Math.log2(2 + uses)
