import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { insertHousehold, insertMember } from '#city/households/queries.ts'
import { chargesOf } from '#city/money/queries.ts'
import { givenPerson } from '#city/people/fixtures.ts'
import { facts } from '#platform/facts/tables.ts'
import { paymentVerified } from '#platform/ports/payment/facts.ts'
import { transact } from '#platform/work.ts'
import { openCity } from '#test/city.ts'
import { givenOffering } from '../fixtures.ts'
import { passTheTime } from '../jobs.ts'
import enrolment from '../module.ts'
import { getEnrolment } from '../queries/enrolments.ts'
import { orderOf } from '../reactions.ts'
import {
  acceptOffer,
  cancelEnrolment,
  changeSeats,
  judgeEnrolment,
  shrinkParty,
  waiveFee,
  withdrawEnrolment,
} from './changes.ts'
import { enrol } from './enrol.ts'

const city = await openCity({ modules: [enrolment] })

const mother = await givenPerson(city.db, 'مریم', { sex: 'female', birthYear: 1990 })
const father = await givenPerson(city.db, 'کامران', { sex: 'male', birthYear: 1988 })
const child = await givenPerson(city.db, 'سارا', { sex: 'female', birthYear: 2018 })
const stranger = await givenPerson(city.db, 'غریبه')
const home = await insertHousehold(city.db, { createdAt: city.now })
for (const { id } of [mother, father])
  await insertMember(city.db, { householdId: home.id, personId: id, role: 'guardian' })
await insertMember(city.db, { householdId: home.id, personId: child.id, role: 'child' })
const head = await city.staff('رئیس', 'head-of-unit')

const fee = { price: { rows: [{ amount: '500000' }] } }

const enrolled = async (people: readonly { id: string }[], wish: Parameters<typeof givenOffering>[2] = {}) => {
  const given = await givenOffering(city.db, city.now, wish)
  const party = people.map(({ id }) => ({ personId: id }))
  const ask = { key: crypto.randomUUID(), offeringId: given.offering.id, sessionId: given.sessions[0]?.id, party }
  return { given, told: await enrol(await city.work(mother), ask) }
}
const stateOf = async (id: string) => (await getEnrolment(city.db, id)).state

const pays = async (id: string, paymentId = crypto.randomUUID()) => {
  const detail = { paymentId, orderId: orderOf(id), amountRial: '500000' }
  await transact(await city.work('rules'), ({ announce }) => announce(paymentVerified, detail))
  await city.settle()
}

test('either parent may withdraw a child’s place; to a stranger it does not exist', async () => {
  const { told } = await enrolled([child], {
    audience: { profiles: [], party: { min: 1, max: 6, childrenPerAdult: 0 } },
  })
  await expect(withdrawEnrolment(await city.work(stranger), told.id)).rejects.toMatchObject({ kind: 'absent' })
  await expect(withdrawEnrolment(await city.work(null), told.id)).rejects.toMatchObject({ kind: 'absent' })
  expect(await withdrawEnrolment(await city.work(father), told.id)).toMatchObject({ state: 'withdrawn' })
})

test('the payment confirms the held seat once, and comes back when the party withdraws in time', async () => {
  const { told } = await enrolled([mother], fee)
  expect(told).toMatchObject({ state: 'held', due: 500_000n })
  await expect(acceptOffer(await city.work(mother), told.id)).rejects.toMatchObject({ kind: 'conflict' })
  const payment = crypto.randomUUID()
  await pays(told.id, payment)
  await pays(told.id, payment)
  expect(await stateOf(told.id)).toBe('confirmed')
  await withdrawEnrolment(await city.work(mother), told.id)
  expect(await chargesOf(city.db, orderOf(told.id))).toMatchObject([{ amountRial: 500_000n, state: 'refund-due' }])
  expect(city.reported).toEqual([])
})

test('a second payment for what is paid goes back, and its reason says so', async () => {
  const { told } = await enrolled([mother], fee)
  const [first, second] = [crypto.randomUUID(), crypto.randomUUID()]
  await pays(told.id, first)
  await pays(told.id, second)
  await pays(told.id, second)
  expect(await chargesOf(city.db, orderOf(told.id))).toMatchObject([
    { amountRial: 500_000n, paymentId: second, reason: 'paid-twice', state: 'refund-due' },
  ])
  expect(await getEnrolment(city.db, told.id)).toMatchObject({ state: 'confirmed', paymentId: first })
  expect(city.reported).toEqual([])
})

test('what is not paid in time lapses by the clock of the house', async () => {
  const { told } = await enrolled([mother], fee)
  city.wait(25 * 60)
  await passTheTime.run(await city.work('rules'))
  expect(await stateOf(told.id)).toBe('lapsed')
})

test('only a head waives a fee, and what the organiser cancels goes back entirely', async () => {
  const { told } = await enrolled([mother], fee)
  const officer = await city.staff('کارشناس', 'officer')
  await expect(waiveFee(await city.work(officer), told.id, 'welfare')).rejects.toMatchObject({ kind: 'forbidden' })
  expect(await waiveFee(await city.work(head), told.id, 'welfare')).toMatchObject({ state: 'confirmed' })
  await expect(cancelEnrolment(await city.work(mother), told.id, 'x')).rejects.toMatchObject({ kind: 'forbidden' })
  expect(await cancelEnrolment(await city.work(officer), told.id, 'hall')).toMatchObject({ state: 'cancelled' })
})

test('a family that becomes smaller keeps its rank and gets in; a child is not left without a guardian', async () => {
  const together = {
    profiles: [
      { key: 'adult', ageMin: 18 },
      { key: 'child', ageMax: 17, together: 'guardian' as const },
    ],
  }
  const { told } = await enrolled([mother, father, child], {
    seats: 2,
    audience: { ...together, party: { min: 1, max: 6 } },
  })
  expect(told.state).toBe('waiting')
  const work = await city.work(mother)
  await expect(shrinkParty(work, told.id, [1, 2])).rejects.toMatchObject({ kind: 'conflict' })
  await expect(shrinkParty(work, told.id, [1, 2, 3])).rejects.toMatchObject({ kind: 'invalid' })
  expect(await shrinkParty(work, told.id, [2])).toMatchObject({ state: 'confirmed', seats: 2, rank: told.rank })
  const shrunk = () => city.db.$count(facts, eq(facts.name, 'enrolment.shrunk'))
  const before = await shrunk()
  expect(await shrinkParty(work, told.id, [2])).toMatchObject({ state: 'confirmed', seats: 2 })
  expect(await shrunk()).toBe(before)
})

test('more seats promote who waits; only the planners change them', async () => {
  const { given, told } = await enrolled([mother, father], { seats: 1 })
  const pool = given.pools[0]?.id ?? ''
  await expect(changeSeats(await city.work(mother), pool, { capacity: 9 })).rejects.toMatchObject({ kind: 'forbidden' })
  await changeSeats(await city.work(head), pool, { capacity: 9 })
  expect(await stateOf(told.id)).toBe('confirmed')
})

test('where places are given by a decision, the unit admits, passes over and refuses', async () => {
  const { told } = await enrolled([mother], { how: 'selection' })
  expect(told.state).toBe('asked')
  const work = await city.work(head)
  expect(await judgeEnrolment(work, told.id, 'admit', 'talent')).toMatchObject({ state: 'confirmed' })
  const other = await enrolled([mother], { how: 'selection' })
  expect(await judgeEnrolment(work, other.told.id, 'refuse', 'documents')).toMatchObject({
    state: 'refused',
    reason: 'documents',
  })
})
