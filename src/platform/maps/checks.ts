import type { Text } from '../locale.ts'
import { areaInMetres } from './geometry.ts'
import { density, enclosedGaps, areaOutside, narrowGap, sharedArea } from './measure.ts'
import { isInBox, type DegreeBox, type LocalFrame, type LonLat, type Metres } from './metres.ts'
import { repair } from './repair.ts'
import { inMetres, pointsOf, type Shape } from './shape.ts'
import { words } from './words.ts'

/** One row of a zone file, its corners already in degrees of WGS 84. */
export interface ZoneRow {
  readonly row: number
  readonly code: string
  readonly name: string
  readonly parent?: string | undefined
  readonly population?: number | undefined
  readonly shape: Shape
  /** Whether the file left a ring open. */
  readonly unclosed?: boolean
}

/** An area a row may name as its parent. */
export interface ParentZone {
  readonly code: string
  readonly shape: Shape | undefined
  readonly population?: number | undefined
}

/** What a check has to say. `refused` stops publication, `warning` must be confirmed, `note` is only told. */
export interface Remark {
  readonly level: 'refused' | 'warning' | 'note'
  readonly says: Text
  readonly rows: readonly number[]
  /** Where to look. */
  readonly at?: LonLat
  readonly squareMetres?: number
}

/** A row that does not go on, and why. `decide` waits for somebody's word before anything is published. */
export interface Aside {
  readonly row: number
  readonly reason: Text
  readonly decide: boolean
  /** What it could be, by id, when that is the question. */
  readonly candidates?: readonly string[]
}

export interface Checked {
  readonly rows: readonly ZoneRow[]
  readonly aside: readonly Aside[]
  readonly remarks: readonly Remark[]
}

export interface CheckSetting {
  readonly frame: LocalFrame
  readonly region: DegreeBox
  /** The same for two spellings of one name. */
  readonly keyOf: (name: string) => string
  readonly parents?: readonly ParentZone[]
  /** Rows whose name somebody has decided to keep although another has it too. */
  readonly kept?: readonly number[]
}

/** Less than one square of ten metres is the rounding of coordinates, not a finding. */
const leastTold = 100
const hectare = 10_000

/** Looks a zone file over: single rows first, then how the zones lie beside each other and within their parents. */
export function checkZones(given: readonly ZoneRow[], setting: CheckSetting): Checked {
  const aside: Aside[] = []
  const remarks: Remark[] = []
  const rows: ZoneRow[] = []
  for (const row of given) {
    const { shape, notes, reason } = repair(row, setting.frame)
    const obstacle = reason ?? whyAside(row, rows, setting)
    if (obstacle) aside.push({ row: row.row, ...obstacle })
    else {
      rows.push({ ...row, shape })
      remarks.push(...notes.map((says): Remark => ({ level: 'note', says, rows: [row.row] })))
    }
  }
  const measured = rows.map((row) => ({ ...row, metres: inMetres(row.shape, setting.frame) }))
  remarks.push(
    ...overlapsOf(measured),
    ...gapsOf(measured, setting),
    ...parentsOf(measured, setting),
    ...peopleOf(measured),
  )
  return { rows, aside, remarks }
}

/** The place in the file's words: what publication waits for. */
export const publicationWaits = ({ aside, remarks }: Pick<Checked, 'aside' | 'remarks'>) =>
  aside.some(({ decide }) => decide) || remarks.some(({ level }) => level === 'refused')

function whyAside(row: ZoneRow, before: readonly ZoneRow[], { region, keyOf, kept = [] }: CheckSetting) {
  if (row.code === '') return { reason: words.noCode, decide: false }
  if (row.name === '') return { reason: words.noName, decide: false }
  if (pointsOf(row.shape).some((point) => !isInBox(point, region)))
    return { reason: words.outsideRegion, decide: false }
  if (before.some(({ code }) => code === row.code)) return { reason: words.duplicateCode(row.code), decide: false }
  const twin = before.find(({ name }) => keyOf(name) === keyOf(row.name))
  if (twin === undefined || kept.includes(row.row)) return undefined
  return { reason: words.duplicateName(row.name, twin.name), decide: true }
}

type Measured = ZoneRow & { readonly metres: Shape<Metres> }

function* pairsOf<T>(list: readonly T[]): Generator<readonly [T, T]> {
  for (const [at, one] of list.entries()) for (const other of list.slice(at + 1)) yield [one, other]
}

