import { describe, expect, test } from 'vitest'
import { book, setHours } from '#city/booking/actions.ts'
import booking from '#city/booking/module.ts'
import facts from '#city/facts/module.ts'
import { givenOrganisation, givenStaff } from '#city/organisations/fixtures.ts'
import { givenPlace } from '#city/places/fixtures.ts'
import { givenProgramme } from '#city/programmes/fixtures.ts'
import { givenDistricts } from '#city/zones/fixtures.ts'
import { type Offering, openAdmission, sessionsOf, setAdmission } from '#engines/enrolment/index.ts'
import enrolment from '#engines/enrolment/module.ts'
import { offerings } from '#engines/enrolment/tables.ts'
import { givenZip } from '#platform/files/fixtures.ts'
import { openCity } from '#test/city.ts'
import type { Page } from '#test/visitor.ts'
import events from '../module.ts'

const city = await openCity({
  modules: [facts, booking, enrolment, events],
  now: new Date('2026-11-22T09:00:00+03:30'),
})
const { db, now } = city
setAdmission(db, openAdmission(db, { clock: () => city.now }))

await givenDistricts(db, now)
const officer = await givenStaff(db, 'نگار نمونه', ['officer'])
const owner = await givenOrganisation(db, { name: { fa: 'ادارهٔ ورزش', en: 'Sports office' } })
const programme = await givenProgramme(db, now, { ownerId: owner.id })
const hall = await givenPlace(db, now, { name: { fa: 'سالن شهید باکری', en: 'Bakeri hall' }, code: 'hall-1' })
const english = city.visitor(officer, 'en')
const persian = city.visitor(officer, 'fa')

const choices = { template: 'weekly-sport', programme: programme.id, organiser: owner.id }

const fileOf = (content: string | Uint8Array, name = 'season.csv') =>
  new File([new Uint8Array(Buffer.from(content))], name)

/** The report on a file, as the reader sees it. */
async function looked(content: string | Uint8Array, change: Record<string, string> = {}, name = 'season.csv') {
  return (await english.open('/desk/offerings/import')).submit(
    { ...choices, ...change, file: fileOf(content, name) },
    'Look first, save nothing',
  )
}

const allOfferings = (): Promise<Offering[]> => db.select().from(offerings)
const titled = async (title: string) => (await allOfferings()).filter(({ title: said }) => said.fa === title)
const rowsOf = (page: Page) =>
  page.document
    .querySelectorAll('main table')
    .at(0)
    ?.querySelectorAll('tbody tr')
    .map((row) => row.textContent.replaceAll(/\s+/g, ' ').trim()) ?? []

const head = 'عنوان,تاریخ,روز هفته,تا تاریخ,از ساعت,تا ساعت,مکان,مخاطب,ظرفیت\n'

