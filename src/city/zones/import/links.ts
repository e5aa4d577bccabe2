import { areaInMetres } from '#platform/maps/geometry.ts'
import { gridPoints, sharedArea, weightWithin } from '#platform/maps/measure.ts'
import type { LocalFrame, Metres } from '#platform/maps/metres.ts'
import { boxOf, inMetres, meets, pointsOf, type Shape } from '#platform/maps/shape.ts'
import type { LinkKind } from '../tables.ts'

/** A zone as one edition draws it. */
export interface DrawnZone {
  readonly id: string
  readonly name: string
  readonly hash: string
  readonly shape: Shape
}

export interface Link {
  readonly from: string
  readonly to: string
  readonly kind: LinkKind
  /** Shares of the earlier zone. */
  readonly shareByArea: number
  readonly shareByPeople: number
}

/** From here on two areas are one; below the least share a link is the rounding of a border. */
const [whole, least] = [0.99, 0.005]

interface Share {
  readonly from: DrawnZone
  readonly to: DrawnZone
  readonly shareByArea: number
  /** Of the earlier zone's people in the later one, and the reverse. */
  readonly forth: number
  readonly back: number
}

/**
 * What became of each zone of an edition in the next. People are taken as spread evenly (a point every 50 m) while nobody
 * has given us where they live. Both ways 99 %: the same, or renamed; one into many: split; many into one: merged.
 */
export function linksBetween(before: readonly DrawnZone[], after: readonly DrawnZone[], frame: LocalFrame): Link[] {
  const shares = sharesBetween(before, after, frame)
  return shares.map((share) => {
    const { from, to, shareByArea, forth } = share
    return { from: from.id, to: to.id, kind: kindOf(share, shares), shareByArea, shareByPeople: forth }
  })
}

function sharesBetween(before: readonly DrawnZone[], after: readonly DrawnZone[], frame: LocalFrame): Share[] {
  const [earlier, later] = [measured(before, frame), measured(after, frame)]
  return earlier.flatMap((from) => later.filter((to) => meets(from.box, to.box)).flatMap((to) => shareOf(from, to)))
}

interface Measured {
  readonly zone: DrawnZone
  readonly metres: Shape<Metres>
  readonly box: ReturnType<typeof boxOf>
  readonly people: readonly (readonly [Metres, number])[]
}

const measured = (zones: readonly DrawnZone[], frame: LocalFrame): Measured[] =>
  zones.map((zone) => {
    const metres = inMetres(zone.shape, frame)
    const points = gridPoints(metres)
    return {
      zone,
      metres,
      box: boxOf(pointsOf(metres)),
      people: points.map((point): readonly [Metres, number] => [point, 1 / points.length]),
    }
  })

function shareOf(from: Measured, to: Measured): Share[] {
  const zones = { from: from.zone, to: to.zone }
  if (from.zone.hash === to.zone.hash) return [{ ...zones, shareByArea: 1, forth: 1, back: 1 }]
  const shareByArea = sharedArea(from.metres, to.metres) / areaInMetres(from.metres)
  const [forth, back] = [weightWithin(from.people, to.metres), weightWithin(to.people, from.metres)]
  return Math.max(forth, back, shareByArea) < least ? [] : [{ ...zones, shareByArea, forth, back }]
}

function kindOf({ from, to, forth, back }: Share, all: readonly Share[]): LinkKind {
  if (forth >= whole && back >= whole) return from.name === to.name ? 'same' : 'renamed'
  const heirs = all.filter((share) => share.from.id === from.id)
  if (heirs.length > 1 && heirs.every((share) => share.back >= whole)) return 'split'
  const origins = all.filter((share) => share.to.id === to.id)
  return origins.length > 1 && origins.every((share) => share.forth >= whole) ? 'merged' : 'redrawn'
}
