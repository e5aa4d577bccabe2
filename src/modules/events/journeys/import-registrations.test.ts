import { describe, expect, test } from 'vitest'
import facts from '#city/facts/module.ts'
import { givenStaff } from '#city/organisations/fixtures.ts'
import people from '#city/people/module.ts'
import { peopleWanted } from '#city/people/queries.ts'
import { givenProgramme } from '#city/programmes/fixtures.ts'
import { givenOffering } from '#engines/enrolment/fixtures.ts'
import { type Offering } from '#engines/enrolment/index.ts'
import enrolment from '#engines/enrolment/module.ts'
import { facts as factRows } from '#platform/facts/tables.ts'
import { openCity } from '#test/city.ts'
import { fileOf, rowsOf } from '#test/import-desk.ts'
import events from '../module.ts'
import { registrationsWanted } from '../queries/desk/registrations.ts'

const modules = [facts, people, enrolment, events]
const city = await openCity({ modules, now: new Date('2026-11-22T09:00:00+03:30') })
const { db, now } = city

const officer = await givenStaff(db, 'نگار نمونه', ['officer'])
const programme = await givenProgramme(db, now)
const english = city.visitor(officer, 'en')
const persian = city.visitor(officer, 'fa')

const given = (wish: Parameters<typeof givenOffering>[2] = {}) =>
  givenOffering(db, now, { programmeId: programme.id, admitBy: 'run', ...wish })
/** By the number of their people, then the name of the first. */
const all = async (offeringId: string) =>
  (await registrationsWanted(db, { offeringId }, undefined, 50)).toSorted(
    (a, b) => a.heads - b.heads || (a.members[0]?.name ?? '').localeCompare(b.members[0]?.name ?? '', 'fa'),
  )
const looked = async ({ code }: Offering, content: string, more: Record<string, string> = {}) =>
  (await english.open(`/desk/offerings/${code}/import`)).submit(
    { channel: 'paper', ...more, file: fileOf(content, 'list.csv') },
    'Look first, save nothing',
  )

const head = 'نام,سال تولد,جنس,شماره همراه,خانواده\n'

describe('a list from paper', () => {
  test('is looked at, nobody is registered; then families come together, on behalf of whose number it is', async () => {
    const { offering } = await given()
    const report = await looked(
      offering,
      `${head}سارا احمدی,۱۳۶۸,زن,۰۹۱۴۱۱۱۲۲۲۱,احمدی\nمینا پارسا,1370,زن,,\nآرش احمدی,۱۳۹۷,پسر,,احمدی\n`,
    )
    expect(report.text).toContain('Rows ready: 3; there already: 0; with problems: 0.')
    expect(rowsOf(report)[0]).toContain('Party of 2: Has a place')
    expect(rowsOf(report)[0]).toContain('The number is new')
    expect(await all(offering.id)).toEqual([])

    const done = await report.submit({}, 'Take over 3 rows')
    expect(done.text).toContain('Rows taken over: 3')
    const made = await all(offering.id)
    expect(made.map(({ state, heads, channel }) => [state, heads, channel])).toEqual([
      ['confirmed', 1, 'paper'],
      ['confirmed', 2, 'paper'],
    ])
    const [sara] = await peopleWanted(db, { reach: 'whole-city', named: 'سارا' }, undefined, 5)
    expect(made[1]?.members.map(({ personId, name }) => [personId, name])).toEqual([
      [sara?.id, 'سارا احمدی'],
      [null, 'آرش احمدی'],
    ])
    const told = (await db.select().from(factRows)).filter(({ name }) => name === 'enrolment.confirmed')
    expect(told.map(({ actorId, onBehalfOf }) => [actorId, onBehalfOf])).toContainEqual([officer.id, sara?.id])
    expect((await english.open(`/desk/offerings/${offering.code}/registrations/${made[0]?.id}`)).text).toContain(
      'Came in a file',
    )
  })

  test('sent again, by whichever form, registers nobody twice; nor does a name that is registered otherwise', async () => {
    const { offering } = await given()
    const file = `${head}پری نمونه,1370,زن,,\n`
    const report = await looked(offering, file)
    await report.submit({}, 'Take over 1 rows')
    await report.submit({}, 'Take over 1 rows')
    expect(await all(offering.id)).toHaveLength(1)
    expect((await looked(offering, file)).text).toContain('Rows ready: 0; there already: 1')
    const otherwise = await looked(offering, `${head}پرى  نمونه,,زن,09141112233,\nپری نمونه,1350,زن,,\n`)
    expect(rowsOf(otherwise).map((row) => row.includes('Registered already'))).toEqual([true, false])
  })

  test('a row that stands twice is told of', async () => {
    const { offering } = await given()
    const report = await looked(offering, `${head}گلناز,1370,زن,,\nگلناز,۱۳۷۰,خانم,,\n`)
    expect(report.text).toContain('The same as row 2.')
    await report.submit({}, 'Take over 1 rows')
    expect(await all(offering.id)).toHaveLength(1)
  })

  test('holds to the seats: who finds none waits in line, and the dry run said so', async () => {
    const { offering } = await given({ seats: 3 })
    const report = await looked(offering, `${head}یک,1370,زن,,\nدو,1370,زن,,خانه\nسه,1371,زن,,خانه\nچهار,1372,زن,,\n`)
    expect(rowsOf(report).map((row) => row.includes('Goes on the waiting list'))).toEqual([false, false, false, true])
    await report.submit({}, 'Take over 4 rows')
    const states = (await all(offering.id)).map(({ state, members }) => [members[0]?.name, state])
    expect(states).toEqual([
      ['چهار', 'waiting'],
      ['یک', 'confirmed'],
      ['دو', 'confirmed'],
    ])
  })

  test('only the ticked rows are taken', async () => {
    const { offering } = await given()
    const report = await looked(offering, `${head}یک,1370,زن,,\nدو,1370,زن,,\n`)
    await report.submit({ 'rows[]': ['3'] }, 'Take over 2 rows')
    expect((await all(offering.id)).map(({ members }) => members[0]?.name)).toEqual(['دو'])
  })

  test('whoever has a number of somebody else comes as their guest', async () => {
    const { offering } = await given()
    await (await looked(offering, `${head}مادر نمونه,1365,زن,09149998877,\n`)).submit({}, 'Take over 1 rows')
    const second = await given()
    const report = await looked(second.offering, `${head}بهار نمونه,1377,زن,9149998877,\n`)
    expect(report.text).toContain('The number is somebody else’s')
    await report.submit({}, 'Take over 1 rows')
    const [mother] = await peopleWanted(db, { reach: 'whole-city', named: 'مادر' }, undefined, 5)
    const told = (await db.select().from(factRows)).filter(({ name }) => name === 'enrolment.confirmed')
    expect(told.at(-1)?.onBehalfOf).toBe(mother?.id)
  })
})

