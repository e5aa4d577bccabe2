import { Hono } from 'hono'
import { readSheet } from 'read-excel-file/node'
import { expect, test } from 'vitest'
import { unpack, zipEntries } from '../files/zip.ts'
import type { Env } from '../http/env.ts'
import type { Locale } from '../locale.ts'
import { Refusal } from '../refusal.ts'
import { type Column, dayColumns } from './columns.ts'
import { csvOf, defused, undefused } from './csv.ts'
import { readTable } from './read-table.ts'
import { exportResponse, type ExportFormat } from './respond.ts'
import { xlsxOf } from './xlsx.ts'

interface Hall {
  readonly name: string
  readonly seats: number | null
  readonly rent: bigint
  readonly opened: string | null
}
const columns: Column<Hall>[] = [
  { label: { fa: 'نام', en: 'Name' }, type: 'text', value: ({ name }) => name },
  { label: { fa: 'گنجایش', en: 'Seats' }, type: 'number', value: ({ seats }) => seats },
  { label: { fa: 'اجاره', en: 'Rent' }, type: 'money', value: ({ rent }) => rent },
  ...dayColumns<Hall>({ fa: 'گشایش', en: 'Opened' }, ({ opened }) => opened),
]
const halls: Hall[] = [
  { name: 'فرهنگسرای الغدیر', seats: 300, rent: 12_500_000n, opened: '2026-03-21' },
  { name: 'تالار «ب»، "شمالی"\nطبقهٔ ۲', seats: null, rent: 0n, opened: null },
]
async function partsOf(rows: Iterable<Hall>, locale: Locale = 'fa'): Promise<string[]> {
  const parts: string[] = []
  for await (const part of csvOf(columns, rows, locale)) parts.push(part)
  return parts
}
const csv = async (rows: Iterable<Hall>, locale: Locale = 'fa') => (await partsOf(rows, locale)).join('')
const named = (name: string): Hall => ({ name, seats: -5, rent: 1n, opened: null })

test('CSV begins with a mark for Excel, quotes what needs it, and carries machine numbers and both calendars', async () => {
  expect(await csv(halls)).toBe(
    '\uFEFFنام,گنجایش,اجاره,گشایش,گشایش (شمسی)\r\n' +
      'فرهنگسرای الغدیر,300,12500000,2026-03-21,1405/01/01\r\n' +
      '"تالار «ب»، ""شمالی""\nطبقهٔ ۲",,0,,\r\n',
  )
  expect(await csv([], 'en')).toBe('\uFEFFName,Seats,Rent,Opened,Opened (Jalali)\r\n')
})

test.each(['=1+1', '+98914', '-2', '@SUM(A1)', '\t=1', ' =1', '＝1', '=cmd|"/c calc"!A1'])(
  'the text %j is made harmless, and comes back as it was',
  async (name) => {
    const written = await csv([named(name)])
    expect(written.split('\r\n')[1]).toMatch(/^"?'/)
    expect(written).toContain(',-5,')
    expect(undefused(defused(name))).toBe(name)
    const { rows } = await readTable(Buffer.from(written))
    expect(rows[0]?.cells[0]).toBe(name)
  },
)

test('an apostrophe of the writer stays', () => {
  expect(undefused("'tis")).toBe("'tis")
  expect(defused('a=b')).toBe('a=b')
})

test('a long list is written in parts', async () => {
  const many = Array.from({ length: 5000 }, (_, i) => named(`تالار ${i}`))
  const parts = await partsOf(many)
  expect(parts.length).toBeGreaterThan(1)
  expect(parts.join('').split('\r\n')).toHaveLength(5002)
})

test('a sheet reads from right to left, its header is frozen, and what stands in it is what it says', async () => {
  const sheet = await xlsxOf({ name: 'تالارها [۱]', columns, rows: [...halls, named('=1+1')], locale: 'fa' })
  expect(await readSheet(sheet)).toEqual([
    ['نام', 'گنجایش', 'اجاره', 'گشایش', 'گشایش (شمسی)'],
    ['فرهنگسرای الغدیر', 300, 12_500_000, new Date('2026-03-21T00:00:00Z'), '1405/01/01'],
    ['تالار «ب»، "شمالی"\nطبقهٔ ۲', null, 0, null, null],
    ['=1+1', -5, 1, null, null],
  ])
  const entries = zipEntries(sheet, 100)
  const entry = typeof entries === 'string' ? undefined : entries.find(({ name }) => name.endsWith('sheet1.xml'))
  const xml = entry ? String(await unpack(sheet, entry).then((content) => Buffer.from(content))) : ''
  expect(xml).toMatch(/rightToLeft="(?:1|true)"/)
  expect(xml).toContain('state="frozen"')
  expect(xml).not.toContain('<f>')
})

test('amounts beyond what a sheet counts exactly, and letters XML cannot carry, do not break it', async () => {
  const rows = [{ name: 'a\u0000\u0008\uD800b', seats: Number.NaN, rent: 123_456_789_012_345_678n, opened: null }]
  const [, row] = await readSheet(await xlsxOf({ name: '', columns, rows, locale: 'en' }))
  expect(row?.slice(0, 4)).toEqual([expect.stringMatching(/^a\uFFFD?b$/), 'NaN', '123456789012345678', null])
})

const app = new Hono<Env>()
app.use(async (c, next) => {
  c.set('locale', 'fa')
  await next()
})
app.get('/halls/:format/:count', async (c) => {
  const format: ExportFormat = c.req.param('format') === 'csv' ? 'csv' : 'xlsx'
  const rows = Array.from({ length: Number(c.req.param('count')) }, (_, i) => named(String(i)))
  return exportResponse(c, { format, name: { fa: 'تالارها', en: 'Halls' }, columns, rows })
})
app.onError((error, c) => (error instanceof Refusal ? c.text(error.reason.fa, 422) : c.text(String(error), 500)))

test('a route answers with a file under its name, and nobody keeps it', async () => {
  const answer = await app.request('/halls/csv/3')
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    'content-type': 'text/csv; charset=utf-8',
    'cache-control': 'private, no-store',
    'content-disposition': expect.stringContaining(`filename*=UTF-8''${encodeURIComponent('تالارها.csv')}`),
  })
  expect(
    Buffer.from(await answer.arrayBuffer())
      .subarray(0, 3)
      .toString('hex'),
  ).toBe('efbbbf')
  const sheet = await app.request('/halls/xlsx/3')
  expect(await readSheet(Buffer.from(await sheet.arrayBuffer()))).toHaveLength(4)
})

test('a list too long for a sheet is refused with advice', async () => {
  const answer = await app.request('/halls/xlsx/50001')
  expect([answer.status, await answer.text()]).toEqual([422, expect.stringContaining('CSV')])
})
