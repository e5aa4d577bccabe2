import type { IsoDay } from '../calendar/jalali.ts'
import { parseDate } from '../calendar/parse.ts'
import type { Text } from '../locale.ts'
import { parseInteger, parseNumber, parseRials } from '../text/numbers.ts'
import { isProblem } from '../text/problem.ts'
import { key } from '../text/tokens.ts'
import { uneven } from './read-table.ts'
import { byRow, type Table, type TableProblem, type TableRow } from './table.ts'
import { words } from './words.ts'

/** What a column's text becomes. Digits may be of any set, dates Jalali or Gregorian. */
interface Kinds {
  readonly text: string
  readonly number: number
  readonly integer: number
  readonly date: IsoDay
  readonly money: bigint
}

export interface Field<Kind extends keyof Kinds = keyof Kinds> {
  /** The heading; any of its languages is recognised, however it is spelt. */
  readonly label: Text
  /** Other headings people use. */
  readonly also?: readonly string[]
  readonly type: Kind
  readonly required?: boolean
}

export type Shape = Readonly<Record<string, Field>>
export type Values<S extends Shape> = { readonly [Name in keyof S]?: Kinds[S[Name]['type']] }

export interface ReadRow<S extends Shape> {
  readonly number: number
  readonly values: Values<S>
}

/** The rows that could be read whole, what could be read of the others, and every problem of these, row by row. */
export interface ReadRows<S extends Shape> {
  readonly rows: readonly ReadRow<S>[]
  readonly partly: readonly ReadRow<S>[]
  readonly problems: readonly TableProblem[]
}

/** Reads a table against a shape. Columns the shape does not know are left aside. */
export function readRows<S extends Shape>(sent: Table, shape: S): ReadRows<S> {
  const table = belowTitle(sent, shape)
  const places = placesOf(table.header, shape)
  if ('problems' in places) return { rows: [], partly: [], problems: [...table.problems, ...places.problems] }

  const read = table.rows.map((row) => readRow<S>(row, places.found))
  const unfit = new Set(table.problems.map(({ row }) => row))
  const fitting = read.filter(({ number }) => !unfit.has(number))
  const rowsThat = (have: boolean) =>
    fitting.flatMap(({ number, values, problems }) => (problems.length > 0 === have ? [{ number, values }] : []))
  return {
    rows: rowsThat(false),
    partly: rowsThat(true),
    problems: [...table.problems, ...read.flatMap(({ problems }) => problems)].toSorted(byRow),
  }
}

/** Rows that may stand above the headings: the name of the table, a year. */
const mostTitles = 5

/** The same table from its headings on, where a title stands above them. */
function belowTitle(table: Table, shape: Shape): Table {
  const isHeader = (cells: readonly string[]) => 'found' in placesOf(cells, shape)
  const at = isHeader(table.header) ? -1 : table.rows.slice(0, mostTitles).findIndex(({ cells }) => isHeader(cells))
  const header = table.rows[at]?.cells
  if (!header) return table
  const rows = table.rows.slice(at + 1)
  const problems = table.problems.filter(({ kind }) => kind !== 'uneven')
  return { header, rows, problems: [...problems, ...rows.flatMap((row) => uneven(row, header.length))] }
}

interface Place {
  readonly name: string
  readonly field: Field
  readonly at: number
}

function placesOf(
  header: readonly string[],
  shape: Shape,
): { readonly found: Place[] } | { readonly problems: TableProblem[] } {
  const headings = header.map((heading) => key(heading))
  const found: Place[] = []
  const problems: TableProblem[] = []
  for (const [name, field] of Object.entries(shape)) {
    const names = new Set([...Object.values(field.label), ...(field.also ?? [])].map((each) => key(String(each))))
    const at = headings.flatMap((heading, i) => (names.has(heading) ? [i] : []))
    if (at.length > 1) problems.push({ kind: 'two-columns', reason: words.twoColumns(field.label) })
    if (at.length === 0 && field.required) problems.push({ kind: 'no-column', reason: words.noColumn(field.label) })
    if (at[0] !== undefined) found.push({ name, field, at: at[0] })
  }
  return problems.length > 0 ? { problems } : { found }
}

function readRow<S extends Shape>({ number, cells }: TableRow, places: readonly Place[]) {
  const values: Record<string, unknown> = {}
  const problems: TableProblem[] = []
  for (const { name, field, at } of places) {
    const found = cells[at] ?? ''
    const reason = found === '' ? whyNotEmpty(field) : undefined
    const value = found === '' ? undefined : readers[field.type](found)
    if (reason) problems.push({ kind: 'missing', reason, row: number, column: field.label.fa })
    else if (isProblem(value))
      problems.push({ kind: 'unreadable', reason: value.reason, row: number, column: field.label.fa, found })
    else if (value !== undefined) values[name] = value
  }
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- each field's own reader gave its value
  return { number, values: values as Values<S>, problems }
}

const whyNotEmpty = ({ required, label }: Field) => (required ? words.missing(label) : undefined)

const readers = {
  text: (cell: string) => cell,
  number: parseNumber,
  integer: parseInteger,
  date: parseDate,
  money: parseRials,
} satisfies Record<keyof Kinds, (cell: string) => unknown>
