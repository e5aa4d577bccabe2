import { describe, expect, test } from 'vitest'
import { giveOwnConsent } from '#city/consents/actions.ts'
import { givenPerson } from '#city/people/fixtures.ts'
import { givenOffering } from '#engines/enrolment/fixtures.ts'
import enrolment from '#engines/enrolment/module.ts'
import { enrol, findByCode, orderOf, withdrawEnrolment } from '#engines/enrolment/index.ts'
import notices from '#modules/notices/module.ts'
import { locales } from '#platform/locale.ts'
import { decideOnSlip, enterSlip } from '#platform/ports/payment/actions.ts'
import { paymentsOf } from '#platform/ports/payment/queries.ts'
import { present } from '#platform/refusal.ts'
import { openCity } from '#test/city.ts'
import { givenFamily } from '../fixtures.ts'
import events from '../module.ts'

const city = await openCity({ modules: [enrolment, notices, events], now: new Date('2026-11-22T09:00:00+03:30') })
const { db, now } = city

const goOn = { fa: 'ادامه', en: 'Go on', azb: 'داوام' }
const join = { fa: 'رفتن به فهرست انتظار', en: 'Join the waiting list', azb: 'گؤزله‌مه سیراسینا دور' }
const first = { fa: 'شما نفر اول صف هستید', en: 'You are the first in the line', azb: 'سیرادا بیرینجی سیزسینیز' }
const toPay = { fa: 'پرداختی شما', en: 'You pay', azb: 'اؤده‌یه‌جه‌یینیز' }
const fewer = { fa: 'همین‌ها می‌آیند', en: 'Only these come', azb: 'یالنیز بونلار گلیر' }
const pay = { fa: 'رفتن به پرداخت', en: 'Go to payment', azb: 'اؤده‌مه‌یه گئت' }
const certain = { fa: 'جای شما قطعی است', en: 'Your place is confirmed', azb: 'یئرینیز قطعی‌دیر' }
const giveBack = { fa: 'پس دادن جا', en: 'Give the place back', azb: 'یئری قایتار' }
const nobodysCode = '000000000000'

const clerk = await city.staff('کارمند', 'officer')
const head = await city.staff('رئیس', 'head-of-unit')

/** An offering for four in twelve days, full with two parties of two; 50,000 toman each. */
async function fullHall() {
  const given = await givenOffering(db, now, { seats: 4, price: { rows: [{ amount: '500000' }] } })
  const { offering, sessions } = given
  const inside = []
  for (const name of ['پروین', 'کاوه']) {
    const person = await givenPerson(db, name, { birthYear: 1980 })
    const wish = { key: crypto.randomUUID(), offeringId: offering.id, sessionId: sessions[0]?.id ?? '' }
    const party = [{ personId: person.id }, { guestName: 'همراه', birthYear: 1981, sex: null }]
    inside.push({ person, told: await enrol(await city.work(person), { ...wish, party }) })
  }
  return { ...given, inside }
}

describe.each(locales)('a family of three, in %s', (locale) => {
  test('waits, comes with fewer, is promoted, pays at the desk, and gives the place back', async () => {
    const { mother, daughter, son } = await givenFamily(db, now)
    const { offering, sessions, inside } = await fullHall()
    const visitor = city.visitor(mother, locale)
    const who = await visitor.open(`/e/${offering.code}/enrol?session=${sessions[0]?.id}`)
    const all = Object.fromEntries([mother, daughter, son].map(({ id }) => [`with.${id}`, 'on']))
    const waiting = await (await who.submit(all, goOn[locale])).submit({}, join[locale])
    const code =
      waiting.document.querySelector('form[action*="/party"]')?.getAttribute('action')?.split('/').at(-2) ?? ''
    const stateNow = async () => (await findByCode(db, code))?.state

    for (const { person, told } of inside.slice(0, 1)) await withdrawEnrolment(await city.work(person), told.id)
    const still = await visitor.open(`/my/enrolments/${code}`)
    expect(await stateNow()).toBe('waiting')
    expect(still.document.querySelectorAll('input[name^="stays."]')).toHaveLength(3)
    expect(still.text).toContain(first[locale])
    expect(still.text).toContain(fewer[locale])
    const two = { 'stays.1': 'on', 'stays.2': 'on' }
    await visitor.send(`/my/enrolments/${code}/party`, two)
    expect(await stateNow()).toBe('offered')

    const desk = await (await visitor.open(`/my/enrolments/${code}`)).submit({}, pay[locale])
    expect(desk.status).toBe(200)
    await slipFor(code)
    expect((await visitor.open(`/my/enrolments/${code}`)).text).toContain(toPay[locale])
    const paid = await visitor.open(`/my/enrolments/${code}/payment`)
    expect(paid.text).toContain(certain[locale])

    const ticket = await visitor.open(`/my/tickets/${code}`)
    expect(ticket.text).toContain(locale === 'en' ? '1,000,000' : '۱٬۰۰۰٬۰۰۰')
    await ticket.submit({}, giveBack[locale])
    expect(await stateNow()).toBe('withdrawn')
    expect((await visitor.open(`/my/enrolments/${code}`)).text).not.toContain(toPay[locale])
    expect((await visitor.open('/my')).text).toContain('مریم')
  })
})

