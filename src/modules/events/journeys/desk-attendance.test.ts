import { expect, test } from 'vitest'
import facts from '#city/facts/module.ts'
import { givenStaff } from '#city/organisations/fixtures.ts'
import { givenPerson } from '#city/people/fixtures.ts'
import { givenProgramme } from '#city/programmes/fixtures.ts'
import { givenOffering } from '#engines/enrolment/fixtures.ts'
import { enrol, marksOf, openAdmission, setAdmission, withdrawEnrolment } from '#engines/enrolment/index.ts'
import enrolment from '#engines/enrolment/module.ts'
import { openCity } from '#test/city.ts'
import events from '../module.ts'

const city = await openCity({ modules: [facts, enrolment, events], now: new Date('2026-11-22T09:00:00+03:30') })
const { db, now } = city
setAdmission(db, openAdmission(db, { clock: () => city.now }))
const english = city.visitor(await givenStaff(db, 'نگار نمونه', ['officer']), 'en')
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
  const done = await wrong.submit({ rows: `${rows[0]}، ${rows[2]}`, absent: 'on' }, 'Key in')
  expect(done.text).toContain('Recorded: 3.')
  const marks = await marksOf(db, sessionId)
  expect(marks.map(({ value, witness }) => `${value} ${witness}`).toSorted()).toEqual([
    'absent sheet',
    'present sheet',
    'present sheet',
  ])
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
