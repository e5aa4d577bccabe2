import { expect, test } from 'vitest'
import booking from '#city/booking/module.ts'
import { takenOf } from '#city/booking/queries.ts'
import { givenOrganisation, givenStaff } from '#city/organisations/fixtures.ts'
import { givenPerson } from '#city/people/fixtures.ts'
import { givenPlace, givenVocabulary } from '#city/places/fixtures.ts'
import { insertOccasions } from '#city/occasions/queries.ts'
import { occasionDates, occasions } from '#city/occasions/tables.ts'
import { givenProgramme } from '#city/programmes/fixtures.ts'
import { addDays } from '#platform/calendar/jalali.ts'
import { today } from '#platform/calendar/instant.ts'
import { facts as record } from '#platform/facts/tables.ts'
import { openCity } from '#test/city.ts'
import { givenOffering } from '../fixtures.ts'
import enrolment from '../module.ts'
import { enrolmentsById } from '../queries/enrolments.ts'
import { getOffering, sessionsOf } from '../queries/offerings.ts'
import { poolsOf } from '../queries/pools.ts'
import { addSessions } from './added-sessions.ts'
import { changeSessions } from './changed-sessions.ts'
import { copyOffering } from './copies.ts'
import { archiveOffering, cancelOffering } from './ended-offerings.ts'
import { enrol } from './enrol.ts'
import { changeOffering, planOffering, setTerms } from './planning.ts'
import { publishCheck, publishOffering } from './publication.ts'
import { setPools } from './seating.ts'

const city = await openCity({ modules: [enrolment, booking] })
await givenVocabulary(city.db)

const unit = await givenOrganisation(city.db)
const programme = await givenProgramme(city.db, city.now, { ownerId: unit.id })
const officer = await city.staff('کارشناس', 'officer')
const head = await city.staff('رئیس', 'head-of-unit')
const citizen = await givenPerson(city.db, 'شهروند')
const reason = { fa: 'تعمیر سالن', en: 'Repairs' }
const words = { fa: 'والیبال', en: 'Volleyball' }

const plan = {
  title: words,
  summary: { fa: 'تمرین هفتگی برای همه.', en: 'Weekly training.' },
  kind: 'sport',
  ownerModule: 'events',
  organiserId: unit.id,
  programmeId: programme.id,
  admitBy: 'session',
  access: { 'step-free': true },
  phases: [{ id: 'all', from: city.now.toISOString(), until: '2028-01-01T00:00:00Z', how: 'first-come' }],
} as const

const inDays = (days: number) => addDays(today(city.now), days)
const at = (days: number, from = '17:30', minutes = 90) => ({ when: { day: inDays(days), from, minutes } })
const hall = async () => (await givenPlace(city.db, city.now)).id
const planned = async (more: object = {}) => planOffering(await city.work(officer), { ...plan, ...more })

const told = async (name: string, id: string) =>
  (await city.db.select().from(record)).filter((fact) => fact.name === name && JSON.stringify(fact.detail).includes(id))

test('an offering is planned by whom its zone and unit are entrusted to, and its fact says so', async () => {
  await expect(planOffering(await city.work(citizen), plan)).rejects.toMatchObject({ kind: 'forbidden' })
  const elsewhere = await givenStaff(city.db, 'دیگری', ['district-officer'], crypto.randomUUID())
  await expect(planOffering(await city.work(elsewhere), plan)).rejects.toMatchObject({ kind: 'forbidden' })
  const offering = await planned()
  expect(offering).toMatchObject({ state: 'draft', rev: 1, termsVersion: 1 })
  expect(await told('enrolment.planned', offering.id)).toHaveLength(1)
  await expect(planned({ title: { fa: ' ', en: '' } })).rejects.toMatchObject({ kind: 'invalid' })
  await expect(planned({ programmeId: crypto.randomUUID() })).rejects.toMatchObject({ kind: 'invalid' })
})

test('a change is told by what it changed; nothing changes twice, nor over somebody else’s change', async () => {
  const [{ id }, work] = [await planned(), await city.work(officer)]
  const summary = { fa: 'برای همه.', en: 'For all.' }
  expect(await changeOffering(work, id, { summary }, 1)).toMatchObject({ summary, rev: 2 })
  expect(await changeOffering(work, id, { summary }, 1)).toMatchObject({ rev: 2 })
  await expect(changeOffering(work, id, { gathers: true }, 1)).rejects.toMatchObject({ kind: 'conflict' })
  expect(await told('enrolment.changed', id)).toMatchObject([{ detail: { what: ['summary'] } }])
  const overlapping = [plan.phases[0], { ...plan.phases[0], id: 'again' }]
  await expect(setTerms(work, id, { phases: overlapping })).rejects.toMatchObject({ kind: 'invalid' })
})