/** Two of the desk enter and approve the slip of the bank. */
async function slipFor(code: string) {
  const { id } = present(await findByCode(db, code), { fa: '', en: 'No enrolment' })
  const [attempt] = await paymentsOf(db, orderOf(id))
  const payment = present(attempt, { fa: '', en: 'No payment' })
  expect(payment).toMatchObject({ amountRial: 1_000_000n, state: 'redirected', driver: 'offline' })
  const number = BigInt(`0x${payment.id.slice(-12)}`).toString()
  const slip = await enterSlip(await city.work(clerk), payment.id, { bank: 'melli', number, paidOn: '2026-11-22' })
  await decideOnSlip(await city.work(head), slip, 'yes')
  await city.settle()
}

describe('whose places one sees', () => {
  test('a stranger is asked to sign in, another finds nothing, the other guardian sees the child’s', async () => {
    const { mother, father, daughter } = await givenFamily(db, now)
    const { offering, sessions } = await givenOffering(db, now)
    const wish = { key: crypto.randomUUID(), offeringId: offering.id, sessionId: sessions[0]?.id ?? '' }
    const { code } = await enrol(await city.work(mother), {
      ...wish,
      party: [{ personId: mother.id }, { personId: daughter.id }],
    })
    expect((await city.visitor().open(`/my/enrolments/${code}`)).status).toBe(401)
    expect((await city.visitor(await city.person('دیگری')).open(`/my/enrolments/${code}`)).status).toBe(404)
    expect((await city.visitor(mother).open(`/my/enrolments/${nobodysCode}`)).status).toBe(404)
    expect((await city.visitor(father).open(`/my/enrolments/${code}`)).text).toContain('سارا')

    const who = await city.visitor(father).open(`/e/${offering.code}/enrol?session=${sessions[0]?.id}`)
    const both = { [`with.${father.id}`]: 'on', [`with.${daughter.id}`]: 'on' }
    const answer = await who.submit(both, 'Go on')
    expect(answer.status).toBe(422)
    expect(answer.text).toContain('سارا is already enrolled by her or his other guardian')
    expect(answer.document.querySelector(`a[href="/en/my/enrolments/${code}"]`)).not.toBeNull()
    expect(answer.document.querySelector(`[name="with.${father.id}"]`)?.hasAttribute('checked')).toBe(true)
  })
})

describe('the family’s calendar', () => {
  test('has a secret address that is shown once, opens the plans, and opens nothing once it is renewed or closed', async () => {
    const { mother, son } = await givenFamily(db, now)
    const { offering, sessions } = await givenOffering(db, now, { title: { fa: 'شنا', en: 'Swimming' } })
    const wish = { key: crypto.randomUUID(), offeringId: offering.id, sessionId: sessions[0]?.id ?? '' }
    await enrol(await city.work(mother), { ...wish, party: [{ personId: mother.id }, { personId: son.id }] })
    const visitor = city.visitor(mother)
    const shown = await (await visitor.open('/my')).submit({}, 'Make an address')
    const address = /\/cal\/me-[\w-]{22}\.ics/.exec(shown.text)?.[0] ?? ''
    expect((await visitor.open('/my')).text).not.toContain(address)
    const feed = await city.visitor().request(address)
    expect(feed.headers.get('content-type')).toBe('text/calendar; charset=utf-8')
    expect(await feed.text()).toContain('SUMMARY;LANGUAGE=fa:شنا')
    await (await visitor.open('/my')).submit({}, 'Make a new address')
    expect((await city.visitor().request(address)).status).toBe(404)
    await (await visitor.open('/my')).submit({}, 'Close the address')
    expect((await visitor.open('/my')).text).toContain('Make an address')
  })
})

test('a guardian’s consent is given once, box by box, and asked no more', async () => {
  const { mother, daughter, son } = await givenFamily(db, now)
  const { offering, sessions } = await givenOffering(db, now, { consents: ['participation'] })
  await giveOwnConsent(await city.work(mother), son.id, { purpose: 'participation', startsOn: '2026-01-01' })
  const who = await city.visitor(mother).open(`/e/${offering.code}/enrol?session=${sessions[0]?.id}`)
  const party = { [`with.${daughter.id}`]: 'on', [`with.${son.id}`]: 'on', [`with.${mother.id}`]: 'on' }
  const asked = await who.submit(party, 'Go on')
  expect(asked.document.querySelectorAll('input[name^="consent."]')).toHaveLength(1)
  const missing = await asked.submit({}, 'Go on')
  expect(missing.status).toBe(422)
  const name = asked.document.querySelector('input[name^="consent."]')?.getAttribute('name') ?? ''
  const check = await missing.submit({ [name]: 'on' }, 'Go on')
  expect((await check.submit({}, 'Enrol now')).text).toContain('Your place is confirmed')
})
