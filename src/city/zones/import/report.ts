import type { Text } from '#platform/locale.ts'
import type { Aside, Remark } from '#platform/maps/checks.ts'
import type { ControlPoint, Proof } from '#platform/maps/control.ts'
import type { Crs } from '#platform/maps/crs.ts'
import type { Shape } from '#platform/maps/shape.ts'
import type { Columns } from './columns.ts'

/** What somebody has decided about a file; everything left out is guessed and shown. */
export interface Choices {
  readonly crs?: Crs | undefined
  /** Whether latitude stands first; asked when it looks so. */
  readonly swapAxes?: boolean | undefined
  readonly columns?: Columns | undefined
  /** Rows kept although their name is another row's too. */
  readonly kept?: readonly number[] | undefined
  /** Rows somebody leaves out. */
  readonly left?: readonly number[] | undefined
  /** Rows that could have been several zones, and the one they are: its id, or nothing for a new one. */
  readonly assigned?: Readonly<Record<number, string>> | undefined
  /** Known places and where the file has them. */
  readonly controlPoints?: readonly ControlPoint[] | undefined
  /** Holds only some zones: the others are not listed as missing. */
  readonly partial?: boolean | undefined
}

export type Change = 'name' | 'shape' | 'population' | 'parent'

/** What a row of the file means for the zones there are. */
export interface RowVerdict {
  readonly row: number
  /** The code it has from now on: that of the zone it was recognised as. */
  readonly code: string
  readonly verdict: 'new' | 'same' | 'changed'
  readonly changes: readonly Change[]
  /** Share of the earlier area that is no longer covered, for a changed shape. */
  readonly moved?: number
}

/** What the wizard says of a file, from reading to matching. */
export interface ImportReport {
  readonly crs: string
  readonly axesSwapped: boolean
  /** Whether the file named its system, or the size of its numbers told it, or somebody chose it. */
  readonly crsFrom: 'file' | 'numbers' | 'person'
  readonly columns: Columns
  /** The columns the file has, each with something that stands in it. */
  readonly properties: readonly { readonly name: string; readonly example: string }[]
  readonly proof?: Proof | undefined
  readonly rows: readonly RowVerdict[]
  readonly aside: readonly Aside[]
  readonly remarks: readonly Remark[]
  /** Zones in force that the file does not have: kept, never deleted. */
  readonly missing: readonly string[]
}

/** Something only a person can answer before the file can be read. */
export interface ImportQuestion {
  readonly question: 'not-a-file' | 'which-crs' | 'swap-axes'
  readonly says: Text
}

export const isQuestion = (answer: ImportQuestion | Examined): answer is ImportQuestion => 'question' in answer

/** A file read to the end: its report, and the rows to apply. */
export interface Examined {
  readonly report: ImportReport
  readonly apply: readonly ApplicableRow[]
}

/** A row as it will be drawn. */
export interface ApplicableRow {
  readonly code: string
  /** The zone it was recognised as; undefined for a new one. */
  readonly zoneId: string | undefined
  readonly name: string
  readonly parent: string | undefined
  readonly population: number | undefined
  readonly shape: Shape
}
