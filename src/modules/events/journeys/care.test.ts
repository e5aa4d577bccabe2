import { sql } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import consents from '#city/consents/module.ts'
import { findConsent } from '#city/consents/queries.ts'
import { givenStaff } from '#city/organisations/fixtures.ts'
import { givenPerson } from '#city/people/fixtures.ts'
import { givenOffering } from '#engines/enrolment/fixtures.ts'
import { shrinkParty, withdrawEnrolment } from '#engines/enrolment/index.ts'
import enrolment from '#engines/enrolment/module.ts'
import { rows } from '#platform/db/database.ts'
import { givenMobile } from '#modules/account/index.ts'
import { theRules } from '#platform/permission.ts'
import { openCity } from '#test/city.ts'
import { pdfText } from '#test/pdf-text.ts'
import { givenFamily } from '../fixtures.ts'
import { forgetCareJob } from '../jobs/care.ts'
import events from '../module.ts'

const now = new Date('2026-11-22T09:00:00+03:30')
const city = await openCity({ modules: [consents, enrolment, events], now })
const { db, keyring } = city

const aDay = 86_400_000
const secret = 'بادام‌زمینی برایش خطر دارد'
const grandmother = 'مادربزرگ، ۰۴۱۳۵۵۵۱۲۳۴'
const leader = await givenPerson(db, 'مربی نمونه')
const otherLeader = await givenPerson(db, 'مربی دیگر')
const officer = await givenStaff(db, 'کارشناس نمونه', ['officer'])

const Row = z.object({ id: z.string(), code: z.string() })
const enrolmentOf = async (offeringId: string) =>
  (await rows(db, Row, sql`select id, code from enrolment where offering_id = ${offeringId}`))[0] ?? {
    id: '',
    code: '',
  }

const Count = z.object({ n: z.coerce.number() })
const countOf = async (query: ReturnType<typeof sql>) => (await rows(db, Count, query))[0]?.n ?? 0
const kept = async (id: string) => ({
  notes: await countOf(sql`select count(*) n from events_health_notes where enrolment_id = ${id}`),
  contacts: await countOf(sql`select count(*) n from events_emergency_contacts where enrolment_id = ${id}`),
})

/** A mother who enrols her daughter for two mornings a day apart, of which two people lead one each. */
async function given(wish: { readonly asksHealth: boolean } = { asksHealth: true }) {
  const family = await givenFamily(db, now)
  const startsAt = new Date(city.now.getTime() + 10 * aDay)
  const made = await givenOffering(db, city.now, {
    ...wish,
    title: { fa: 'شنای بامداد' },
    admitBy: 'run',
    times: 2,
    startsAt,
    session: { leaders: [leader.id] },
  })
  const [first, second] = made.sessions
  await db.execute(
    sql`update enrolment_sessions set leaders = array[${otherLeader.id}::uuid] where id = ${second?.id ?? ''}`,
  )
  return { ...family, ...made, first: first?.id ?? '', second: second?.id ?? '', startsAt }
}

async function tells(ground: Awaited<ReturnType<typeof given>>, told: Record<string, string>) {
  const { mother, daughter, offering } = ground
  const visitor = city.visitor(mother, 'fa')
  const who = await visitor.open(`/e/${offering.code}/enrol`)
  const details = await who.submit({ [`with.${mother.id}`]: 'on', [`with.${daughter.id}`]: 'on' }, 'ادامه')
  return { visitor, details, next: await details.submit(told, 'ادامه') }
}

/** The same, all the way to the place. */
async function enrolled() {
  const ground = await given()
  const { daughter } = ground
  const { visitor, next } = await tells(ground, {
    [`health.${daughter.id}`]: secret,
    [`healthConsent.${daughter.id}`]: 'on',
    emergency: grandmother,
  })
  await next.submit({}, 'ثبت‌نام می‌کنم')
  return { ...ground, visitor, ...(await enrolmentOf(ground.offering.id)) }
}

const careAt = (person: Parameters<typeof city.visitor>[0], sessionId: string) =>
  city.visitor(person, 'fa').open(`/door/${sessionId}/care`)

/** Puts the clock of the city on the day of a session. */
const goTo = (at: Date) => city.wait((at.getTime() - city.now.getTime()) / 1000)

