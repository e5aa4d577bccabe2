import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import facts from '#city/facts/module.ts'
import { givenStaff } from '#city/organisations/fixtures.ts'
import { givenPerson } from '#city/people/fixtures.ts'
import { givenProgramme } from '#city/programmes/fixtures.ts'
import { givenOffering } from '#engines/enrolment/fixtures.ts'
import { enrol, marksOf, recordMark, withdrawEnrolment } from '#engines/enrolment/index.ts'
import enrolment from '#engines/enrolment/module.ts'
import { openCity } from '#test/city.ts'
import { pdfText } from '#test/pdf-text.ts'
import events from '../module.ts'
import { attendanceWords } from '../words/attendance.ts'
import { findListedSession } from '../queries/desk/sessions.ts'

const city = await openCity({ modules: [facts, enrolment, events], now: new Date('2026-11-22T09:00:00+03:30') })
const { db, now } = city
const officer = await givenStaff(db, 'نگار نمونه', ['officer'])
const english = city.visitor(officer, 'en')
const programme = await givenProgramme(db, now)

async function given(names: readonly string[]) {
  const startsAt = new Date(now.getTime() + 600_000)
  const { offering, sessions } = await givenOffering(db, now, { programmeId: programme.id, seats: 20, startsAt })
  const sessionId = sessions[0]?.id ?? ''
  const parties = []
  for (const name of names) {
    const person = await givenPerson(db, name, { birthYear: 1990, sex: 'female' })
    const work = await city.work(person)
    const told = await enrol(work, {
      key: crypto.randomUUID(),
      offeringId: offering.id,
      sessionId,
      party: [{ personId: person.id }],
    })
    parties.push({ person, id: told.id })
  }
  return { parties, sessionId, address: `/desk/offerings/${offering.code}/sessions/${sessionId}/attendance` }
}

test('a paper sheet is keyed in by its rows, whose numbers stay when somebody withdraws', async () => {
  const { parties, sessionId, address } = await given(['سارا امینی', 'لیلا باقری', 'مینا پارسا', 'آیدا تقوی'])
  const [, second] = parties
  if (second) await withdrawEnrolment(await city.work(second.person), second.id)
  const page = await english.open(address)
  expect(page.text).toContain('سارا ا.')
  expect(page.text).not.toContain('امینی')
  const rows = page.document
    .querySelectorAll('tbody tr')
    .map((row) => row.querySelector('td')?.textContent.trim() ?? '')
  expect(rows).toHaveLength(3)
  const wrong = await page.submit({ rows: '1-9' }, 'Key in')
  expect(wrong.status).toBe(422)
  expect(wrong.text).toContain('is no row of this sheet')
  expect(attendanceWords.noSuchRow('99').fa).toContain('«۹۹»')
  const done = await wrong.submit({ rows: `${rows[0]}، ${rows[2]}`, absent: 'on' }, 'Key in')
  expect(done.text).toContain('Recorded: 3.')
  const marks = await marksOf(db, sessionId)
  expect(marks.map(({ value, witness }) => `${value} ${witness}`).toSorted()).toEqual([
    'absent sheet',
    'present sheet',
    'present sheet',
  ])
})

test('who was scanned at the door and noted by hand as well is counted once', async () => {
  const { parties, sessionId, address } = await given(['سارا رضایی'])
  const enrolmentId = parties[0]?.id ?? ''
  const scan = { sessionId, enrolmentId, member: null, count: 1, value: 'present', witness: 'scan' } as const
  await recordMark(await city.work(officer), { ...scan, id: crypto.randomUUID(), at: city.now })
  const page = await english.open(address)
  const row = page.document.querySelector('tbody tr td')?.textContent.trim() ?? ''
  await page.submit({ rows: row }, 'Key in')
  expect(await marksOf(db, sessionId)).toHaveLength(2)
  expect(await findListedSession(db, sessionId)).toMatchObject({ present: 1 })
})

test('a count without names is kept by group; the same form sent twice is one count', async () => {
  const { sessionId, address } = await given([])
  const page = await english.open(address)
  await page.submit({ women: '۴۰', girls: '5' }, 'Keep the count')
  await page.submit({ women: '۴۰', girls: '5' }, 'Keep the count')
  expect((await marksOf(db, sessionId)).map(({ band, count }) => `${band} ${count}`).toSorted()).toEqual([
    'girls 5',
    'women 40',
  ])
})

test('the sheet is printed for a pen', async () => {
  const { address } = await given(['سارا امینی'])
  const pdf = await english.request(`/en${address.replace(/attendance$/, 'sheet.pdf')}`)
  expect([pdf.status, pdf.headers.get('content-type')]).toEqual([200, 'application/pdf'])
})

test('a leader of one session, and of no other, prints its sheet with initials and keys it in', async () => {
  const { sessionId, address } = await given(['Sara Amini', 'Leila Bagheri'])
  const leader = await givenPerson(db, 'مربی بی‌سمت')
  const editor = await givenStaff(db, 'مربی نویسنده', ['editor'])
  const leaders = sql`array[${leader.id}, ${editor.id}]::uuid[]`
  await db.execute(sql`update enrolment_sessions set leaders = ${leaders} where id = ${sessionId}`)
  const other = await given(['Mina Parsa'])

  const visitor = city.visitor(leader, 'en')
  const sheet = await visitor.request(`/en/door/${sessionId}/sheet.pdf`)
  const text = pdfText(new Uint8Array(await sheet.arrayBuffer()))
  expect([text.includes('Sara A.'), text.includes('Leila B.')]).toEqual([true, true])
  expect(text).not.toMatch(/Amini|Bagheri/)
  expect((await visitor.request(`/en/door/${other.sessionId}/sheet.pdf`)).status).toBe(403)

  const door = await visitor.open(`/door/${sessionId}`)
  const wrong = await door.submit({ rows: '3' }, 'Key in the sheet')
  expect([wrong.status, wrong.document.querySelector('[name=rows]')?.getAttribute('value')]).toEqual([422, '3'])
  const done = await wrong.submit({ rows: '1', absent: 'on' }, 'Key in the sheet')
  expect(done.text).toContain('Recorded: 2.')
  const marks = await marksOf(db, sessionId)
  expect(marks.map(({ value }) => value).toSorted()).toEqual(['absent', 'present'])

  const desk = city.visitor(editor, 'en')
  const register = await desk.open(address)
  expect(register.text).toContain('Sara A.')
  expect(register.document.querySelector('main nav a[href*="/desk/offerings"]')).toBeNull()
  const printed = await desk.request(`/en${address.replace(/attendance$/, 'sheet.pdf')}`)
  expect(printed.status).toBe(200)
  expect((await desk.open(other.address)).status).toBe(403)
  expect((await desk.open(address.replace(sessionId, other.sessionId))).status).toBe(403)
})

test('a register that has closed is corrected with a reason only, which stays beside the mark', async () => {
  const { sessionId, address } = await given(['سارا دیروز'])
  city.wait(3 * 86_400)
  const page = await english.open(address)
  const row = page.document.querySelector('tbody tr td')?.textContent.trim() ?? ''
  const refused = await page.submit({ rows: row }, 'Key in')
  expect(refused.status).toBe(422)
  expect(refused.text).toContain('say why it is corrected now')
  expect(await marksOf(db, sessionId)).toEqual([])
  const done = await refused.submit({ rows: row, reason: 'برگه دیر رسید' }, 'Key in')
  expect(done.text).toContain('Recorded: 1.')
  expect((await marksOf(db, sessionId)).map(({ reason }) => reason)).toEqual(['برگه دیر رسید'])
})
