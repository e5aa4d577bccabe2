import { sql } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import booking from '#city/booking/module.ts'
import facts from '#city/facts/module.ts'
import { givenStaff } from '#city/organisations/fixtures.ts'
import { givenPerson } from '#city/people/fixtures.ts'
import { givenPlace } from '#city/places/fixtures.ts'
import { givenProgramme } from '#city/programmes/fixtures.ts'
import { givenOffering } from '#engines/enrolment/fixtures.ts'
import { enrol, getSession, recordMark } from '#engines/enrolment/index.ts'
import enrolment from '#engines/enrolment/module.ts'
import { openCity } from '#test/city.ts'
import events from '../module.ts'

const city = await openCity({
  modules: [facts, booking, enrolment, events],
  now: new Date('2026-11-22T09:00:00+03:30'),
})
const { db, now } = city

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

  test('that a colleague changed meanwhile is not changed unseen: one is told, sees it and may save again', async () => {
    const { address, first } = await given()
    const [own, other] = [await english.open(address), await english.open(address)]
    const theirs = await other.submit({ from: '۱۵', 'reason.fa': 'مدرسه' }, 'Save the change')
    const again = await other.submit({ from: '۱۵', 'reason.fa': 'مدرسه' }, 'Save the change')
    expect([theirs.status, again.status]).toEqual([200, 200])
    const told = await own.submit({ from: '۱۶', 'reason.fa': 'باران' }, 'Save the change')
    expect([told.status, told.text.includes('A colleague has changed this session meanwhile')]).toEqual([422, true])
    expect((await getSession(db, first?.id ?? '')).localStart).toContain('T15:00')
    expect(told.document.querySelector('[name=from]')?.getAttribute('value')).toBe('16')
    expect((await told.submit({}, 'Save the change')).text).toContain('Sessions changed: 1.')
    expect((await getSession(db, first?.id ?? '')).localStart).toContain('T16:00')
  })

  test('of a series with other hours, places and leaders gives the others only what was changed', async () => {
    const [sara, mina] = [await givenPerson(db, 'سارا مربی'), await givenPerson(db, 'مینا مربی')]
    const other = await givenPlace(db, now, { name: { fa: 'سالن دوم' }, code: 'hall-2' })
    const spare = await givenPlace(db, now, { name: { fa: 'سالن سوم' }, code: 'hall-3' })
    const { offering, sessions } = await given({ times: 4, placeId: other.id })
    const [first, second, third, fourth] = sessions.map(({ id }) => id)
    const set = (id = '', leader = sara.id) =>
      db.execute(sql`update enrolment_sessions set leaders = array[${leader}::uuid] where id = ${id}`)
    await Promise.all([set(first), set(second), set(third, mina.id), set(fourth, mina.id)])
    const mark = { value: 'present', witness: 'facilitator', count: 1, enrolmentId: null, member: null } as const
    await recordMark(await city.work('rules'), { ...mark, id: crypto.randomUUID(), sessionId: fourth ?? '', at: now })
    const page = await english.open(`/desk/offerings/${offering.code}/sessions/${second}`)
    const all = await page.submit({ from: '۱۸:۱۵', reach: 'all', 'reason.fa': 'به خواست شما' }, 'Save the change')
    expect(all.text).toContain('Sessions changed: 3.')
    const now3 = async () => Promise.all([first, second, third].map((id) => getSession(db, id ?? '')))
    expect((await now3()).map(({ rev, placeId, leaders }) => [rev, placeId, leaders])).toEqual([
      [2, other.id, [sara.id]],
      [2, other.id, [sara.id]],
      [2, other.id, [mina.id]],
    ])
    expect((await now3()).every(({ localStart }) => localStart?.endsWith('T18:15'))).toBe(true)
    expect(await getSession(db, fourth ?? '')).toMatchObject({ rev: 1 })
    const own = await english.open(`/desk/offerings/${offering.code}/sessions/${second}`)
    await own.submit({ reach: 'this', place: spare.id, 'reason.fa': 'تعمیر سالن' }, 'Save the change')
    expect((await now3()).map(({ placeId, rev }) => [placeId, rev])).toEqual([
      [other.id, 2],
      [spare.id, 3],
      [other.id, 2],
    ])
    expect((await now3()).every(({ bookingId }) => bookingId !== null)).toBe(true)
  })

  test('that would move to where the hall is taken is told with three free times, and the form is kept', async () => {
    const full = await givenPlace(db, now, { name: { fa: 'سالن پر' }, code: 'hall-4' })
    const startsAt = new Date(now.getTime() + 5 * 86_400_000)
    await given({ placeId: full.id, startsAt })
    const { address, first } = await given({ placeId: full.id, startsAt: new Date(startsAt.getTime() + 7_200_000) })
    const page = await english.open(address)
    const refused = await page.submit({ from: '09:00', 'reason.fa': 'زودتر شد' }, 'Save the change')
    expect(refused.status).toBe(422)
    expect(refused.text).toMatch(/taken; free: [^.]*,[^.]*,[^.]*/)
    expect(refused.document.querySelector('[name=from]')?.getAttribute('value')).toBe('09:00')
    expect(refused.document.innerHTML).toContain('زودتر شد')
    expect((await getSession(db, first?.id ?? '')).startsAt).toEqual(first?.startsAt)
  })

  test('on the network gets a place and has it booked', async () => {
    const { address, first } = await given({ startsAt: new Date(now.getTime() + 20 * 86_400_000) })
    const page = await english.open(address)
    await page.submit({ reach: 'this', place: hall.id, 'reason.fa': 'حضوری شد' }, 'Save the change')
    const session = await getSession(db, first?.id ?? '')
    expect([session.channel, session.placeId, session.bookingId !== null]).toEqual(['place', hall.id, true])
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
