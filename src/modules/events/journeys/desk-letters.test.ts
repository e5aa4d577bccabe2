import { describe, expect, test } from 'vitest'
import facts from '#city/facts/module.ts'
import { givenStaff } from '#city/organisations/fixtures.ts'
import { mobileHmac, sealMobile } from '#city/people/contacts.ts'
import { givenPerson } from '#city/people/fixtures.ts'
import { tryInsertContact } from '#city/people/queries.ts'
import { givenProgramme } from '#city/programmes/fixtures.ts'
import { givenOffering } from '#engines/enrolment/fixtures.ts'
import { enrol } from '#engines/enrolment/index.ts'
import enrolment from '#engines/enrolment/module.ts'
import { noticeMessages } from '#modules/notices/index.ts'
import { postNotices } from '#modules/notices/actions/post.ts'
import notices from '#modules/notices/module.ts'
import { messagesOf } from '#platform/outbox/queries.ts'
import { paramsIn } from '#platform/outbox/queue.ts'
import { smsParts } from '#platform/ports/sms/port.ts'
import { openCity } from '#test/city.ts'
import events from '../module.ts'

const modules = [facts, enrolment, events, notices]
const city = await openCity({ modules, now: new Date('2026-11-22T22:30:00+03:30') })
const { db, keyring } = city
const officer = await givenStaff(db, 'نگار نمونه', ['officer'])
const programme = await givenProgramme(db, city.now)
const english = city.visitor(officer, 'en')

let mobiles = 0
async function citizen(name: string) {
  const person = await givenPerson(db, name, { birthYear: 1990, sex: 'female' })
  mobiles += 1
  const mobile = `+98914111${String(mobiles).padStart(4, '0')}`
  const sealed = sealMobile(keyring, person.id, mobile)
  await tryInsertContact(db, { personId: person.id, kind: 'mobile', sealed, hmac: mobileHmac(keyring, mobile) })
  return person
}

/** An offering of one seat: Sara has it, Mina waits, and a guest of the desk waits whom nobody can write to. */
async function full() {
  const { offering, sessions } = await givenOffering(db, city.now, { programmeId: programme.id, seats: 1 })
  const sessionId = sessions[0]?.id ?? ''
  const wish = () => ({ key: crypto.randomUUID(), offeringId: offering.id, sessionId })
  for (const person of [await citizen('سارا'), await citizen('مینا')])
    await enrol(await city.work(person), { ...wish(), party: [{ personId: person.id }] })
  const work = await city.work(officer)
  await enrol(work, { ...wish(), party: [{ guestName: 'پری نمونه', birthYear: 1990, sex: 'female' }] })
  return { at: `/desk/offerings/${offering.code}/messages`, sessionId, offering }
}

const hours = 3600

/** What left for people, by the texts. */
async function posted() {
  await city.settle()
  await postNotices(await city.work('rules'), { keyring, publicUrl: 'https://city.example' })
  const all = await messagesOf(db, { limit: 200 })
  return all.flatMap((message) => {
    const template = noticeMessages.find(({ name }) => name === message.template)
    const text = template?.render(paramsIn(keyring, message), message.locale).text ?? ''
    return message.template.startsWith('notices.letter') ? [text] : []
  })
}

describe('a message to the people of an offering', () => {
  test('is looked at first, reaches each once, waits for the morning, and is kept with who wrote it', async () => {
    const { at } = await full()
    const form = await english.open(at)
    const sent = { 'states[]': ['confirmed', 'waiting'], text: 'کلاس در سالن شمارهٔ ۲ برگزار می‌شود.' }
    const seen = await form.submit(sent, 'Look before sending')
    expect(seen.text).toContain('Registrations: 3. Told by SMS: 2, by e-mail: 0.')
    expect(seen.text).toContain('پری نمونه')
    expect(seen.text).toContain('«والیبال بانوان»: کلاس در سالن شمارهٔ ۲ برگزار می‌شود.')
    expect(await posted()).toEqual([])

    const done = await seen.submit({}, 'Send to 2 people')
    expect(done.text).toContain('on its way to 2 people')
    expect(done.text).toContain('نگار نمونه')
    city.wait(60)
    expect(await posted()).toEqual([])
    city.wait(11 * hours)
    const texts = await posted()
    expect(texts).toHaveLength(2)
    expect(texts[0]).toMatch(/^«والیبال بانوان»: کلاس در سالن شمارهٔ ۲ برگزار می‌شود\. https:\/\/city\.example\/t\//)
    const head = city.visitor(await city.staff('رئیس', 'head-of-unit'), 'en')
    expect((await head.open('/desk/notices')).text).toContain('A message of the organiser')
  })

  test('sent twice by one form goes once', async () => {
    const before = (await posted()).length
    const { at } = await full()
    const seen = await (
      await english.open(at)
    ).submit({ 'states[]': ['waiting'], text: 'یک بار' }, 'Look before sending')
    expect(seen.text).toContain('Told by SMS: 1')
    await seen.submit({}, 'Send to 1 people')
    await seen.submit({}, 'Send to 1 people')
    city.wait(24 * hours)
    expect(await posted()).toHaveLength(before + 1)
  })

  test('is for one session with those of the whole run, or for all', async () => {
    const { offering, sessions } = await givenOffering(db, city.now, { programmeId: programme.id, times: 2 })
    const at = `/desk/offerings/${offering.code}/messages`
    const sara = await citizen('سارا دو')
    const wish = { key: crypto.randomUUID(), offeringId: offering.id, sessionId: sessions[1]?.id }
    await enrol(await city.work(sara), { ...wish, party: [{ personId: sara.id }] })
    const told = async (session: string) =>
      (
        await (
          await english.open(at)
        ).submit({ 'states[]': ['confirmed'], text: 'سلام', session }, 'Look before sending')
      ).text
    expect(await told(sessions[0]?.id ?? '')).toContain('There is nobody in this state.')
    expect(await told(sessions[1]?.id ?? '')).toContain('Registrations: 1.')
  })

  test('nobody chosen or nothing written is said at the field, and what was typed stays', async () => {
    const { at } = await full()
    const form = await english.open(at)
    const page = await form.submit({ 'states[]': [], text: 'می‌ماند' }, 'Look before sending')
    expect(page.status).toBe(422)
    expect(page.document.querySelector('textarea')?.textContent).toContain('می‌ماند')
    expect((await form.submit({ 'states[]': ['waiting'], text: ' ' }, 'Look before sending')).status).toBe(422)
  })

  test('is for those who may see the list', async () => {
    const { at } = await full()
    const auditor = city.visitor(await city.staff('کاظم', 'auditor'), 'en')
    expect((await auditor.open(at)).status).toBe(403)
  })
})

test('an SMS costs by its parts: Persian 70 letters, then 67 each; Latin 160, then 153', () => {
  const parts = ['س'.repeat(70), 'س'.repeat(71), 'س'.repeat(135), 's'.repeat(160), 's'.repeat(161)].map(smsParts)
  expect(parts).toEqual([1, 2, 3, 1, 2])
})
