import { expect, test } from 'vitest'
import { chargesOf } from '#city/money/queries.ts'
import { givenPerson } from '#city/people/fixtures.ts'
import { slipEntered } from '#platform/ports/payment/facts.ts'
import { insertPayment } from '#platform/ports/payment/queries.ts'
import { transact } from '#platform/work.ts'
import { openCity } from '#test/city.ts'
import { givenOffering } from '../fixtures.ts'
import { forgetGuests, passTheTime } from '../jobs.ts'
import enrolment from '../module.ts'
import { getEnrolment, membersOf } from '../queries/enrolments.ts'
import { usedSeats } from '../queries/pools.ts'
import { orderOf } from '../reactions.ts'
import { confirmPaid, holdWhilePaying, withdrawEnrolment } from './changes.ts'
import { enrol } from './enrol.ts'
import { issueVouchers, redeemVoucher } from './vouchers.ts'

const city = await openCity({ modules: [enrolment] })
const head = await city.staff('رئیس', 'head-of-unit')
const mother = await givenPerson(city.db, 'مریم')
const fee = { price: { rows: [{ amount: '500000' }] } }

const holds = async () => {
  const given = await givenOffering(city.db, city.now, fee)
  const place = { offeringId: given.offering.id, sessionId: given.sessions[0]?.id }
  const wish = { key: crypto.randomUUID(), ...place, party: [{ personId: mother.id }] }
  return { given, told: await enrol(await city.work(mother), wish) }
}
const stateOf = async (id: string) => (await getEnrolment(city.db, id)).state
const minutesLeft = async (id: string) =>
  ((await getEnrolment(city.db, id)).until?.getTime() ?? 0) / 60_000 - city.now.getTime() / 60_000

test('a seat is held twenty minutes, thirty in all while somebody pays, and no longer', async () => {
  const { told } = await holds()
  expect(await minutesLeft(told.id)).toBe(20)
  await holdWhilePaying(await city.work(mother), told.id)
  await holdWhilePaying(await city.work(mother), told.id)
  expect(await minutesLeft(told.id)).toBe(30)
  city.wait(31 * 60)
  await passTheTime.run(await city.work('rules'))
  expect(await stateOf(told.id)).toBe('lapsed')
  await expect(holdWhilePaying(await city.work(mother), told.id)).rejects.toMatchObject({ kind: 'conflict' })
})

test('a payment that came late gets the free seat once; told again it is neither given back nor seated twice', async () => {
  const { given, told } = await holds()
  city.wait(21 * 60)
  const payment = { id: crypto.randomUUID(), amountRial: 500_000n }
  const rules = async () => city.work('rules')
  const first = await confirmPaid(await rules(), told.id, payment)
  const second = await confirmPaid(await rules(), told.id, payment)
  expect([first.state, second.id]).toEqual(['confirmed', first.id])
  expect(first.id).not.toBe(told.id)
  const [pool] = given.pools
  expect(await usedSeats(city.db, [pool?.id ?? ''])).toMatchObject([{ seats: 1 }])
  expect(await chargesOf(city.db, orderOf(told.id))).toEqual([])
})

test('a payment that came too late goes back once, also when a seat comes free before it is told again', async () => {
  const { offering, sessions } = await givenOffering(city.db, city.now, { ...fee, seats: 1 })
  const place = { offeringId: offering.id, sessionId: sessions[0]?.id }
  const [slow, quick] = [await givenPerson(city.db, 'کند'), await givenPerson(city.db, 'تند')]
  const take = async (person: typeof slow) =>
    enrol(await city.work(person), { key: crypto.randomUUID(), ...place, party: [{ personId: person.id }] })
  const late = await take(slow)
  city.wait(21 * 60)
  const inside = await take(quick)
  const payment = { id: crypto.randomUUID(), amountRial: 500_000n }
  await confirmPaid(await city.work('rules'), late.id, payment)
  await withdrawEnrolment(await city.work(quick), inside.id)
  expect(await confirmPaid(await city.work('rules'), late.id, payment)).toMatchObject({ id: late.id, state: 'lapsed' })
  expect(await chargesOf(city.db, orderOf(late.id))).toMatchObject([{ reason: 'too-late', amountRial: 500_000n }])
})

test('a bank slip holds the seat for two days while two offices look at it', async () => {
  const { told } = await holds()
  const payment = await insertPayment(city.db, {
    orderId: orderOf(told.id),
    amountRial: 500_000n,
    driver: 'offline',
    state: 'created',
    createdAt: city.now,
  })
  const detail = { paymentId: payment.id, slipId: crypto.randomUUID() }
  await transact(await city.work('rules'), ({ announce }) => announce(slipEntered, detail))
  await city.settle()
  expect(await minutesLeft(told.id)).toBe(48 * 60)
  expect(city.reported).toEqual([])
})

test('a voucher pays once; five tries, and a wrong one has the answer of a used one', async () => {
  const { given, told } = await holds()
  const wish = { offeringId: given.offering.id, count: 2, endsOn: '2099-01-01' }
  await expect(issueVouchers(await city.work(mother), city.keyring, wish)).rejects.toMatchObject({ kind: 'forbidden' })
  const [code = '', other = ''] = await issueVouchers(await city.work(head), city.keyring, wish)
  const work = await city.work(mother)
  for (const wrong of ['AAAA', 'BBBB', '', 'x'.repeat(500)])
    await expect(redeemVoucher(work, city.keyring, told.id, wrong)).rejects.toMatchObject({ kind: 'invalid' })
  expect(await redeemVoucher(work, city.keyring, told.id, ` ${code.toLowerCase()} `)).toMatchObject({
    state: 'confirmed',
  })
  await expect(redeemVoucher(work, city.keyring, told.id, other)).rejects.toMatchObject({ kind: 'too-many' })
  const second = await givenPerson(city.db, 'دومی')
  const party = [{ personId: second.id }]
  const place = { offeringId: given.offering.id, sessionId: given.sessions[0]?.id }
  const next = await enrol(await city.work(second), { key: 'k', ...place, party })
  await expect(redeemVoucher(await city.work(second), city.keyring, next.id, code)).rejects.toMatchObject({
    kind: 'invalid',
  })
})

test('ninety days afterwards nobody knows how a guest was called; they stay counted', async () => {
  const given = await givenOffering(city.db, city.now)
  const guest = { guestName: 'آرش', birthYear: 2019, sex: 'male' } as const
  const wish = {
    key: 'g',
    offeringId: given.offering.id,
    sessionId: given.sessions[0]?.id,
    party: [{ personId: mother.id }, guest],
  }
  const { id } = await enrol(await city.work(mother), wish)
  const names = async () => (await membersOf(city.db, id)).map(({ guestName }) => guestName)
  city.wait(60 * 86_400)
  await forgetGuests.run(await city.work('rules'))
  expect(await names()).toEqual([null, 'آرش'])
  city.wait(45 * 86_400)
  await forgetGuests.run(await city.work('rules'))
  expect(await names()).toEqual([null, null])
  expect(await membersOf(city.db, id)).toMatchObject([{}, { birthYear: 2019, sex: 'male' }])
})
