import { expect, test } from 'vitest'
import { book } from '#city/booking/actions.ts'
import { setSeason } from '#city/booking/opening.ts'
import booking from '#city/booking/module.ts'
import { givenPlace } from '#city/places/fixtures.ts'
import enrolment from '#engines/enrolment/module.ts'
import { dateParts } from '#platform/forms/date-input.ts'
import { wholeCity } from '#platform/permission.ts'
import { openCity } from '#test/city.ts'
import events from '../module.ts'

const city = await openCity({ modules: [booking, enrolment, events], now: new Date('2026-11-22T09:00:00+03:30') })
const officer = city.visitor(await city.staff('کارشناس', 'officer'))
const rules = await city.work('rules')

async function givenHall(parts = 2) {
  const hall = await givenPlace(city.db, city.now, { name: { fa: 'سالن باغ', en: 'Garden hall' }, kinds: ['sport'] })
  const courts = []
  for (let n = 1; n <= parts; n += 1) {
    const name = { fa: `زمین ${n}`, en: `Court ${n}` }
    courts.push(await givenPlace(city.db, city.now, { name, kinds: ['sport'], parentId: hall.id, at: null }))
  }
  const resources = parts === 0 ? [hall.id] : courts.map(({ id }) => id)
  return { hall, courts, resources, at: `/desk/halls/${hall.code}` }
}

const everyDay = ['0', '1', '2', '3', '4', '5', '6']
const usual = { validFrom: '2026-01-01', validUntil: null }
const open = (resources: string[]) =>
  setSeason(rules, {
    ...usual,
    resources,
    week: [{ weekdays: [0, 1, 2, 3, 4, 5, 6], opens: 480, closes: 1320, sex: null }],
    scope: wholeCity,
  })

test('hours are written for the whole hall at once, women’s hours beside the others, and stand in the week', async () => {
  const { at } = await givenHall()
  const form = await officer.visit(`${at}/hours`)
  expect(form.text).toContain('ساعت کار نوشته نشده است')
  const saved = await form.submit({
    ...dateParts('from', '2026-03-21', 'fa'),
    'days1[]': everyDay,
    opens1: '۸',
    closes1: '۱۲',
    sex1: 'female',
    'days2[]': everyDay.slice(0, 6),
    opens2: '۱۳',
    closes2: '۲۲:۳۰',
  })
  expect(saved.text).toContain('ساعت کار ثبت شد')
  expect(saved.text).toContain('شنبه تا پنجشنبه')
  const week = await officer.visit(at)
  expect(week.text).toContain('۱۳:۰۰–۲۲:۳۰')
  expect(week.text).toContain('بانوان')
  const list = await officer.visit('/desk/halls')
  expect(list.text).toContain('سالن باغ')
})

test('what was typed stays where hours overlap, an hour cannot be read, or a stretch has no days', async () => {
  const { at } = await givenHall()
  const page = await officer.visit(`${at}/hours`)
  const day = dateParts('from', '2026-03-21', 'fa')
  const wrong = await page.submit({ ...day, 'days1[]': ['0'], opens1: 'صبح', closes1: '۱۲' })
  expect(wrong.status).toBe(422)
  expect(wrong.text).toContain('ساعت را مثل')
  expect(wrong.document.querySelector('[name=opens1]')?.getAttribute('value')).toBe('صبح')
  const noDays = await page.submit({ ...day, opens1: '8', closes1: '12' })
  expect(noDays.text).toContain('روزهای این بازه')
  const two = { 'days1[]': ['0'], opens1: '8', closes1: '12', 'days2[]': ['0'], opens2: '11', closes2: '14' }
  const overlap = await page.submit({ ...day, ...two })
  expect(overlap.status).toBe(422)
  expect(overlap.text).toContain('روی هم افتاده‌اند')
})

test('a season is changed and removed, and the usual week holds again', async () => {
  const { at, resources } = await givenHall()
  await open(resources)
  const page = await officer.visit(`${at}/hours?part=&season=${encodeURIComponent('2026-01-01|')}`)
  const changed = await page.submit({ closes1: '20' }, 'ثبت ساعت کار')
  expect(changed.text).toContain('۸:۰۰–۲۰:۰۰'.replace('۸', '۰۸'))
  const gone = await officer.send(`${at}/hours/removal`, {
    part: (await hallPart(at)) ?? '',
    from: '2026-01-01',
    until: '',
  })
  expect(gone.text).toContain('فصل حذف شد')
  expect(gone.text).toContain('ساعت کار نوشته نشده است')
})

