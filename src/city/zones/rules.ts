import { areaInMetres, type Centimetres, holds, inCentimetres, toOutline } from '#platform/maps/geometry.ts'
import type { LocalFrame, LonLat } from '#platform/maps/metres.ts'
import { inMetres, type Shape } from '#platform/maps/shape.ts'
import { publicationWaits } from '#platform/maps/checks.ts'
import { type Refusal, refuse } from '#platform/refusal.ts'
import type { Edition } from './tables.ts'
import { words } from './words.ts'

/** How far outside every zone a point may lie and still belong to the nearest one, in metres. */
export const edgeReach = 50

interface Candidate {
  readonly code: string
  readonly shape: Shape
}

export interface Found<Zone> {
  readonly zone: Zone
  /** Outside the border, but no farther than 50 m. */
  readonly edge: boolean
}

/**
 * The zone a point lies in, among those of one kind and edition: the one that holds it (of several the smallest, then the
 * lower code); else the nearest within 50 m, marked as on the edge; else none.
 */
export function zoneAmong<Zone extends Candidate>(
  point: LonLat,
  zones: readonly Zone[],
  frame: LocalFrame,
): Found<Zone> | undefined {
  const [x, y] = frame.toMetres(point)
  const here: Centimetres = [Math.round(x * 100), Math.round(y * 100)]
  const measured = zones.map((zone) => ({ zone, metres: inMetres(zone.shape, frame) }))
  const holding = measured.filter(({ zone }) => holds(inCentimetres(frame, zone.shape), here))
  const first = holding.toSorted((a, b) => areaInMetres(a.metres) - areaInMetres(b.metres) || byCode(a.zone, b.zone))[0]
  if (first) return { zone: first.zone, edge: false }

  const near = measured.map(({ zone, metres }) => ({ zone, away: toOutline(metres, [x, y]) }))
  const nearest = near.toSorted((a, b) => a.away - b.away || byCode(a.zone, b.zone))[0]
  return nearest && nearest.away <= edgeReach ? { zone: nearest.zone, edge: true } : undefined
}

const byCode = (a: Candidate, b: Candidate) => (a.code < b.code ? -1 : a.code > b.code ? 1 : 0)

type Dated = Pick<Edition, 'validFrom' | 'state'>

/** The edition of a kind that holds on a day: the newest published one that has begun; before the first one, the first. */
export function editionOn<Known extends Dated>(editions: readonly Known[], day: string): Known | undefined {
  const published = editions.filter(({ state, validFrom }) => state === 'published' && validFrom !== null)
  const sorted = published.toSorted((a, b) => ((a.validFrom ?? '') < (b.validFrom ?? '') ? -1 : 1))
  return sorted.findLast(({ validFrom }) => (validFrom ?? '') <= day) ?? sorted[0]
}

export interface Publication {
  readonly edition: Pick<Edition, 'state' | 'report' | 'importedBy' | 'schematic'>
  readonly personId: string | undefined
  readonly from: string
  /** When the newest published edition of the kind began. */
  readonly latest: string | undefined
  readonly zones: number
}

/** Why an edition cannot be published now; undefined when it can. */
export function whyNotPublish({ edition, personId, from, latest, zones }: Publication): Refusal | undefined {
  if (edition.state === 'published') return refuse.conflict(words.alreadyPublished)
  if (zones === 0) return refuse.conflict(words.emptyEdition)
  if (personId !== undefined && edition.importedBy === personId) return refuse.conflict(words.needsSecondPerson)
  if (latest !== undefined && from <= latest) return refuse.conflict(words.beginsTooEarly(latest))
  return whyNotReady(edition.report)
}

/** What the file itself still lacks. */
export function whyNotReady(report: Edition['report']): Refusal | undefined {
  if (report?.proof?.blocks) return refuse.conflict(words.crsUnproven(report.proof.metres))
  return report && publicationWaits(report) ? refuse.conflict(words.stillWaits) : undefined
}
