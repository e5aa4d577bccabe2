import { afterAll, expect, test } from 'vitest'
import { openDatabase } from '#test/city.ts'
import { facts } from '#platform/facts/tables.ts'
import type { Actor } from '#platform/permission.ts'
import { beginWork } from '#platform/work.ts'
import { givenProvider } from '../fixtures.ts'
import { beginPayment, decideOnSlip, enterSlip, sweepPayments, verifyPayment } from './actions.ts'
import { offlinePayment } from './offline.ts'
import { findByAuthority, openSlips } from './queries.ts'
import { mayBecome } from './rules.ts'
import { words } from './words.ts'
import { zarinpal } from './zarinpal.ts'

const { db } = await openDatabase()
const provider = await givenProvider()
afterAll(() => provider.close())
const merchantId = '1344b5d4-0048-11e8-94db-005056a205be'
const portWith = (timeout: number) => zarinpal({ merchantId, url: provider.url, timeout })
const [port, impatient] = [portWith(4000), portWith(50)]

const noon = new Date('2026-03-21T12:00:00Z')
const person = (n: number): Actor => ({
  kind: 'person',
  id: `00000000-0000-7000-8000-00000000000${n}`,
  name: '',
  staff: true,
  grants: [],
})
const workOf = (actor: Actor, now = noon) => beginWork({ db, actor, now, channel: 'web' })
const [sara, clerk, head] = [person(1), person(2), person(3)]

let orders = 0
async function begin() {
  orders += 1
  provider.answers({ json: { data: { code: 100, authority: `A${String(orders).padStart(20, '0')}` }, errors: [] } })
  const order = {
    orderId: `order-${orders}`,
    amountRial: 1_250_000n,
    description: 'ثبت‌نام',
    callback: 'https://city.example/pay',
    mobile: '+989141234567',
  }
  return beginPayment(workOf(sara), port, order)
}
const factsOf = async (id: string) =>
  (await db.select().from(facts)).filter(({ detail }) => JSON.stringify(detail).includes(id)).map(({ name }) => name)

test('the person is sent to the bank with our amount in rials', async () => {
  const { payment, redirect } = await begin()
  expect(provider.last()).toMatchObject({
    path: '/pg/v4/payment/request.json',
    body: {
      merchant_id: merchantId,
      amount: 1_250_000,
      currency: 'IRR',
      metadata: { mobile: '09141234567', order_id: payment.id },
    },
  })
  expect(redirect).toBe(`${provider.url}/pg/StartPay/${payment.authority}`)
  expect(await findByAuthority(db, 'zarinpal', payment.authority ?? '')).toMatchObject({
    state: 'redirected',
    id: payment.id,
  })
})

test('a payment is verified once, however often and by however many it is asked', async () => {
  const { payment } = await begin()
  provider.answers({ json: { data: { code: 100, ref_id: 201, card_pan: '502229******5995' }, errors: [] } })
  const asked = provider.asked.length
  const all = await Promise.all([1, 2, 3].map(() => verifyPayment(workOf(sara), port, payment.id)))
  expect(all.map(({ state, refId }) => [state, refId])).toEqual(Array.from({ length: 3 }, () => ['verified', '201']))
  expect(provider.asked.length).toBe(asked + 1)
  expect(provider.last()).toMatchObject({
    path: '/pg/v4/payment/verify.json',
    body: { amount: 1_250_000, authority: payment.authority },
  })
  expect(await factsOf(payment.id)).toEqual(['payment.verified'])
})

test('"verified before" counts as paid', async () => {
  const { payment } = await begin()
  provider.answers({ json: { data: { code: 101, ref_id: 202 }, errors: [] } })
  expect(await verifyPayment(workOf(sara), port, payment.id)).toMatchObject({ state: 'verified', refId: '202' })
})

test.each([
  [-51, 'failed', 'payment.failed'],
  [-50, 'failed', 'payment.other-amount'],
])('after the answer %i the payment has %s and a fact says %s', async (code, state, name) => {
  const { payment } = await begin()
  provider.answers({ json: { data: [], errors: { code, message: 'no', validations: [] } } })
  expect(await verifyPayment(workOf(sara), port, payment.id)).toMatchObject({ state, refId: null })
  expect(await factsOf(payment.id)).toEqual([name])
})