const hallPart = async (at: string) =>
  (await officer.visit(`${at}/hours`)).document.querySelector('form [name="part"] option')?.getAttribute('value')

test('closed days are refused while something is booked, named, and can be taken back', async () => {
  const { at, resources } = await givenHall()
  await open(resources)
  const times = [{ from: new Date('2026-12-01T10:00+03:30'), to: new Date('2026-12-01T11:00+03:30') }]
  await book(rules, { purpose: 'session', resources: resources.slice(0, 1), times, manner: 'all', scope: wholeCity })
  const page = await officer.visit(`${at}/closings`)
  const days = { ...dateParts('from', '2026-11-30', 'fa'), ...dateParts('to', '2026-12-02', 'fa') }
  const refused = await page.submit({ ...days, why: 'تعویض کف‌پوش', purpose: 'maintenance' })
  expect(refused.status).toBe(422)
  expect(refused.text).toContain('در این روزها رزرو هست')
  expect(refused.document.querySelector('[name=why]')?.getAttribute('value')).toBe('تعویض کف‌پوش')
  const later = dateParts('from', '2026-12-05', 'fa')
  const done = await (await officer.visit(`${at}/closings`)).submit({ ...later, why: 'سوگواری' })
  expect(done.text).toContain('روزهای تعطیل ثبت شد')
  expect((await officer.visit(`${at}?week=2026-12-05`)).text).toContain('سوگواری')
  const again = await done.submit({}, 'باز کردن')
  expect(again.text).toContain('سالن باز است')
  expect(again.text).toContain('تعطیلی پیش رو نیست')
})

test('equipment is added, changed and taken off the list; a limit above the stock is refused', async () => {
  const { at } = await givenHall()
  const page = await officer.visit(`${at}/equipment`)
  const bad = await page.submit({ 'name.fa': 'صندلی', stock: '۱۰', isLent: 'on', mostEach: '۲۰' })
  expect(bad.status).toBe(422)
  expect(bad.text).toContain('بیش از موجودی')
  const added = await page.submit({ 'name.fa': 'صندلی', stock: '۱۲۰', isLent: 'on', mostEach: '۸۰' })
  expect(added.text).toContain('۱۲۰')
  const link = added.document.querySelector('a[href*="?thing="]')?.getAttribute('href') ?? ''
  const changed = await (await officer.visit(link)).submit({ stock: '۱۵۰' }, 'ذخیره')
  expect(changed.text).toContain('۱۵۰')
  const gone = await changed.submit({}, 'حذف')
  expect(gone.text).toContain('هنوز وسیله‌ای نوشته نشده است')
})

test('a hall is divided into courts that are open as it was, unless it is booked as a whole', async () => {
  const { at, resources } = await givenHall(0)
  await open(resources)
  const first = await (await officer.visit(`${at}/parts`)).submit({ 'name.fa': 'زمین یک', capacity: '۴۰' })
  expect(first.text).toContain('زمین یک')
  expect((await officer.visit(at)).text).toContain('۲۲:۰۰')
  const booked = await givenHall(0)
  const times = [{ from: new Date('2026-12-01T10:00+03:30'), to: new Date('2026-12-01T11:00+03:30') }]
  await book(rules, { purpose: 'session', resources: booked.resources, times, manner: 'all', scope: wholeCity })
  const refused = await (await officer.visit(`${booked.at}/parts`)).submit({ 'name.fa': 'زمین یک' })
  expect(refused.status).toBe(422)
  expect(refused.text).toContain('برای همهٔ آن')
})

test('the halls at the Desk are not for citizens', async () => {
  const { at } = await givenHall()
  const citizen = city.visitor(await city.person('شهروند'))
  for (const page of ['/desk/halls', at, `${at}/hours`, `${at}/closings`, `${at}/equipment`, `${at}/parts`])
    expect((await citizen.visit(page)).status).toBe(403)
})
