import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { book } from '#city/booking/actions.ts'
import { givenStaff } from '#city/organisations/fixtures.ts'
import { givenPerson } from '#city/people/fixtures.ts'
import { givenPlace } from '#city/places/fixtures.ts'
import { facts } from '#platform/facts/tables.ts'
import { openCity } from '#test/city.ts'
import { givenOffering } from '../fixtures.ts'
import { getSession } from '../queries/offerings.ts'
import { poolsOf } from '../queries/pools.ts'
import { clockChecksSince } from '../queries/clock.ts'
import { enrol } from './enrol.ts'
import { mendInstants } from './clock.ts'

const now = new Date('2026-11-22T09:00:00+03:30')
const city = await openCity({ now })
const { db } = city
const rules = await city.work('rules')
const anHour = 3_600_000
const beginning = new Date(0)

/** As another version of the rules of the zones would have had it: the wall clock is right, the instants are not. */
const putOff = (id: string, hours: number) =>
  db.execute(sql`update enrolment_sessions set starts_at = starts_at + make_interval(hours => ${hours}),
    ends_at = ends_at + make_interval(hours => ${hours}) where id = ${id}`)

const told = async (offeringId: string) =>
  (await db.select().from(facts)).flatMap(({ name, detail }) =>
    name === 'enrolment.clock-mended' && JSON.stringify(detail).includes(offeringId) ? [detail] : [],
  )

test('sessions whose instants were wrong have those of their wall times again, with their halls and seats', async () => {
  const hall = await givenPlace(db, now)
  const { offering, sessions } = await givenOffering(db, now, { times: 2, placeId: hall.id })
  const [first, second] = sessions
  if (!first || !second) throw new Error('There are two sessions')
  const person = await givenPerson(db, 'سارا')
  const wish = { key: crypto.randomUUID(), offeringId: offering.id, sessionId: first.id }
  await enrol(await city.work(person), { ...wish, party: [{ personId: person.id }] })
  await putOff(first.id, 1)
  await putOff(second.id, 1)
  await mendInstants(rules, '2026x')
  const mended = await getSession(db, first.id)
  expect([mended.startsAt, mended.endsAt, mended.localStart]).toEqual([first.startsAt, first.endsAt, first.localStart])
  expect([mended.rev, mended.movedAt]).toEqual([first.rev + 1, null])
  expect(mended.bookingId).not.toBeNull()
  const pools = await poolsOf(db, { sessionId: first.id })
  expect(pools.map(({ startsAt }) => startsAt)).toEqual([first.startsAt])
  expect(await told(offering.id)).toEqual([
    expect.objectContaining({ zoneData: '2026x', sessions: [first.id, second.id], clashing: [] }),
  ])
  const checks = await clockChecksSince(db, beginning)
  await mendInstants(rules, '2026x')
  expect((await getSession(db, first.id)).rev).toBe(mended.rev)
  expect(await clockChecksSince(db, beginning)).toEqual(checks)
})

test('where somebody has hired that very hour, the session keeps its time and is told as without a place', async () => {
  const hall = await givenPlace(db, now)
  const { offering, sessions } = await givenOffering(db, now, { placeId: hall.id })
  const [session] = sessions
  if (!session?.startsAt || !session.endsAt) throw new Error('There is a session')
  const [from, to] = [session.startsAt, session.endsAt]
  // The city had taken the instant for an hour later, and let the hall for the true one.
  await putOff(session.id, 3)
  await db.execute(sql`update booking_slots set during = tstzrange(lower(during) + interval '3 hours',
    upper(during) + interval '3 hours') where booking_id = ${session.bookingId ?? (await getSession(db, session.id)).bookingId}`)
  const hire = { purpose: 'hire', resources: [hall.id], times: [{ from, to }], manner: 'all', scope: {} } as const
  expect((await book(rules, hire)).clashes).toEqual([])
  await mendInstants(rules, '2026y')
  const after = await getSession(db, session.id)
  expect([after.startsAt, after.bookingId]).toEqual([from, null])
  expect(await told(offering.id)).toEqual([expect.objectContaining({ clashing: [session.id] })])
  const officer = await givenStaff(db, 'نگار نمونه', ['officer'])
  const desk = city.visitor(officer, 'en')
  expect((await desk.open('/desk/offerings')).text).toContain('Sessions without their place: 1')
  const page = await desk.open('/desk/offerings/clock')
  expect(page.text).toContain('The place is taken')
  expect(page.text).toContain('2026y')
})

test('what was held, or called off, stays as it was; another version alone is written down once', async () => {
  const { sessions } = await givenOffering(db, now, { times: 2 })
  const [held, off] = sessions
  if (!held || !off) throw new Error('There are two sessions')
  await db.execute(sql`update enrolment_sessions set starts_at = ${new Date(now.getTime() - 72 * anHour)}::timestamptz,
    ends_at = ${new Date(now.getTime() - 70 * anHour)}::timestamptz where id = ${held.id}`)
  await db.execute(sql`update enrolment_sessions set cancelled_at = ${now}::timestamptz,
    starts_at = starts_at + interval '1 hour', ends_at = ends_at + interval '1 hour' where id = ${off.id}`)
  const before = [await getSession(db, held.id), await getSession(db, off.id)]
  await mendInstants(rules, '2027a')
  await mendInstants(rules, '2027a')
  expect([await getSession(db, held.id), await getSession(db, off.id)]).toEqual(before)
  const Checked = sql`select count(*)::int as n from enrolment_clock_checks where zone_data = '2027a'`
  expect((await db.execute(Checked)).rows).toEqual([{ n: 1 }])
})
