import { describe, expect, test } from 'vitest'
import { book } from '#city/booking/actions.ts'
import booking from '#city/booking/module.ts'
import { putHours } from '#city/booking/queries.ts'
import facts from '#city/facts/module.ts'
import { givenOrganisation, givenStaff } from '#city/organisations/fixtures.ts'
import { membershipsOn } from '#city/organisations/queries.ts'
import { givenPlace } from '#city/places/fixtures.ts'
import { givenProgramme } from '#city/programmes/fixtures.ts'
import { givenDistricts } from '#city/zones/fixtures.ts'
import { findOfferingByCode, sessionsOf } from '#engines/enrolment/index.ts'
import enrolment from '#engines/enrolment/module.ts'
import { openCity } from '#test/city.ts'
import type { Page } from '#test/visitor.ts'
import events from '../module.ts'
import { templates } from '../rules/desk/templates.ts'

const city = await openCity({
  modules: [facts, booking, enrolment, events],
  now: new Date('2026-11-22T09:00:00+03:30'),
})
const { db, now } = city

const districts = await givenDistricts(db, now)
const d08 = districts.find(({ code }) => code === 'd08')?.id ?? ''
const officer = await givenStaff(db, 'نگار نمونه', ['officer'])
const owner = await givenOrganisation(db, { name: { fa: 'ادارهٔ ورزش', en: 'Sports office' } })
const programme = await givenProgramme(db, now, { ownerId: owner.id })
const hall = await givenPlace(db, now, { name: { fa: 'سالن شهید', en: 'Sports hall' }, code: 'hall-1', zoneId: d08 })
const english = city.visitor(officer, 'en')
const persian = city.visitor(officer, 'fa')

const typed = {
  'title.fa': 'والیبال بانوان یاغچیان',
  'title.en': 'Volleyball in Yaghchian',
  'summary.fa': 'هر شنبه، برای بانوان محله.',
  programme: programme.id,
  organiser: owner.id,
  place: hall.id,
  access: 'yes',
  'first.day': '12',
  'first.month': '9',
  'first.year': '۱۴۰۵',
  'opens.day': '1',
  'opens.month': '9',
  'opens.year': '1405',
  from: '۱۷',
  seats: '۲۰',
}

const codeIn = (page: Page) =>
  /offerings\/(\d+)/.exec(
    page.document.querySelector('main form[action*=offerings]')?.getAttribute('action') ?? '',
  )?.[1] ?? ''

const date = (name: string, day: string) => ({
  [`${name}.day`]: day,
  [`${name}.month`]: '12',
  [`${name}.year`]: '2026',
})

async function drafted(change: Record<string, string> = {}, template = 'weekly-sport') {
  const page = await (await persian.open(`/desk/offerings/new/${template}`)).submit({ ...typed, ...change }, 'ادامه')
  return { page, code: codeIn(page) }
}

describe('an offering from a template', () => {
  test.each(templates.map(({ key }) => key))('%s begins with what it needs', async (key) => {
    const page = await english.open(`/desk/offerings/new/${key}`)
    expect([page.status, page.document.querySelectorAll('main form').length > 0]).toEqual([200, true])
  })

  test('is made, gets its sessions, passes the check and is published: four pages', async () => {
    const { page, code } = await drafted()
    expect(page.document.querySelectorAll('tbody tr')).toHaveLength(12)
    expect(page.text).toContain('پنجشنبه ۱۲ آذر ۱۴۰۵')
    const checked = await page.submit({}, 'ذخیرهٔ همه')
    expect(checked.text).toContain('بازبینی پیش از انتشار')
    const published = await checked.submit({}, 'انتشار')
    expect(published.text).toContain('منتشر شد')
    const offering = await findOfferingByCode(db, code)
    expect(offering).toMatchObject({ state: 'published', kind: 'sport', admitBy: 'both', programmeId: programme.id })
    expect(await sessionsOf(db, offering?.id ?? '')).toHaveLength(12)
  })

  test('begins with the office one works for', async () => {
    const [held] = await membershipsOn(db, officer.id, '2026-11-22')
    const page = await english.open('/desk/offerings/new/concert')
    const chosen = page.document.querySelector('select[name=organiser] option[selected]')
    expect(chosen?.getAttribute('value')).toBe(held?.membership.organisationId)
  })

  test('keeps what was typed when something is wrong', async () => {
    const form = await english.open('/desk/offerings/new/concert')
    const page = await form.submit({ ...typed, from: '25', 'title.fa': '' }, 'On to the sessions')
    expect(page.status).toBe(422)
    expect(page.text).toContain('Write the time as 17:30.')
    expect(page.document.querySelector('[name="title.en"]')?.getAttribute('value')).toBe('Volleyball in Yaghchian')
  })

  test('is not published while something is missing, and says what', async () => {
    const { code } = await drafted({ access: '', 'summary.fa': '' }, 'concert')
    const page = await english.open(`/desk/offerings/${code}/check`)
    const told = await page.submit({}, 'Publish')
    expect(told.status).toBe(422)
    expect((await findOfferingByCode(db, code))?.state).toBe('draft')
  })
})

