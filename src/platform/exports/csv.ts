import { inLocale, type Locale } from '../locale.ts'
import { asciiDigits } from '../text/digits.ts'
import type { Column, Value } from './columns.ts'

/** What a spreadsheet takes for the beginning of a formula, also in wide letters, also after spaces. */
const formula = /^\s*[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/

/**
 * A table as CSV (RFC 4180), a part at a time: a million rows need no more memory than ten. Begins with a BOM, without
 * which Excel takes Persian for Latin. Text that a spreadsheet would run gets an apostrophe in front.
 */
export async function* csvOf<Row>(
  columns: readonly Column<Row>[],
  rows: AsyncIterable<Row> | Iterable<Row>,
  locale: Locale,
): AsyncGenerator<string> {
  let part = `\uFEFF${line(columns.map(({ label }) => quoted(defused(inLocale(label, locale)))))}`
  for await (const row of rows) {
    part += line(columns.map((column) => cell(column, row)))
    if (part.length > 32_768) {
      yield part
      part = ''
    }
  }
  yield part
}

const line = (cells: readonly string[]) => `${cells.join(',')}\r\n`

function cell<Row>({ type, value }: Column<Row>, row: Row): string {
  const written = plain(value(row))
  return quoted(type === 'text' ? defused(written) : asciiDigits(written))
}

/** A value as machines read it; numbers without grouping, instants in UTC. */
function plain(value: Value): string {
  if (value === null || value === undefined) return ''
  return value instanceof Date ? value.toISOString() : String(value)
}

/** With an apostrophe in front, if a spreadsheet would run it. */
export const defused = (text: string) => (formula.test(text) ? `'${text}` : text)

/** Without the apostrophe that `defused` put there; any other stays. */
export const undefused = (text: string) => (text.startsWith("'") && formula.test(text.slice(1)) ? text.slice(1) : text)

const quoted = (text: string) => (/[",;\t\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
