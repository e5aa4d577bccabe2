import { beforeEach, expect, test } from 'vitest'
import { givenPlace } from '#city/places/fixtures.ts'
import type { Person } from '#city/people/tables.ts'
import { givenOffering } from '#engines/enrolment/fixtures.ts'
import {
  addSessions,
  announceDraw,
  callOffSession,
  changeSessions,
  cancelOffering,
  enrol,
  getEnrolment,
  moveSession,
  type Phase,
  recordMark,
  voidDraw,
} from '#engines/enrolment/index.ts'
import { addDays } from '#platform/calendar/jalali.ts'
import { today } from '#platform/calendar/instant.ts'
import { moment } from '#platform/calendar/format.ts'
import { messages as outbox } from '#platform/outbox/tables.ts'
import { openPost } from '#test/post.ts'
import { askToReconfirm, releaseUnanswered, remind } from '../actions/clockwork.ts'
import { answerReconfirmation } from '../queries/clockwork.ts'
import { notices } from '../tables.ts'

const { city, citizen, take, setting, told } = await openPost()
const { db } = city
const head = await city.staff('رئیس', 'head-of-unit')
const anHour = 3_600_000
const inHours = (hours: number) => new Date(city.now.getTime() + hours * anHour)
const reason = { fa: 'آلودگی هوا' }

beforeEach(async () => {
  await told()
  await db.delete(notices)
  await db.delete(outbox)
})

const moveTo = async (sessionId: string, startsAt: Date) =>
  moveSession(await city.work(head), sessionId, { startsAt, endsAt: new Date(startsAt.getTime() + anHour), reason })

/** What is written from now on. */
async function news() {
  await told()
  await db.delete(outbox)
  return { said: told }
}

test('who was reminded of an hour that then moved is reminded of the new one', async () => {
  const { offering, sessionId } = await setting({ startsAt: inHours(24) })
  await take(await citizen('یک'), offering.id, sessionId)
  await remind(await city.work('rules'))
  const later = inHours(72)
  await moveTo(sessionId, later)
  city.wait(48 * 3600)
  const { said } = await news()
  await remind(await city.work('rules'))
  await remind(await city.work('rules'))
  expect(await said()).toEqual([expect.stringContaining('یادآوری: «والیبال بانوان»')])
})

test('who has to confirm once more keeps the place of a session that moved or is off, and is asked anew', async () => {
  const person = await oftenAbsent()
  const { offering, sessionId } = await setting({ startsAt: inHours(40) })
  const seat = await take(person, offering.id, sessionId)
  await askToReconfirm(await city.work('rules'))
  await moveTo(sessionId, inHours(24 * 5))
  city.wait(17 * 3600)
  expect(await answerReconfirmation(db, seat.id, city.now)).toBe(false)
  await releaseUnanswered(await city.work('rules'))
  expect(await getEnrolment(db, seat.id)).toMatchObject({ state: 'confirmed' })
  city.wait(24 * 3 * 3600)
  const { said } = await news()
  await askToReconfirm(await city.work('rules'))
  expect(await said()).toEqual([expect.stringContaining('هنوز به «والیبال بانوان» می‌آیید؟')])
  expect(await answerReconfirmation(db, seat.id, city.now)).toBe(true)
})

test('a run of which one session is off keeps its members, though one of them did not confirm that session', async () => {
  const person = await oftenAbsent()
  const { offering, sessions } = await givenOffering(db, city.now, {
    admitBy: 'run',
    times: 3,
    startsAt: inHours(40),
  })
  const party = [{ personId: person.id }]
  const seat = await enrol(await city.work(person), { key: crypto.randomUUID(), offeringId: offering.id, party })
  await askToReconfirm(await city.work('rules'))
  await callOffSession(await city.work(head), sessions[0]?.id ?? '', { code: 'air', reason })
  city.wait(17 * 3600)
  await releaseUnanswered(await city.work('rules'))
  expect(await getEnrolment(db, seat.id)).toMatchObject({ state: 'confirmed' })
})