describe('a file of a season', () => {
  test('is looked at, nothing is made; then taken over, and the second time nothing changes', async () => {
    const file = `${head}والیبال پاییز,,شنبه و دوشنبه,۱۴۰۵/۱۰/۳۰,۱۷,۱۸:۳۰,سالن شهید باکری,بانوان از ۱۵ سال,۲۴\nشب عاشیق,۱۴۰۵/۹/۲۰,,,۱۹:۰۰,۲۱,,همه,150\n`
    const report = await looked(file)
    expect(report.text).toContain('Rows ready: 2; there already: 0; with problems: 0.')
    expect(report.text).toContain('Women and girls from 15')
    expect(await allOfferings()).toEqual([])

    const done = await report.submit({}, 'Take over 2 rows')
    expect(done.text).toContain('Rows taken over: 2; there already: 0; left: 0.')
    const [made] = await titled('والیبال پاییز')
    expect(made).toMatchObject({ state: 'draft', organiserId: owner.id, programmeId: programme.id })
    expect(made?.audience.profiles).toEqual([{ key: 'imported', sex: 'female', ageMin: 15 }])
    expect(made?.seating).toMatchObject([{ capacity: 24 }])
    const sessions = await sessionsOf(db, made?.id ?? '')
    expect(sessions.length).toBeGreaterThan(14)
    expect(sessions.every(({ placeId, localStart }) => placeId === hall.id && localStart?.endsWith('T17:00'))).toBe(
      true,
    )

    const again = await looked(file)
    expect(again.text).toContain('Rows ready: 0; there already: 2; with problems: 0.')
    expect(await allOfferings()).toHaveLength(2)
  })

  test('sent twice by the same form is taken over once', async () => {
    const report = await looked(`${head}شطرنج,1405/9/25,,,16,18,,همه,30\n`)
    await report.submit({}, 'Take over 1 rows')
    const told = await report.submit({}, 'Take over 1 rows')
    expect(told.status).toBe(200)
    expect(await titled('شطرنج')).toHaveLength(1)
  })

  test('is read with headings and dates of either language', async () => {
    const report = await looked(
      'Title,Date,From,Minutes,Audience,Seats\nStory hour,2026-12-10,10:30,60,children 4 to 9,25\n',
    )
    await report.submit({}, 'Take over 1 rows')
    const [made] = await titled('Story hour')
    expect(made?.audience.profiles).toEqual([{ key: 'imported', ageMin: 4, ageMax: 9 }])
    expect(await sessionsOf(db, made?.id ?? '')).toMatchObject([{ localStart: '2026-12-10T10:30' }])
  })

  test('takes over only the rows that are ticked', async () => {
    const report = await looked(`${head}گردش یک,1405/9/26,,,9,12,,همه,30\nگردش دو,1405/9/27,,,9,12,,همه,30\n`)
    await report.submit({ 'rows[]': ['3'] }, 'Take over 2 rows')
    expect([(await titled('گردش یک')).length, (await titled('گردش دو')).length]).toEqual([0, 1])
  })

  test('may call its columns otherwise: they are chosen by hand', async () => {
    const report = await looked('چی,کِی,چه ساعت,چقدر\nشب شعر نو,1405/9/28,18:00,90\n')
    expect(report.text).toContain('The table has no column “Title”.')
    const mapped = await report.submit(
      { 'column-0': 'title', 'column-1': 'date', 'column-2': 'from', 'column-3': 'minutes' },
      'Look again',
    )
    expect(mapped.text).toContain('Rows ready: 1')
  })

  test('is seen only by who sent it, and only where one plans', async () => {
    const report = await looked(`${head}نمایش,1405/9/29,,,16,18,,همه,30\n`)
    const there = report.document.querySelector('main form[action*=rows]')?.getAttribute('action') ?? ''
    const address = there.replace(/^\/en/, '').replace(/\/rows$/, '')
    const other = await givenStaff(db, 'سهند نمونه', ['officer'])
    expect((await city.visitor(other, 'en').open(address)).status).toBe(404)
    const auditor = city.visitor(await city.staff('کاظم', 'auditor'), 'en')
    expect((await auditor.open('/desk/offerings/import')).status).toBe(403)
    expect((await auditor.open(address)).status).toBe(403)
  })
})

