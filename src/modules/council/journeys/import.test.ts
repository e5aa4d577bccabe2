import { describe, expect, test } from 'vitest'
import facts from '#city/facts/module.ts'
import { seedOccasions } from '#city/occasions/fixtures.ts'
import zoneRoom from '#city/zones/module.ts'
import commitment from '#engines/commitment/module.ts'
import { givenZip } from '#platform/files/fixtures.ts'
import { xlsxOf } from '#platform/exports/xlsx.ts'
import { openCity } from '#test/city.ts'
import { givenCouncil } from '../fixtures.ts'
import council from '../module.ts'
import { getImport } from '../queries/imports.ts'
import { findNumbered } from '../queries/resolutions.ts'
import { clausesOf, legalEventsOf } from '../queries/texts.ts'

const city = await openCity({
  modules: [facts, zoneRoom, commitment, council],
  now: new Date('2026-04-04T09:00:00+03:30'),
})
const { db } = city
await seedOccasions(db, [1404, 1405])
const they = await givenCouncil(db)
const clerk = city.visitor(they.clerk, 'fa')

const settings = { term: '۶', body: they.council.id, committee: they.committee.id, coordinator: they.office.id }
const look = async (more: Record<string, string | File>) =>
  (await clerk.open('/desk/council/import')).submit({ ...settings, ...more }, 'نگاه کردن')
const file = (name: string, content: string | Uint8Array) => ({
  file: new File([new Uint8Array(Buffer.from(content))], name),
})
const rowsOf = ({ document }: { document: { querySelectorAll: (path: string) => { textContent: string }[] } }) =>
  document.querySelectorAll('tbody tr').map(({ textContent }) => textContent.replaceAll(/\s+/g, ' '))

const year = `شماره;عنوان;تاریخ تصویب;متن;تاریخ ابلاغ;شماره نامه
۹۰۱;روشنایی راه;۱۴۰۴/۱۱/۲;"۱- چراغ‌ها عوض شود.
۲- راه آسفالت شود.";۱۴۰۴/۱۱/۵;۱۲/۷
۹۰۲;بی تاریخ;سی اسفند;۱- متن;;
۹۰۱;دوباره;۱۴۰۴/۱۱/۲;۱- متن;;
۹۰۳;فردا;۱۴۰۵/۰۲/۰۱;۱- متن;;
۹۰۴;پارک شمس;1404-12-01;۱- پارک درست شود.;1404-11-01;`

