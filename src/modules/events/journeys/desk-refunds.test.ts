import { expect, test } from 'vitest'
import facts from '#city/facts/module.ts'
import { insertCharges, refundsDue } from '#city/money/queries.ts'
import { givenStaff } from '#city/organisations/fixtures.ts'
import { givenPerson } from '#city/people/fixtures.ts'
import { givenOffering } from '#engines/enrolment/fixtures.ts'
import { enrol, orderOf } from '#engines/enrolment/index.ts'
import enrolment from '#engines/enrolment/module.ts'
import { openCity } from '#test/city.ts'
import events from '../module.ts'

const city = await openCity({ modules: [facts, enrolment, events], now: new Date('2026-11-22T09:00:00+03:30') })
const { db, now } = city
const head = city.visitor(await givenStaff(db, 'سپهر نمونه', ['head-of-unit']), 'en')
const address = '/desk/offerings/refunds'

/** Somebody to whom 50,000 toman go back. */
async function owes(name: string, reason = 'withdrawn') {
  const { offering, sessions } = await givenOffering(db, now)
  const person = await givenPerson(db, name)
  const place = { offeringId: offering.id, sessionId: sessions[0]?.id }
  const wish = { key: crypto.randomUUID(), ...place, party: [{ personId: person.id }] }
  const { id } = await enrol(await city.work(person), wish)
  const base = { subject: orderOf(id), amountRial: 500_000n, reason, state: 'refund-due' as const }
  await insertCharges(db, [{ ...base, createdAt: city.now, changedAt: city.now }])
}

test('what is owed is listed with whom and why, is marked with a number, and is then among what went back', async () => {
  await owes('سارا امینی', 'cancelled')
  const list = await head.open(address)
  expect(list.text).toContain('سارا امینی')
  expect(list.text).toContain('Called off by the organiser')
  const wrong = await list.submit({ reference: '۱' }, 'It was given back')
  expect([wrong.status, wrong.text.includes('4 to 30 digits')]).toEqual([422, true])
  expect(wrong.document.querySelector('input[name=reference]')?.getAttribute('value')).toBe('۱')
  const done = await wrong.submit({ reference: '۱۴۰۵۰۹۰۱۲۳' }, 'It was given back')
  expect(done.text).toContain('Nothing is owed')
  expect((await head.open(`${address}?state=refunded`)).text).toContain('سارا امینی')
  const twice = await wrong.submit({ reference: '1405090123' }, 'It was given back')
  expect([twice.status, twice.text.includes('given back already')]).toEqual([422, true])
})

test('the list pages by key, the oldest first', async () => {
  for (let at = 0; at < 51; at += 1) {
    city.wait(1)
    await owes(`نفر ${at}`)
  }
  const first = await head.open(address)
  expect(first.document.querySelectorAll('tbody tr')).toHaveLength(50)
  const next = await head.visit(first.document.querySelector('a[rel=next]')?.getAttribute('href') ?? '')
  expect(next.document.querySelectorAll('tbody tr')).toHaveLength(1)
  expect(next.text).toContain('نفر 50')
  const wrong = await next.submit({ reference: '۱۲' }, 'It was given back')
  expect(wrong.status).toBe(422)
  expect(wrong.document.querySelector('input[name=reference][value="۱۲"]')).not.toBeNull()
})

test('an officer, who gives no money back, sees none of it', async () => {
  const officer = city.visitor(await givenStaff(db, 'نگار نمونه', ['officer']), 'en')
  expect((await officer.open(address)).status).toBe(403)
  const [one] = await refundsDue(db)
  expect((await officer.send(`/en${address}/${one?.id}`, { reference: '12345' })).status).toBe(403)
})
