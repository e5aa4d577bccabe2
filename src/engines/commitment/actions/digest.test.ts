import { eq } from 'drizzle-orm'
import { beforeEach, expect, test } from 'vitest'
import { mobileHmac, sealMobile } from '#city/people/contacts.ts'
import { tryInsertContact } from '#city/people/queries.ts'
import occasions from '#city/occasions/module.ts'
import { messages } from '#platform/outbox/tables.ts'
import { openCity } from '#test/city.ts'
import { givenMember, givenPromises, sampleReason } from '../fixtures.ts'
import commitment from '../module.ts'
import { requestsFor } from '../queries/commitments.ts'
import { newsSinceOf } from '../queries/digest.ts'
import { sendDigests } from './digest.ts'
import { watchOver } from './night.ts'
import { sendMessage } from './notes.ts'
import { offerCommitment } from './offer.ts'
import { accept, sendBack, verify } from './steps.ts'
import { askExtension, refuseExtension } from './time.ts'

/** A Wednesday; Thursday and Friday are days off. */
const city = await openCity({ modules: [occasions, commitment], now: new Date('2026-04-22T07:30:00+03:30') })
const world = await givenPromises(city)
const { they, offered, claimed } = world
const heads = {
  office: await givenMember(city.db, 'رئیس هماهنگی نمونه', they.office, 'head-of-unit'),
  works: await givenMember(city.db, 'رئیس اجرا نمونه', they.works, 'head-of-unit'),
}
for (const [at, { id: personId }] of Object.values(heads).entries()) {
  const mobile = `+98914000000${at}`
  const row = { personId, kind: 'mobile' as const, sealed: sealMobile(city.keyring, personId, mobile) }
  await tryInsertContact(city.db, { ...row, hmac: mobileHmac(city.keyring, mobile), verifiedAt: city.now })
}

const at = async (time: string) => ({ ...(await city.work('rules')), now: new Date(`${time}+03:30`) })

/** What the message of a morning says to somebody; nothing where none went out. */
async function toldTo({ id }: { readonly id: string }, morning: string) {
  await sendDigests(await at(`${morning}T07:40:00`), city.keyring)
  const [told] = await city.db.select().from(messages).where(eq(messages.personId, id))
  return told?.params
}

beforeEach(() => city.db.delete(messages))

test('whoever coordinates hears of what was asked of them, though nothing stands in their own list', async () => {
  const { id } = await offered()
  await accept(await city.work(they.worker), id)
  await askExtension(await city.work(they.worker), id, '2026-05-30', { text: sampleReason })
  expect(await toldTo(heads.office, '2026-04-22')).toMatchObject({ requests: 1, check: 0, answer: 0 })
})

test('whoever owns it hears that it came back, was answered or written to, long before it is due', async () => {
  const [back, asked] = [await claimed(), await offered()]
  await sendBack(await city.work(they.supervisor), back.id, { text: sampleReason })
  await accept(await city.work(they.worker), asked.id)
  await askExtension(await city.work(they.worker), asked.id, '2026-05-30', { text: sampleReason })
  await refuseExtension(await city.work(they.coordinator), asked.id, { text: sampleReason })
  expect(await toldTo(heads.works, '2026-04-22')).toMatchObject({ overdue: 0, soon: 0, news: 2 })
})

test('nobody hears of what their own body wrote, nor twice of the same', async () => {
  const { id } = await offered({ ownerId: they.agency.id })
  const heard = async (since: Date) => (await newsSinceOf(city.db, [they.agency.id], since)).get(they.agency.id) ?? 0
  await sendMessage(await city.work(they.liaison), id, { text: sampleReason })
  expect(await heard(new Date(0))).toBe(0)
  await sendMessage(await city.work(they.coordinator), id, { text: sampleReason })
  expect(await heard(new Date(0))).toBe(1)
  expect(await heard(city.now)).toBe(0)
})

test('what happened on days off is told on the first morning after them', async () => {
  const { matterId } = await world.open()
  const monday = { ...(await city.work(they.coordinator)), now: new Date('2026-04-27T09:00:00+03:30') }
  await offerCommitment(monday, matterId, world.offer())
  await watchOver(await at('2026-04-29T05:20:00'))
  await watchOver(await at('2026-04-30T05:20:00'))
  expect(await toldTo(heads.office, '2026-05-02')).toMatchObject({ warnings: 1 })
})

test('a request that can no longer be granted waits for nobody', async () => {
  const { id } = await claimed()
  await askExtension(await city.work(they.worker), id, '2026-05-30', { text: sampleReason })
  const waiting = async () =>
    (await requestsFor(city.db, [they.office.id])).some(({ commitment: { id: each } }) => each === id)
  expect(await waiting()).toBe(true)
  await verify(await city.work(they.supervisor), id, { text: sampleReason })
  expect(await waiting()).toBe(false)
})
