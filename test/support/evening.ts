import { mobileHmac, sealMobile } from '#city/people/contacts.ts'
import { givenPerson } from '#city/people/fixtures.ts'
import { tryInsertContact } from '#city/people/queries.ts'
import type { Person } from '#city/people/tables.ts'
import { givenOffering } from '#engines/enrolment/fixtures.ts'
import enrolment from '#engines/enrolment/module.ts'
import { enrol, getEnrolment, getSession, issueTicket } from '#engines/enrolment/index.ts'
import notices from '#modules/notices/module.ts'
import { openCity } from './city.ts'
import room from '#modules/events/module.ts'

/** A city in which a session is about to begin, and those who come to it. */
export async function openEvening() {
  const city = await openCity({ modules: [enrolment, notices, room], now: new Date('2026-06-10T10:00:00+03:30') })
  const { db, keyring } = city
  let count = 0

  /** Somebody with a mobile of their own. */
  async function citizen(name: string): Promise<Person & { readonly mobile: string }> {
    const person = await givenPerson(db, name, { birthYear: 1990, sex: 'female' })
    count += 1
    const mobile = `+9891400${String(count).padStart(5, '7')}`
    const sealed = sealMobile(keyring, person.id, mobile)
    await tryInsertContact(db, { personId: person.id, kind: 'mobile', sealed, hmac: mobileHmac(keyring, mobile) })
    return { ...person, mobile }
  }

  /** A session whose register is just open. */
  async function evening(wish: Parameters<typeof givenOffering>[2] = {}) {
    const soon = new Date(city.now.getTime() + 600_000)
    const { offering, sessions } = await givenOffering(db, city.now, { startsAt: soon, ...wish })
    const session = await getSession(db, sessions[0]?.id ?? '')
    return { offering, session, base: `/door/${session.id}` }
  }

  /** A party with so many guests, and its ticket. */
  async function party({ offering, session }: Awaited<ReturnType<typeof evening>>, person: Person, guests = 1) {
    const guest = { guestName: 'ایران تهرانی', birthYear: 1980, sex: 'female' as const }
    const told = await enrol(await city.work(person), {
      key: crypto.randomUUID(),
      offeringId: offering.id,
      sessionId: session.id,
      party: [{ personId: person.id }, ...Array.from({ length: guests }, () => guest)],
    })
    const row = await getEnrolment(db, told.id)
    const ticket =
      row.state === 'confirmed' ? await issueTicket(db, keyring, city.now, { enrolment: row, session }) : ''
    return { ...told, ticket }
  }

  return { city, citizen, evening, party }
}