describe('rows with something wrong', () => {
  test('say what, hold back their party, and leave the others; mended they are taken', async () => {
    const women = { profiles: [{ key: 'women', sex: 'female' as const }], party: { min: 1, max: 5 } }
    const { offering } = await given({ audience: women })
    const report = await looked(
      offering,
      `${head}خوب,1370,زن,,\nبد,سه ساله,زن,,کاشانی\nبا او,1360,زن,,کاشانی\nهمراه,1370,زن,0914,\nآقا,1370,مرد,,\n,1370,زن,,\nناشناس,1370,؟,,\n`,
    )
    const rows = rowsOf(report)
    expect(rows.map((row) => row.includes('Problem'))).toEqual([false, true, true, true, true, true, true])
    expect(rows[2]).toContain('It is of one party with row 3')
    const link = report.document.querySelector('a[href$="errors.csv"]')?.getAttribute('href') ?? ''
    const text = await (await english.request(link)).text()
    expect(text).toContain('سه ساله')
    const mended = await looked(offering, text.replace('سه ساله', '1395'))
    expect(rowsOf(mended).filter((row) => row.includes('Ready'))).toHaveLength(2)
  })

  test('a session is found by its date, and asked for where it is not', async () => {
    const { offering, sessions } = await given({ admitBy: 'session', times: 2 })
    const day = sessions[1]?.localStart?.slice(0, 10) ?? ''
    const report = await looked(offering, `Name,Date\nOne,${day}\nTwo,\nThree,2026-12-30\n`)
    const rows = rowsOf(report)
    expect(rows[0]).toContain('Ready')
    expect(rows[1]).toContain('Say the session by its date')
    expect(rows[2]).toContain('There is no coming session on this date.')
    await report.submit({}, 'Take over 1 rows')
    expect((await all(offering.id)).map(({ sessionId }) => sessionId)).toEqual([sessions[1]?.id])
    const usual = await looked(offering, `Name\nTwo\n`, { session: sessions[0]?.id ?? '' })
    expect(usual.text).toContain('Rows ready: 1')
  })

  test('a file that is none is told in words, and what was chosen stays', async () => {
    const { offering } = await given()
    const page = await (
      await persian.open(`/desk/offerings/${offering.code}/import`)
    ).submit({ channel: 'phone' }, 'دیدن نتیجه، بی‌ذخیره')
    expect([page.status, page.text.includes('فایل را انتخاب کنید.')]).toEqual([422, true])
    expect(page.document.querySelector('input[value=phone]')?.hasAttribute('checked')).toBe(true)
    expect((await looked(offering, 'چه,کِی\nالف,ب\n')).text).toContain('The table has no column “Name”.')
  })
})

describe('whose list it is', () => {
  test('nobody else sees it, and not below another offering', async () => {
    const { offering } = await given()
    const other = await given()
    const report = await looked(offering, `${head}راز,1370,زن,,\n`)
    const form = report.document.querySelector('main form[action*=rows]')?.getAttribute('action') ?? ''
    const at = form.replace(/^\/en/, '').replace(/\/rows$/, '')
    expect((await english.open(at)).status).toBe(200)
    expect((await english.open(at.replace(offering.code, other.offering.code))).status).toBe(404)
    const colleague = city.visitor(await givenStaff(db, 'سهند نمونه', ['officer']), 'en')
    expect((await colleague.open(at)).status).toBe(404)
    const auditor = city.visitor(await city.staff('کاظم', 'auditor'), 'en')
    expect((await auditor.open(`/desk/offerings/${offering.code}/import`)).status).toBe(403)
  })

  test('a sample lies ready in both forms', async () => {
    const { offering } = await given()
    const csv = await english.request(`/en/desk/offerings/${offering.code}/import/sample.csv`)
    expect(await csv.text()).toContain('Sara')
    expect((await english.request(`/en/desk/offerings/${offering.code}/import/sample.xlsx`)).status).toBe(200)
  })
})
