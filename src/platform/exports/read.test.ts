import { assert, property, uint8Array } from 'fast-check'
import { expect, test } from 'vitest'
import { givenZip } from '../files/fixtures.ts'
import { decodeText } from './decode.ts'
import { readRows, type Shape } from './read-rows.ts'
import { readTable } from './read-table.ts'
import { excessOf } from './read-xlsx.ts'
import { usualTableLimits } from './table.ts'
import { xlsxOf } from './xlsx.ts'

/** Windows-1256, as old Persian programs write it. */
function oldPersian(text: string): Buffer {
  const table = new Map(
    Array.from({ length: 256 }, (_, byte) => [new TextDecoder('windows-1256').decode(Buffer.from([byte])), byte]),
  )
  return Buffer.from(Array.from(text, (letter) => table.get(letter) ?? 0x3f))
}

test.each([
  ['comma', 'نام,سن\nسارا,۸\n'],
  ['semicolon', 'نام;سن\r\nسارا;۸'],
  ['tab', 'نام\tسن\nسارا\t۸\n'],
  ['a mark', '\uFEFFنام,سن\nسارا,۸\n'],
  ['a named separator', 'sep=;\nنام;سن\nسارا;۸\n'],
  ['quotes', '"نام","سن"\r\n"سارا","۸"\r\n'],
])('a table with %s is read', async (_what, text) => {
  const { header, rows, problems } = await readTable(Buffer.from(text))
  expect([header, rows.map(({ cells }) => cells), problems]).toEqual([['نام', 'سن'], [['سارا', '۸']], []])
})

test('a separator inside quotes does not decide', async () => {
  const { header } = await readTable(Buffer.from('"نام؛, خانوادگی, دیگر";سن\nسارا;8\n'))
  expect(header).toEqual(['نام؛, خانوادگی, دیگر', 'سن'])
})

test('old Persian Windows and Excel\'s "Unicode text" are recognised', async () => {
  const text = 'نام,شهر\nسارا,تبريز\n'
  expect(decodeText(oldPersian(text))).toEqual({ text, encoding: 'windows-1256' })
  const wide = Buffer.from(`\uFEFF${text.replaceAll(',', '\t')}`, 'utf16le')
  expect((await readTable(wide)).rows[0]?.cells).toEqual(['سارا', 'تبريز'])
})

test('a few broken bytes in UTF-8 are told by line, not turned into other letters', async () => {
  const broken = Buffer.from('نام,شهر\nسارا,تبریز\nرضا,مراXه\n'.replace('X', '\u0001'))
  broken[broken.indexOf(1)] = 0xff
  const { rows, problems } = await readTable(broken)
  expect([rows, problems.map(({ kind, row }) => [kind, row])]).toEqual([[], [['encoding', 3]]])
})

test('rows keep the numbers a spreadsheet gives them, empty ones are skipped', async () => {
  const { rows } = await readTable(Buffer.from('\nنام,سن\n,\nسارا,8\n\n"رضا\nدوم",9\n'))
  expect(rows.map(({ number }) => number)).toEqual([4, 6])
})

const shape = {
  name: { label: { fa: 'نام تالار', en: 'Hall' }, type: 'text', required: true },
  seats: { label: { fa: 'گنجایش', en: 'Seats' }, also: ['ظرفیت'], type: 'integer' },
  rent: { label: { fa: 'اجاره‌بها', en: 'Rent' }, type: 'money' },
  opened: { label: { fa: 'گشایش', en: 'Opened' }, type: 'date' },
} satisfies Shape

test('headings are known in any spelling, digits in any set, dates in both calendars', async () => {
  const text = 'نام‌تالار,ظرفيت,اجاره بها,Opened,دیگر\nالغدیر,٣٠٠,"۱٬۲۵۰٬۰۰۰",1405/1/1,x\nشهریار,250,,2026-03-22,\n'
  expect(readRows(await readTable(Buffer.from(text)), shape)).toEqual({
    rows: [
      { number: 2, values: { name: 'الغدیر', seats: 300, rent: 1_250_000n, opened: '2026-03-21' } },
      { number: 3, values: { name: 'شهریار', seats: 250, opened: '2026-03-22' } },
    ],
    partly: [],
    problems: [],
  })
})

test('every problem names its row, its column and what was found, from the top of the file to its end', async () => {
  const text = 'نام تالار,گنجایش,گشایش\n,۱۰/۵,1405/12/31\nشهریار,5,1405/1/1,زیادی\nالغدیر,6,1405/1/2\n'
  const { rows, partly, problems } = readRows(await readTable(Buffer.from(text)), shape)
  expect(rows.map(({ number }) => number)).toEqual([4])
  expect(partly).toEqual([{ number: 2, values: {} }])
  expect(problems.map(({ kind, row, column, found }) => [kind, row, column, found])).toEqual([
    ['missing', 2, 'نام تالار', undefined],
    ['unreadable', 2, 'گنجایش', '۱۰/۵'],
    ['unreadable', 2, 'گشایش', '1405/12/31'],
    ['uneven', 3, undefined, undefined],
  ])
})

test.each([
  ['گنجایش\n5\n', 'no-column'],
  ['نام تالار,Hall\na,b\n', 'two-columns'],
])('the table %j is refused for its headings', async (text, kind) => {
  expect(readRows(await readTable(Buffer.from(text)), shape)).toMatchObject({ rows: [], problems: [{ kind }] })
})