test.each([
  [{ status: 500, json: {} }, 'transient'],
  ['silence' as const, 'transient'],
  [{ raw: '<html>' }, 'transient'],
  [{ json: { data: { code: 100 }, errors: [] } }, 'transient'],
  [{ json: { data: [], errors: { code: -10, message: `merchant ${merchantId}` } } }, 'blocked'],
])('the answer %j decides nothing (%s): the payment stays open and is asked about again', async (reply, kind) => {
  const { payment } = await begin()
  provider.answers(reply)
  const asked = reply === 'silence' ? impatient : port
  const error: unknown = await verifyPayment(workOf(sara), asked, payment.id).catch((reason: unknown) => reason)
  expect(error).toMatchObject({ kind })
  expect(String(error)).not.toContain(merchantId)
  expect(await findByAuthority(db, 'zarinpal', payment.authority ?? '')).toMatchObject({ state: 'redirected' })
})

test('who closes the browser has paid all the same: the sweeper asks after a quarter of an hour', async () => {
  const { payment } = await begin()
  provider.answers({ json: { data: { code: 100, ref_id: 203 }, errors: [] } })
  const errors: Error[] = []
  const report = (error: Error) => void errors.push(error)
  expect(await sweepPayments(workOf(sara), port, report)).toBe(0)
  expect(await sweepPayments(workOf(sara, new Date(noon.getTime() + 901_000)), port, report)).toBeGreaterThan(0)
  expect(await findByAuthority(db, 'zarinpal', payment.authority ?? '')).toMatchObject({ state: 'verified' })
  expect(errors).toEqual([])
})

test('what was paid and never verified can be listed', async () => {
  provider.answers({ json: { data: { code: 100, authorities: [{ authority: 'A1', amount: 50_500 }] }, errors: [] } })
  expect(await port.unverified?.()).toEqual([{ authority: 'A1', amountRial: 50_500n }])
})

test('a bank slip pays when a second person approves it, and each slip once', async () => {
  const order = { orderId: 'slip-1', amountRial: 500_000n, description: 'x', callback: '/pay' }
  const { payment, redirect } = await beginPayment(workOf(sara), offlinePayment, order)
  expect(redirect).toBe('/pay')
  expect(
    await verifyPayment(workOf(sara), { ...offlinePayment, verify: async () => ({ state: 'unpaid' }) }, payment.id),
  ).toMatchObject({ state: 'failed' })

  const slip = { bank: 'ملی', number: '12345', paidOn: '2026-03-20' }
  const slipId = await enterSlip(workOf(clerk), payment.id, slip)
  await expect(enterSlip(workOf(clerk), payment.id, slip)).rejects.toMatchObject({
    kind: 'conflict',
    reason: words.slipKnown,
  })
  await expect(decideOnSlip(workOf(clerk), slipId, 'yes')).rejects.toMatchObject({
    kind: 'forbidden',
    reason: words.anotherPerson,
  })
  expect(await openSlips(db)).toHaveLength(1)

  await decideOnSlip(workOf(head), slipId, 'yes')
  await expect(decideOnSlip(workOf(head), slipId, 'no')).rejects.toMatchObject({ reason: words.slipDecided })
  expect(await findByAuthority(db, 'offline', payment.authority ?? '')).toMatchObject({
    state: 'verified',
    refId: 'ملی/12345',
  })
  await expect(beginPayment(workOf(sara), offlinePayment, order)).rejects.toMatchObject({ reason: words.alreadyPaid })
})

test('a rejected slip pays nothing and may be entered anew', async () => {
  const order = { orderId: 'slip-2', amountRial: 500_000n, description: 'x', callback: '/pay' }
  const { payment } = await beginPayment(workOf(sara), offlinePayment, order)
  const slip = { bank: 'ملت', number: '777', paidOn: '2026-03-20' }
  await decideOnSlip(workOf(head), await enterSlip(workOf(clerk), payment.id, slip), 'no')
  expect(await factsOf(payment.id)).toEqual(['payment.slip-entered', 'payment.slip-rejected'])
  await decideOnSlip(workOf(clerk), await enterSlip(workOf(head), payment.id, slip), 'yes')
  expect(await findByAuthority(db, 'offline', payment.authority ?? '')).toMatchObject({ state: 'verified' })
})

test('verified money is settled or given back, nothing else', () => {
  const states = ['created', 'failed', 'expired', 'settled', 'refunded'] as const
  expect(states.filter((state) => mayBecome('verified', state))).toEqual(['settled', 'refunded'])
  expect(mayBecome('failed', 'verified')).toBe(true)
})
