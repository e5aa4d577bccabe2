import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { z } from 'zod'
import facts from '#city/facts/module.ts'
import { book } from '#city/booking/actions.ts'
import { setDate } from '#city/occasions/actions.ts'
import { seedOccasions } from '#city/occasions/fixtures.ts'
import { findNext } from '#city/occasions/queries.ts'
import { givenStaff } from '#city/organisations/fixtures.ts'
import { givenPerson } from '#city/people/fixtures.ts'
import { givenPlace } from '#city/places/fixtures.ts'
import { givenProgramme } from '#city/programmes/fixtures.ts'
import { givenOffering } from '#engines/enrolment/fixtures.ts'
import { changeSessions, enrol, getSession, sessionsOf } from '#engines/enrolment/index.ts'
import enrolment from '#engines/enrolment/module.ts'
import { instantOf, wallTime } from '#platform/calendar/instant.ts'
import { addDays, type IsoDay } from '#platform/calendar/jalali.ts'
import { rows } from '#platform/db/database.ts'
import { openCity } from '#test/city.ts'
import events from '../module.ts'

const now = new Date('2026-11-22T09:00:00+03:30')
const city = await openCity({ modules: [facts, enrolment, events], now })
const { db } = city
await seedOccasions(db, [1405, 1406])

const officer = await givenStaff(db, 'نگار نمونه', ['officer', 'administrator'])
const desk = city.visitor(officer, 'en')
const programme = await givenProgramme(db, now)
const occasion = 'fitr'
const address = '/desk/offerings/moved'

const fitr = async () => {
  const found = await findNext(db, occasion, '2027-01-01')
  if (!found) throw new Error('The feast has no date')
  return found
}

const moveFeast = async (by: number) => {
  const { dateId, date } = await fitr()
  await setDate(await city.work(officer), dateId, { date: addDays(date, by), status: 'announced', source: 'دفتر' })
}

const dayOf = async (id: string) => {
  const { startsAt } = await getSession(db, id)
  return startsAt ? wallTime(startsAt).day : undefined
}

/** A series on the days around the feast, pinned to it, at a hall or on the network. */
async function pinned(offsets: readonly number[], wish: { placeId?: string; title?: string } = {}) {
  const { date } = await fitr()
  const { placeId, title = 'جشن فطر' } = wish
  const { offering, sessions } = await givenOffering(db, now, {
    programmeId: programme.id,
    title: { fa: title },
    times: offsets.length,
    startsAt: instantOf(addDays(date, offsets[0] ?? 0), 17),
    ...(placeId !== undefined && { placeId }),
  })
  for (const [at, { id }] of sessions.entries())
    await db.execute(
      sql`update enrolment_sessions set pin = ${JSON.stringify({ occasion, offsetDays: offsets[at] })}::jsonb where id = ${id}`,
    )
  return { offering, ids: sessions.map(({ id }) => id), date }
}

const expectDays = async (ids: readonly string[], days: readonly IsoDay[]) =>
  expect(await Promise.all(ids.map(dayOf))).toEqual(days)

test('occasions are chosen by name and next day, so that days that are called the same can be told apart', async () => {
  const { offering } = await givenOffering(db, now, { programmeId: programme.id, state: 'draft', times: 0 })
  const page = await city.visitor(officer, 'fa').open(`/desk/offerings/${offering.code}/series`)
  const choices = [...page.document.querySelectorAll('[name=pin] option')].map((one) => one.textContent?.trim() ?? '')
  expect(new Set(choices).size).toBe(choices.length)
  const ofNowruz = choices.filter((one) => one.startsWith('تعطیلات نوروز'))
  expect(ofNowruz).toEqual(['۲', '۳', '۴'].map((day) => `تعطیلات نوروز، ${day} فروردین ۱۴۰۶`))
})

test('a series made at the Desk is pinned to an occasion, each of its days as far from it as it lies', async () => {
  const { offering } = await givenOffering(db, now, { programmeId: programme.id, state: 'draft', times: 0 })
  const { date } = await fitr()
  const [y, m, d] = date.split('-').map(Number)
  const rule = `first=${addDays(date, -1)}&every=day&count=3&from=17:00&minutes=90&pin=${occasion}`
  const page = await desk.open(`/desk/offerings/${offering.code}/series?${rule}`)
  expect([y, m, d].every(Number.isInteger)).toBe(true)
  expect(page.text).toContain('1 day before')
  expect(page.text).toContain('The very day')
  const saved = await page.submit({ manner: 'all' }, 'Save all or none: 3')
  expect(saved.status).toBe(200)
  expect((await sessionsOf(db, offering.id)).map(({ pin }) => pin)).toEqual(
    [-1, 0, 1].map((offsetDays) => ({ occasion, offsetDays })),
  )
  const far = await desk.open(
    `/desk/offerings/${offering.code}/series?${rule.replace(addDays(date, -1), '2026-12-01')}`,
  )
  const refused = await far.submit({ manner: 'all' }, 'Save all or none: 3')
  expect(refused.status).toBe(422)
  expect(refused.text).toContain('near none of these days')
})

