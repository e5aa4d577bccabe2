import type { Context } from 'hono'
import { disposition, fileName } from '../files/name.ts'
import type { Env } from '../http/env.ts'
import { inLocale, type Text } from '../locale.ts'
import { refuse } from '../refusal.ts'
import type { Column } from './columns.ts'
import { csvOf } from './csv.ts'
import { words } from './words.ts'
import { mostSheetRows, xlsxOf } from './xlsx.ts'

export type ExportFormat = 'csv' | 'xlsx'

export interface Export<Row> {
  readonly format: ExportFormat
  /** Becomes the file's name and the sheet's. */
  readonly name: Text
  readonly columns: readonly Column<Row>[]
  readonly rows: AsyncIterable<Row> | Iterable<Row>
}

/**
 * A list as a file, in the reader's language. CSV streams from the query to the reader; when it breaks on the way the
 * download breaks too, so that nobody takes half a list for a whole one.
 * @throws {Refusal} `invalid` when an XLSX would be too long
 */
export async function exportResponse<Row>(c: Context<Env>, wanted: Export<Row>): Promise<Response> {
  const { format, columns, rows } = wanted
  const { locale } = c.var
  const name = inLocale(wanted.name, locale)
  const headers = {
    'Content-Disposition': disposition('attachment', fileName(name, format)),
    'Cache-Control': 'private, no-store',
    'X-Content-Type-Options': 'nosniff',
  }
  if (format === 'csv') {
    const body = ReadableStream.from(csvOf(columns, rows, locale)).pipeThrough(new TextEncoderStream())
    return new Response(body, { headers: { ...headers, 'Content-Type': 'text/csv; charset=utf-8' } })
  }
  const sheet = await xlsxOf({ name, columns, rows: await gathered(rows), locale })
  return new Response(new Uint8Array(sheet), { headers: { ...headers, 'Content-Type': sheetType } })
}

const sheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

async function gathered<Row>(rows: Export<Row>['rows']): Promise<Row[]> {
  const all: Row[] = []
  for await (const row of rows) {
    if (all.length === mostSheetRows) throw refuse.invalid(words.tooManyForSheet(mostSheetRows))
    all.push(row)
  }
  return all
}
