import type { IsoDay } from '#platform/calendar/jalali.ts'
import { parseDate } from '#platform/calendar/parse.ts'
import { docxLines } from '#platform/documents/read-docx.ts'
import { type ReadRow, readRows } from '#platform/exports/read-rows.ts'
import { readTable } from '#platform/exports/read-table.ts'
import type { TableProblem } from '#platform/exports/table.ts'
import { isZip } from '#platform/files/zip.ts'
import type { Text } from '#platform/locale.ts'
import { refuse } from '#platform/refusal.ts'
import { clean } from '#platform/text/clean.ts'
import { parseInteger } from '#platform/text/numbers.ts'
import { isProblem } from '#platform/text/problem.ts'
import { zonesOn } from '#city/zones/queries.ts'
import type { Db } from '#platform/db/database.ts'
import { resolutionColumns } from '../forms/import.ts'
import { decidingNames } from '../queries/votes.ts'
import { fitRow, type WrittenRow } from '../rules/import-fit.ts'
import { resolutionsIn, type WrittenResolution } from '../rules/import-text.ts'
import type { ImportProblem, ImportRow, ImportSettings } from '../tables.ts'
import { importWords as words } from '../words/import.ts'

const mebibyte = 1024 * 1024
export const mostBytes = 10 * mebibyte
export const mostRows = 500
const kept = 200

/** What was sent, as it stood: a file of any of three kinds, or a pasted text. */
export interface Found {
  readonly source: 'table' | 'word' | 'text'
  readonly original: string
  readonly rows: readonly WrittenRow[]
  readonly problems: readonly ImportProblem[]
}

/**
 * Reads a file by its content, whatever it is called.
 * @throws {Refusal} `invalid` when it is too large, or neither a table nor a Word document
 */
export async function readImport(bytes: Uint8Array): Promise<Found> {
  if (bytes.length > mostBytes) throw refuse.invalid(words.tooLarge(mostBytes / mebibyte))
  const lines = await docxLines(bytes)
  if (lines) return readText(lines, 'word')
  if (!isZip(bytes) && isBinary(bytes)) throw refuse.invalid(words.wrongKind)
  const table = await readTable(bytes, { bytes: mostBytes, rows: mostRows, columns: 60 })
  const { rows, problems } = readRows(table, resolutionColumns)
  const original = [table.header, ...table.rows.map(({ cells }) => cells)].map((cells) => cells.join('\t')).join('\n')
  return { source: 'table', original, rows: rows.map(ofTable), problems: problems.map(problemOf) }
}

/** Programs, pictures and PDF hold zeros or begin with their own marks; tables of text do not. */
const isBinary = (bytes: Uint8Array) =>
  bytes.subarray(0, 4096).includes(0) || Buffer.from(bytes.subarray(0, 5)).toString('latin1') === '%PDF-'

type Row = ReadRow<typeof resolutionColumns>

const ofTable = ({ number: row, values }: Row): WrittenRow => {
  const { number = 0, title = '', adopted = '', text = '' } = values
  return { ...values, row, number, title, adopted, text }
}

const problemOf = ({ row, reason, column, found }: TableProblem): ImportProblem => ({
  row: row ?? null,
  why: reason,
  ...(column !== undefined && { column }),
  ...(found !== undefined && { found: found.slice(0, kept) }),
})

/** Lines of a Word document or of a pasted text, kept as they stood and read with one spelling of each letter. */
export function readText(lines: readonly string[], source: 'word' | 'text'): Found {
  const written = resolutionsIn(lines.map((line) => clean(line).text))
  if (written.length === 0) throw refuse.invalid(words.noneFound)
  if (written.length > mostRows) throw refuse.invalid(words.tooMany(mostRows))
  const read = written.map(ofText)
  return {
    source,
    original: lines.join('\n'),
    rows: read.flatMap((each) => ('problem' in each ? [] : [each])),
    problems: read.flatMap((each) => ('problem' in each ? [each.problem] : [])),
  }
}

function ofText(written: WrittenResolution): WrittenRow | { readonly problem: ImportProblem } {
  const { line: row, title, text, letter } = written
  const problem = (why: Text, column: Text, found: string) => ({ problem: { row, why, column: column.fa, found } })
  const number = parseInteger(written.number)
  if (isProblem(number)) return problem(number.reason, words.number, written.number)
  const adopted = parseDate(written.adopted)
  if (isProblem(adopted)) return problem(adopted.reason, words.adopted, written.adopted)
  const notified = written.notified === '' ? undefined : parseDate(written.notified)
  if (notified !== undefined && isProblem(notified)) return problem(notified.reason, words.notified, written.notified)
  return { row, number, title: title === '' ? (text.split('\n')[0] ?? '') : title, adopted, text, notified, letter }
}

interface Ground {
  readonly settings: ImportSettings
  readonly today: IsoDay
}

/** Rows that can be entered, and what is wrong with the others; names of bodies and districts are looked up at once. */
export async function fitRows(db: Db, { rows, problems }: Found, { settings, today }: Ground) {
  const bodies = await decidingNames(db)
  const zones = (await zonesOn(db, 'district', today)).map(({ zone }) => zone)
  const first = new Map<string, number>()
  const fit: ImportRow[] = []
  const left: ImportProblem[] = [...problems]
  for (const row of rows) {
    const term = row.term ?? settings.term
    const twin = first.get(`${row.number}/${term}`)
    const read =
      twin === undefined ? fitRow({ ...row, term }, { bodies, zones, settings, today }) : words.twiceHere(twin)
    if ('number' in read) fit.push(read)
    else left.push({ row: row.row, why: read, found: row.title.slice(0, kept) })
    first.set(`${row.number}/${term}`, twin ?? row.row)
  }
  return { fit, left: left.toSorted((a, b) => (a.row ?? 0) - (b.row ?? 0)) }
}