describe('a mother who enrols her daughter', () => {
  test('is asked of her health only where the offering asks', async () => {
    const { mother, offering } = await given({ asksHealth: false })
    const who = await city.visitor(mother, 'fa').open(`/e/${offering.code}/enrol`)
    const check = await who.submit({ [`with.${mother.id}`]: 'on' }, 'ادامه')
    expect(check.text).not.toContain('یادداشت سلامت')
    expect(check.document.querySelector('[name^="health."]')).toBeNull()
  })

  test('keeps what she typed when the consent is missing, and nothing is stored', async () => {
    const ground = await given()
    const { next } = await tells(ground, { [`health.${ground.daughter.id}`]: secret, emergency: 'مادربزرگ' })
    expect(next.status).toBe(422)
    expect(next.text).toContain('بی رضایت')
    expect(next.text).toContain('شماره ندارد')
    expect(next.document.innerHTML).toContain(secret)
    expect(await findConsent(db, ground.daughter.id, 'health-note', '2026-11-22')).toBeUndefined()
  })

  test('tells it once, sealed; it stands in no fact, no draft and no list', async () => {
    const { id, daughter, offering } = await enrolled()
    expect(await kept(id)).toEqual({ notes: 1, contacts: 1 })
    expect(await findConsent(db, daughter.id, 'health-note', '2026-11-22')).toBeDefined()
    await city.settle()
    for (const found of [
      sql`select count(*) n from facts where detail::text like ${`%${secret}%`}`,
      sql`select count(*) n from events_drafts where care like ${`%${secret}%`}`,
      sql`select count(*) n from events_health_notes where sealed like ${`%${secret}%`}`,
      sql`select count(*) n from search_entries where body like ${`%${secret}%`}`,
    ])
      expect(await countOf(found)).toBe(0)
    const desk = city.visitor(officer, 'fa')
    const list = await desk.request(`/desk/offerings/${offering.code}/registrations.csv`)
    expect(await list.text()).not.toContain(secret)
    const page = await desk.open(`/desk/offerings/${offering.code}/registrations/${id}`)
    expect(page.text).not.toContain(secret)
    expect(page.text).not.toContain('مادربزرگ')
  })
})

