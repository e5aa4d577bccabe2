import { type CellValue, readSheet } from 'read-excel-file/node'
import { unpack, zipEntries, zipProblem } from '../files/zip.ts'
import { columnOf, filledDown, firstSheet, mergedIn } from './merged-cells.ts'
import { noTable, type Table, type TableLimits, type TableProblem } from './table.ts'
import { words } from './words.ts'

const zipLimits = { entries: 2000, unpacked: 100 * 1024 * 1024, ratio: 200 }

/**
 * The first sheet of a workbook. Before the library opens it, every part is unpacked once within its declared size, and
 * the numbers of rows and columns are looked at: a single `<row r="999999999">` would otherwise make it fill memory.
 */
export async function readXlsx(bytes: Uint8Array, limits: TableLimits): Promise<Table | string[][]> {
  const parts = await partsIn(bytes, limits)
  if (!(parts instanceof Map)) return noTable(parts)
  try {
    const rows = await readSheet(Buffer.from(bytes))
    const sheet = firstSheet(parts.get('xl/workbook.xml') ?? '', parts.get('xl/_rels/workbook.xml.rels') ?? '')
    return filledDown(
      rows.map((row) => row.map((value) => written(value))),
      mergedIn(parts.get(sheet ?? '') ?? ''),
    )
  } catch {
    return noTable(broken)
  }
}

/** Every part by its name, as text, or why the workbook is not opened. */
async function partsIn(bytes: Uint8Array, limits: TableLimits): Promise<Map<string, string> | TableProblem> {
  if (zipProblem(bytes, zipLimits) !== undefined) return broken
  const entries = zipEntries(bytes, zipLimits.entries)
  if (typeof entries === 'string') return broken
  const parts = new Map<string, string>()
  for (const entry of entries) {
    const content = await unpack(bytes, entry)
    const text = content === 'broken' ? broken : soundText(entry.name, content, limits)
    if (typeof text !== 'string') return text
    if (kept.test(entry.name)) parts.set(entry.name, text)
  }
  return parts
}

function soundText(name: string, content: Uint8Array, limits: TableLimits): string | TableProblem {
  if (!/\.(?:xml|rels)$/.test(name)) return ''
  const text = Buffer.from(content).toString('utf8')
  return (name.endsWith('.xml') && excessOf(text, limits)) || text
}

/** What is looked at again: where the first sheet is, and which of its cells are merged. */
const kept = /^xl\/(?:workbook\.xml|_rels\/workbook\.xml\.rels|worksheets\/[^/]+\.xml)$/

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

/** A cell as text: days in ISO, numbers without grouping. */
function written(value: CellValue | null): string {
  if (value === null) return ''
  if (!(value instanceof Date)) return String(value).trim()
  const iso = value.toISOString()
  return iso.endsWith('T00:00:00.000Z') ? iso.slice(0, 10) : iso.slice(0, 16)
}
