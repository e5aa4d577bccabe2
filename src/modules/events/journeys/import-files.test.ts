import { describe, expect, test } from 'vitest'
import { sessionsOf } from '#engines/enrolment/index.ts'
import { givenZip } from '#platform/files/fixtures.ts'
import { headings, openImportDesk } from '#test/import-desk.ts'

const { city, english, choices, titled, looked } = await openImportDesk()
const { db } = city

/** A workbook of one sheet: rows of cells, each as XML. */
const workbook = (rows: readonly (readonly string[])[], after = '') =>
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
    {
      name: 'xl/worksheets/sheet1.xml',
      content: `<worksheet><sheetData>${sheetOf(rows)}</sheetData>${after}</worksheet>`,
    },
  ])

const sheetOf = (rows: readonly (readonly string[])[]) =>
  rows
    .map((cells, row) => {
      const written = cells.map((cell, at) => cell.replace('<c', `<c r="${'ABCDEFG'[at] ?? 'H'}${row + 1}"`))
      return `<row r="${row + 1}">${written.join('')}</row>`
    })
    .join('')

const cell = (said: string) => `<c t="inlineStr"><is><t>${said}</t></is></c>`
const formula = (how: string, value?: string) => `<c><f>${how}</f>${value === undefined ? '' : `<v>${value}</v>`}</c>`

describe('a sheet of Excel', () => {
  test('may have a title above its headings, merged cells, and cells that are computed', async () => {
    const sheet = workbook(
      [
        [cell('برنامهٔ پاییز')],
        [cell('عنوان'), cell('تاریخ'), cell('از ساعت'), cell('مدت'), cell('ظرفیت')],
        [cell('کارگاه سفال'), cell('1405/9/20'), cell('۱۶:۳۰'), '<c><v>90</v></c>', formula('10*2', '20')],
        ['<c/>', cell('1405/9/27'), '<c><v>0.6875</v></c>', '<c><v>90</v></c>', formula('10*2', '20')],
        [cell('بی‌حساب'), cell('1405/9/28'), cell('16'), formula('A1*2'), formula('10*2', '20')],
      ],
      '<mergeCells count="1"><mergeCell ref="A3:A4"/></mergeCells>',
    )
    const report = await looked(sheet, 'season.xlsx')
    expect(report.text).toContain('Rows ready: 2; there already: 0; with problems: 1.')
    expect(report.text).toContain('There is neither an end nor a length.')
    await report.submit({}, 'Take over 2 rows')
    const [made, second] = await titled('کارگاه سفال')
    expect(second).toBeUndefined()
    expect((await sessionsOf(db, made?.id ?? '')).map(({ localStart }) => localStart)).toEqual([
      '2026-12-11T16:30',
      '2026-12-18T16:30',
    ])
  })

  test('that would fill memory is refused', async () => {
    const bomb = givenZip([{ name: 'xl/worksheets/sheet1.xml', content: Buffer.alloc(3_000_000) }])
    expect((await looked(bomb, 'bomb.xlsx')).text).toContain('This file holds no sound table.')
  })
})

describe('files that are none, or are too much', () => {
  test.each([
    [
      'a broken sheet',
      givenZip([{ name: 'xl/workbook.xml', content: '<workbook/>' }]),
      'This file holds no sound table.',
    ],
    ['an empty file', '\n \n', 'There is no table in this file.'],
    ['an open quote', 'عنوان,تاریخ\n"آ,1405/9/9\n', 'A quotation mark in this row is not closed.'],
    ['too many rows', `${headings}${'آ,1405/9/20,,,16,18,,همه,3\n'.repeat(501)}`, 'This table has more than 500 rows.'],
  ])('%s is told in words', async (_what, content, told) => {
    expect((await looked(content)).text).toContain(told)
  })

  test('no file at all', async () => {
    const page = await (await english.open('/desk/offerings/import')).submit(choices, 'Look first, save nothing')
    expect([page.status, page.text.includes('Choose a file.')]).toEqual([422, true])
    expect(page.document.querySelector('select[name=template] option[selected]')?.getAttribute('value')).toBe(
      'weekly-sport',
    )
  })

  test('fifty megabytes are refused before they are read', async () => {
    const page = await looked(new Uint8Array(50 * 1024 * 1024))
    expect([page.status, page.text.includes('larger than 2 MB')]).toEqual([422, true])
    expect(page.document.querySelector('select[name=organiser] option[selected]')).not.toBeNull()
  })

  test('a mark at the beginning and old Persian Windows are read', async () => {
    const table = new Map(
      Array.from({ length: 256 }, (_, byte) => [new TextDecoder('windows-1256').decode(Buffer.from([byte])), byte]),
    )
    const old = (text: string) => Buffer.from(Array.from(text, (letter) => table.get(letter) ?? 0x3f))
    const marked = await looked(`\uFEFF${headings}با نشان,1405/9/20,,,16,18,,همه,30\n`)
    expect(marked.text).toContain('Rows ready: 1')
    const windows = await looked(old('عنوان,تاريخ,از ساعت,تا ساعت\nکلاس قديمي,1405/9/20,16,18\n'))
    expect(windows.text).toContain('Rows ready: 1')
  })
})
