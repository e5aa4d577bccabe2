import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { oldPagesIn, pagesInTable } from './old-pages.ts'

const folder = mkdtempSync(join(tmpdir(), 'city-pages-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const textsIn = (csv: string | Uint8Array) =>
  pagesInTable('old.csv', typeof csv === 'string' ? Buffer.from(csv) : csv).map(({ raw }) =>
    Buffer.from(raw).toString(),
  )

test('a row becomes a page as the old portal printed it', () => {
  const csv = 'code,date,title,lead,body\n4,2010-10-30,عنوان,لید,"بند یک\nبند دو"\n'
  expect(textsIn(csv)).toEqual(['تاریخ : شنبه 8 آبان 1389 | کد : 4\n\nعنوان\n\nلید\n\nبند یک\nبند دو'])
})

test.each([
  ['a BOM', '\uFEFFcode,title,body\n4,عنوان,متن\n'],
  ['semicolons', 'code;title;body\n4;عنوان;متن\n'],
  ['tabs', 'code\ttitle\tbody\n4\tعنوان\tمتن\n'],
  ['Persian column names', 'کد,عنوان,متن\n4,عنوان,متن\n'],
])('a table with %s is read', (_what, csv) => {
  expect(textsIn(csv)).toEqual(['کد : 4\n\nعنوان\n\n\n\nمتن'])
})

test('a table in windows-1256 is read', () => {
  const page = Uint8Array.of(0xe3, 0xca, 0xe4)
  expect(textsIn(Buffer.concat([Buffer.from('page\n'), page, Buffer.from('\n')]))).toEqual(['متن'])
})

test('a table without the right columns is refused by naming them', () => {
  expect(() => textsIn('a,b\n1,2\n')).toThrow('old.csv needs a column "page"')
})

test('a folder gives its pages and those of the folders below, numbers in their order, and nothing else', async () => {
  mkdirSync(join(folder, 'below'))
  for (const name of ['page-10.txt', 'page-2.html', 'below/page-1.htm', 'picture.png']) {
    writeFileSync(join(folder, name), name)
  }
  const pages = await oldPagesIn(folder)
  expect(pages.map(({ source }) => source)).toEqual(['below/page-1.htm', 'page-2.html', 'page-10.txt'])
})

test('a place that is not there is named', async () => {
  await expect(oldPagesIn(join(folder, 'nowhere'))).rejects.toThrow('There is no file or folder')
})
