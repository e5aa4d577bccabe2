import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { book, setHours } from '#city/booking/actions.ts'
import { addThing } from '#city/booking/equipment.ts'
import booking from '#city/booking/module.ts'
import { getBooking } from '#city/booking/queries.ts'
import { givenOrganisation } from '#city/organisations/fixtures.ts'
import { insertMembership } from '#city/organisations/queries.ts'
import { givenPlace } from '#city/places/fixtures.ts'
import enrolment from '#engines/enrolment/module.ts'
import { givenMobile } from '#modules/account/index.ts'
import { dateParts } from '#platform/forms/date-input.ts'
import { wholeCity } from '#platform/permission.ts'
import { messages } from '#platform/outbox/tables.ts'
import { instantAt, today } from '#platform/calendar/instant.ts'
import { openCity } from '#test/city.ts'
import { hiresJob } from '../actions/answered-hires.ts'
import events from '../module.ts'
import { dayOf, weekOf } from '../rules/venues/week.ts'

const city = await openCity({ modules: [booking, enrolment, events] })
const rules = await city.work('rules')
const member = await city.person('نمایندهٔ تشکل')
const society = await givenOrganisation(city.db, { kind: 'ngo', name: { fa: 'کانون سهند', en: 'Sahand society' } })
await insertMembership(city.db, {
  personId: member.id,
  organisationId: society.id,
  role: 'association-member',
  startsOn: '2025-01-01',
  recordedAt: city.now,
})
const head = await city.staff('رئیس واحد', 'head-of-unit')

const everyDay = (opens: number, closes: number, sex: 'female' | 'male' | null = null) =>
  Array.from({ length: 7 }, (_, weekday) => ({
    weekday,
    opens,
    closes,
    sex,
    validFrom: '2026-01-01',
    validUntil: null,
  }))

async function givenHall() {
  const hall = await givenPlace(city.db, city.now, { name: { fa: 'سالن باغ', en: 'Garden hall' }, kinds: ['sport'] })
  const courts = []
  for (const n of [1, 2]) {
    const name = { fa: `زمین ${n}`, en: `Court ${n}` }
    const court = await givenPlace(city.db, city.now, { name, kinds: ['sport'], parentId: hall.id, at: null })
    await setHours(rules, court.id, everyDay(480, 1200), wholeCity)
    courts.push(court)
  }
  return { hall, courts }
}

const ask = 'درخواست سالن'

const asked = (day: string, more: Record<string, string> = {}) => ({
  ...dateParts('day', day, 'fa'),
  from: '۱۸',
  minutes: '90',
  purpose: 'جشن پایان دوره',
  ...more,
})

test('everybody sees the week of a hall; only who signs for an association may ask', async () => {
  const { hall } = await givenHall()
  const page = await city.visitor().visit(`/place/${hall.code}`)
  expect(page.status).toBe(200)
  expect(page.text).toContain('ساعت‌های آزاد')
  expect(page.text).toContain('با حساب تشکل خود وارد شوید')
  expect(page.document.querySelector('main a[href*="/sign-in/staff?next="]')).not.toBeNull()
  const sent = await city.visitor(await city.person('شهروند')).send(`/place/${hall.code}`, asked('2026-03-25'))
  expect(sent.status).toBe(403)
})

test('an association asks for the whole hall, and the head of a unit approves it', async () => {
  const { hall } = await givenHall()
  const form = await city.visitor(member).visit(`/place/${hall.code}`)
  expect(form.document.querySelector('[name=from]')?.getAttribute('value')).toBe('۱۸:۰۰')
  const after = await form.submit(asked('2026-03-25'), ask)
  expect(after.text).toContain('سه روز برای شما نگه داشته می‌شود')
  const desk = await city.visitor(head).visit('/desk/hires')
  expect(desk.text).toContain('جشن پایان دوره')
  const { rows } = await city.db.execute<{ id: string; slots: number }>(
    `select b.id, count(*)::int as slots from booking b join booking_slots s on s.booking_id = b.id where b.state = 'held' group by b.id`,
  )
  expect(rows[0]?.slots).toBe(2)
  const approved = await city.visitor(head).send(`/desk/hires/${rows[0]?.id}/approval`, {})
  expect(approved.text).toContain('درخواست پذیرفته شد')
  expect(approved.text).not.toContain('جشن پایان دوره')
})

test('a time that is taken is answered with three free ones, and what was typed stays', async () => {
  const { hall } = await givenHall()
  const first = await city.visitor(member).visit(`/place/${hall.code}`)
  await first.submit(asked('2026-03-26'), ask)
  const again = await (await city.visitor(member).visit(`/place/${hall.code}`)).submit(asked('2026-03-26'), ask)
  expect(again.status).toBe(422)
  expect(again.text).toContain('نزدیک‌ترین ساعت‌های آزاد')
  expect(again.text).toContain('جشن پایان دوره')
})

