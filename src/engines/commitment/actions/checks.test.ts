import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { insertContact } from '#modules/account/queries/people.ts'
import { mobileHmac, sealMobile } from '#city/people/contacts.ts'
import { messages } from '#platform/outbox/tables.ts'
import { openCity } from '#test/city.ts'
import { givenPromises } from '../fixtures.ts'
import commitment from '../module.ts'
import { findHeads } from '../queries/checks.ts'
import { getMatter } from '../queries/matters.ts'
import { commitments } from '../tables.ts'
import { checkFolds, noteAnswer, publishHeads, secondsOf } from './checks.ts'
import { sendDigests } from './digest.ts'
import { accept } from './steps.ts'

const city = await openCity({ modules: [commitment], now: new Date('2026-04-22T09:00:00+03:30') })
const { they, open, offered, claimed } = await givenPromises(city)
const rules = () => city.work('rules')

test('the night finds a row that is not what its events come to, and only that', async () => {
  const [{ id }, other] = [await offered(), await offered()]
  await accept(await city.work(they.worker), other.id)
  expect(await checkFolds(await rules())).toEqual([])
  await city.db.update(commitments).set({ percent: 55 }).where(eq(commitments.id, id))
  expect(await checkFolds(await rules())).toEqual([id])
  await city.db.update(commitments).set({ percent: 0 }).where(eq(commitments.id, id))
})

test('the heads of public histories are published once a day, and of no other', async () => {
  const [seen, hidden] = [await open(), await open('assigned')]
  expect(await publishHeads(await rules())).toBeGreaterThan(0)
  expect(await publishHeads(await rules())).toBe(0)
  const { body = '' } = (await findHeads(city.db, '2026-04-22')) ?? {}
  const { hash } = await getMatter(city.db, seen.matterId)
  expect(body).toContain(`{"code":"${seen.code}","seq":1,"hash":"${hash?.toString('hex')}","day":"2026-04-22"}\n`)
  expect(body).not.toContain(hidden.code)
})

describe('how long answers take', () => {
  test('is the usual until it was measured five times in this role, then the median', async () => {
    const work = await city.work(they.worker)
    const ago = (seconds: number) => new Date(work.now.getTime() - seconds * 1000)
    expect((await secondsOf(work)).answer).toBe(120)
    for (const seconds of [10, 20, 30, 40, 4000]) await noteAnswer(work, 'answer', ago(seconds))
    expect((await secondsOf(work)).answer).toBe(120)
    await noteAnswer(work, 'answer', ago(50))
    expect(await secondsOf(work)).toEqual({ answer: 30, check: 240, return: 360 })
    expect((await secondsOf(await city.work(they.liaison))).answer).toBe(120)
  })
})

test('what waits for any inspector is told to each of them', async () => {
  const mobile = '+989140000001'
  const { id: personId } = they.inspector
  const sealed = sealMobile(city.keyring, personId, mobile)
  const row = { personId, kind: 'mobile' as const, sealed, hmac: mobileHmac(city.keyring, mobile) }
  await insertContact(city.db, { ...row, verifiedAt: city.now })
  await claimed({ keys: [] })
  await sendDigests(await rules(), city.keyring)
  const [told] = await city.db.select().from(messages).where(eq(messages.personId, personId))
  expect(told?.params).toMatchObject({ check: 1 })
})
