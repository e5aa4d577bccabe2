import { describe, expect, test } from 'vitest'
import facts from '#city/facts/module.ts'
import { givenStaff } from '#city/organisations/fixtures.ts'
import { givenProgramme } from '#city/programmes/fixtures.ts'
import { givenDistricts } from '#city/zones/fixtures.ts'
import { givenPerson } from '#city/people/fixtures.ts'
import { givenOffering } from '#engines/enrolment/fixtures.ts'
import { enrol } from '#engines/enrolment/index.ts'
import enrolment from '#engines/enrolment/module.ts'
import { showTrackingCode } from '#platform/text/codes.ts'
import { numeral } from '#platform/text/digits.ts'
import { openCity } from '#test/city.ts'
import events from '../module.ts'

const city = await openCity({ modules: [facts, enrolment, events], now: new Date('2026-11-22T09:00:00+03:30') })
const { db, now } = city

const districts = await givenDistricts(db, now)
const zoneOf = (code: string) => districts.find((zone) => zone.code === code)?.id ?? ''
const officer = await givenStaff(db, 'نگار نمونه', ['officer'])
const ofEight = await givenStaff(db, 'سمیرا نمونه', ['district-officer'], zoneOf('d08'))
const programme = await givenProgramme(db, now, { name: { fa: 'ورزش محله', en: 'Sport nearby' } })
const english = city.visitor(officer, 'en')
const persian = city.visitor(officer, 'fa')

const given = (wish: Parameters<typeof givenOffering>[2]) =>
  givenOffering(db, now, { programmeId: programme.id, ...wish })

/** A party of so many, asked for by themselves. */
async function asks(offeringId: string, sessionId: string | undefined, name: string, companions = 0) {
  const person = await givenPerson(db, name, { birthYear: 1990, sex: 'female' })
  const guests = Array.from({ length: companions }, (_, at) => ({
    guestName: `مهمان ${at + 1}`,
    birthYear: 1991,
    sex: 'female' as const,
  }))
  const work = await city.work(person)
  return enrol(work, { key: crypto.randomUUID(), offeringId, sessionId, party: [{ personId: person.id }, ...guests] })
}

describe('the list of offerings', () => {
  test('shows what is on offer with how full it is, and narrows', async () => {
    const { offering, sessions } = await given({
      title: { fa: 'شنای بانوان', en: 'Women’s swimming' },
      kind: 'slot',
      seats: 2,
    })
    await asks(offering.id, sessions[0]?.id, 'سارا امینی')
    await given({ title: { fa: 'شب شعر', en: 'Evening of poems' }, kind: 'event', state: 'draft' })
    const all = await english.open('/desk/offerings')
    expect(all.text).toContain('Women’s swimming')
    expect(all.text).toContain('1 of 2')
    const drafts = await english.open('/desk/offerings?standing=draft')
    expect(drafts.text).toContain('Evening of poems')
    expect(drafts.document.querySelector('table')?.textContent).not.toContain('Women’s swimming')
    expect((await persian.open('/desk/offerings?q=شنا&kind=slot')).text).toContain('شنای بانوان')
  })

  test('pages by key', async () => {
    const many = await givenProgramme(db, now)
    for (let at = 0; at < 51; at += 1) await givenOffering(db, now, { programmeId: many.id })
    const first = await english.open(`/desk/offerings?programme=${many.code}`)
    expect(first.document.querySelectorAll('tbody tr')).toHaveLength(50)
    const next = first.document.querySelector('a[rel=next]')?.getAttribute('href') ?? ''
    expect((await english.visit(next)).document.querySelectorAll('tbody tr')).toHaveLength(1)
  })

  test('an officer of a district sees the offerings of that district alone', async () => {
    await given({ title: { fa: 'کلاس خط', en: 'Writing class' }, zoneId: zoneOf('d08') })
    await given({ title: { fa: 'کلاس نقاشی', en: 'Painting class' }, zoneId: zoneOf('d03') })
    const { text } = await city.visitor(ofEight, 'en').open('/desk/offerings')
    expect(text).toContain('Writing class')
    expect(text).not.toContain('Painting class')
  })
})

