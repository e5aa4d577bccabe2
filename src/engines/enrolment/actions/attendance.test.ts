import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { membershipsOn } from '#city/organisations/queries.ts'
import { givenPerson } from '#city/people/fixtures.ts'
import { rows } from '#platform/db/database.ts'
import { openCity } from '#test/city.ts'
import { givenOffering } from '../fixtures.ts'
import { liveMark, minutesBetween, minutesOf, mustReconfirm } from '../rules/attendance.ts'
import { type NewMark, rate, recordMark } from './attendance.ts'
import { enrol } from './enrol.ts'

const city = await openCity({ modules: [] })
const leader = await city.staff('مربی', 'liaison')
const sara = await givenPerson(city.db, 'سارا', { sex: 'female', birthYear: 1995 })

const { offering, sessions } = await givenOffering(city.db, city.now, {
  startsAt: new Date(city.now.getTime() + 3_600_000),
})
const sessionId = sessions[0]?.id ?? ''
const ask = { key: crypto.randomUUID(), offeringId: offering.id, sessionId, party: [{ personId: sara.id }] }
const told = await enrol(await city.work(sara), ask)

const mark = (wish: Partial<NewMark> = {}): NewMark => ({
  id: crypto.randomUUID(),
  sessionId,
  enrolmentId: told.id,
  member: 1,
  count: 1,
  value: 'present',
  witness: 'scan',
  at: city.now,
  ...wish,
})

const presentByFacts = async () => {
  const found = await rows(
    city.db,
    z.object({ sum: z.coerce.number() }),
    sql`select coalesce(sum(quantity), 0) as sum from facts where name = 'enrolment.attendance-recorded'`,
  )
  return found[0]?.sum
}

test('before the register opens only the planners write, and only those of the door scan', async () => {
  await expect(recordMark(await city.work(leader), mark())).rejects.toMatchObject({ kind: 'forbidden' })
  await expect(recordMark(await city.work(sara), mark())).rejects.toMatchObject({ kind: 'forbidden' })
  await expect(
    rate(await city.work(sara), { enrolmentId: told.id, sessionId, stars: 5, tags: [] }),
  ).rejects.toMatchObject({
    kind: 'forbidden',
  })
})

test('a scan sent twice is one mark and one fact; the same id with another content is refused', async () => {
  city.wait(3600)
  const work = await city.work(leader)
  const scan = mark()
  expect([await recordMark(work, scan), await recordMark(work, scan)]).toEqual(['new', 'known'])
  await expect(recordMark(work, { ...scan, value: 'absent' })).rejects.toMatchObject({ kind: 'conflict' })
  const crowd = mark({ enrolmentId: null, member: null, count: 12, band: 'girls', witness: 'observer' })
  expect(await recordMark(work, crowd)).toBe('new')
  expect(await presentByFacts()).toBe(13)
  const other = await givenOffering(city.db, city.now)
  const elsewhere = mark({ sessionId: other.sessions[0]?.id ?? '' })
  await expect(recordMark(await city.work('rules'), elsewhere)).rejects.toMatchObject({ kind: 'absent' })
})

test('who belongs to the organiser, or leads it, does not rate what is their own', async () => {
  const organiser = await city.staff('سازمان‌دهنده', 'officer')
  const [{ membership } = {}] = await membershipsOn(city.db, organiser.id, '2026-03-21')
  const cases: { person: typeof sara; wish: Parameters<typeof givenOffering>[2] }[] = [
    { person: organiser, wish: { organiserId: membership?.organisationId ?? '' } },
    { person: sara, wish: { session: { leaders: [sara.id] } } },
  ]
  for (const { person, wish } of cases) {
    const own = await givenOffering(city.db, city.now, wish)
    const there = own.sessions[0]?.id ?? ''
    const place = { key: crypto.randomUUID(), offeringId: own.offering.id, sessionId: there }
    const work = await city.work(person)
    const { id: enrolmentId } = await enrol(work, { ...place, party: [{ personId: person.id }] })
    await recordMark(await city.work('rules'), mark({ sessionId: there, enrolmentId }))
    const refused = rate(work, { enrolmentId, sessionId: there, stars: 5, tags: [] })
    await expect(refused).rejects.toMatchObject({ kind: 'conflict' })
  }
})

test('who was there rates once, within two weeks', async () => {
  const rating = { enrolmentId: told.id, sessionId, stars: 5 as const, tags: ['warm'], text: 'عالی بود' }
  await rate(await city.work(sara), rating)
  await expect(rate(await city.work(sara), rating)).rejects.toMatchObject({ kind: 'conflict' })
  await expect(rate(await city.work(leader), rating)).rejects.toMatchObject({ kind: 'absent' })
  city.wait(15 * 86_400)
  await expect(rate(await city.work(sara), { ...rating, sessionId: null })).rejects.toMatchObject({ kind: 'conflict' })
})

test('the strongest witness counts, and of that the latest; hours are what was planned less what was missed', () => {
  const base = { value: 'present' as const, at: 1 }
  const marks = [
    { ...base, id: 'a', witness: 'self' as const, at: 9 },
    { ...base, id: 'b', witness: 'scan' as const, at: 2 },
    { ...base, id: 'c', witness: 'scan' as const, at: 3, value: 'late' as const, minutes: 20 },
  ]
  expect(liveMark(marks)?.id).toBe('c')
  expect(liveMark(marks.slice(2)) && minutesOf({ ...base, id: 'c', witness: 'scan', minutes: 20 }, 90)).toBe(70)
  expect(minutesOf({ ...base, id: 'd', witness: 'sheet', value: 'absent' }, 90)).toBe(0)
  expect(minutesBetween(0, 10 * 3_600_000, 180)).toBe(210)
  expect([mustReconfirm(3, false), mustReconfirm(9, true)]).toEqual([true, false])
})
