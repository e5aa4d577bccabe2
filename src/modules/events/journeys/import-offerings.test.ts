import { describe, expect, test } from 'vitest'
import { book, setHours } from '#city/booking/actions.ts'
import { givenStaff } from '#city/organisations/fixtures.ts'
import { givenPlace } from '#city/places/fixtures.ts'
import { sessionsOf } from '#engines/enrolment/index.ts'
import { fileOf, headings, openImportDesk, rowsOf } from '#test/import-desk.ts'

const { city, owner, programme, hall, english, persian, choices, allOfferings, titled, looked } = await openImportDesk()
const { db, now } = city

describe('a file of a season', () => {
  test('is looked at, nothing is made; then taken over, and the second time nothing changes', async () => {
    const file = `${headings}والیبال پاییز,,شنبه و دوشنبه,۱۴۰۵/۱۰/۳۰,۱۷,۱۸:۳۰,سالن شهید باکری,بانوان از ۱۵ سال,۲۴\nشب عاشیق,۱۴۰۵/۹/۲۰,,,۱۹:۰۰,۲۱,,همه,150\n`
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
    const report = await looked(`${headings}شطرنج,1405/9/25,,,16,18,,همه,30\n`)
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
    const report = await looked(`${headings}گردش یک,1405/9/26,,,9,12,,همه,30\nگردش دو,1405/9/27,,,9,12,,همه,30\n`)
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
    const report = await looked(`${headings}نمایش,1405/9/29,,,16,18,,همه,30\n`)
    const there = report.document.querySelector('main form[action*=rows]')?.getAttribute('action') ?? ''
    const address = there.replace(/^\/en/, '').replace(/\/rows$/, '')
    const other = await givenStaff(db, 'سهند نمونه', ['officer'])
    expect((await city.visitor(other, 'en').open(address)).status).toBe(404)
    const auditor = city.visitor(await city.staff('کاظم', 'auditor'), 'en')
    expect((await auditor.open('/desk/offerings/import')).status).toBe(403)
    expect((await auditor.open(address)).status).toBe(403)
  })
})

describe('rows with something wrong', () => {
  test('say what in the reader’s language, keep what was typed, and leave the others', async () => {
    const file = `${headings}خوب,1405/9/20,,,16,18,,همه,30\nبدون زمان,,,,16,18,,همه,30\nساعت بد,1405/9/20,,,۲۵,18,,همه,30\nجای ناشناس,1405/9/20,,,16,18,سالن رویا,همه,30\nوارونه,1405/9/20,,,18,16,,همه,30\nتاریخ بد,1405/13/20,,,16,18,,همه,30\nمخاطب بد,1405/9/20,,,16,18,,مریخی‌ها,30\nگذشته,1405/8/1,,,16,18,,همه,30\nظرفیت بد,1405/9/20,,,16,18,,همه,0\n`
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

  test('stand in the order of the file, each with all that is wrong with it', async () => {
    const file = `${headings}جای ناشناس,1405/9/20,,,16,18,سالن رویا,همه,30\nدو خطا,1405/13/20,,,16,18,سالن رویا,همه,0\nخوب,1405/9/20,,,16,18,,همه,30\nمخاطب بد,1405/9/20,,,16,18,,مریخی‌ها,30\n`
    const report = await looked(file)
    const rows = rowsOf(report)
    expect(rows.map((row) => /^\s*(\d)/.exec(row)?.[1])).toEqual(['2', '3', '4', '5'])
    for (const said of ['1405/13/20', 'There is no place of this name or code', 'Seats'])
      expect(rows[1]).toContain(said)
    expect(rows[1]).not.toContain('There is neither a date')
    const link = report.document.querySelector('a[href$="errors.csv"]')?.getAttribute('href') ?? ''
    const lines = (await (await english.request(link)).text()).trim().split('\n')
    expect(lines.slice(1).map((line) => line.split(',')[0])).toEqual(['2', '3', '5'])
  })

  test('come as a file with a column that says what; mended, that very file is taken', async () => {
    const report = await looked(`${headings}خط خوش,1405/9/20,,,۲۶,18,,همه,30\n`)
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
    const report = await looked(`${headings}تکراری,1405/9/21,,,16,18,,همه,30\nتکراری,۱۴۰۵/۹/۲۱,,,۱۶,۱۸,,همه,۳۰\n`)
    expect(report.text).toContain('The same as row 2.')
    expect(report.text).toContain('Rows ready: 1; there already: 1')
  })

  test('a session outside opening hours is refused; the other rows are ready', async () => {
    const yard = await givenPlace(db, now, { name: { fa: 'حیاط مدرسه', en: 'School yard' }, code: 'yard' })
    const week = [0, 1, 2, 3, 4, 5, 6].map((weekday) => ({
      weekday,
      opens: 480,
      closes: 720,
      sex: null,
      validFrom: '2026-01-01',
      validUntil: null,
    }))
    await setHours(await city.work('rules'), yard.id, week, {})
    const report = await looked(`${headings}صبح,1405/9/22,,,9,11,yard,همه,30\nشب,1405/9/22,,,19,21,yard,همه,30\n`)
    const [morning = '', night = ''] = rowsOf(report)
    expect([morning.includes('Ready'), night.includes('Problem')]).toEqual([true, true])
  })

  test('overlapping bookings are told with the nearest free times, also between rows of one file', async () => {
    const gym = await givenPlace(db, now, { name: { fa: 'باشگاه', en: 'Gym' }, code: 'gym' })
    const busy = { from: new Date('2026-12-14T17:00:00+03:30'), to: new Date('2026-12-14T19:00:00+03:30') }
    const rules = await city.work('rules')
    await book(rules, { purpose: 'hire', resources: [gym.id], times: [busy], manner: 'all', scope: {} })
    const report = await looked(
      `${headings}گرفته,1405/9/23,,,17,18,gym,همه,30\nاول,1405/9/24,,,17,18,gym,همه,30\nدوم,1405/9/24,,,17:30,18:30,gym,همه,30\n`,
    )
    const [taken = '', first = '', second = ''] = rowsOf(report)
    expect([taken.includes('Problem'), first.includes('Ready'), second.includes('Problem')]).toEqual([true, true, true])
  })
})
