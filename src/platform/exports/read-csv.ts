import { CsvError, parse } from 'csv-parse/sync'
import { undefused } from './csv.ts'
import { decodeText } from './decode.ts'
import { noTable, type Table, type TableLimits } from './table.ts'
import { words } from './words.ts'

/** No cell of a sound table is longer. */
const longestRecord = 1_000_000

/** CSV with any of the usual separators and encodings. */
export function readCsv(bytes: Uint8Array, limits: TableLimits): Table | string[][] {
  const decoded = decodeText(bytes)
  if ('brokenLines' in decoded) {
    return noTable(...decoded.brokenLines.map((row) => ({ kind: 'encoding' as const, reason: words.brokenText, row })))
  }
  const { text, delimiter } = separated(decoded.text.replace(/^\uFEFF/, ''))
  try {
    const records = parse(text, {
      delimiter,
      relax_column_count: true,
      relax_quotes: true,
      max_record_size: longestRecord,
      to: limits.rows + 2,
    })
    return records.map((record) => record.map((cell) => undefused(cell.trim())))
  } catch (error) {
    if (error instanceof CsvError) return noTable(openedAt(error))
    throw error
  }
}

const openedAt = (error: CsvError) => {
  const { lines } = error
  const row = typeof lines === 'number' ? { row: lines } : {}
  return { kind: 'broken' as const, reason: words.openQuote, ...row }
}

/** Excel may name the separator in a first line of its own: `sep=;`. */
function separated(text: string): { readonly text: string; readonly delimiter: string } {
  const named = /^sep=(.)\r?\n/i.exec(text)
  if (named) return { text: text.slice(named[0].length), delimiter: named[1] ?? ',' }
  return { text, delimiter: separatorOf(text) }
}

const separators = [',', ';', '\t']

/** The one that stands most often in the header, outside of quotes. */
function separatorOf(text: string): string {
  const header = (text.split(/\r?\n/, 1)[0] ?? '').replaceAll(/"[^"]*"/g, '')
  const counts = separators.map((separator) => header.split(separator).length)
  return separators[counts.indexOf(Math.max(...counts))] ?? ','
}