describe('a year of resolutions in a table', () => {
  test('is looked at first: what is wrong is told row by row, and nothing is entered', async () => {
    const page = await look(file('سال ۱۴۰۴.csv', `\uFEFF${year}`))
    expect(page.text).toContain('هنوز چیزی ثبت نشده است')
    expect(page.text).toContain('۱ مصوبه خوانده شد و آمادهٔ ثبت است؛ ۴ ردیف کنار گذاشته شد')
    const rows = rowsOf(page)
    expect(rows.find((row) => row.includes('سی اسفند'))).toBeDefined()
    expect(rows.find((row) => row.includes('در ردیف ۲ هم هست'))).toBeDefined()
    expect(rows.find((row) => row.includes('هنوز نرسیده'))).toBeDefined()
    expect(rows.find((row) => row.includes('ابلاغ پیش از تصویب'))).toBeDefined()
    expect(await findNumbered(db, 901, 6)).toBeUndefined()
  })

  test('is entered when the clerk says so, once, with its clauses and the day it was served', async () => {
    const found = await look(file('1404.csv', year))
    const path = found.document.querySelector('main form[method=post]')?.getAttribute('action') ?? ''
    const done = await found.submit({}, 'ثبت ۱ مصوبه')
    expect(done.text).toContain('۱ مصوبه ثبت شد، ۰ از پیش بود، ۴ کنار ماند')
    const resolution = await findNumbered(db, 901, 6)
    expect(resolution).toMatchObject({ adoptedOn: '2026-01-22', state: 'draft', committeeId: they.committee.id })
    if (!resolution) return
    expect(await clausesOf(db, resolution)).toHaveLength(2)
    expect(await legalEventsOf(db, resolution.id)).toMatchObject([{ kind: 'notified', on: '2026-01-25' }])
    await clerk.send(path, {})
    const again = await (await look(file('1404.csv', year))).submit({}, 'ثبت ۱ مصوبه')
    expect(again.text).toContain('۰ مصوبه ثبت شد، ۱ از پیش بود')
    expect(await legalEventsOf(db, resolution.id)).toHaveLength(1)
  })

  test('keeps every word that was sent, and gives its report as a file', async () => {
    const found = await look(file('1404.csv', year))
    const id = /import\/([0-9a-f-]{36})/.exec(
      found.document.querySelector('a[href$="report.csv"]')?.getAttribute('href') ?? '',
    )?.[1]
    const kept = await getImport(db, id ?? '')
    expect(kept.original).toContain('سی اسفند')
    const report = await (await clerk.request(`/desk/council/import/${id}/report.csv`)).text()
    expect(report).toContain('در ردیف ۲ هم هست')
  })

  test('comes as a workbook too', async () => {
    const columns = ['شماره', 'عنوان', 'تاریخ تصویب', 'متن', 'کمیسیون'].map((fa, at) => ({
      label: { fa, en: fa },
      type: 'text' as const,
      value: (row: readonly string[]) => row[at],
    }))
    const sheet = await xlsxOf({
      name: 'مصوبه‌ها',
      columns,
      rows: [
        ['۹۱۰', 'از اکسل', '۲۰ اسفند ۱۴۰۴', '۱- کاری شود.', 'کمیسیون فرهنگی'],
        ['۹۱۱', 'کمیسیون ناشناس', '۱۴۰۴/۱۲/۲۰', '۱- کاری شود.', 'کمیسیونی که نیست'],
      ],
      locale: 'fa',
    })
    const page = await look(file('1404.xlsx', new Uint8Array(sheet)))
    expect(page.text).toContain('۱ مصوبه خوانده شد')
    expect(page.text).toContain('کمیسیون «کمیسیونی که نیست» شناخته نشد')
  })
})

test('a title above the headings is no heading, and rows keep their numbers', async () => {
  const page = await look(
    file(
      'عنوان.csv',
      `مصوبات سال ۱۴۰۴;;;\n;;;\nشماره;عنوان;تاريخ تصويب;متن\n٩٤٠;پارك;١٤٠٤/١٢/٢;۱- متن\n۹۴۱;بی متن;۱۴۰۴/۱۲/۲;`,
    ),
  )
  expect(page.text).toContain('۱ مصوبه خوانده شد و آمادهٔ ثبت است؛ ۱ ردیف کنار گذاشته شد')
  expect(rowsOf(page).some((row) => row.startsWith('۵') || row.startsWith(' ۵'))).toBe(true)
})

const paragraph = (text: string, list = '') => `<w:p>${list}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`
const numbered = (level: number) => `<w:pPr><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="4"/></w:numPr></w:pPr>`

