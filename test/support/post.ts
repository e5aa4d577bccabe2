import { mobileHmac, sealMobile } from '#city/people/contacts.ts'
import { givenPerson } from '#city/people/fixtures.ts'
import { tryInsertContact } from '#city/people/queries.ts'
import type { Person } from '#city/people/tables.ts'
import { givenOffering } from '#engines/enrolment/fixtures.ts'
import enrolment from '#engines/enrolment/module.ts'
import { enrol } from '#engines/enrolment/index.ts'
import { messagesOf } from '#platform/outbox/queries.ts'
import { paramsIn } from '#platform/outbox/queue.ts'
import type { Message } from '#platform/outbox/tables.ts'
import { openCity } from './city.ts'
import { noticeMessages } from '#modules/notices/actions/messages.ts'
import { postNotices } from '#modules/notices/actions/post.ts'
import room from '#modules/notices/module.ts'

/** A city in which notices leave, and what people read of them. */
export async function openPost() {
  const city = await openCity({ modules: [enrolment, room], now: new Date('2026-06-10T10:00:00+03:30') })
  const { db, keyring } = city

  let mobiles = 0
  /** Somebody who can be written to. */
  async function citizen(name: string, more: Parameters<typeof givenPerson>[2] = {}): Promise<Person> {
    const person = await givenPerson(db, name, { birthYear: 1990, sex: 'female', ...more })
    mobiles += 1
    const mobile = `+98914000${String(mobiles).padStart(4, '0')}`
    const sealed = sealMobile(keyring, person.id, mobile)
    await tryInsertContact(db, { personId: person.id, kind: 'mobile', sealed, hmac: mobileHmac(keyring, mobile) })
    return person
  }

  async function take(person: Person, offeringId: string, sessionId: string, party = [person]) {
    const wish = { key: crypto.randomUUID(), offeringId, sessionId, party: party.map(({ id }) => ({ personId: id })) }
    return enrol(await city.work(person), wish)
  }

  /** An offering and its only session. */
  async function setting(wish: Parameters<typeof givenOffering>[2] = {}) {
    const { offering, sessions } = await givenOffering(db, city.now, wish)
    return { offering, sessionId: sessions[0]?.id ?? '' }
  }

  /** Lets facts be heard and notices leave, and gives what was written to people, oldest first. */
  async function told(): Promise<string[]> {
    await city.settle()
    city.wait(30)
    await postNotices(await city.work('rules'), { keyring, publicUrl: 'https://city.example' })
    return (await messagesOf(db, { limit: 200 })).toReversed().map(textOf)
  }

  function textOf(message: Message): string {
    const template = noticeMessages.find(({ name }) => name === message.template)
    return template?.render(paramsIn(keyring, message), message.locale).text ?? ''
  }

  return { city, citizen, take, setting, told }
}
