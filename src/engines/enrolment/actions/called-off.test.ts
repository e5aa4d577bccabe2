import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import booking from '#city/booking/module.ts'
import { chargesOf } from '#city/money/queries.ts'
import { givenPerson } from '#city/people/fixtures.ts'
import { today } from '#platform/calendar/instant.ts'
import { addDays } from '#platform/calendar/jalali.ts'
import { facts as record } from '#platform/facts/tables.ts'
import { openCity } from '#test/city.ts'
import { type Given, givenOffering } from '../fixtures.ts'
import enrolment from '../module.ts'
import { getEnrolment } from '../queries/enrolments.ts'
import { getSession } from '../queries/offerings.ts'
import { orderOf } from '../reactions.ts'
import { pools } from '../tables.ts'
import { confirmPaid, withdrawEnrolment } from './changes.ts'
import { closeMany, settleClosures } from './closures.ts'
import { enrol } from './enrol.ts'
import { callOffSession } from './sessions.ts'

const city = await openCity({ modules: [enrolment, booking] })
const head = await city.staff('رئیس', 'head-of-unit')
const reason = { fa: 'بیماری مربی', en: 'The leader is ill' }
const fee = { price: { rows: [{ amount: '300000' }] } }

/** Somebody who comes to the whole run. */
const joining = async ({ offering }: Given) => {
  const person = await givenPerson(city.db, 'مریم')
  const wish = { key: crypto.randomUUID(), offeringId: offering.id, party: [{ personId: person.id }] }
  return { person, ...(await enrol(await city.work(person), wish)) }
}
const paid = async (given: Given) => {
  const joined = await joining(given)
  await confirmPaid(await city.work('rules'), joined.id, { id: crypto.randomUUID(), amountRial: 300_000n })
  return joined
}
const day = (days: number) => addDays(today(city.now), days)
const refunds = async (id: string) => (await chargesOf(city.db, orderOf(id))).map(({ amountRial }) => amountRial)
const told = async (name: string) => (await city.db.select().from(record)).filter((fact) => fact.name === name).length

test.each(['by itself', 'in a closure'])(
  'a run whose first session falls out %s begins with the second: until then one joins and leaves',
  async (how) => {
    const startsAt = new Date(city.now.getTime() + 40 * 864e5)
    const given = await givenOffering(city.db, city.now, { admitBy: 'run', times: 3, startsAt })
    const [sessionId = ''] = given.sessions.map(({ id }) => id)
    const joins = () => joining(given)
    const early = await joins()
    const act = {
      from: day(40),
      until: day(40),
      manner: 'cancel',
      cause: 'cold',
      reason,
      sessionIds: [sessionId],
    } as const
    if (how === 'by itself') await callOffSession(await city.work(head), sessionId, { code: 'illness', reason })
    else await closeMany(await city.work(head), act)
    city.wait(11 * 60)
    await settleClosures.run(await city.work('rules'))
    city.wait(40 * 86_400)
    expect(await joins()).toMatchObject({ state: 'confirmed' })
    expect(await withdrawEnrolment(await city.work(early.person), early.id)).toMatchObject({ state: 'withdrawn' })
    city.wait(86_400)
    await expect(joins()).rejects.toMatchObject({ kind: 'conflict' })
  },
)

test('a session of a run that falls out is paid back by its share, once', async () => {
  const wish = { ...fee, admitBy: 'run', times: 3, missed: 'refund' } as const
  const given = await givenOffering(city.db, city.now, wish)
  const member = await paid(given)
  const why = { code: 'illness', reason }
  await callOffSession(await city.work(head), given.sessions[1]?.id ?? '', why)
  await callOffSession(await city.work(head), given.sessions[1]?.id ?? '', why)
  expect(await refunds(member.id)).toEqual([100_000n])
  expect(await getEnrolment(city.db, member.id)).toMatchObject({ state: 'confirmed', due: 200_000n })
  await callOffSession(await city.work(head), given.sessions[2]?.id ?? '', why)
  expect(await refunds(member.id)).toEqual([100_000n, 100_000n])
})

test('a session that two call off at once is told and paid back once', async () => {
  const given = await givenOffering(city.db, city.now, { ...fee, admitBy: 'run', times: 3, missed: 'refund' })
  const member = await paid(given)
  const before = await told('enrolment.session-cancelled')
  const works = [await city.work(head), await city.work(head)]
  await Promise.all(works.map((work) => callOffSession(work, given.sessions[0]?.id ?? '', { code: 'illness', reason })))
  expect((await told('enrolment.session-cancelled')) - before).toBe(1)
  expect(await refunds(member.id)).toEqual([100_000n])
})

test('a session of a draft that has no seats yet is called off like any other', async () => {
  const { offering, sessions } = await givenOffering(city.db, city.now, { state: 'draft' })
  await city.db.delete(pools).where(eq(pools.offeringId, offering.id))
  const [sessionId = ''] = sessions.map(({ id }) => id)
  await callOffSession(await city.work(head), sessionId, { code: 'illness', reason })
  expect((await getSession(city.db, sessionId)).cancelledAt).not.toBeNull()
})

test('who waits for a run is served when its beginning, too near to serve anybody, is called off with the day', async () => {
  const startsAt = new Date(city.now.getTime() + 90 * 60_000)
  const given = await givenOffering(city.db, city.now, { seats: 1, admitBy: 'run', times: 3, startsAt })
  const [sessionId = ''] = given.sessions.map(({ id }) => id)
  const [seated, waiting] = [await joining(given), await joining(given)]
  await withdrawEnrolment(await city.work(seated.person), seated.id)
  const stateNow = async () => (await getEnrolment(city.db, waiting.id)).state
  expect(await stateNow()).toBe('waiting')
  const act = { from: day(0), until: day(1), manner: 'cancel', cause: 'cold', reason, sessionIds: [sessionId] } as const
  await closeMany(await city.work(head), act)
  city.wait(11 * 60)
  await settleClosures.run(await city.work('rules'))
  expect(await stateNow()).toBe('confirmed')
})
