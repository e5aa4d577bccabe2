import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, extname, join, relative } from 'node:path'
import { parse } from 'csv-parse/sync'
import { z } from 'zod'
import { jalaliMonths, nameAt, weekdays } from '#platform/calendar/names.ts'
import { isIsoDay, toJalali, weekday } from '#platform/calendar/jalali.ts'
import { Trouble } from '#platform/trouble.ts'
import { decodePage, type OldPage } from '#modules/portal/index.ts'

const kinds = new Set(['.txt', '.htm', '.html'])

/** An old page that is read when its turn comes: a folder may hold more of them than memory. */
export interface FoundPage {
  readonly source: string
  readonly read: () => Promise<Uint8Array>
}

const inMemory = ({ source, raw }: OldPage): FoundPage => ({ source, read: () => Promise.resolve(raw) })

/** The old pages in a file, in a folder and the folders below it, or in the rows of a CSV file; in a fixed order. */
export async function oldPagesIn(path: string): Promise<FoundPage[]> {
  const found = await stat(path).catch(() => undefined)
  if (found === undefined) throw new Trouble(`There is no file or folder ${path}.`)
  if (found.isDirectory()) return pagesInFolder(path)
  const isTable = extname(path).toLowerCase() === '.csv'
  return isTable
    ? pagesInTable(basename(path), await readFile(path)).map(inMemory)
    : [{ source: basename(path), read: () => readFile(path) }]
}

async function pagesInFolder(folder: string): Promise<FoundPage[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = entries
    .filter(({ name }) => !name.startsWith('.') && kinds.has(extname(name).toLowerCase()))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted((a, b) => a.localeCompare(b, 'en', { numeric: true }))
  return paths.map((path) => ({ source: relative(folder, path), read: () => readFile(path) }))
}

/** What the columns may be called. One with the whole page is enough; else it is put together from its parts. */
const columns = {
  page: ['page', 'صفحه'],
  code: ['code', 'کد', 'كد'],
  date: ['date', 'تاریخ', 'تاريخ'],
  title: ['title', 'عنوان'],
  lead: ['lead', 'summary', 'لید', 'ليد', 'خلاصه'],
  body: ['body', 'text', 'متن'],
} satisfies Record<string, readonly string[]>

type Column = keyof typeof columns

const Rows = z.array(z.record(z.string(), z.string()))

/** A table of old pages, as spreadsheets write it: with or without BOM, divided by commas, semicolons or tabs. */
export function pagesInTable(name: string, raw: Uint8Array): OldPage[] {
  const text = textOf(name, raw)
  const delimiter = dividerOf(text)
  const rows = readRows(name, text, delimiter)
  return rows.map((row, at) => ({ source: `${name}:${at + 2}`, raw: Buffer.from(pageOf(row)) }))
}

function readRows(name: string, text: string, delimiter: string) {
  try {
    const rows = Rows.parse(
      parse(text, { columns: columnNames, delimiter, relax_column_count: true, skip_empty_lines: true }),
    )
    const [first = {}] = rows
    if (valueIn(first, 'page') === undefined && valueIn(first, 'title') === undefined) throw noColumns(name)
    return rows
  } catch (error) {
    if (error instanceof Trouble) throw error
    throw new Trouble(`${name} cannot be read as a table: ${error instanceof Error ? error.message : String(error)}`)
  }
}

const columnNames = (head: readonly string[]) => head.map((name) => name.trim().toLowerCase())

const noColumns = (name: string) =>
  new Trouble(`${name} needs a column "page", or the columns "code", "date", "title", "lead" and "body".`)

/** Read as an old page is: UTF-8, UTF-16 as spreadsheets write it, or the code page Persian Windows used. */
function textOf(name: string, raw: Uint8Array) {
  const { text, damagedLine, isBinary } = decodePage(raw)
  if (isBinary) throw new Trouble(`${name} is not a text.`)
  if (damagedLine !== undefined) throw new Trouble(`${name} cannot be read: line ${damagedLine} is damaged.`)
  return text
}

function dividerOf(text: string) {
  const [head = ''] = text.split('\n')
  const counted = [',', ';', '\t'].map((divider) => ({ divider, count: head.split(divider).length }))
  return counted.toSorted((a, b) => b.count - a.count)[0]?.divider ?? ','
}

const valueIn = (row: Readonly<Record<string, string>>, column: Column) =>
  columns[column].map((name) => row[name]).find((value) => value !== undefined)

/** The page as the old portal printed it, so that one parser reads both. */
function pageOf(row: Readonly<Record<string, string>>) {
  const whole = valueIn(row, 'page')
  if (whole !== undefined) return whole
  const part = (column: Column) => valueIn(row, column)?.trim() ?? ''
  const head = [part('date') && `تاریخ : ${wordedDate(part('date'))}`, part('code') && `کد : ${part('code')}`]
  return [head.filter(Boolean).join(' | '), part('title'), part('lead'), part('body')].join('\n\n')
}

/** Databases write days as 2010-10-30; the old pages wrote شنبه 8 آبان 1389. */
function wordedDate(date: string) {
  const day = date.slice(0, 10)
  if (!isIsoDay(day)) return date
  const { y, m, d } = toJalali(day)
  return `${nameAt(weekdays, 'fa', weekday(day))} ${d} ${nameAt(jalaliMonths, 'fa', m - 1)} ${y}`
}
