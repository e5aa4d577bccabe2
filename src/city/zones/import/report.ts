import type { Text } from '#platform/locale.ts'
import type { Aside, Remark } from '#platform/maps/checks.ts'
import type { Proof } from '#platform/maps/control.ts'
import type { Shape } from '#platform/maps/shape.ts'

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