test('a weekly rule makes rows with seats and the hall booked in one go, and says when it was cut', async () => {
  const [{ id }, placeId, work] = [await planned(), await hall(), await city.work(officer)]
  await setPools(work, id, [{ key: 'seats', capacity: 20 }])
  const rule = { every: 'week', interval: 1, start: inDays(3), count: 12 } as const
  const series = { rule, from: '17:30', minutes: 90, meeting: { placeId } }
  const { sessions, cut } = await addSessions(work, id, series)
  expect([sessions.length, cut]).toEqual([12, false])
  expect(sessions.every(({ bookingId }) => bookingId !== null)).toBe(true)
  expect(sessions[0]).toMatchObject({ localStart: `${inDays(3)}T17:30`, localEnd: `${inDays(3)}T19:00`, position: 1 })
  expect(await poolsOf(city.db, { offeringId: id })).toHaveLength(12)
  expect(await told('enrolment.session-added', id)).toHaveLength(12)
  const daily = {
    rule: { every: 'day', interval: 1, start: inDays(1) } as const,
    from: '08:00',
    minutes: 30,
    meeting: {},
  }
  const long = await addSessions(work, (await planned()).id, daily)
  expect([long.sessions.length, long.cut]).toEqual([400, true])
  await expect(addSessions(work, id, { ...daily, from: '8 o’clock' })).rejects.toMatchObject({ kind: 'invalid' })
  await expect(addSessions(work, id, { rows: [at(-2)] })).rejects.toMatchObject({ kind: 'invalid' })
})

test('days off are skipped by a rule that minds them', async () => {
  await insertOccasions(city.db, [
    { key: 'day-off', title: words, kind: 'city', anchor: null, off: 'full', tone: 'neutral' },
  ])
  const [off] = await city.db.select().from(occasions)
  const date = {
    occasionId: off?.id ?? '',
    date: inDays(8),
    off: 'full',
    status: 'announced',
    source: 'letter',
  } as const
  await city.db.insert(occasionDates).values(date)
  const rule = { every: 'day', interval: 1, start: inDays(7), count: 2, holidays: 'skip' } as const
  const { sessions } = await addSessions(await city.work(officer), (await planned()).id, {
    rule,
    from: '10:00',
    minutes: 60,
    meeting: { channel: 'network' },
  })
  expect(sessions.map(({ localStart }) => localStart)).toEqual([`${inDays(7)}T10:00`, `${inDays(9)}T10:00`])
})

test('a taken hall is told with free times and adds nothing, or adds the rest; a leader is in one place at a time', async () => {
  const [placeId, other, work] = [await hall(), await hall(), await city.work(officer)]
  const leaders = [citizen.id]
  const { id } = await planned()
  await addSessions(work, id, { rows: [{ ...at(5), placeId, leaders }] })
  const rows = [
    { ...at(5, '18:00'), placeId },
    { ...at(6, '18:00'), placeId },
  ]
  const second = await planned()
  await expect(addSessions(work, second.id, { rows })).rejects.toThrow(/taken; free/)
  expect(await sessionsOf(city.db, second.id)).toEqual([])
  const { sessions, clashes } = await addSessions(work, second.id, { rows }, 'most')
  expect([sessions.length, clashes.length]).toEqual([1, 1])
  expect(clashes[0]).toMatchObject({ row: rows[0] })
  expect(clashes[0]?.clash.alternatives).toHaveLength(3)
  const elsewhere = { rows: [{ ...at(5, '19:10'), placeId: other, leaders }] }
  await expect(addSessions(work, second.id, elsewhere)).rejects.toMatchObject({ kind: 'conflict' })
  expect(await takenOf(city.db, [other], { from: city.now, to: new Date(city.now.getTime() + 9e9) }, city.now)).toEqual(
    [],
  )
})

test('“this and following” moves rows that lie ahead, keeps their ids, books anew and tells each', async () => {
  const [{ id }, placeId, work] = [await planned(), await hall(), await city.work(officer)]
  await setPools(work, id, [{ key: 'seats', capacity: 3 }])
  const { sessions } = await addSessions(work, id, { rows: [3, 10, 17].map((days) => ({ ...at(days), placeId })) })
  await publishOffering(work, id)
  const second = sessions[1]?.id ?? ''
  const change = { change: { from: '18:15', shiftDays: 1 }, reason }
  const changed = await changeSessions(work, second, 'following', change)
  expect(changed.map(({ localStart, rev }) => [localStart, rev])).toEqual([
    [`${inDays(11)}T18:15`, 2],
    [`${inDays(18)}T18:15`, 2],
  ])
  expect(changed.every(({ bookingId }, n) => bookingId !== sessions[n + 1]?.bookingId && bookingId !== null)).toBe(true)
  expect(changed[0]).toMatchObject({ movedFrom: sessions[1]?.startsAt, movedReason: reason })
  const pools = await poolsOf(city.db, { sessionId: second })
  expect(pools[0]?.startsAt).toEqual(changed[0]?.startsAt)
  expect(await told('enrolment.session-moved', id)).toHaveLength(2)
  const again = await changeSessions(work, second, 'this', { change: { from: '18:15' }, reason })
  expect(again[0]?.rev).toBe(2)
})

