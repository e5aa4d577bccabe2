import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, extname, join, relative } from 'node:path'
import { parse } from 'csv-parse/sync'
import { z } from 'zod'
import { jalaliMonths, nameAt, weekdays } from '#platform/calendar/names.ts'
import { isIsoDay, toJalali, weekday } from '#platform/calendar/jalali.ts'
import { Trouble } from '#platform/trouble.ts'
import type { OldPage } from '#modules/portal/index.ts'

const kinds = new Set(['.txt', '.htm', '.html'])

/** The old pages in a file, in a folder and the folders below it, or in the rows of a CSV file; in a fixed order. */
export async function oldPagesIn(path: string): Promise<OldPage[]> {
  const found = await stat(path).catch(() => undefined)
  if (found === undefined) throw new Trouble(`There is no file or folder ${path}.`)
  if (found.isDirectory()) return pagesInFolder(path)
  const raw = await readFile(path)
  return extname(path).toLowerCase() === '.csv' ? pagesInTable(basename(path), raw) : [{ source: basename(path), raw }]
}

async function pagesInFolder(folder: string): Promise<OldPage[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = entries
    .filter((entry) => entry.isFile() && kinds.has(extname(entry.name).toLowerCase()))
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted((a, b) => a.localeCompare(b, 'en', { numeric: true }))
  return Promise.all(paths.map(async (path) => ({ source: relative(folder, path), raw: await readFile(path) })))
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
  const text = textOf(raw)
  const delimiter = dividerOf(text)
  const rows = readRows(name, text, delimiter)
  return rows.map((row, at) => ({ source: `${name}:${at + 2}`, raw: Buffer.from(pageOf(row)) }))
}

function readRows(name: string, text: string, delimiter: string) {
  try {
    const rows = Rows.parse(parse(text, { columns: true, delimiter, relax_column_count: true, skip_empty_lines: true }))
    const [first = {}] = rows
    if (valueIn(first, 'page') === undefined && valueIn(first, 'title') === undefined) throw noColumns(name)
    return rows
  } catch (error) {
    if (error instanceof Trouble) throw error
    throw new Trouble(`${name} cannot be read as a table: ${error instanceof Error ? error.message : String(error)}`)
  }
}

const noColumns = (name: string) =>
  new Trouble(`${name} needs a column "page", or the columns "code", "date", "title", "lead" and "body".`)

/** UTF-8 where it is valid, else the code page Persian Windows used. */
function textOf(raw: Uint8Array) {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(raw)
  } catch {
    return new TextDecoder('windows-1256').decode(raw)
  }
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