test('moved by hand, a session stays as far from its occasion as it is then', async () => {
  const { ids } = await pinned([2])
  const reason = { fa: 'یک روز دیرتر' }
  await changeSessions(await city.work(officer), ids[0] ?? '', 'this', { change: { shiftDays: 1 }, reason })
  expect((await getSession(db, ids[0] ?? '')).pin).toEqual({ occasion, offsetDays: 3 })
  expect((await desk.open(address)).text).toContain('Every session lies on its day')
})

test('when the feast moves, all that is pinned to it is listed and moved in one act, and told', async () => {
  const hall = await givenPlace(db, now, { name: { fa: 'تالار' } })
  const first = await pinned([0, 1], { placeId: hall.id })
  const second = await pinned([2], { placeId: hall.id, title: 'شب شعر' })
  const person = await givenPerson(db, 'سارا', { sex: 'female', birthYear: 1990 })
  const mine = { key: crypto.randomUUID(), offeringId: first.offering.id, sessionId: first.ids[0] ?? '' }
  await enrol(await city.work(person), { ...mine, party: [{ personId: person.id }] })
  await moveFeast(1)
  const { date } = first
  expect((await desk.open('/desk/offerings')).text).toContain('An occasion has moved')
  const page = await desk.open(address)
  expect(page.text).toContain('شب شعر')
  expect(page.document.querySelectorAll('input[name="session[]"]').length).toBeGreaterThanOrEqual(3)
  // Each takes the hour of the next, which moves as well: nothing clashes.
  expect(page.text).not.toContain('Taken')
  const empty = await page.submit({ act: 'follow' }, 'Move all that are ticked, or none')
  expect(empty.status).toBe(422)
  await expectDays(first.ids, [date, addDays(date, 1)])
  const done = await page.submit(
    { act: 'follow', 'reason.fa': 'عید یک روز دیرتر شد' },
    'Move all that are ticked, or none',
  )
  expect(done.text).toContain('Sessions moved:')
  await expectDays(
    [...first.ids, ...second.ids],
    [1, 2, 3].map((by) => addDays(date, by)),
  )
  const moved = await getSession(db, first.ids[0] ?? '')
  expect(moved.rev).toBe(2)
  expect(moved.movedReason).toEqual({ fa: 'عید یک روز دیرتر شد' })
  expect(moved.movedAt).not.toBeNull()
  expect(moved.pin).toEqual({ occasion, offsetDays: 0 })
  const told = sql`select count(*) n from facts where name = 'enrolment.session-moved'
    and detail->>'sessionId' = any(${sql.param([...first.ids, ...second.ids])}::text[])`
  expect(await rows(db, z.object({ n: z.coerce.number() }), told)).toEqual([{ n: 3 }])
  expect((await desk.open(address)).text).toContain('Every session lies on its day')
})

test('a hall that is taken then is told with free times before anything is saved, and nothing moves', async () => {
  const hall = await givenPlace(db, now, { name: { fa: 'سالن شهر' } })
  const { ids, date } = await pinned([0], { placeId: hall.id })
  const work = await city.work('rules')
  await book(work, {
    purpose: 'maintenance',
    resources: [hall.id],
    times: [{ from: instantOf(addDays(date, 1), 16), to: instantOf(addDays(date, 1), 20) }],
    manner: 'all',
    scope: {},
  })
  await moveFeast(1)
  const page = await desk.open(address)
  expect(page.text).toContain('Taken')
  expect(page.text).toContain('Free at')
  const refused = await page.submit({ act: 'follow', 'reason.fa': 'عید' }, 'Move all that are ticked, or none')
  expect(refused.status).toBe(422)
  expect(refused.document.innerHTML).toContain('عید')
  await expectDays(ids, [date])
  const left = await refused.submit({ act: 'leave' }, 'Move all that are ticked, or none')
  expect(left.text).toContain('tied to no occasion')
  expect((await getSession(db, ids[0] ?? '')).pin).toBeNull()
})

test('what has begun, or belongs to another district’s staff, is not proposed', async () => {
  const { ids } = await pinned([0])
  await moveFeast(-1)
  const elsewhere = await givenPerson(db, 'شهروند')
  expect((await city.visitor(elsewhere, 'en').open(address)).status).toBe(403)
  await db.execute(sql`update enrolment_sessions set starts_at = ${now}::timestamptz - interval '1 hour',
    ends_at = ${now}::timestamptz + interval '1 hour' where id = ${ids[0]}`)
  expect((await desk.open(address)).document.innerHTML).not.toContain(ids[0] ?? '-')
})