test('a sheet is read like a list, its days as days', async () => {
  const columns = [
    { label: shape.name.label, type: 'text' as const, value: ([name]: [string, string]) => name },
    { label: shape.opened.label, type: 'date' as const, value: ([, day]: [string, string]) => day },
  ]
  const rows: [string, string][] = [
    ['الغدیر', '2026-03-21'],
    ['شهریار', '2010-10-30'],
  ]
  const table = await readTable(await xlsxOf({ name: 'x', columns, rows, locale: 'fa' }))
  expect(readRows(table, shape).rows.map(({ values }) => values)).toEqual(
    rows.map(([name, opened]) => ({ name, opened })),
  )
})

test.each([
  ['too many bytes', Buffer.alloc(2000, 97), 'too-large'],
  ['too many rows', Buffer.from('a\n'.repeat(30)), 'too-many-rows'],
  ['too many columns', Buffer.from(`${'a,'.repeat(30)}a\n1\n`), 'too-many-columns'],
  ['nothing', Buffer.from('\n , \n'), 'empty'],
  ['an open quote', Buffer.from('a,b\n"1,2\n3,4\n'), 'broken'],
])('%s is refused', async (_what, bytes, kind) => {
  const { rows, problems } = await readTable(bytes, { bytes: 1000, rows: 20, columns: 20 })
  expect([rows, problems[0]?.kind]).toEqual([[], kind])
})

const workbook = (sheet: string, after = '') =>
  givenZip([
    { name: '[Content_Types].xml', content: '<Types/>' },
    {
      name: 'xl/workbook.xml',
      content: '<workbook><sheets><sheet name="a" sheetId="1" r:id="rId1"/></sheets></workbook>',
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content:
        '<Relationships><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
    },
    { name: 'xl/worksheets/sheet1.xml', content: `<worksheet><sheetData>${sheet}</sheetData>${after}</worksheet>` },
  ])

const textAt = (at: string, said: string) => `<c r="${at}" t="inlineStr"><is><t>${said}</t></is></c>`

test('a cell merged downwards says the same in every row it covers', async () => {
  const sheet = [
    `<row r="1">${textAt('A1', 'نام')}${textAt('B1', 'روز')}</row>`,
    `<row r="2">${textAt('A2', 'شنا')}${textAt('B2', 'شنبه')}</row>`,
    `<row r="3">${textAt('B3', 'دوشنبه')}</row>`,
    `<row r="4">${textAt('B4', 'جمعه')}</row>`,
  ].join('')
  const merged = '<mergeCells count="2"><mergeCell ref="A2:A3"/><mergeCell ref="A9:ZZZ1048576"/></mergeCells>'
  const { rows } = await readTable(workbook(sheet, merged))
  expect(rows.map(({ cells }) => cells)).toEqual([
    ['شنا', 'شنبه'],
    ['شنا', 'دوشنبه'],
    ['', 'جمعه'],
  ])
})

test('a workbook made by hand is read', async () => {
  const cell = '<c r="A1" t="inlineStr"><is><t>نام</t></is></c>'
  const { header, rows } = await readTable(workbook(`<row r="1">${cell}</row><row r="3"><c r="A3"><v>8</v></c></row>`))
  expect([header, rows]).toEqual([['نام'], [{ number: 3, cells: ['8'] }]])
})

test.each([
  ['a row far away', '<row r="1048576"><c r="A1048576"><v>1</v></c></row>'],
  ['a row further than any', '<row r="99999999999"/>'],
  ['a row hidden behind a sign', '<row x=">" r="99999999"/>'],
  ['a row written with entities', '<row r="&#57;9999999"/>'],
  ['a row in single quotes', "<row r='99999999'/>"],
  ['a row named twice', '<row r="1" r="99999999"/>'],
  ['a row with spaces', '<row r = "99999999"/>'],
  ['a row of another prefix', '<x:row r="99999999"/>'],
  ['a column far away', '<row r="1"><c r="XFD1"><v>1</v></c></row>'],
])('a sheet with %s is refused before it fills memory', async (_what, sheet) => {
  expect(excessOf(sheet, usualTableLimits)).toBeDefined()
  const { rows, problems } = await readTable(workbook(sheet))
  expect([rows.length, problems.length]).toEqual([0, 1])
})

test('a zip bomb in the clothes of a sheet is refused', async () => {
  const swollen = givenZip([{ name: 'xl/worksheets/sheet1.xml', content: Buffer.alloc(3_000_000) }])
  expect((await readTable(swollen)).problems).toMatchObject([{ kind: 'broken' }])
  const lying = givenZip([{ name: 'xl/worksheets/sheet1.xml', content: Buffer.alloc(3_000_000), declared: 10 }])
  expect((await readTable(lying)).problems).toMatchObject([{ kind: 'broken' }])
})

test('no bytes at all bring the reader down', async () => {
  const tables: Promise<unknown>[] = []
  assert(property(uint8Array({ maxLength: 300 }), (bytes) => void tables.push(readTable(bytes))))
  expect((await Promise.allSettled(tables)).filter(({ status }) => status === 'rejected')).toEqual([])
})
