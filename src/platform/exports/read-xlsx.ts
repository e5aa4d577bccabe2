import { type CellValue, readSheet } from 'read-excel-file/node'
import { unpack, zipEntries, zipProblem } from '../files/zip.ts'
import { noTable, type Table, type TableLimits, type TableProblem } from './table.ts'
import { words } from './words.ts'

const zipLimits = { entries: 2000, unpacked: 100 * 1024 * 1024, ratio: 200 }

/**
 * The first sheet of a workbook. Before the library opens it, every part is unpacked once within its declared size, and
 * the numbers of rows and columns are looked at: a single `<row r="999999999">` would otherwise make it fill memory.
 */
export async function readXlsx(bytes: Uint8Array, limits: TableLimits): Promise<Table | string[][]> {
  const problem = await problemIn(bytes, limits)
  if (problem) return noTable(problem)
  try {
    const rows = await readSheet(Buffer.from(bytes))
    return rows.map((row) => row.map((value) => written(value)))
  } catch {
    return noTable(broken)
  }
}

async function problemIn(bytes: Uint8Array, limits: TableLimits): Promise<TableProblem | undefined> {
  if (zipProblem(bytes, zipLimits) !== undefined) return broken
  const entries = zipEntries(bytes, zipLimits.entries)
  if (typeof entries === 'string') return broken
  for (const entry of entries) {
    const content = await unpack(bytes, entry)
    if (content === 'broken') return broken
    const excess = entry.name.endsWith('.xml') && excessOf(Buffer.from(content).toString('utf8'), limits)
    if (excess) return excess
  }
  return undefined
}

/** Every row and cell that is opened, whatever its prefix. */
const opened = /<(?:[\w.-]+:)?(?:row|c)(?=[\s/>])([^>]*)>/g
/** Where it says it stands. */
const position = /(?:^|\s)r="([A-Z]{0,3})(\d{0,7})"/
/** Any other way to write that is refused: quotes that hide a `>`, entities, single quotes. */
const strange = /[&']|^[^"]*(?:"[^"]*"[^"]*)*"[^"]*$|(?:^|\s)r\s*=(?!"[A-Z]{0,3}\d{1,7}")|(?:^|\s)r="[^"]*".*\sr=/

/** Why a part of a workbook would fill memory: rows or cells that stand, or may stand, too far away. */
export function excessOf(xml: string, limits: TableLimits): TableProblem | undefined {
  let tags = 0
  for (const [, attributes = ''] of xml.matchAll(opened)) {
    tags += 1
    const excess = excessIn(attributes, limits)
    if (excess) return excess
  }
  return tags > (limits.rows + 1) * (limits.columns + 1) ? tooManyRows(limits) : undefined
}

function excessIn(attributes: string, limits: TableLimits): TableProblem | undefined {
  if (strange.test(attributes)) return broken
  const [, letters = '', number = '0'] = position.exec(attributes) ?? []
  if (Number(number) > limits.rows + 1) return tooManyRows(limits)
  if (columnOf(letters) <= limits.columns) return undefined
  return { kind: 'too-many-columns', reason: words.tooManyColumns(limits.columns) }
}

const broken: TableProblem = { kind: 'broken', reason: words.broken }
const tooManyRows = ({ rows }: TableLimits): TableProblem => ({
  kind: 'too-many-rows',
  reason: words.tooManyRows(rows),
})

/** `A` is 1, `AA` is 27. */
const columnOf = (letters: string) => Buffer.from(letters).reduce((sum, letter) => sum * 26 + letter - 64, 0)

/** A cell as text: days in ISO, numbers without grouping. */
function written(value: CellValue | null): string {
  if (value === null) return ''
  if (!(value instanceof Date)) return String(value).trim()
  const iso = value.toISOString()
  return iso.endsWith('T00:00:00.000Z') ? iso.slice(0, 10) : iso.slice(0, 16)
}
