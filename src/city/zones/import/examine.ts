import type { Text } from '#platform/locale.ts'
import { checkZones, type ParentZone, type ZoneRow } from '#platform/maps/checks.ts'
import { type ControlPoint, proveCrs } from '#platform/maps/control.ts'
import { type Crs, guessCrs, readCrsName, toWgs84 } from '#platform/maps/crs.ts'
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
import type { Choices, Examined, ImportQuestion, ImportReport } from './report.ts'

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
  const place = { crs: guess.crs, swap: choices.swapAxes ?? false, from: guess.from }
  return examined(file, place, choices, situation)
}

/** The outlines of a file's rows in degrees, those that are put aside too: for pictures of what is wrong. */
export function shapesOfRows(text: string, { crs, axesSwapped }: Pick<ImportReport, 'crs' | 'axesSwapped'>) {
  const known = readCrsName(crs)
  const features = known === undefined ? [] : (readGeoJson(text)?.features ?? [])
  return new Map(
    features.flatMap(({ row, geometry }): [number, Shape][] =>
      geometry.kind === 'area' && known
        ? [[row, placed(geometry.shape, { crs: known, swap: axesSwapped, from: 'file' })]]
        : [],
    ),
  )
}

const chosen = (crs: Crs) => ({ crs, swapped: false, from: 'person' as const })

interface Placing {
  readonly crs: Crs
  readonly swap: boolean
  readonly from: ImportReport['crsFrom']
}

function examined(file: FeatureFile, place: Placing, choices: Choices, situation: Situation): Examined {
  const { region, known, parents } = situation
  const columns = choices.columns ?? guessColumns(file.features.map(({ properties }) => properties))
  const read = file.features.map((feature) => readRow(feature, columns, place)).map(unlessLeft(choices.left ?? []))
  const setting = { frame: region.frame, region: region.box, keyOf: key, parents, kept: choices.kept ?? [] }
  const checked = checkZones(read.filter(isRow), setting)
  const { matches, unclear, missing } = matchZones(checked.rows, known, region.frame, choices.assigned)
  const outright = read.flatMap((row) => (isRow(row) ? [] : [{ ...row, decide: false }]))
  const unsure = unclear.map(({ row, candidates }) => ({ row, reason: words.couldBeTwo, decide: true, candidates }))
  const control = choices.controlPoints ?? sameCodes(file, columns, known, place)
  return {
    report: {
      crs: place.crs,
      axesSwapped: place.swap,
      crsFrom: place.from,
      columns,
      properties: propertiesOf(file),
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

const unlessLeft = (left: readonly number[]) => (read: ZoneRow | Unreadable) =>
  left.includes(read.row) ? { row: read.row, reason: words.leftOut } : read

/** The columns of the first thousand rows, each with the first thing that is written there. */
function propertiesOf({ features }: FeatureFile) {
  const examples = new Map<string, string>()
  const cells = features.slice(0, 1000).flatMap(({ properties }) => Object.entries(properties))
  for (const [name, value] of cells) {
    const isWritten = typeof value === 'string' || typeof value === 'number'
    if (!examples.get(name)) examples.set(name, isWritten ? String(value).slice(0, 60) : '')
  }
  return [...examples].slice(0, 100).map(([name, example]) => ({ name, example }))
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
