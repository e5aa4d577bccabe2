import { expect, test } from 'vitest'
import booking from '#city/booking/module.ts'
import { takenOf } from '#city/booking/queries.ts'
import { chargesOf } from '#city/money/queries.ts'
import { givenStaff } from '#city/organisations/fixtures.ts'
import { givenPerson } from '#city/people/fixtures.ts'
import { givenPlace, givenVocabulary } from '#city/places/fixtures.ts'
import { today } from '#platform/calendar/instant.ts'
import { addDays } from '#platform/calendar/jalali.ts'
import { facts as record } from '#platform/facts/tables.ts'
import { openCity } from '#test/city.ts'
import { givenOffering } from '../fixtures.ts'
import enrolment from '../module.ts'
import { getEnrolment } from '../queries/enrolments.ts'
import { passTheTime } from '../jobs.ts'
import { creditsOf } from '../queries/credits.ts'
import { getSession } from '../queries/offerings.ts'
import { orderOf } from '../reactions.ts'
import { changeSessions } from './changed-sessions.ts'
import { cancelEnrolment, confirmPaid, withdrawEnrolment } from './changes.ts'
import { closeMany, previewClosure, settleClosures, undoClosure } from './closures.ts'
import { checkParty, enrol } from './enrol.ts'
import { callOffSession } from './sessions.ts'

const city = await openCity({ modules: [enrolment, booking] })
await givenVocabulary(city.db)
const head = await city.staff('رئیس', 'head-of-unit')
const reason = { fa: 'آلودگی هوا', en: 'Polluted air' }
const fee = { price: { rows: [{ amount: '300000' }] } }

const paid = async (given: Awaited<ReturnType<typeof givenOffering>>, sessionId?: string) => {
  const person = await givenPerson(city.db, 'مریم')
  const wish = { key: crypto.randomUUID(), offeringId: given.offering.id, sessionId, party: [{ personId: person.id }] }
  const { id } = await enrol(await city.work(person), wish)
  await confirmPaid(await city.work('rules'), id, { id: crypto.randomUUID(), amountRial: 300_000n })
  return { person, id }
}
const day = (days: number) => addDays(today(city.now), days)
const refunds = async (id: string) => (await chargesOf(city.db, orderOf(id))).map(({ amountRial }) => amountRial)
const told = async (name: string) => (await city.db.select().from(record)).filter((fact) => fact.name === name).length

test('a polluted day: what is outdoors is called off in one act, told and paid back after ten minutes', async () => {
  const hall = await givenPlace(city.db, city.now)
  const outside = await givenOffering(city.db, city.now, { ...fee, placeId: hall.id, session: { outdoor: true } })
  const inside = await givenOffering(city.db, city.now, fee)
  const [sessionId = ''] = outside.sessions.map(({ id }) => id)
  const [out, safe] = [await paid(outside, sessionId), await paid(inside, inside.sessions[0]?.id)]
  const wish = { from: day(9), until: day(11), outdoor: true }
  const plan = await previewClosure(await city.work(head), wish)
  expect(plan).toMatchObject({ parties: 1, people: 1, refunds: 300_000n, bookings: 1 })
  expect(plan.sessions.map(({ id }) => id)).toEqual([sessionId])
  const act = { ...wish, manner: 'cancel', cause: 'air', reason, sessionIds: [sessionId] } as const
  await expect(closeMany(await city.work(out.person), act)).rejects.toMatchObject({ kind: 'forbidden' })
  await closeMany(await city.work(head), act)
  expect((await getSession(city.db, sessionId)).cancelledAt).not.toBeNull()
  expect((await getEnrolment(city.db, out.id)).state).toBe('confirmed')
  city.wait(11 * 60)
  const before = await told('enrolment.session-cancelled')
  await settleClosures.run(await city.work('rules'))
  await settleClosures.run(await city.work('rules'))
  expect((await told('enrolment.session-cancelled')) - before).toBe(1)
  expect(await getEnrolment(city.db, out.id)).toMatchObject({ state: 'cancelled', reason: 'air' })
  expect(await refunds(out.id)).toEqual([300_000n])
  const year = { from: city.now, to: new Date(city.now.getTime() + 9e9) }
  expect(await takenOf(city.db, [hall.id], year, city.now)).toEqual([])
  expect((await getEnrolment(city.db, safe.id)).state).toBe('confirmed')
})