describe('the series form', () => {
  test('sent twice makes its sessions once, also where no place would be taken twice', async () => {
    const { page, code } = await drafted({ place: '' }, 'club')
    const [first, again] = [await page.submit({}, 'ذخیرهٔ همه'), await page.submit({}, 'ذخیرهٔ همه')]
    const sessions = await sessionsOf(db, (await findOfferingByCode(db, code))?.id ?? '')
    expect([first.status, again.status, again.text.includes('بازبینی پیش از انتشار')]).toEqual([200, 200, true])
    expect(new Set(sessions.map(({ startsAt }) => startsAt?.getTime())).size).toBe(sessions.length)
    expect(first.text).not.toContain('گرفته بودن مکان')
  })

  test('tells two fields of the same name apart by the hall they are in', async () => {
    const whole = await givenPlace(db, now, { name: { fa: 'ورزشگاه تختی', en: 'Takhti stadium' }, code: 'hall-3' })
    await givenPlace(db, now, { name: { fa: 'زمین یک', en: 'Field one' }, code: 'hall-3-1', parentId: whole.id })
    expect((await persian.open('/desk/offerings/new/concert')).text).toContain('ورزشگاه تختی › زمین یک')
  })

  test('cuts a rule of ten years at four hundred rows and says so before anything is saved', async () => {
    const { code } = await drafted({}, 'club')
    const address = `/desk/offerings/${code}/series?every=day&first=2026-12-03&until=2036-12-03&from=18:00`
    const page = await english.open(address)
    expect(page.document.querySelectorAll('tbody tr')).toHaveLength(400)
    expect(page.text).toContain('The series was cut')
    expect(await sessionsOf(db, (await findOfferingByCode(db, code))?.id ?? '')).toEqual([])
  })

  test('says in words which times are taken and when the place is free, and keeps the rows', async () => {
    const scope = {}
    const rules = await city.work('rules')
    const busy = { from: new Date('2026-12-10T17:00:00+03:30'), to: new Date('2026-12-10T19:00:00+03:30') }
    const other = await givenPlace(db, now, { name: { fa: 'سالن دیگر', en: 'Other hall' }, code: 'hall-2' })
    await book(rules, { purpose: 'hire', resources: [other.id], times: [busy], manner: 'all', scope })
    const { page } = await drafted({ place: other.id })
    expect(page.text).toContain('گرفته شده')
    const refused = await page.submit({}, 'ذخیرهٔ همه')
    expect(refused.status).toBe(422)
    expect(refused.text).toContain('چیزی ذخیره نشد')
    expect(refused.document.querySelectorAll('input[name="row[]"][checked]')).toHaveLength(12)
  })

  test('says when the place is closed, before anything is saved', async () => {
    const early = await givenPlace(db, now, { name: { fa: 'سالن صبح', en: 'Morning hall' }, code: 'hall-4' })
    const mornings = [0, 1, 2, 3, 4, 5, 6].map((day) => ({ weekday: day, opens: 360, closes: 720 }))
    await putHours(
      db,
      early.id,
      mornings.map((one) => ({ ...one, sex: null, validFrom: '2026-01-01', validUntil: null })),
    )
    const { page, code } = await drafted({ place: early.id })
    expect(page.text).toContain('مکان در ۱۲ نوبت بسته است')
    expect((await page.submit({}, 'ذخیرهٔ همه')).status).toBe(422)
    expect(await sessionsOf(db, (await findOfferingByCode(db, code))?.id ?? '')).toEqual([])
  })

  test('leaves out what clashes when asked to', async () => {
    const { page, code } = await drafted({ place: hall.id })
    const saved = await page.submit({ manner: 'most' }, 'ذخیرهٔ همه')
    expect(saved.text).toContain('۰ نوبت ذخیره شد')
    expect(await sessionsOf(db, (await findOfferingByCode(db, code))?.id ?? '')).toEqual([])
  })
})

