import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { setHours } from '#city/booking/actions.ts'
import booking from '#city/booking/module.ts'
import { givenOrganisation } from '#city/organisations/fixtures.ts'
import { insertMembership } from '#city/organisations/queries.ts'
import { givenPlace } from '#city/places/fixtures.ts'
import enrolment from '#engines/enrolment/module.ts'
import { dateParts } from '#platform/forms/date-input.ts'
import { wholeCity } from '#platform/permission.ts'
import { openCity } from '#test/city.ts'
import events from '../module.ts'
import { dayOf, openHoursOn, utilisation } from '../rules/venues/week.ts'

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
  const sent = await city.visitor(await city.person('شهروند')).send(`/place/${hall.code}`, asked('2026-03-25'))
  expect(sent.status).toBe(403)
})

test('an association asks for the whole hall, and the head of a unit approves it', async () => {
  const { hall } = await givenHall()
  const form = await city.visitor(member).visit(`/place/${hall.code}`)
  const after = await form.submit(asked('2026-03-25'))
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
  await first.submit(asked('2026-03-26'))
  const again = await (await city.visitor(member).visit(`/place/${hall.code}`)).submit(asked('2026-03-26'))
  expect(again.status).toBe(422)
  expect(again.text).toContain('نزدیک‌ترین ساعت‌های آزاد')
  expect(again.text).toContain('جشن پایان دوره')
})

test('a refused request leaves its time free, and a time outside the opening hours is refused at once', async () => {
  const { hall, courts } = await givenHall()
  const [court] = courts
  const page = await (await city.visitor(member).visit(`/place/${hall.code}`)).submit(asked('2026-03-27'))
  expect(page.status).toBe(200)
  const { rows } = await city.db.execute<{ id: string }>(
    sql`select b.id from booking b join booking_slots s on s.booking_id = b.id where b.state = 'held' and s.resource = ${court?.id}`,
  )
  const refused = await city.visitor(head).send(`/desk/hires/${rows[0]?.id}/refusal`, {})
  expect(refused.text).toContain('ساعت آزاد شد')
  const second = await (await city.visitor(member).visit(`/place/${hall.code}`)).submit(asked('2026-03-27'))
  expect(second.status).toBe(200)
  const late = await (
    await city.visitor(member).visit(`/place/${hall.code}`)
  ).submit(asked('2026-03-27', { from: '23:00' }))
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
  expect(openHoursOn(day, hours)).toBe(4)
  expect(utilisation(1, 4)).toBe(0.25)
  expect(utilisation(1, 0)).toBeUndefined()
})
