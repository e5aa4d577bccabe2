import { expect, test } from 'vitest'
import { paymentVerified } from '#platform/ports/payment/facts.ts'
import { transact } from '#platform/work.ts'
import { tellOfMoney } from '../actions/clockwork.ts'
import { openPost } from '#test/post.ts'

const { city, citizen, take, setting, told } = await openPost()

test('who has paid twice is told that the place stays and the second payment comes back', async () => {
  const sara = await citizen('سارا', { locale: 'en' })
  const { offering, sessionId } = await setting({ price: { rows: [{ amount: '500000' }] } })
  const { id } = await take(sara, offering.id, sessionId)
  for (const paymentId of [crypto.randomUUID(), crypto.randomUUID()])
    await transact(await city.work('rules'), ({ announce }) =>
      announce(paymentVerified, { paymentId, orderId: `enrolment:${id}`, amountRial: '500000' }),
    )
  await told()
  for (const _ of ['once', 'again']) await tellOfMoney(await city.work('rules'))
  const texts = await told()
  expect(texts.at(-1)).toMatch(/had been paid for already; your place stays\. .*50,000.* will be paid back to you\./)
  expect(texts.filter((text) => text.includes('had been paid for already'))).toHaveLength(1)
  expect(city.reported).toEqual([])
})