function overlapsOf(rows: readonly Measured[]): Remark[] {
  return [...pairsOf(rows)].flatMap(([a, b]): Remark[] => {
    const squareMetres = sharedArea(a.metres, b.metres)
    if (squareMetres < leastTold) return []
    const share = squareMetres / Math.min(areaInMetres(a.metres), areaInMetres(b.metres))
    const level = squareMetres > hectare || share > 0.005 ? 'refused' : 'note'
    return [{ level, says: words.overlap(a, b, squareMetres, share), rows: [a.row, b.row], squareMetres }]
  })
}

/** Gaps between zones that have no parent in hand; those that have one are measured against it. */
function gapsOf(rows: readonly Measured[], { frame, parents = [] }: CheckSetting): Remark[] {
  const loose = rows.filter(({ parent }) => !parents.some(({ code, shape }) => code === parent && shape))
  const shapes = loose.map(({ metres }) => metres)
  const between = [...pairsOf(loose)].flatMap(([a, b]): Remark[] => {
    const squareMetres = narrowGap(a.metres, b.metres, shapes)
    if (squareMetres < leastTold) return []
    const says = words.gapBetween(a, b, squareMetres)
    return [{ level: gapLevel(squareMetres), says, rows: [a.row, b.row], squareMetres }]
  })
  const enclosed = enclosedGaps(shapes).map(({ area, at }): Remark => {
    const says = words.gapEnclosed(area)
    return { level: gapLevel(area), says, rows: [], at: frame.toDegrees(at), squareMetres: area }
  })
  return [...between, ...enclosed]
}

const gapLevel = (squareMetres: number, whole = Infinity) =>
  squareMetres > hectare || squareMetres > whole * 0.01 ? 'warning' : 'note'

function parentsOf(rows: readonly Measured[], { frame, parents = [] }: CheckSetting): Remark[] {
  return parents.flatMap((parent): Remark[] => {
    const children = rows.filter((row) => row.parent === parent.code)
    if (children.length === 0) return []
    const people = populationRemark(parent, children)
    if (!parent.shape) return people
    return [...people, ...fitRemarks(parent.code, inMetres(parent.shape, frame), children)]
  })
}

function fitRemarks(code: string, whole: Shape<Metres>, children: readonly Measured[]): Remark[] {
  const remarks: Remark[] = []
  const rows = children.map(({ row }) => row)
  const wholeArea = areaInMetres(whole)
  const gap = areaOutside(
    whole,
    children.map(({ metres }) => metres),
  )
  if (gap >= leastTold) {
    const says = words.gapInParent(code, gap)
    remarks.push({ level: gapLevel(gap, wholeArea), says, rows, squareMetres: gap })
  }
  for (const child of children) {
    const share = areaOutside(child.metres, [whole]) / areaInMetres(child.metres)
    if (share <= 0.01) continue
    remarks.push({ level: 'warning', says: words.outsideParent(child, code, share), rows: [child.row] })
  }
  const parts = children.reduce((sum, { metres }) => sum + areaInMetres(metres), 0)
  if (differs(parts, wholeArea)) remarks.push({ level: 'warning', says: words.areaSum(code, parts, wholeArea), rows })
  return remarks
}

function populationRemark({ code, population }: ParentZone, children: readonly Measured[]): Remark[] {
  const known = children.flatMap((child) => (child.population === undefined ? [] : [child.population]))
  if (population === undefined || known.length < children.length) return []
  const parts = known.reduce((sum, people) => sum + people, 0)
  if (!differs(parts, population)) return []
  const rows = children.map(({ row }) => row)
  return [{ level: 'warning', says: words.populationSum(code, parts, population), rows }]
}

const differs = (parts: number, whole: number) => Math.abs(parts - whole) > whole * 0.01

/** More than sixty thousand on a square kilometre is a column read wrongly. */
const mostDense = 60_000

function peopleOf(rows: readonly Measured[]): Remark[] {
  return rows.flatMap((zone): Remark[] => {
    const { row, population, metres } = zone
    if (population === undefined) return []
    const crowd = Math.round(density(population, metres))
    if (population === 0) return [{ level: 'warning', says: words.nobodyLivesHere(zone), rows: [row] }]
    return crowd > mostDense ? [{ level: 'warning', says: words.tooDense(zone, crowd), rows: [row] }] : []
  })
}