describe('somebody’s calendar', () => {
  const event = (uid: string, ...lines: string[]) => ['BEGIN:VEVENT', `UID:${uid}`, ...lines, 'END:VEVENT'].join('\r\n')
  const calendar = (...events: string[]) =>
    ['BEGIN:VCALENDAR', 'VERSION:2.0', ...events, 'END:VCALENDAR', ''].join('\r\n')
  const take = async (text: string, count: number) =>
    (await looked(text, {}, 'club.ics')).submit({}, `Take over ${count} rows`)
  const series = [
    'SUMMARY:حلقهٔ کتاب',
    'DTSTART;TZID=Asia/Tehran:20261205T170000',
    'DTEND;TZID=Asia/Tehran:20261205T183000',
  ]

  test('becomes drafts; a broken event is listed with its line; the same again changes nothing', async () => {
    const weekly = event('book@x', ...series, 'SEQUENCE:0', 'RRULE:FREQ=WEEKLY;COUNT=4', 'LOCATION:سالن شهید باکری')
    const endless = event('e@x', 'SUMMARY:بی‌پایان', 'DTSTART:20261205T170000', 'RRULE:FREQ=SECONDLY')
    const file = `\uFEFF${calendar(weekly, event('bad@x', 'SUMMARY:بی‌زمان'), endless)}`
    const report = await looked(file, {}, 'club.ics')
    expect(report.text).toContain('Rows ready: 1; there already: 0; with problems: 2.')
    expect(report.text).toContain('This event has no start.')
    await report.submit({}, 'Take over 1 rows')
    const [made] = await titled('حلقهٔ کتاب')
    const sessions = await sessionsOf(db, made?.id ?? '')
    expect(sessions.map(({ placeId }) => placeId)).toEqual([hall.id, hall.id, hall.id, hall.id])
    expect((await looked(file, {}, 'club.ics')).text).toContain('Rows ready: 0; there already: 1')
  })

  test('moves and calls off what its next version moves and calls off', async () => {
    const whole = [
      'SUMMARY:شب فیلم',
      'DTSTART;TZID=Asia/Tehran:20261206T190000',
      'DTEND;TZID=Asia/Tehran:20261206T210000',
      'RRULE:FREQ=WEEKLY;COUNT=3',
    ]
    await take(calendar(event('film@x', ...whole, 'SEQUENCE:0')), 1)
    const moved = event(
      'film@x',
      'SUMMARY:شب فیلم',
      'SEQUENCE:1',
      'RECURRENCE-ID;TZID=Asia/Tehran:20261213T190000',
      'DTSTART;TZID=Asia/Tehran:20261214T200000',
      'DTEND;TZID=Asia/Tehran:20261214T220000',
    )
    const off = event(
      'film@x',
      'SUMMARY:شب فیلم',
      'SEQUENCE:1',
      'STATUS:CANCELLED',
      'RECURRENCE-ID;TZID=Asia/Tehran:20261220T190000',
      'DTSTART;TZID=Asia/Tehran:20261220T190000',
      'DTEND;TZID=Asia/Tehran:20261220T210000',
    )
    const newer = calendar(event('film@x', ...whole, 'SEQUENCE:0'), moved, off)
    expect((await looked(newer, {}, 'club.ics')).text).toContain(
      'Sessions moved or called off in the calendar, and so here: 2.',
    )
    await take(newer, 1)
    const [made] = await titled('شب فیلم')
    const sessions = await sessionsOf(db, made?.id ?? '')
    expect(sessions.map(({ localStart }) => localStart)).toEqual([
      '2026-12-06T19:00',
      '2026-12-14T20:00',
      '2026-12-20T19:00',
    ])
    expect(sessions.map(({ cancelledAt }) => cancelledAt !== null)).toEqual([false, false, true])
    expect((await looked(newer, {}, 'club.ics')).text).toContain('Rows ready: 0; there already: 1')
  })
})

