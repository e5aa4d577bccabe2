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
  readonly edition: Pick<Edition, 'state' | 'report' | 'importedBy' | 'schematic' | 'basedOn'>
  readonly personId: string | undefined
  readonly from: string
  /** The newest published edition of the kind. */
  readonly latest: Pick<Edition, 'id' | 'validFrom'> | undefined
  readonly zones: number
  /** Whether whoever publishes has seen the warnings. */
  readonly confirmed: boolean
}

/** Why an edition cannot be published now; undefined when it can. */
export function whyNotPublish({ edition, personId, from, latest, ...rest }: Publication): Refusal | undefined {
  const waits = whyNotYet({ edition, personId, latest, zones: rest.zones })
  if (waits) return waits
  const begun = latest?.validFrom
  if (begun && from <= begun) return refuse.conflict(words.beginsTooEarly(begun))
  const warnings = warningsOf(edition.report)
  return warnings > 0 && !rest.confirmed ? refuse.conflict(words.confirmWarnings(warnings)) : undefined
}

type Waiting = Pick<Publication, 'edition' | 'personId' | 'latest' | 'zones'>

/** The same, as far as it can be told before a day is chosen. */
export const whyNotYet = (waiting: Waiting): Refusal | undefined =>
  whyNotThis(waiting) ?? whyNotNow(waiting) ?? whyNotReady(waiting.edition.report)

function whyNotThis({ edition, zones }: Waiting): Refusal | undefined {
  if (edition.state === 'published') return refuse.conflict(words.alreadyPublished)
  if (edition.state === 'abandoned') return refuse.conflict(words.isAbandoned)
  return zones === 0 && edition.report ? refuse.conflict(words.emptyEdition) : undefined
}

function whyNotNow({ edition, personId, latest }: Waiting): Refusal | undefined {
  if (edition.basedOn !== (latest?.id ?? null)) return refuse.conflict(words.othersPublished)
  const isOwn = personId !== undefined && edition.importedBy === personId
  return isOwn ? refuse.conflict(words.needsSecondPerson) : undefined
}

/** What a file has that must be confirmed before it is published. */
export const warningsOf = (report: Edition['report']) =>
  report?.remarks.filter(({ level }) => level === 'warning').length ?? 0

/** What the file itself still lacks. */
export function whyNotReady(report: Edition['report']): Refusal | undefined {
  if (!report) return refuse.conflict(words.waitsForAnswer)
  if (report.proof?.blocks) return refuse.conflict(words.crsUnproven(report.proof.metres))
  if (publicationWaits(report)) return refuse.conflict(words.stillWaits)
  if (report.rows.length === 0) return refuse.conflict(words.nothingTaken)
  return report.rows.every(({ verdict }) => verdict === 'same') ? refuse.conflict(words.noChange) : undefined
}