test('the hour is typed as at the Desk: a phone shows its digits, and a wish that cannot be read stays as typed', async () => {
  const { hall } = await givenHall()
  const form = await city.visitor(member).visit(`/place/${hall.code}`)
  const from = form.document.querySelector('[name=from]')
  expect([from?.getAttribute('inputmode'), from?.getAttribute('value')]).toEqual(['numeric', '۱۸:۰۰'])
  const wrong = await form.submit(asked('2026-03-25', { from: '25:99', minutes: '۲' }), ask)
  expect(wrong.status).toBe(422)
  expect(wrong.text).toContain('ساعت را مانند ۱۷:۳۰ بنویسید.')
  const kept = (name: string) => wrong.document.querySelector(`[name=${name}]`)?.getAttribute('value')
  expect([kept('from'), kept('minutes')]).toEqual(['۲۵:۹۹', '۲'])
  expect(wrong.text).toContain('جشن پایان دوره')
})

test('a refused request leaves its time free, and a time outside the opening hours is refused at once', async () => {
  const { hall, courts } = await givenHall()
  const [court] = courts
  const page = await (await city.visitor(member).visit(`/place/${hall.code}`)).submit(asked('2026-03-27'), ask)
  expect(page.status).toBe(200)
  const { rows } = await city.db.execute<{ id: string }>(
    sql`select b.id from booking b join booking_slots s on s.booking_id = b.id where b.state = 'held' and s.resource = ${court?.id}`,
  )
  const silent = await city.visitor(head).send(`/desk/hires/${rows[0]?.id}/refusal`, {})
  expect(silent.status).toBe(422)
  const refused = await city.visitor(head).send(`/desk/hires/${rows[0]?.id}/refusal`, { reason: 'سالن در تعمیر است' })
  expect(refused.text).toContain('ساعت آزاد شد')
  const second = await (await city.visitor(member).visit(`/place/${hall.code}`)).submit(asked('2026-03-27'), ask)
  expect(second.status).toBe(200)
  const late = await (
    await city.visitor(member).visit(`/place/${hall.code}`)
  ).submit(asked('2026-03-27', { from: '23:00' }), ask)
  expect(late.status).toBe(422)
  expect(late.text).toContain('مکان در همهٔ این ساعت‌ها باز نیست')
})

test('the use of halls is told by month, as a page and as a file', async () => {
  await givenHall()
  const officer = city.visitor(await city.staff('کارشناس', 'officer'))
  const page = await officer.visit('/desk/hires/use')
  expect(page.status).toBe(200)
  expect(page.text).toContain('بهره‌گیری از سالن‌ها')
  const file = await officer.visit('/desk/hires/use.csv')
  expect(file.status).toBe(200)
})

test('free stretches name for whom they are, and how many parts are free', () => {
  const day = '2026-03-28'
  const hours = [
    {
      resource: 'a',
      weekday: 0,
      opens: 480,
      closes: 600,
      sex: 'female' as const,
      validFrom: '2026-01-01',
      validUntil: null,
    },
    { resource: 'a', weekday: 0, opens: 600, closes: 720, sex: null, validFrom: '2026-01-01', validUntil: null },
  ]
  const taken = [{ resource: 'b', from: new Date('2026-03-28T11:00+03:30'), to: new Date('2026-03-28T12:00+03:30') }]
  const { free } = dayOf(day, { leaves: ['a', 'b'], hours, taken })
  expect(free.map(({ sex, free: parts }) => [sex, parts])).toEqual([
    ['female', 2],
    [undefined, 2],
    [undefined, 1],
  ])
  expect(dayOf('2026-03-29', { leaves: ['a', 'b'], hours, taken }).isOpen).toBe(false)
})

test('of a week that has begun the days before are not offered, nor a week that is over', async () => {
  const { hall } = await givenHall()
  const page = await city.visitor().visit(`/place/${hall.code}?week=2020-01-01`)
  expect(page.text).not.toContain('هفتهٔ پیش')
  const left = weekOf(today(city.now)).filter((day) => day >= today(city.now))
  expect(page.document.querySelectorAll('tbody tr')).toHaveLength(left.length)
})

/** A request for a hall that was just made, as its association sees it. */
async function givenHire(day: string, more: Record<string, string> = {}) {
  const { hall, courts } = await givenHall()
  const page = await (await city.visitor(member).visit(`/place/${hall.code}`)).submit(asked(day, more), ask)
  expect(page.status).toBe(200)
  const { rows } = await city.db.execute<{ id: string }>(
    sql`select b.id from booking b join booking_slots s on s.booking_id = b.id where b.state = 'held' and s.resource = ${courts[0]?.id}`,
  )
  return { hall, courts, page, id: rows[0]?.id ?? '' }
}

