import { isZip } from '../files/zip.ts'
import { readCsv } from './read-csv.ts'
import { readXlsx } from './read-xlsx.ts'
import { noTable, type Table, type TableLimits, type TableProblem, type TableRow, usualTableLimits } from './table.ts'
import { words } from './words.ts'

/**
 * Reads a table somebody sent, CSV or XLSX by its content: the first row that is not empty is the header, empty rows are
 * skipped, every other row keeps the number it has in the spreadsheet. Never throws for what the file holds; what is
 * wrong with it is in `problems`. Digits and dates stay as they were written: `readRows` reads them.
 */
export async function readTable(bytes: Uint8Array, limits: TableLimits = usualTableLimits): Promise<Table> {
  if (bytes.length > limits.bytes) {
    return noTable({ kind: 'too-large', reason: words.tooLarge(Math.floor(limits.bytes / 1_048_576)) })
  }
  const read = isZip(bytes) ? await readXlsx(bytes, limits) : readCsv(bytes, limits)
  return Array.isArray(read) ? tableOf(read, limits) : read
}

function tableOf(records: readonly (readonly string[])[], limits: TableLimits): Table {
  const numbered = records.map((cells, i): TableRow => ({ number: i + 1, cells }))
  const [header, ...rows] = numbered.filter(({ cells }) => cells.some((cell) => cell !== ''))
  if (!header) return noTable({ kind: 'empty', reason: words.empty })
  const tooLong = whyTooLong(header.cells, rows, limits)
  if (tooLong) return noTable(tooLong)
  return { header: header.cells, rows, problems: rows.flatMap((row) => uneven(row, header.cells.length)) }
}

function whyTooLong(
  header: readonly string[],
  rows: readonly TableRow[],
  limits: TableLimits,
): TableProblem | undefined {
  if (header.length > limits.columns) return { kind: 'too-many-columns', reason: words.tooManyColumns(limits.columns) }
  return rows.length > limits.rows ? { kind: 'too-many-rows', reason: words.tooManyRows(limits.rows) } : undefined
}

/** Fewer cells than headings are empty ones; more mean that a separator slipped in. */
export const uneven = ({ number, cells }: TableRow, width: number): TableProblem[] =>
  cells.slice(width).some((cell) => cell !== '') ? [{ kind: 'uneven', reason: words.tooManyCells, row: number }] : []