test('within ten minutes it is undone as if nothing had been; afterwards people know', async () => {
  const given = await givenOffering(city.db, city.now, {
    session: { outdoor: true },
    startsAt: new Date(city.now.getTime() + 20 * 864e5),
  })
  const [sessionId = ''] = given.sessions.map(({ id }) => id)
  const wish = { from: day(19), until: day(21), outdoor: true, manner: 'cancel', cause: 'cold', reason } as const
  const { id } = await closeMany(await city.work(head), { ...wish, sessionIds: [sessionId] })
  await undoClosure(await city.work(head), id)
  await undoClosure(await city.work(head), id)
  expect(await getSession(city.db, sessionId)).toMatchObject({ cancelledAt: null, cancelReason: null })
  const second = await closeMany(await city.work(head), { ...wish, sessionIds: [sessionId] })
  city.wait(11 * 60)
  await expect(undoClosure(await city.work(head), second.id)).rejects.toMatchObject({ kind: 'conflict' })
  await expect(closeMany(await city.work(head), { ...wish, sessionIds: [sessionId] })).rejects.toMatchObject({
    kind: 'conflict',
  })
})

test('a closure may move sessions to the network; nobody loses the place, and a district reaches its own only', async () => {
  const given = await givenOffering(city.db, city.now, { startsAt: new Date(city.now.getTime() + 30 * 864e5) })
  const [sessionId = ''] = given.sessions.map(({ id }) => id)
  const span = { from: day(29), until: day(31) }
  const elsewhere = await givenStaff(city.db, 'ناحیه', ['head-of-unit'], crypto.randomUUID())
  expect((await previewClosure(await city.work(elsewhere), span)).sessions).toEqual([])
  const act = { ...span, manner: 'online', cause: 'power', reason, sessionIds: [sessionId] } as const
  await expect(closeMany(await city.work(head), act)).rejects.toMatchObject({ kind: 'invalid' })
  const { id } = await closeMany(await city.work(head), { ...act, link: 'https://live.example' })
  await undoClosure(await city.work(head), id)
  expect(await getSession(city.db, sessionId)).toMatchObject({ link: null, movedAt: null, movedReason: null })
  await closeMany(await city.work(head), { ...act, link: 'https://live.example' })
  city.wait(11 * 60)
  await settleClosures.run(await city.work('rules'))
  expect(await getSession(city.db, sessionId)).toMatchObject({
    channel: 'network',
    link: 'https://live.example',
    movedReason: reason,
    rev: 4,
  })
})

test('who paid for a place in a hall and is sent to the network may leave with everything paid', async () => {
  const given = await givenOffering(city.db, city.now, { ...fee, startsAt: new Date(city.now.getTime() + 864e5) })
  const [sessionId = ''] = given.sessions.map(({ id }) => id)
  const { person, id } = await paid(given, sessionId)
  const act = { from: day(0), until: day(2), manner: 'online', cause: 'cold', reason, sessionIds: [sessionId] } as const
  city.wait(60)
  await closeMany(await city.work(head), { ...act, link: 'https://live.example' })
  await withdrawEnrolment(await city.work(person), id)
  expect(await refunds(id)).toEqual([300_000n])
})

test('what is called off costs nobody anything, though they leave before they are told', async () => {
  const given = await givenOffering(city.db, city.now, { ...fee, startsAt: new Date(city.now.getTime() + 864e5) })
  const [sessionId = ''] = given.sessions.map(({ id }) => id)
  const { person, id } = await paid(given, sessionId)
  const act = { from: day(0), until: day(2), manner: 'cancel', cause: 'cold', reason, sessionIds: [sessionId] } as const
  await closeMany(await city.work(head), act)
  expect(await withdrawEnrolment(await city.work(person), id)).toMatchObject({ state: 'withdrawn', reason: 'party' })
  expect(await refunds(id)).toEqual([300_000n])
})