test('another time is offered with a reason, held for the association, and taken by it', async () => {
  const { hall, id } = await givenHire('2026-04-02')
  const desk = await city.visitor(head).visit(`/desk/hires/${id}`)
  expect(desk.text).toContain('جشن پایان دوره')
  expect(desk.document.querySelector('[name=from]')?.getAttribute('value')).toMatch(/^[۰-۹]{2}:[۰-۹]{2}$/u)
  const day = dateParts('day', '2026-04-03', 'fa')
  const offered = await desk.submit({ ...day, reason: 'آن روز مسابقه است' }, 'پیشنهاد زمان دیگر')
  expect(offered.text).toContain('سه روز برای تشکل نگه داشته می‌شود')
  const own = await city.visitor(member).visit(`/place/${hall.code}`)
  expect(own.text).toContain('آن روز مسابقه است')
  const { rows } = await city.db.execute<{ id: string }>(sql`select id from booking where instead_of_id = ${id}`)
  const other = rows[0]?.id ?? ''
  const byHead = await city.visitor(head).send(`/desk/hires/${other}/approval`, {})
  expect(byHead.status).toBe(409)
  const taken = await own.submit({}, 'می‌پذیریم')
  expect(taken.text).toContain('برای تشکل شما قطعی شد')
  const answered = await city.visitor(head).visit('/desk/hires?standing=answered')
  expect(answered.text).toContain('به جایش زمانی دیگر')
})

test('another time that is taken is answered with free ones; the request stays as it was', async () => {
  const { id, courts } = await givenHire('2026-04-09')
  const times = [{ from: new Date('2026-04-10T18:00+03:30'), to: new Date('2026-04-10T20:00+03:30') }]
  const resources = courts.map((court) => court.id)
  await book(rules, { purpose: 'session', resources, times, manner: 'all', scope: wholeCity })
  const day = dateParts('day', '2026-04-10', 'fa')
  const desk = await city.visitor(head).visit(`/desk/hires/${id}`)
  const refused = await desk.submit({ ...day, reason: 'پر است' }, 'پیشنهاد زمان دیگر')
  expect(refused.status).toBe(422)
  expect(refused.text).toContain('نزدیک‌ترین ساعت‌های آزاد')
  expect(await getBooking(city.db, id)).toMatchObject({ state: 'held', answer: null })
})

test('an association gives its request up; a request nobody answered runs out, and who asked is told of it', async () => {
  const first = await givenHire('2026-04-16')
  const gone = await first.page.submit({}, 'دیگر نمی‌خواهیم')
  expect(gone.text).toContain('پس گرفته شد')
  const { id } = await givenHire('2026-04-17')
  await givenMobile(city.db, city.keyring, { person: member, mobile: '+989000000001' })
  const job = hiresJob({ keyring: city.keyring, publicUrl: 'https://city.example' })
  const later = { ...rules, now: new Date(city.now.getTime() + 4 * 86_400_000) }
  await job.run({ ...later, now: instantAt(today(later.now), '03:00') })
  expect(await getBooking(city.db, id)).toMatchObject({ state: 'released', answer: 'expired' })
  const written = await city.db.select().from(messages)
  expect(written.filter(({ key }) => key === `events.hire:${id}`)).toEqual([])
  await job.run(later)
  await job.run(later)
  const sent = await city.db.select().from(messages)
  expect(sent.filter(({ params }) => params.answer === 'expired').map(({ template }) => template)).toContain(
    'events.hire-answered',
  )
  expect(sent.filter(({ key }) => key === `events.hire:${id}`)).toHaveLength(1)
})

test('who is of another association answers for nobody', async () => {
  const { hall, id } = await givenHire('2026-04-23')
  const answer = { organisation: society.id, answer: 'withdraw' }
  const sent = await city.visitor(await city.person('غریبه')).send(`/place/${hall.code}/hires/${id}`, answer)
  expect(sent.status).toBe(403)
})

test('what is lent is asked for with the hall, and never more than there is', async () => {
  const { hall } = await givenHall()
  await addThing(
    rules,
    hall.id,
    { name: { fa: 'صندلی', en: 'Chair' }, stock: 100, isLent: true, mostEach: 60 },
    wholeCity,
  )
  const page = await city.visitor(member).visit(`/place/${hall.code}`)
  const name = page.document.querySelector('[name^="lend."]')?.getAttribute('name') ?? ''
  const tooMany = await page.submit({ ...asked('2026-04-30'), [name]: '۷۰' }, ask)
  expect(tooMany.status).toBe(422)
  expect(tooMany.text).toContain('حداکثر ۶۰')
  const done = await page.submit({ ...asked('2026-04-30'), [name]: '۵۰' }, ask)
  expect(done.status).toBe(200)
})