describe('rows with something wrong', () => {
  test('say what in the reader’s language, keep what was typed, and leave the others', async () => {
    const file = `${head}خوب,1405/9/20,,,16,18,,همه,30\nبدون زمان,,,,16,18,,همه,30\nساعت بد,1405/9/20,,,۲۵,18,,همه,30\nجای ناشناس,1405/9/20,,,16,18,سالن رویا,همه,30\nوارونه,1405/9/20,,,18,16,,همه,30\nتاریخ بد,1405/13/20,,,16,18,,همه,30\nمخاطب بد,1405/9/20,,,16,18,,مریخی‌ها,30\nگذشته,1405/8/1,,,16,18,,همه,30\nظرفیت بد,1405/9/20,,,16,18,,همه,0\n`
    const rows = rowsOf(await looked(file))
    expect(rows).toHaveLength(9)
    expect(rows.map((row) => row.includes('Problem'))).toEqual([false, ...Array.from({ length: 8 }, () => true)])
    expect(rows.join('\n')).toMatch(/سالن رویا/)
    expect(rows.join('\n')).toMatch(/There is no place of this name or code/)
    const inPersian = await (
      await persian.open('/desk/offerings/import')
    ).submit({ ...choices, file: fileOf(file) }, 'دیدن نتیجه، بی‌ذخیره')
    expect(inPersian.text).toContain('مکانی با این نام یا کد نیست.')
    expect(inPersian.text).toContain('۱ ردیف آماده است، ۰ ردیف از پیش هست، ۸ ردیف اشکال دارد.')
  })

  test('come as a file with a column that says what; mended, that very file is taken', async () => {
    const report = await looked(`${head}خط خوش,1405/9/20,,,۲۶,18,,همه,30\n`)
    const link = report.document.querySelector('a[href$="errors.csv"]')?.getAttribute('href') ?? ''
    const text = await (await english.request(link)).text()
    expect(text).toContain('Problem')
    expect(text).toContain('Write the time as 17:30.')
    const mended = await looked(text.replace('۲۶', '16'))
    expect(mended.text).toContain('Rows ready: 1')
    const sheet = await english.request(link.replace('.csv', '.xlsx'))
    expect([sheet.status, sheet.headers.get('content-type')]).toEqual([200, expect.stringContaining('spreadsheetml')])
  })

  test('a row that stands twice is told of, and makes one', async () => {
    const report = await looked(`${head}تکراری,1405/9/21,,,16,18,,همه,30\nتکراری,۱۴۰۵/۹/۲۱,,,۱۶,۱۸,,همه,۳۰\n`)
    expect(report.text).toContain('The same as row 2.')
    expect(report.text).toContain('Rows ready: 1; there already: 1')
  })

  test('a session outside opening hours is refused; the other rows are ready', async () => {
    const yard = await givenPlace(db, now, { name: { fa: 'حیاط مدرسه', en: 'School yard' }, code: 'yard' })
    const week = [0, 1, 2, 3, 4, 5, 6].map((weekday) => ({
      ...{ weekday, opens: 8 * 60, closes: 12 * 60, sex: null },
      ...{ validFrom: '2026-01-01', validUntil: null },
    }))
    await setHours(await city.work('rules'), yard.id, week, {})
    const report = await looked(`${head}صبح,1405/9/22,,,9,11,yard,همه,30\nشب,1405/9/22,,,19,21,yard,همه,30\n`)
    const [morning = '', night = ''] = rowsOf(report)
    expect([morning.includes('Ready'), night.includes('Problem')]).toEqual([true, true])
  })

  test('overlapping bookings are told with the nearest free times, also between rows of one file', async () => {
    const gym = await givenPlace(db, now, { name: { fa: 'باشگاه', en: 'Gym' }, code: 'gym' })
    const busy = { from: new Date('2026-12-14T17:00:00+03:30'), to: new Date('2026-12-14T19:00:00+03:30') }
    const rules = await city.work('rules')
    await book(rules, { purpose: 'hire', resources: [gym.id], times: [busy], manner: 'all', scope: {} })
    const report = await looked(
      `${head}گرفته,1405/9/23,,,17,18,gym,همه,30\nاول,1405/9/24,,,17,18,gym,همه,30\nدوم,1405/9/24,,,17:30,18:30,gym,همه,30\n`,
    )
    const [taken = '', first = '', second = ''] = rowsOf(report)
    expect([taken.includes('Problem'), first.includes('Ready'), second.includes('Problem')]).toEqual([true, true, true])
  })
})

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

const text = (said: string) => `<c t="inlineStr"><is><t>${said}</t></is></c>`
const formula = (how: string, value?: string) => `<c><f>${how}</f>${value === undefined ? '' : `<v>${value}</v>`}</c>`

describe('a sheet of Excel', () => {
  test('may have a title above its headings, merged cells, and cells that are computed', async () => {
    const sheet = workbook(
      [
        [text('برنامهٔ پاییز')],
        [text('عنوان'), text('تاریخ'), text('از ساعت'), text('مدت'), text('ظرفیت')],
        [text('کارگاه سفال'), text('1405/9/20'), text('۱۶:۳۰'), '<c><v>90</v></c>', formula('10*2', '20')],
        ['<c/>', text('1405/9/27'), '<c><v>0.6875</v></c>', '<c><v>90</v></c>', formula('10*2', '20')],
        [text('بی‌حساب'), text('1405/9/28'), text('16'), formula('A1*2'), formula('10*2', '20')],
      ],
      '<mergeCells count="1"><mergeCell ref="A3:A4"/></mergeCells>',
    )
    const report = await looked(sheet, {}, 'season.xlsx')
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
    expect((await looked(bomb, {}, 'bomb.xlsx')).text).toContain('This file holds no sound table.')
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
    ['too many rows', `${head}${'آ,1405/9/20,,,16,18,,همه,3\n'.repeat(501)}`, 'This table has more than 500 rows.'],
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
    const marked = await looked(`\uFEFF${head}با نشان,1405/9/20,,,16,18,,همه,30\n`)
    expect(marked.text).toContain('Rows ready: 1')
    const windows = await looked(old('عنوان,تاريخ,از ساعت,تا ساعت\nکلاس قديمي,1405/9/20,16,18\n'))
    expect(windows.text).toContain('Rows ready: 1')
  })
})