describe('a year of resolutions in Word', () => {
  const document = [
    paragraph('مصوبهٔ شمارهٔ ۹۲۰: خانهٔ محله &amp; پارک'),
    paragraph('تاریخ تصویب: ۱۴۰۴/۱۲/۲۰'),
    paragraph('شهرداری موظف است خانه را بسازد.', numbered(0)),
    paragraph('در آن کتابخانه باشد.', numbered(1)),
    paragraph('سازمان پارک‌ها مکلف است درخت بکارد.', numbered(0)),
    '<w:p><w:del><w:r><w:delText>خط خورده</w:delText></w:r></w:del></w:p>',
    paragraph('مصوبه شماره ٩٢٢: كتابخانهٔ محله'),
    paragraph('تاريخ تصويب: ١٤٠٤/١٢/٢٠'),
    '<w:p><w:r><w:t>۱</w:t></w:r><w:r><w:noBreakHyphen/></w:r><w:r><w:t> شهرداري كتاب بخرد.</w:t></w:r></w:p>',
    '<w:p><w:moveFrom w:id="1"><w:r><w:t>۲- جابه‌جاشده</w:t></w:r></w:moveFrom></w:p>',
    '<w:p><w:moveTo w:id="1"><w:r><w:t>۲- جابه‌جاشده</w:t></w:r></w:moveTo></w:p>',
  ].join('')
  const docx = givenZip([
    { name: '[Content_Types].xml', content: '<Types/>' },
    { name: 'word/document.xml', content: `<w:document><w:body>${document}</w:body></w:document>` },
  ])

  test('is cut at its headings; numbers that Word writes by itself are clauses', async () => {
    const page = await look(file('مصوبات.docx', docx))
    const done = await page.submit({}, 'ثبت ۲ مصوبه')
    expect(done.text).toContain('۲ مصوبه ثبت شد')
    const resolution = await findNumbered(db, 920, 6)
    expect(resolution?.title).toEqual({ fa: 'خانهٔ محله & پارک' })
    if (!resolution) return
    const clauses = await clausesOf(db, resolution)
    expect(clauses.map(({ address }) => address)).toEqual(['1', '1.a', '2'])
    expect(clauses.map(({ text }) => text).join(' ')).not.toContain('خط خورده')
  })

  test('is read with the letters of Arabic keyboards; what was moved stands once', async () => {
    const resolution = await findNumbered(db, 922, 6)
    expect(resolution).toMatchObject({ title: { fa: 'کتابخانهٔ محله' }, adoptedOn: '2026-03-11' })
    if (!resolution) return
    const clauses = await clausesOf(db, resolution)
    expect(clauses.map(({ address, text }) => [address, text])).toEqual([
      ['1', 'شهرداری کتاب بخرد.'],
      ['2', 'جابه‌جاشده'],
    ])
  })

  test('comes as a pasted text too, with Arabic letters made Persian', async () => {
    const text = 'مصوبه شماره ۹۲۱: پارك شمالي\nتاریخ تصویب: ۱۴۰۴/۱۲/۲۰\n۱- كاري شود.'
    await (await look({ text })).submit({}, 'ثبت ۱ مصوبه')
    expect((await findNumbered(db, 921, 6))?.title).toEqual({ fa: 'پارک شمالی' })
  })
})

describe('what cannot be read', () => {
  test.each([
    ['a program under the name of a table', 'برنامه.xlsx', Buffer.concat([Buffer.from('MZ\u0090'), Buffer.alloc(400)])],
    ['a PDF under the name of a document', 'مصوبه.docx', Buffer.from('%PDF-1.7\nx')],
  ])('%s is refused by its content, and what was typed stays', async (_what, name, content) => {
    const page = await look({ ...file(name, content), text: '' })
    expect(page.status).toBe(422)
    expect(page.text).toContain('نه جدول است و نه سند Word')
  })

  test('more than ten megabytes is refused with the limit', async () => {
    const page = await look({ ...file('بزرگ.csv', Buffer.alloc(11 * 1024 * 1024, 'الف,')), text: 'متنی که می‌ماند' })
    expect(page.text).toContain('۱۰ مگابایت')
    expect(page.document.querySelector('textarea')?.textContent).toContain('متنی که می‌ماند')
  })

  test('nothing at all, and a text without a heading, say so', async () => {
    expect((await look({ text: '' })).text).toContain('فایلی بفرستید یا متنی بچسبانید')
    expect((await look({ text: '۱- بندی بی سر' })).text).toContain('مصوبه‌ای در این متن پیدا نشد')
  })

  test('whoever keeps no resolutions brings none in', async () => {
    const auditor = city.visitor(await city.staff('بازرس', 'auditor'), 'fa')
    expect((await auditor.open('/desk/council/import')).status).toBe(403)
    expect((await city.visitor(undefined, 'fa').open('/desk/council/import')).status).toBe(401)
  })
})
