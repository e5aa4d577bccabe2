import { expect, test } from 'vitest'
import { givenPerson } from '#city/people/fixtures.ts'
import { givenPlace } from '#city/places/fixtures.ts'
import { givenProgramme } from '#city/programmes/fixtures.ts'
import { givenCityOfPromises } from '#engines/commitment/fixtures.ts'
import commitment from '#engines/commitment/module.ts'
import { enrol, findOfferingByCode, getOffering, recordMark, sessionsOf } from '#engines/enrolment/index.ts'
import enrolment from '#engines/enrolment/module.ts'
import { present } from '#platform/refusal.ts'
import { openCity } from '#test/city.ts'
import { createSitting, type NewSitting } from '../actions/meetings.ts'
import pages from '../module.ts'
import { getSitting } from '../queries/meetings.ts'
import { meetingWords } from '../words/meetings.ts'

/** A Wednesday. */
const city = await openCity({ modules: [commitment, enrolment, pages], now: new Date('2026-04-22T09:00:00+03:30') })
const they = await givenCityOfPromises(city.db)
const programme = await givenProgramme(city.db, city.now, { state: 'running' })
const hall = await givenPlace(city.db, city.now)
const secretary = city.visitor(they.coordinator, 'en')
const everybody = city.visitor(undefined, 'en')

let meetings = 0

/** A called meeting; each a day after the one before, so that the hall is free. */
async function called(more: Partial<NewSitting> = {}) {
  const code = await createSitting(await city.work(they.coordinator), {
    bodyId: they.board.id,
    secretariatId: they.office.id,
    title: { fa: 'نشست باز کمیسیون فرهنگی' },
    startsAt: new Date(city.now.getTime() + 3_600_000 + 86_400_000 * meetings++),
    minutes: 60,
    where: { fa: 'تالار عمارت ساعت' },
    isPublic: true,
    openToAll: true,
    ...more,
  })
  await (await secretary.open(`/desk/meetings/${code}`)).submit({}, 'Call and publish the agenda')
  return code
}

const seats = { programme: programme.id, place: hall.id, seats: '۴۰', access: 'yes' }
const openFor = async (code: string) =>
  (await secretary.open(`/desk/meetings/${code}`)).submit(seats, 'Open registration')

async function offeringOf(code: string) {
  const { sitting } = await getSitting(city.db, code)
  return getOffering(city.db, present(sitting.offeringId ?? undefined, meetingWords.noSuch))
}

test('A citizen finds the way to a seat on the page of an open meeting', async () => {
  const code = await called()
  expect((await everybody.open(`/meetings/${code}`)).text).not.toContain('Register to attend')
  expect((await openFor(code)).status).toBe(200)
  const offering = await offeringOf(code)
  expect(offering).toMatchObject({ kind: 'sitting', state: 'published', organiserId: they.office.id })
  const page = await everybody.open(`/meetings/${code}`)
  expect(page.document.querySelector(`a[href$="/e/${offering.code}"]`)?.textContent).toContain('Register to attend')
  const [session] = await sessionsOf(city.db, offering.id)
  expect(session?.startsAt).toEqual((await getSitting(city.db, code)).sitting.startsAt)
})

test('The same form sent twice opens one registration, and another one is refused', async () => {
  const code = await called()
  const form = await secretary.open(`/desk/meetings/${code}`)
  await form.submit(seats, 'Open registration')
  const first = await offeringOf(code)
  expect((await form.submit(seats, 'Open registration')).status).toBe(200)
  expect((await offeringOf(code)).id).toBe(first.id)
  const again = await secretary.send(`/desk/meetings/${code}/public-seats`, { ...seats, once: crypto.randomUUID() })
  expect(again.status).toBe(422)
  expect(again.text).not.toContain('Open registration')
})

test('A meeting that is not open to the public takes no registration', async () => {
  const code = await called({ openToAll: false })
  expect((await secretary.open(`/desk/meetings/${code}`)).text).not.toContain('Open registration')
  const sent = await secretary.send(`/desk/meetings/${code}/public-seats`, { ...seats, once: crypto.randomUUID() })
  expect(sent.status).toBe(422)
  expect((await getSitting(city.db, code)).sitting.offeringId).toBeNull()
})

test('What was typed is kept when seats are no number', async () => {
  const code = await called()
  const form = await secretary.open(`/desk/meetings/${code}`)
  const back = await form.submit({ ...seats, seats: 'many' }, 'Open registration')
  expect(back.status).toBe(422)
  expect(back.text).toContain('many')
})

test('The public that came is counted from the marks at the door, and a few are not told apart outside', async () => {
  const code = await called()
  await openFor(code)
  const offering = await offeringOf(code)
  const [session] = await sessionsOf(city.db, offering.id)
  const sessionId = present(session, meetingWords.noSuch).id
  const guest = await givenPerson(city.db, 'شهروند نمونه')
  await enrol(await city.work(guest), {
    key: crypto.randomUUID(),
    offeringId: offering.id,
    sessionId,
    party: [{ personId: guest.id }],
  })
  await (await secretary.open(`/desk/meetings/${code}`)).submit({}, 'Begin the meeting')
  const startsAt = present(session?.startsAt ?? undefined, meetingWords.noSuch)
  city.wait((startsAt.getTime() - city.now.getTime()) / 1000)
  const came = async (count: number) =>
    recordMark(await city.work(they.coordinator), {
      id: crypto.randomUUID(),
      sessionId,
      enrolmentId: null,
      member: null,
      at: city.now,
      value: 'present',
      witness: 'facilitator',
      count,
    })
  await came(4)
  expect((await everybody.open(`/meetings/${code}`)).text).toContain('fewer than 10 people')
  expect((await secretary.open(`/desk/meetings/${code}`)).text).toMatch(/Members of the public\s*4/)
  await came(13)
  expect((await everybody.open(`/meetings/${code}`)).text).toMatch(/Members of the public\s*17/)
})

test('Whoever cancels the meeting cancels its registration with it', async () => {
  const code = await called()
  await openFor(code)
  const offering = await offeringOf(code)
  const page = await secretary.open(`/desk/meetings/${code}`)
  await page.submit({ reason: 'بیماری رئیس' }, 'Cancel the meeting')
  expect(await findOfferingByCode(city.db, offering.code)).toMatchObject({
    state: 'cancelled',
    cancelReason: { fa: 'بیماری رئیس' },
  })
  expect((await everybody.open(`/meetings/${code}`)).text).not.toContain('Register to attend')
})

test('A hall that is taken at that hour is not promised twice', async () => {
  const code = await called()
  const { startsAt } = (await getSitting(city.db, code)).sitting
  const other = await called({ startsAt })
  expect((await openFor(code)).status).toBe(200)
  expect((await openFor(other)).status).toBe(422)
  expect((await getSitting(city.db, other)).sitting.offeringId).toBeNull()
})