test('of a run that is called off its members hear once, with the day it would have begun, and not that others stay', async () => {
  const person = await citizen('سه')
  const startsAt = inHours(240)
  const { offering, sessions } = await givenOffering(db, city.now, { admitBy: 'run', times: 3, startsAt })
  const [first, second] = sessions
  const party = [{ personId: person.id }]
  await enrol(await city.work(person), { key: crypto.randomUUID(), offeringId: offering.id, party })
  const { said } = await news()
  await callOffSession(await city.work(head), first?.id ?? '', { code: 'air', reason })
  await city.settle()
  city.wait(60)
  await cancelOffering(await city.work(head), offering.id, { code: 'air', reason })
  const [text, ...more] = await said()
  expect(more).toEqual([])
  expect(text).toContain('برگزار نمی‌شود')
  expect(text).toContain(moment(second?.startsAt ?? startsAt).fa)
})

test('who is reminded of what was put online is not sent to the hall', async () => {
  const hall = await givenPlace(db, city.now, { name: { fa: 'تالار نمونه' } })
  const { offering, sessionId } = await setting({ startsAt: inHours(24), placeId: hall.id })
  await take(await citizen('هشت'), offering.id, sessionId)
  const { said } = await news()
  await remind(await city.work('rules'))
  expect((await said()).at(-1)).toContain('تالار نمونه')
  const change = { channel: 'network', link: 'https://live.example' } as const
  await changeSessions(await city.work(head), sessionId, 'this', { change, reason })
  await db.delete(notices)
  const { said: after } = await news()
  await remind(await city.work('rules'))
  const text = (await after()).at(-1)
  expect(text).toContain('برخط')
  expect(text).not.toContain('تالار نمونه')
})

test('members of a run hear once of the sessions that are added to it, and nobody else does', async () => {
  const [member, waiting, guest] = [await citizen('پنج'), await citizen('شش'), await citizen('هفت')]
  const run = await givenOffering(db, city.now, { admitBy: 'run', seats: 1 })
  const single = await setting()
  for (const person of [member, waiting]) {
    const wish = { offeringId: run.offering.id, party: [{ personId: person.id }] }
    await enrol(await city.work(person), { ...wish, key: crypto.randomUUID() })
  }
  await take(guest, single.offering.id, single.sessionId)
  const { said } = await news()
  const rows = [20, 21].map((days) => ({
    when: { day: addDays(today(city.now), days), from: '17:00', minutes: 60 },
    channel: 'network' as const,
  }))
  for (const { id } of [run.offering, single.offering]) await addSessions(await city.work(head), id, { rows })
  const texts = await said()
  expect(texts).toHaveLength(2)
  for (const text of texts) expect(text).toMatch(/«والیبال بانوان» نوبت تازه دارد: .*۱۷:۰۰/)
})

test('of the only session of a run nobody reads that others stay', async () => {
  const person = await citizen('نه')
  const { offering, sessions } = await givenOffering(db, city.now, { admitBy: 'run' })
  const party = [{ personId: person.id }]
  await enrol(await city.work(person), { key: crypto.randomUUID(), offeringId: offering.id, party })
  const { said } = await news()
  await callOffSession(await city.work(head), sessions[0]?.id ?? '', { code: 'air', reason })
  expect(await said()).toEqual([expect.stringMatching(/^«والیبال بانوان»، .*، برگزار نمی‌شود\./)])
})

test('that a draw is void only those hear whose entry is in it', async () => {
  const until = inHours(2).toISOString()
  const phases: Phase[] = [{ id: 'lots', from: city.now.toISOString(), until, how: 'draw' }]
  const { offering, sessions, pools } = await givenOffering(db, city.now, { phases, times: 2 })
  for (const { id } of sessions) await take(await citizen('چهار'), offering.id, id)
  const said = { rules: reason, saltSource: reason, release: true }
  const draw = await announceDraw(await city.work(head), city.keyring, {
    ...said,
    poolId: pools[0]?.id ?? '',
    phase: 'lots',
  })
  const { said: heard } = await news()
  await voidDraw(await city.work(head), draw.id, { code: 'power', reason })
  expect(await heard()).toEqual([expect.stringContaining('باطل')])
})

/** Somebody who was absent three times without a word. */
async function oftenAbsent(): Promise<Person> {
  const person = await citizen('دو')
  for (const n of [1, 2, 3]) {
    const { offering, sessionId } = await setting({ startsAt: inHours(n + 1) })
    const { id: enrolmentId } = await take(person, offering.id, sessionId)
    city.wait((n + 1) * 3600)
    const absent = { sessionId, enrolmentId, member: 1, count: 1, value: 'absent', witness: 'facilitator' } as const
    await recordMark(await city.work(head), { ...absent, id: crypto.randomUUID(), at: city.now })
  }
  return person
}