describe('an offering that is there', () => {
  test('is said otherwise; of two at one form the second is told', async () => {
    const { code } = await drafted({ place: '' })
    const [first, second] = [
      await english.open(`/desk/offerings/${code}/edit`),
      await english.open(`/desk/offerings/${code}/edit`),
    ]
    await first.submit({ 'title.en': 'By the first', ageMin: '15', sex: 'female' }, 'Save')
    const told = await second.submit({ 'title.en': 'By the second' }, 'Save')
    expect(told.status).toBe(422)
    expect((await findOfferingByCode(db, code))?.audience.profiles).toMatchObject([{ sex: 'female', ageMin: 15 }])
  })

  test('gets other terms: two phases one after the other', async () => {
    const { code } = await drafted({ place: '' }, 'course')
    const page = await english.open(`/desk/offerings/${code}/terms`)
    const phases = {
      how1: 'draw',
      how2: 'first-come',
      ...date('from1', '1'),
      ...date('until1', '5'),
      ...date('from2', '6'),
      ...date('until2', '9'),
    }
    expect((await page.submit({ ...phases, price: '50000' }, 'Save')).text).toContain('Saved.')
    const offering = await findOfferingByCode(db, code)
    expect(offering?.phases.map(({ how }) => how)).toEqual(['draw', 'first-come'])
    expect(offering?.price.rows).toEqual([{ amount: '500000' }])
  })

  test('is copied some weeks later, with its sessions', async () => {
    const { page, code } = await drafted({ place: '' })
    await page.submit({}, 'ذخیرهٔ همه')
    const copy = await english.open(`/desk/offerings/${code}/copy`)
    const made = await copy.submit({ 'title.fa': 'والیبال بهار', shift: 'weeks', weeks: '13' }, 'Make the copy')
    expect(made.document.querySelectorAll('main tbody tr')).toHaveLength(12)
  })

  test('of last year is on offer again after three pages: the copy, the check, published', async () => {
    const yard = await givenPlace(db, now, { name: { fa: 'حیاط', en: 'Yard' }, code: 'yard' })
    const { page, code } = await drafted({ place: yard.id })
    await page.submit({}, 'ذخیرهٔ همه')
    const copy = await persian.open(`/desk/offerings/${code}/copy`)
    const checked = await copy.submit({ 'title.fa': 'والیبال سال آینده', shift: 'year' }, 'ساختن')
    expect(checked.document.querySelectorAll('main tbody tr')).toHaveLength(12)
    expect(checked.text).toContain('آذر ۱۴۰۶')
    const published = await checked.submit({}, 'انتشار')
    expect(published.text).toContain('منتشر شد')
    expect(await findOfferingByCode(db, codeIn(checked))).toMatchObject({ state: 'published' })
  })

  test('of last year keeps its weekdays where that is wanted', async () => {
    const { page, code } = await drafted({ place: '' })
    await page.submit({}, 'ذخیرهٔ همه')
    const days = await sessionsOf(db, (await findOfferingByCode(db, code))?.id ?? '')
    const copy = await english.open(`/desk/offerings/${code}/copy`)
    const made = await copy.submit({ 'title.fa': 'والیبال سال دیگر', shift: 'weekdays' }, 'Make the copy')
    const later = await sessionsOf(db, (await findOfferingByCode(db, codeIn(made)))?.id ?? '')
    const apart = later.map(({ startsAt }, at) => (startsAt?.getTime() ?? 0) - (days[at]?.startsAt?.getTime() ?? 0))
    expect(new Set(apart)).toEqual(new Set([52 * 7 * 86_400_000]))
  })

  test('is called off with a reason that people are told', async () => {
    const { page, code } = await drafted({ place: '' })
    await (await page.submit({}, 'ذخیرهٔ همه')).submit({}, 'انتشار')
    const end = await english.open(`/desk/offerings/${code}/end`)
    expect((await end.submit({ 'reason.fa': 'سالن آماده نیست.' }, 'Call off')).text).toContain('has been called off')
    expect((await findOfferingByCode(db, code))?.state).toBe('cancelled')
  })
})

test('an auditor plans nothing', async () => {
  const auditor = city.visitor(await city.staff('کاظم', 'auditor'), 'en')
  const { code } = await drafted({ place: '' })
  expect((await auditor.open('/desk/offerings/new')).status).toBe(403)
  for (const act of ['edit', 'terms', 'copy', 'series', 'publication', 'end'])
    expect((await auditor.send(`/en/desk/offerings/${code}/${act}`, {})).status).toBe(403)
})
