import type { Text } from '../locale.ts'

/** A table as somebody sent it. */
export interface Table {
  readonly header: readonly string[]
  readonly rows: readonly TableRow[]
  readonly problems: readonly TableProblem[]
}

export interface TableRow {
  /** As a spreadsheet counts: the header is row 1. */
  readonly number: number
  readonly cells: readonly string[]
}

export type TableProblemKind =
  | 'too-large'
  | 'too-many-rows'
  | 'too-many-columns'
  | 'empty'
  | 'broken'
  | 'encoding'
  | 'uneven'
  | 'no-column'
  | 'two-columns'
  | 'missing'
  | 'unreadable'

/** What is wrong, and where; a problem without a row is about the whole file. */
export interface TableProblem {
  readonly kind: TableProblemKind
  readonly reason: Text
  readonly row?: number
  /** The heading of the column. */
  readonly column?: string
  /** What stood there, so that it can be shown beside the problem. */
  readonly found?: string
}

/** From the top of the file to its end; what is about the whole file comes first. */
export const byRow = ({ row: a = 0 }: Pick<TableProblem, 'row'>, { row: b = 0 }: Pick<TableProblem, 'row'>): number =>
  a - b

/** How much of a table is read; the rest is refused, not left out in silence. */
export interface TableLimits {
  readonly bytes: number
  readonly rows: number
  readonly columns: number
}

export const usualTableLimits: TableLimits = { bytes: 20 * 1024 * 1024, rows: 20_000, columns: 200 }

/** A table of nothing but the reason why there is none. */
export const noTable = (...problems: readonly TableProblem[]): Table => ({ header: [], rows: [], problems })
