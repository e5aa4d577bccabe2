import writeExcelFile, { type Cell } from 'write-excel-file/node'
import { directionOf, inLocale, type Locale } from '../locale.ts'
import type { Column, Value } from './columns.ts'

/** A sheet is made in memory; a longer list goes as CSV. */
export const mostSheetRows = 50_000

interface Sheet<Row> {
  readonly name: string
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
  readonly locale: Locale
}

/** A table as XLSX: in the direction of the language, its header bold and frozen, days and amounts as what they are. */
export async function xlsxOf<Row>({ name, columns, rows, locale }: Sheet<Row>): Promise<Buffer> {
  const header: Cell[] = columns.map(({ label }) => ({
    value: withoutControls(inLocale(label, locale)),
    fontWeight: 'bold',
    backgroundColor: '#E6EEF0',
    align: directionOf(locale) === 'rtl' ? 'right' : 'left',
    wrap: true,
  }))
  const body = rows.map((row) => columns.map((column) => cell(column, row)))
  const options = {
    sheet: sheetName(name),
    rightToLeft: directionOf(locale) === 'rtl',
    stickyRowsCount: 1,
    columns: columns.map((column) => ({ width: widthOf(column, rows, locale) })),
  }
  return writeExcelFile([header, ...body], options).toBuffer()
}

/** Excel refuses longer names and these signs. */
const sheetName = (name: string) =>
  withoutControls(name)
    .replaceAll(/[[\]:*?/\\']/g, ' ')
    .trim()
    .slice(0, 31) || 'Sheet1'

/** What XML cannot carry. */
const withoutControls = (text: string) => text.toWellFormed().replaceAll(/(?![\t\n\r])[\p{Cc}\uFFFE\uFFFF]/gu, '')

/** The most letters a cell can hold. */
const longest = 32_767

function cell<Row>({ type, value }: Column<Row>, row: Row): Cell {
  const found = value(row)
  if (found === null || found === undefined || found === '') return null
  if (type === 'text') return text(String(found))
  return type === 'date' ? dayCell(found) : numberCell(found, type)
}

/** As text whatever it looks like: a national ID keeps its zeros, `=1+1` stays three letters. */
const text = (value: string): Cell => ({ value: withoutControls(value).slice(0, longest), type: String, format: '@' })

function dayCell(value: NonNullable<Value>): Cell {
  if (value instanceof Date) return { value, type: Date, format: 'yyyy-mm-dd hh:mm' }
  const day = new Date(`${String(value)}T00:00:00Z`)
  return Number.isNaN(day.getTime()) ? text(String(value)) : { value: day, type: Date, format: 'yyyy-mm-dd' }
}

/** Excel counts exactly to 15 digits; what is larger goes as text rather than rounded. */
function numberCell(value: NonNullable<Value>, type: 'number' | 'money'): Cell {
  const number = Number(value)
  const isExact = Number.isFinite(number) && Math.abs(number) < 1e15
  if (!isExact) return text(String(value))
  return { value: number, type: Number, ...(type === 'money' && { format: '#,##0' }) }
}

/** As wide as the label and the first rows want, in letters. */
function widthOf<Row>(column: Column<Row>, rows: readonly Row[], locale: Locale) {
  const lengths = rows.slice(0, 50).map((row) => String(column.value(row) ?? '').length)
  return Math.min(60, Math.max(10, inLocale(column.label, locale).length, ...lengths) + 2)
}