describe('an offering and who is in it', () => {
  test('is closed to an officer of another district, and to an auditor', async () => {
    const { offering } = await given({ zoneId: zoneOf('d03') })
    const auditor = await city.staff('کاظم', 'auditor')
    for (const path of ['', '/registrations', '/registrations.csv', '/waiting']) {
      const there = `/desk/offerings/${offering.code}${path}`
      expect((await city.visitor(ofEight, 'en').open(there)).status).toBe(403)
      expect((await city.visitor(auditor, 'en').open(there)).status).toBe(403)
    }
  })

  test('names each party, filters by state, and gives the list as a file that the record knows of', async () => {
    const { offering, sessions } = await given({ seats: 3 })
    const session = sessions[0]?.id
    const first = await asks(offering.id, session, 'سارا امینی', 2)
    const second = await asks(offering.id, session, 'لیلا باقری')
    const page = await persian.open(`/desk/offerings/${offering.code}/registrations`)
    expect(page.text).toContain('سارا امینی')
    expect(page.text).toContain('در فهرست انتظار')
    for (const { code } of [first, second]) expect(page.text).toContain(numeral(showTrackingCode(code)).fa)
    const waiting = await persian.open(`/desk/offerings/${offering.code}/registrations?state=waiting`)
    expect(waiting.text).not.toContain('سارا امینی')
    const file = await persian.request(`/desk/offerings/${offering.code}/registrations.csv`)
    const rows = (await file.text()).trim().split('\r\n')
    expect(rows).toHaveLength(5)
    expect(rows.join()).toContain('مهمان 2')
  })

  test('a note is written, shown, kept when it is empty, and erased for good', async () => {
    const { offering, sessions } = await given({})
    const { id } = await asks(offering.id, sessions[0]?.id, 'سارا امینی')
    const address = `/desk/offerings/${offering.code}/registrations/${id}`
    const empty = await (await english.open(address)).submit({ text: ' ' }, 'Write the note')
    expect(empty.status).toBe(422)
    const written = await empty.submit({ text: 'با صندلی چرخ‌دار می‌آید' }, 'Write the note')
    expect(written.text).toContain('با صندلی چرخ‌دار می‌آید')
    expect((await written.submit({}, 'Erase')).text).not.toContain('با صندلی چرخ‌دار می‌آید')
  })
})

test('a receipt on paper has the code and the names by their initial', async () => {
  const { offering, sessions } = await given({ seats: 5 })
  const { id, code } = await asks(offering.id, sessions[0]?.id, 'سارا امینی')
  const { text } = await persian.open(`/desk/offerings/${offering.code}/registrations/${id}/receipt`)
  expect(text).toContain('سارا ا.')
  expect(text).not.toContain('سارا امینی')
  expect(text).toContain(numeral(showTrackingCode(code)).fa)
})

describe('the waiting list', () => {
  test('says who is next, who was passed over and why', async () => {
    const { offering, sessions } = await given({ seats: 4 })
    const session = sessions[0]?.id
    await asks(offering.id, session, 'سارا امینی', 1)
    await asks(offering.id, session, 'لیلا باقری', 2)
    await asks(offering.id, session, 'مینا پارسا', 3)
    const page = await english.open(`/desk/offerings/${offering.code}/waiting`)
    expect(page.text).toContain('The seats free (2) do not suffice for this party (3).')
    expect(page.document.querySelectorAll('tbody tr')).toHaveLength(2)
    const inPersian = await persian.open(`/desk/offerings/${offering.code}/waiting`)
    expect(inPersian.text).toContain('۲ جای خالی کمتر از ۳ نفر این خانواده است.')
  })

  test('serves who waits when a colleague cancels one party', async () => {
    const { offering, sessions } = await given({ seats: 1 })
    const session = sessions[0]?.id
    const first = await asks(offering.id, session, 'سارا امینی')
    const second = await asks(offering.id, session, 'لیلا باقری')
    expect(second.state).toBe('waiting')
    const page = await english.open(`/desk/offerings/${offering.code}/registrations/${first.id}`)
    await page.submit({ reason: 'mistake', act: 'cancel' }, 'Withdraw for them')
    const then = await english.open(`/desk/offerings/${offering.code}/registrations/${second.id}`)
    expect(then.text).toContain('seat confirmed')
  })
})

test('where places are given by decision, those who plan admit and refuse', async () => {
  const { offering, sessions } = await given({ how: 'selection', seats: 5 })
  const told = await asks(offering.id, sessions[0]?.id, 'سارا امینی')
  expect(told.state).toBe('asked')
  const page = await english.open(`/desk/offerings/${offering.code}/registrations/${told.id}`)
  expect((await page.submit({ reason: 'criteria' }, 'Admit')).text).toContain('seat confirmed')
})
