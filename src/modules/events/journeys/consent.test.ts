import { describe, expect, test } from 'vitest'
import { findConsent } from '#city/consents/queries.ts'
import { insertHousehold, insertMember } from '#city/households/queries.ts'
import { mobileHmac, sealMobile } from '#city/people/contacts.ts'
import { givenPerson } from '#city/people/fixtures.ts'
import { tryInsertContact } from '#city/people/queries.ts'
import { givenOffering } from '#engines/enrolment/fixtures.ts'
import enrolment from '#engines/enrolment/module.ts'
import { getEnrolment } from '#engines/enrolment/index.ts'
import { noticeMessages } from '#modules/notices/index.ts'
import { postNotices } from '#modules/notices/actions/post.ts'
import notices from '#modules/notices/module.ts'
import { messagesOf } from '#platform/outbox/queries.ts'
import { paramsIn } from '#platform/outbox/queue.ts'
import { rows } from '#platform/db/database.ts'
import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { openCity } from '#test/city.ts'
import events from '../module.ts'

const city = await openCity({ modules: [enrolment, notices, events], now: new Date('2026-11-22T09:00:00+03:30') })
const { db, keyring } = city
let mobiles = 0

async function reachable(personId: string) {
  mobiles += 1
  const mobile = `+98914111${String(mobiles).padStart(4, '0')}`
  const sealed = sealMobile(keyring, personId, mobile)
  await tryInsertContact(db, { personId, kind: 'mobile', sealed, hmac: mobileHmac(keyring, mobile) })
}

/** A teenager with a phone of their own, whose mother has one, too. */
async function teenager() {
  const mother = await givenPerson(db, 'مریم', { sex: 'female', birthYear: 1980 })
  const daughter = await givenPerson(db, 'آیلار', { sex: 'female', birthYear: 2011 })
  const home = await insertHousehold(db, { createdAt: city.now })
  await insertMember(db, { householdId: home.id, personId: mother.id, role: 'guardian' })
  await insertMember(db, { householdId: home.id, personId: daughter.id, role: 'child' })
  await reachable(mother.id)
  await reachable(daughter.id)
  return { mother, daughter }
}

/** She enrols by herself; the seat is held until her guardian has answered. */
async function asks(price = '0') {
  const { mother, daughter } = await teenager()
  const rowsOfPrice = price === '0' ? [] : [{ amount: price }]
  const wish = { title: { fa: 'شنای نوجوانان' }, consents: ['participation'], price: { rows: rowsOfPrice }, seats: 1 }
  const { offering, sessions } = await givenOffering(db, city.now, wish)
  const own = city.visitor(daughter, 'fa')
  const who = await own.open(`/e/${offering.code}/enrol?session=${sessions[0]?.id}`)
  const check = await who.submit({ [`with.${daughter.id}`]: 'on' }, 'ادامه')
  expect(check.text).toContain('رضایت سرپرست')
  const held = await check.submit({}, 'ثبت‌نام می‌کنم')
  const [row] = await rows(
    db,
    z.object({ id: z.uuid(), code: z.string() }),
    sql`select id, code from enrolment where offering_id = ${offering.id}`,
  )
  const link = await linkOf('consent')
  return { mother, daughter, offering, own, held, link, id: row?.id ?? '', code: row?.code ?? '' }
}

/** The short link in the newest message of a kind, as it came to its reader. */
async function linkOf(kind: string) {
  await city.settle()
  city.wait(30)
  await postNotices(await city.work('rules'), { keyring, publicUrl: 'http://localhost' })
  const message = (await messagesOf(db, { limit: 50 })).find(({ template }) => template === `notices.${kind}`)
  const template = noticeMessages.find(({ name }) => name === message?.template)
  const text = message && template ? template.render(paramsIn(keyring, message), 'fa').text : ''
  return /\/t\/[2-9a-z]{16}/.exec(text)?.[0] ?? ''
}

const stateOf = async (id: string) => (await getEnrolment(db, id)).state

describe('a teenager who enrols by herself', () => {
  test('is held until her mother consents by the link of a message, without an account', async () => {
    const { held, link, id, daughter, own, code } = await asks()
    expect(await stateOf(id)).toBe('held')
    expect(held.text).toContain('رضایت سرپرست مانده است')
    expect((await own.open(`/my/tickets/${code}`)).text).toContain('سرپرست شما باید رضایت بدهد')
    const page = await city.visitor(undefined, 'fa').open(link)
    expect(page.text).toContain('آیلار می‌خواهد شرکت کند')
    const after = await page.submit({}, 'رضایت می‌دهم')
    expect(await stateOf(id)).toBe('confirmed')
    expect(after.document.querySelector('.ticket__qr')).not.toBeNull()
    expect(await findConsent(db, daughter.id, 'participation', '2026-11-22')).toBeDefined()
    await city.visitor(undefined, 'fa').send(`${link}/consent`, {})
    expect(await stateOf(id)).toBe('confirmed')
  })

  test('gives her seat back when her mother says no', async () => {
    const { link, id, daughter } = await asks()
    const page = await city.visitor(undefined, 'fa').open(link)
    const after = await page.submit({ act: 'refuse' }, 'رضایت می‌دهم')
    expect(await stateOf(id)).toBe('withdrawn')
    expect(after.text).toContain('رضایت ندادید')
    expect(await findConsent(db, daughter.id, 'participation', '2026-11-22')).toBeUndefined()
  })

  test('cannot consent for herself, nor refuse in her mother’s place', async () => {
    const { own, id, code } = await asks()
    await own.send(`/my/tickets/${code}/consent`, {})
    expect(await stateOf(id)).toBe('held')
    expect((await own.send(`/my/tickets/${code}/consent`, { act: 'refuse' })).status).toBe(409)
    expect(await stateOf(id)).toBe('held')
  })

  test('whose seat costs something is asked about consent first, and her mother then pays by the same link', async () => {
    const { link, id } = await asks('500000')
    const page = await city.visitor(undefined, 'fa').open(link)
    const paying = await page.submit({}, 'رضایت می‌دهم')
    expect(await stateOf(id)).toBe('held')
    const desk = await paying.submit({}, 'رفتن به پرداخت')
    expect(desk.text).toContain('پرداخت برخط ندارد')
  })

  test('loses the seat after two days without an answer', async () => {
    const { id, link } = await asks()
    city.wait(49 * 3600)
    expect((await city.visitor(undefined, 'fa').send(`${link}/consent`, {})).status).toBe(409)
    expect(await stateOf(id)).toBe('lapsed')
  })
})
