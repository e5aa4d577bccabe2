import { describe, expect, test } from 'vitest'
import booking from '#city/booking/module.ts'
import facts from '#city/facts/module.ts'
import { givenStaff } from '#city/organisations/fixtures.ts'
import { givenPerson } from '#city/people/fixtures.ts'
import { givenPlace } from '#city/places/fixtures.ts'
import { givenProgramme } from '#city/programmes/fixtures.ts'
import { givenOffering } from '#engines/enrolment/fixtures.ts'
import { enrol, getSession, openAdmission, setAdmission } from '#engines/enrolment/index.ts'
import enrolment from '#engines/enrolment/module.ts'
import { openCity } from '#test/city.ts'
import events from '../module.ts'

const city = await openCity({
  modules: [facts, booking, enrolment, events],
  now: new Date('2026-11-22T09:00:00+03:30'),
})
const { db, now } = city
setAdmission(db, openAdmission(db, { clock: () => city.now }))

const head = await givenStaff(db, 'یاشار نمونه', ['head-of-unit'])
const programme = await givenProgramme(db, now)
const hall = await givenPlace(db, now, { name: { fa: 'سالن شهید', en: 'Sports hall' }, code: 'hall-1' })
const english = city.visitor(head, 'en')

async function given(wish: Parameters<typeof givenOffering>[2] = {}) {
  const made = await givenOffering(db, now, { programmeId: programme.id, ...wish })
  const [first] = made.sessions
  return { ...made, address: `/desk/offerings/${made.offering.code}/sessions/${first?.id}`, first }
}

async function asks(offeringId: string, sessionId: string | undefined, name: string) {
  const person = await givenPerson(db, name, { birthYear: 1990, sex: 'female' })
  return enrol(await city.work(person), {
    key: crypto.randomUUID(),
    offeringId,
    sessionId,
    party: [{ personId: person.id }],
  })
}

describe('a session', () => {
  test('moves to another hour and place, with those after it, and says so', async () => {
    const { address, sessions } = await given({ times: 3 })
    const page = await english.open(address)
    const moved = await page.submit(
      { from: '۱۸:۱۵', reach: 'following', place: hall.id, 'reason.fa': 'به خواست شما' },
      'Save the change',
    )
    expect(moved.text).toContain('Sessions changed: 3.')
    expect((await getSession(db, sessions[2]?.id ?? '')).localStart).toContain('T18:15')
  })

  test('that is over is read only', async () => {
    const { address } = await given({ startsAt: new Date(now.getTime() - 86_400_000) })
    const page = await english.open(address)
    expect(page.text).toContain('Its row does not change')
    expect(page.document.querySelectorAll('main form[action*=change]')).toHaveLength(0)
    const sent = await english.send(`/en${address}/change`, {
      'day.day': '1',
      'day.month': '12',
      'day.year': '2026',
      'day.calendar': 'gregorian',
      from: '10',
      minutes: '60',
      'reason.fa': 'دیر',
    })
    expect(sent.status).toBe(422)
  })

  test('is called off with a reason, and who came for it alone is told so', async () => {
    const { address, offering, first } = await given()
    const { id } = await asks(offering.id, first?.id, 'سارا امینی')
    const page = await english.open(address)
    const ended = await page.submit({ code: 'air', 'reason.fa': 'هوا آلوده است.' }, 'Call this session off')
    expect(ended.text).toContain('هوا آلوده است.')
    const { text } = await english.open(`/desk/offerings/${offering.code}/registrations/${id}`)
    expect(text).toContain('cancelled')
  })

  test('is merged with another: everybody, or nobody', async () => {
    const { address, offering, first, sessions } = await given({ times: 2 })
    await asks(offering.id, first?.id, 'سارا امینی')
    const merged = await (await english.open(address)).submit({ into: sessions[1]?.id ?? '' }, 'Bring everybody there')
    expect(merged.text).toContain('Everybody is in the other session now.')
  })

  test('with fewer seats than are taken drops nobody and says how many it is over', async () => {
    const { address, offering, first } = await given({ seats: 3 })
    for (const name of ['سارا', 'لیلا', 'مینا']) await asks(offering.id, first?.id, name)
    const page = await english.open(address)
    const told = await page.submit({ capacity: '۱' }, 'Save the capacity')
    expect(told.text).toContain('Over the capacity: 2.')
    const { text } = await english.open(`/desk/offerings/${offering.code}/registrations?state=confirmed`)
    expect(text).toContain('مینا')
    expect((await page.submit({ capacity: '-4' }, 'Save the capacity')).status).toBe(422)
  })
})

test('the week of the halls shows what is where, a week at a time', async () => {
  const { address } = await given({ title: { fa: 'تنیس روی میز', en: 'Table tennis' } })
  await (await english.open(address)).submit({ place: hall.id, 'reason.fa': 'سالن بزرگ‌تر' }, 'Save the change')
  expect((await english.open('/desk/offerings/week?week=2026-12-02')).text).toContain('Table tennis')
  expect((await english.open('/desk/offerings/week?week=2027-06-02')).text).toContain('No session in this week')
  expect((await english.open('/desk/offerings/week?week=nonsense')).status).toBe(200)
})