test('a session does not move to where another is, nor once it has begun or somebody is marked', async () => {
  const [placeId, work] = [await hall(), await city.work(officer)]
  const [a, b] = [await planned(), await planned()]
  await addSessions(work, a.id, { rows: [{ ...at(4), placeId }] })
  const { sessions } = await addSessions(work, b.id, { rows: [{ ...at(5), placeId }] })
  const [session] = sessions
  const earlier = { change: { shiftDays: -1 }, reason }
  await expect(changeSessions(work, session?.id ?? '', 'this', earlier)).rejects.toThrow(/taken; free/)
  expect((await sessionsOf(city.db, b.id))[0]).toMatchObject({
    startsAt: session?.startsAt,
    bookingId: session?.bookingId,
  })
  const past = await givenOffering(city.db, city.now, { startsAt: new Date(city.now.getTime() - 3_600_000) })
  const [begun] = past.sessions
  await expect(changeSessions(await city.work(head), begun?.id ?? '', 'this', earlier)).rejects.toMatchObject({
    kind: 'conflict',
  })
})

test('publishing names everything that is missing and opens what is whole', async () => {
  const [work, placeId] = [await city.work(officer), await hall()]
  const bare = await planned({ summary: null, phases: [], access: {} })
  expect((await publishCheck(work, bare)).map(({ check }) => check)).toEqual(['sessions', 'seats', 'phases', 'poster'])
  await addSessions(work, bare.id, { rows: [{ ...at(30), placeId }, at(31)] })
  const found = await publishCheck(work, bare)
  expect(found.map(({ check }) => check)).toEqual(['booking', 'seats', 'phases', 'access', 'poster'])
  await expect(publishOffering(work, bare.id)).rejects.toMatchObject({ kind: 'conflict' })
  const whole = await planned()
  await setPools(work, whole.id, [{ key: 'seats', capacity: 5 }])
  await addSessions(work, whole.id, { rows: [{ ...at(32), placeId }] })
  await publishOffering(work, whole.id)
  expect(await getOffering(city.db, whole.id)).toMatchObject({ state: 'published' })
})

test('seats are set for all that is to come; more of them serve who waits, a part in use stays', async () => {
  const [{ id }, work] = [await planned(), await city.work(officer)]
  await setPools(work, id, [{ key: 'seats', capacity: 1 }])
  const { sessions } = await addSessions(work, id, { rows: [{ ...at(20), channel: 'network' }] })
  await publishOffering(work, id)
  const ask = { offeringId: id, sessionId: sessions[0]?.id }
  const one = { key: crypto.randomUUID(), ...ask, party: [{ personId: citizen.id }] }
  expect(await enrol(await city.work(citizen), one)).toMatchObject({ state: 'confirmed' })
  const second = await givenPerson(city.db, 'دومی')
  const waiting = await enrol(await city.work(second), { ...one, key: 'b', party: [{ personId: second.id }] })
  expect(waiting.state).toBe('waiting')
  await setPools(work, id, [{ key: 'seats', capacity: 2 }])
  expect(await enrolmentsById(city.db, [waiting.id])).toMatchObject([{ state: 'confirmed' }])
  await expect(setPools(work, id, [{ key: 'other', capacity: 2 }])).rejects.toMatchObject({ kind: 'conflict' })
  await expect(setPools(work, id, [{ key: 'seats', capacity: -1 }])).rejects.toMatchObject({ kind: 'invalid' })
  await cancelOffering(work, id, { code: 'illness', reason })
  await cancelOffering(work, id, { code: 'illness', reason })
  expect(await enrolmentsById(city.db, [waiting.id])).toMatchObject([{ state: 'cancelled', reason: 'illness' }])
  expect(await told('enrolment.offering-cancelled', id)).toHaveLength(1)
  await expect(changeOffering(work, id, { gathers: true })).rejects.toMatchObject({ kind: 'conflict' })
})

test('last year’s offering is planned again, weeks later, with its hall; archived when it is over', async () => {
  const [{ id }, placeId, work] = [await planned(), await hall(), await city.work(officer)]
  await setPools(work, id, [{ key: 'seats', capacity: 8 }])
  await addSessions(work, id, { rows: [{ ...at(3), placeId }] })
  const copied = await copyOffering(work, id, { shift: { weeks: 52 } })
  expect(copied.offering).toMatchObject({ state: 'draft', copiedFromId: id, title: words })
  expect(copied.sessions.map(({ localStart }) => localStart)).toEqual([`${inDays(3 + 364)}T17:30`])
  expect(await poolsOf(city.db, { offeringId: copied.offering.id })).toMatchObject([{ capacity: 8 }])
  const sameWeek = await copyOffering(work, id, { shift: { weeks: 0 } })
  expect([sameWeek.sessions.length, sameWeek.clashes.length]).toEqual([0, 1])
  await archiveOffering(work, sameWeek.offering.id)
  expect(await getOffering(city.db, sameWeek.offering.id)).toMatchObject({ state: 'archived' })
})