describe('what was told', () => {
  test('is read by the leader of the session on its day alone; another leader and the staff see nothing', async () => {
    const { first, offering, startsAt, mother } = await enrolled()
    await givenMobile(db, keyring, { person: mother, mobile: '+989141110001' })
    const early = await careAt(leader, first)
    expect(early.text).toContain('یادداشت دارد')
    expect(early.text).not.toContain(secret)
    expect(early.text).not.toContain('مادربزرگ')
    goTo(startsAt)
    const onTheDay = await careAt(leader, first)
    expect(onTheDay.text).toContain(secret)
    expect(onTheDay.text).toContain(grandmother)
    expect(onTheDay.text).not.toContain('+989141110001')
    expect((await careAt(otherLeader, first)).text).not.toContain(secret)
    expect((await careAt(officer, first)).status).toBe(404)
    const sheet = `/desk/offerings/${offering.code}/sessions/${first}/attendance`
    const desk = await city.visitor(officer, 'fa').open(sheet)
    expect(desk.text).not.toContain('یادداشت دارد')
    const details = z.object({ detail: z.object({ notes: z.number(), contacts: z.number() }) })
    const read = sql`select detail from facts where name = 'events.care-read' and detail->>'sessionId' = ${first}`
    expect(await rows(db, details, read)).toEqual([{ detail: expect.objectContaining({ notes: 1, contacts: 1 }) }])
    goTo(new Date(startsAt.getTime() + aDay))
    expect((await careAt(leader, first)).text).not.toContain(secret)
  })

  test('stands on the page and the sheet of a leader who works at the Desk', async () => {
    const { first, offering, startsAt, id } = await enrolled()
    await db.execute(sql`update enrolment_sessions set leaders = array[${officer.id}::uuid] where id = ${first}`)
    const address = `/desk/offerings/${offering.code}/sessions/${first}/attendance`
    const desk = city.visitor(officer, 'fa')
    const before = await desk.open(address)
    expect(before.text).toContain('یادداشت دارد')
    expect(before.text).not.toContain(secret)
    goTo(startsAt)
    const page = await desk.open(address)
    expect(page.text).toContain(secret)
    expect(page.text).toContain(grandmother)
    expect(await kept(id)).toEqual({ notes: 1, contacts: 1 })
  })

  test('stands on the paper list that a leader without any post prints at the door, on the day alone', async () => {
    const ground = await given()
    const { daughter, first, startsAt, offering } = ground
    const told = { [`health.${daughter.id}`]: 'Nuts are dangerous', [`healthConsent.${daughter.id}`]: 'on' }
    await (await tells(ground, told)).next.submit({}, 'ثبت‌نام می‌کنم')
    const printed = async (person: typeof leader) => {
      const answer = await city.visitor(person, 'en').request(`/en/door/${first}/sheet.pdf`)
      return answer.status === 200 ? pdfText(new Uint8Array(await answer.arrayBuffer())) : answer.status
    }
    const early = await printed(leader)
    expect(early).toContain('Has a note')
    expect(early).not.toContain('Nuts')
    goTo(startsAt)
    expect(await printed(leader)).toContain('Nuts are dangerous')
    expect([await printed(otherLeader), await printed(ground.mother)]).toEqual([403, 403])
    const desk = city.visitor(officer, 'en')
    const ofUnit = await desk.request(`/en/desk/offerings/${offering.code}/sessions/${first}/sheet.pdf`)
    expect(pdfText(new Uint8Array(await ofUnit.arrayBuffer()))).not.toMatch(/Nuts|Has a note/)
  })

  test('calls the account of the party where nobody else was named', async () => {
    const ground = await given()
    const { mother, daughter, first, startsAt, offering } = ground
    await givenMobile(db, keyring, { person: mother, mobile: '+989141110002' })
    const told = { [`health.${daughter.id}`]: secret, [`healthConsent.${daughter.id}`]: 'on' }
    await (await tells(ground, told)).next.submit({}, 'ثبت‌نام می‌کنم')
    expect((await enrolmentOf(offering.id)).id).not.toBe('')
    goTo(startsAt)
    expect((await careAt(leader, first)).text).toContain('+989141110002')
  })

  test('is mended, and deleted with the consent, by who told it; strangers find no such page', async () => {
    const { id, code, visitor, daughter, startsAt, first } = await enrolled()
    const page = await visitor.open(`/my/enrolments/${code}/care`)
    expect(page.document.innerHTML).toContain(secret)
    expect((await city.visitor(otherLeader, 'fa').open(`/my/enrolments/${code}/care`)).status).toBe(404)
    const mended = await page.submit({ [`health.${daughter.id}`]: 'اسپری در کیفش است' }, 'ذخیره')
    expect(mended.text).toContain('نگه داشته شد')
    expect(mended.document.innerHTML).toContain('اسپری در کیفش است')
    await mended.submit({}, 'رضایت را پس می‌گیرم')
    expect(await kept(id)).toEqual({ notes: 0, contacts: 1 })
    expect(await findConsent(db, daughter.id, 'health-note', '2026-11-22')).toBeUndefined()
    goTo(startsAt)
    expect((await careAt(leader, first)).text).not.toContain('اسپری')
  })

  test('goes with a consent that staff end, with who leaves, and thirty days after the end', async () => {
    const { id, daughter, sessions } = await enrolled()
    const ends = sessions.at(-1)?.endsAt ?? now
    const work = { ...(await city.work('rules')), actor: theRules }
    goTo(new Date(ends.getTime() + 29.9 * aDay))
    await forgetCareJob.run({ ...work, now: city.now })
    expect(await kept(id)).toEqual({ notes: 1, contacts: 1 })
    goTo(new Date(ends.getTime() + 30.1 * aDay))
    await forgetCareJob.run({ ...work, now: city.now })
    expect(await kept(id)).toEqual({ notes: 0, contacts: 0 })

    const other = await enrolled()
    const consent = await findConsent(db, other.daughter.id, 'health-note', '2027-06-01')
    const desk = city.visitor(officer, 'fa')
    await desk.send(`/desk/consents/${consent?.id}/withdrawal`, {})
    await city.settle()
    expect(await kept(other.id)).toEqual({ notes: 0, contacts: 1 })
    expect(daughter.id).not.toBe(other.daughter.id)

    const third = await enrolled()
    const position = await rows(
      db,
      z.object({ position: z.number() }),
      sql`select position from enrolment_members where enrolment_id = ${third.id} and person_id = ${third.daughter.id}`,
    )
    const own = await city.work(third.mother)
    await shrinkParty(own, third.id, [position[0]?.position ?? 0])
    await forgetCareJob.run({ ...work, now: city.now })
    expect(await kept(third.id)).toEqual({ notes: 0, contacts: 1 })
    await withdrawEnrolment(own, third.id)
    await forgetCareJob.run({ ...work, now: city.now })
    expect(await kept(third.id)).toEqual({ notes: 0, contacts: 0 })
  })
})

test('a clerk writes it down for who is on the phone, with their consent, in a name the guardian gave', async () => {
  const { mother, daughter, offering } = await given()
  const desk = city.visitor(officer, 'fa')
  const page = await desk.open(`/desk/offerings/${offering.code}/register?person=${mother.id}`)
  const party = { 'members[]': [mother.id, daughter.id], [`health.${daughter.id}`]: secret, emergency: grandmother }
  const wrong = await page.submit(party, 'بررسی')
  expect(wrong.status).toBe(422)
  expect(wrong.text).toContain('بی رضایت')
  expect(wrong.document.innerHTML).toContain(secret)
  const sound = await wrong.submit({ ...party, [`healthConsent.${daughter.id}`]: 'on' }, 'بررسی')
  await sound.submit({ step: 'confirm' }, 'درست است، ثبت کن')
  const { id } = await enrolmentOf(offering.id)
  expect(await kept(id)).toEqual({ notes: 1, contacts: 1 })
  const on = city.now.toISOString().slice(0, 10)
  expect(await findConsent(db, daughter.id, 'health-note', on)).toMatchObject({ givenBy: mother.id })
})
