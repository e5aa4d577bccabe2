import type { Text } from '#platform/locale.ts'
import { checkZones, type ParentZone, type ZoneRow } from '#platform/maps/checks.ts'
import { type ControlPoint, proveCrs } from '#platform/maps/control.ts'
import { type Crs, type CrsGuess, guessCrs, toWgs84 } from '#platform/maps/crs.ts'
import { type FeatureFile, type FileFeature, readGeoJson } from '#platform/maps/geojson.ts'
import { centroid } from '#platform/maps/geometry.ts'
import type { Metres } from '#platform/maps/metres.ts'
import { mapShape, pointsOf, type Shape } from '#platform/maps/shape.ts'
import { words as mapWords } from '#platform/maps/words.ts'
import { key } from '#platform/text/tokens.ts'
import type { Region } from '../region.ts'
import { words } from '../words.ts'
import { type Columns, guessColumns, readProperties } from './columns.ts'
import { type KnownZone, matchZones } from './match.ts'
import type { Examined, ImportQuestion } from './report.ts'

/** What somebody has decided about a file; everything left out is guessed and shown. */
export interface Choices {
  readonly crs?: Crs | undefined
  /** Whether latitude stands first; asked when it looks so. */
  readonly swapAxes?: boolean | undefined
  readonly columns?: Columns | undefined
  /** Rows kept although their name is another row's too. */
  readonly kept?: readonly number[] | undefined
  /** Known places and where the file has them. */
  readonly controlPoints?: readonly ControlPoint[] | undefined
  /** Holds only some zones: the others are not listed as missing. */
  readonly partial?: boolean | undefined
}

export interface Situation {
  readonly region: Region
  /** The zones of this kind in force. */
  readonly known: readonly KnownZone[]
  readonly parents: readonly ParentZone[]
}

/** Reads, places, checks and matches a file of zones. Pure: the same file and choices give the same report. */
export function examineZones(text: string, choices: Choices, situation: Situation): Examined | ImportQuestion {
  const file = readGeoJson(text)
  if (!file || file.features.length === 0) return { question: 'not-a-file', says: words.notAZoneFile }
  const points = file.features.flatMap(({ geometry }) => (geometry.kind === 'area' ? pointsOf(geometry.shape) : []))
  const guess = choices.crs ? chosen(choices.crs) : guessCrs(points, situation.region.box, file.crs)
  if (!guess) return { question: 'which-crs', says: words.whichCrs }
  if (guess.swapped && choices.swapAxes === undefined) return { question: 'swap-axes', says: words.axesLookSwapped }
  const place = { crs: guess.crs, swap: choices.swapAxes ?? false }
  return examined(file, place, choices, situation)
}

const chosen = (crs: Crs): CrsGuess => ({ crs, swapped: false, from: 'file' })

interface Placing {
  readonly crs: Crs
  readonly swap: boolean
}

function examined(file: FeatureFile, place: Placing, choices: Choices, situation: Situation): Examined {
  const { region, known, parents } = situation
  const columns = choices.columns ?? guessColumns(file.features.map(({ properties }) => properties))
  const read = file.features.map((feature) => readRow(feature, columns, place))
  const setting = { frame: region.frame, region: region.box, keyOf: key, parents, kept: choices.kept ?? [] }
  const checked = checkZones(read.filter(isRow), setting)
  const { matches, unclear, missing } = matchZones(checked.rows, known, region.frame)
  const outright = read.flatMap((row) => (isRow(row) ? [] : [{ ...row, decide: false }]))
  const unsure = unclear.map((row) => ({ row, reason: words.couldBeTwo, decide: true }))
  const control = choices.controlPoints ?? sameCodes(file, columns, known, place)
  return {
    report: {
      crs: place.crs,
      axesSwapped: place.swap,
      proof: proveCrs(control, place.crs, region.frame),
      rows: matches.map(({ verdict }) => verdict),
      aside: [...outright, ...checked.aside, ...unsure].toSorted((a, b) => a.row - b.row),
      remarks: checked.remarks,
      missing: choices.partial ? [] : missing.map(({ code }) => code),
    },
    apply: matches.map(({ row, known: zone, verdict }) => ({
      code: verdict.code,
      zoneId: zone?.id,
      name: row.name,
      parent: row.parent,
      population: row.population,
      shape: row.shape,
    })),
  }
}

interface Unreadable {
  readonly row: number
  readonly reason: Text
}

const isRow = (read: ZoneRow | Unreadable): read is ZoneRow => 'shape' in read

function readRow({ row, properties, geometry }: FileFeature, columns: Columns, place: Placing): ZoneRow | Unreadable {
  if (geometry.kind === 'none') return { row, reason: mapWords.noGeometry }
  if (geometry.kind === 'other') return { row, reason: mapWords.notAnArea(geometry.type) }
  const { shape, unclosed } = geometry
  return { row, ...readProperties(properties, columns), shape: placed(shape, place), unclosed }
}

const placed = (shape: Shape<Metres>, { crs, swap }: Placing): Shape =>
  mapShape(shape, ([x, y]) => toWgs84(swap ? [y, x] : [x, y], crs))

const outerOf = (shape: Shape<Metres>) => shape[0]?.[0] ?? []

/** The overlap with the edition in force serves as control points: centres of zones that have the same code. */
function sameCodes(
  { features }: FeatureFile,
  columns: Columns,
  known: readonly KnownZone[],
  { swap }: Placing,
): ControlPoint[] {
  return features.flatMap(({ properties, geometry }): ControlPoint[] => {
    if (geometry.kind !== 'area') return []
    const { code } = readProperties(properties, columns)
    const zone = known.find((each) => each.code === code)
    const before = zone && outerOf(zone.shape ?? [])
    if (!before) return []
    const [x, y] = centroid(outerOf(geometry.shape))
    return [{ read: swap ? [y, x] : [x, y], known: centroid(before) }]
  })
}