test('a session of a run that falls out is credited, and the next enrolment with the organiser costs so much less', async () => {
  const run = { ...fee, admitBy: 'run', times: 3, missed: 'credit' } as const
  const given = await givenOffering(city.db, city.now, run)
  const { programmeId, organiserId } = given.offering
  const { person, id } = await paid(given)
  const why = { code: 'illness', reason }
  for (const at of [1, 1, 2]) await callOffSession(await city.work(head), given.sessions[at]?.id ?? '', why)
  const has = async () => (await creditsOf(city.db, [person.id], organiserId)).map(({ rials }) => rials)
  expect([await refunds(id), await has()]).toEqual([[], [200_000n]])
  expect(await getEnrolment(city.db, id)).toMatchObject({ state: 'confirmed', due: 100_000n })

  const wish = { key: crypto.randomUUID(), party: [{ personId: person.id }] }
  const elsewhere = await givenOffering(city.db, city.now, { ...fee, admitBy: 'run' })
  expect(await checkParty(await city.work(person), { ...wish, offeringId: elsewhere.offering.id })).toMatchObject({
    due: 300_000n,
    credit: 0n,
  })

  const dearer = await givenOffering(city.db, city.now, { ...run, programmeId })
  const next = { ...wish, offeringId: dearer.offering.id }
  expect(await checkParty(await city.work(person), next)).toMatchObject({ due: 100_000n, credit: 200_000n })
  const held = await enrol(await city.work(person), next)
  expect(await enrol(await city.work(person), next)).toMatchObject({ id: held.id, state: 'held', due: 100_000n })
  expect(await has()).toEqual([])
  await withdrawEnrolment(await city.work(person), held.id)
  expect(await has()).toEqual([200_000n])

  const cheap = { ...run, programmeId, price: { rows: [{ amount: '100000' }] } }
  const last = await givenOffering(city.db, city.now, cheap)
  const free = await enrol(await city.work(person), { ...next, key: crypto.randomUUID(), offeringId: last.offering.id })
  expect(free).toMatchObject({ state: 'confirmed', due: 0n })
  expect(await has()).toEqual([100_000n])
  await callOffSession(await city.work(head), last.sessions[0]?.id ?? '', why)
  await callOffSession(await city.work(head), last.sessions[0]?.id ?? '', why)
  expect(await has()).toEqual([133_000n])
  await cancelEnrolment(await city.work(head), free.id, 'no-leader')
  expect(await has()).toEqual([200_000n])
})

test('a credit in a hold that runs out is there again, and pays its part when the money comes late', async () => {
  const run = { ...fee, admitBy: 'run', times: 3, missed: 'credit' } as const
  const given = await givenOffering(city.db, city.now, run)
  const { programmeId, organiserId } = given.offering
  const { person } = await paid(given)
  await callOffSession(await city.work(head), given.sessions[0]?.id ?? '', { code: 'illness', reason })
  const has = async () => (await creditsOf(city.db, [person.id], organiserId)).map(({ rials }) => rials)
  const next = await givenOffering(city.db, city.now, { ...run, programmeId })
  const wish = { key: crypto.randomUUID(), offeringId: next.offering.id, party: [{ personId: person.id }] }
  const { id, due } = await enrol(await city.work(person), wish)
  city.wait(3600)
  await passTheTime.run(await city.work('rules'))
  expect([(await getEnrolment(city.db, id)).state, await has()]).toEqual(['lapsed', [100_000n]])
  const again = await confirmPaid(await city.work('rules'), id, { id: crypto.randomUUID(), amountRial: due })
  expect(again).toMatchObject({ state: 'confirmed', due: 200_000n })
  expect(await has()).toEqual([])
})

test('who enrolled before a session was moved leaves with everything paid, however late', async () => {
  const given = await givenOffering(city.db, city.now, {
    ...fee,
    startsAt: new Date(city.now.getTime() + 30 * 3_600_000),
  })
  const [sessionId = ''] = given.sessions.map(({ id }) => id)
  const [stays, moved] = [await paid(given, sessionId), await paid(given, sessionId)]
  await withdrawEnrolment(await city.work(stays.person), stays.id)
  expect(await refunds(stays.id)).toEqual([150_000n])
  city.wait(60)
  await changeSessions(await city.work(head), sessionId, 'this', { change: { minutes: 45 }, reason })
  await withdrawEnrolment(await city.work(moved.person), moved.id)
  expect(await refunds(moved.id)).toEqual([300_000n])
})
