import { beforeEach, describe, expect, test } from 'vitest'
import { givenPerson } from '#city/people/fixtures.ts'
import type { Person } from '#city/people/tables.ts'
import { givenStaff } from '#city/organisations/fixtures.ts'
import { insertHousehold, putMember } from '#city/households/queries.ts'
import {
  callOffSession,
  changeSessions,
  closeMany,
  getSession,
  moveSession,
  recordMark,
  type SessionChange,
  settleClosures,
  withdrawEnrolment,
} from '#engines/enrolment/index.ts'
import { givenPlace } from '#city/places/fixtures.ts'
import { today } from '#platform/calendar/instant.ts'
import { messagesOf } from '#platform/outbox/queries.ts'
import { messages as outbox } from '#platform/outbox/tables.ts'
import { askForRatings, askToReconfirm, releaseUnanswered, remind } from '../actions/clockwork.ts'
import { answerReconfirmation } from '../queries/clockwork.ts'
import { noticesIn } from '../queries/notices.ts'
import { notices } from '../tables.ts'
import { openPost } from '#test/post.ts'

const { city, citizen, take, setting, told } = await openPost()
const { db } = city
const head = await city.staff('رئیس', 'head-of-unit')
const aDay = 86_400

async function family(guardian: Person, ...children: Person[]) {
  const { id: householdId } = await insertHousehold(db, { createdAt: city.now })
  await putMember(db, { householdId, personId: guardian.id, role: 'guardian' })
  for (const { id } of children) await putMember(db, { householdId, personId: id, role: 'child' })
}

beforeEach(async () => {
  await city.settle()
  await db.delete(notices)
  await db.delete(outbox)
})

const reason = { fa: 'آلودگی هوا' }

describe('what became of an enrolment', () => {
  test('a place is confirmed in the language of its reader, with a short link, however often the fact is heard', async () => {
    const sara = await citizen('سارا', { locale: 'en' })
    const { offering, sessionId } = await setting()
    await take(sara, offering.id, sessionId)
    const [text, ...more] = await told()
    expect(more).toEqual([])
    expect(text).toMatch(
      /^Your place at “Women’s volleyball” is certain: .* Ticket: https:\/\/city\.example\/t\/[2-9a-z]{16}$/,
    )
    expect(await told()).toHaveLength(1)
    expect(JSON.stringify(await messagesOf(db, {}))).not.toContain('/t/')
  })

  test('who waits is told so, and told again when the line has come to them', async () => {
    const [first, second] = [await citizen('یک'), await citizen('دو')]
    const { offering, sessionId } = await setting({ seats: 1 })
    const inside = await take(first, offering.id, sessionId)
    await take(second, offering.id, sessionId)
    expect((await told()).at(-1)).toContain('در فهرست انتظار هستید')
    await withdrawEnrolment(await city.work(first), inside.id)
    expect((await told()).at(-1)).toContain('نوبت شما رسید')
  })

  test('a family of four gets one message, and the guardian the child’s', async () => {
    const [mother, ...children] = [
      await citizen('مادر'),
      await citizen('آیلار', { birthYear: 2012 }),
      await givenPerson(db, 'ائلشن', { birthYear: 2013 }),
    ]
    await family(mother, ...children)
    const { offering, sessionId } = await setting()
    for (const child of children) await take(mother, offering.id, sessionId, [child])
    await take(mother, offering.id, sessionId)
    const texts = await told()
    expect(texts).toHaveLength(1)
    expect(texts[0]).toContain('برای ۳ نفر')
    const [message] = await messagesOf(db, {})
    expect(message?.personId).toBe(mother.id)
  })

  test('nobody is woken: what happens at night is told at eight, and only if it is still true', async () => {
    const [owl, lark] = [await citizen('شب'), await citizen('روز')]
    const { offering, sessionId } = await setting()
    city.wait(13 * 3600)
    const kept = await take(owl, offering.id, sessionId)
    const left = await take(lark, offering.id, sessionId)
    expect(await told()).toEqual([])
    await withdrawEnrolment(await city.work(lark), left.id)
    expect(await told()).toEqual([])
    city.wait(9.1 * 3600)
    const texts = await told()
    expect(texts).toHaveLength(1)
    expect(kept.state).toBe('confirmed')
  })
})

describe('called off, moved', () => {
  test('everybody is told, and who cannot be written to stands on the list until somebody telephoned', async () => {
    const { offering, sessionId } = await setting()
    const reached = [await citizen('الف'), await citizen('ب'), await citizen('پ')]
    const unreached = await givenPerson(db, 'بی‌تلفن', { birthYear: 1950 })
    for (const person of [...reached, unreached]) await take(person, offering.id, sessionId)
    await told()
    await db.delete(outbox)
    await db.delete(notices)
    await callOffSession(await city.work(head), sessionId, { code: 'air', reason })
    const texts = await told()
    expect(texts).toHaveLength(3)
    expect(texts.every((text) => text.includes('برگزار نمی‌شود'))).toBe(true)

    const page = await city.visitor(head, 'fa').open('/desk/notices')
    expect(page.text).toContain('بی‌تلفن')
    const after = await page.submit({}, 'خبر داده شد')
    expect(after.text).toContain('کسی بی‌خبر نمانده است.')
    expect(await noticesIn(db, 'told', undefined, 5)).toHaveLength(1)
  })

  test('a moved session is told with its old hour and its new one, to those who wait, too', async () => {
    const [one, two] = [await citizen('ت'), await citizen('ث')]
    const { offering, sessionId } = await setting({ seats: 1 })
    for (const person of [one, two]) await take(person, offering.id, sessionId)
    await told()
    await db.delete(outbox)
    const startsAt = new Date(city.now.getTime() + 12 * aDay * 1000)
    await moveSession(await city.work(head), sessionId, {
      startsAt,
      endsAt: new Date(startsAt.getTime() + 3_600_000),
      reason,
    })
    const texts = await told()
    expect(texts).toHaveLength(2)
    expect(texts[0]).toMatch(/زمان «والیبال بانوان» تغییر کرد: از .* به /)
  })
})

/** A session with one who has its seat and one who waits, both told so. */
const inSetting = async () => {
  const [one, two] = [await citizen('ر'), await citizen('ز')]
  const { offering, sessionId } = await setting({ seats: 1 })
  for (const person of [one, two]) await take(person, offering.id, sessionId)
  await told()
  await db.delete(outbox)
  return getSession(db, sessionId)
}

describe('held otherwise', () => {
  test('another place is told to all who come or hope to; another leader to nobody', async () => {
    const { id } = await inSetting()
    const change = async (what: SessionChange) =>
      changeSessions(await city.work(head), id, 'this', { change: what, reason })
    await change({ leaders: [(await givenStaff(db, 'مربی', [])).id] })
    expect(await told()).toEqual([])
    const hall = await givenPlace(db, city.now, { name: { fa: 'تالار نمونه' } })
    await change({ placeId: hall.id, channel: 'place' })
    const texts = await told()
    expect(texts).toHaveLength(2)
    for (const text of texts) expect(text).toMatch(/«والیبال بانوان» تغییری دارد: .*تالار نمونه/)
  })

  test('what is put online is told once its act can no longer be undone', async () => {
    const session = await inSetting()
    const day = today(session.startsAt ?? city.now)
    const act = { from: day, until: day, manner: 'online', cause: 'cold', reason } as const
    await closeMany(await city.work(head), { ...act, sessionIds: [session.id], link: 'https://live.example/room' })
    expect(await told()).toEqual([])
    city.wait(11 * 60)
    await settleClosures.run(await city.work('rules'))
    const texts = await told()
    expect(texts).toHaveLength(2)
    for (const text of texts) expect(text).toContain('برخط برگزار می‌شود')
  })
})

describe('by the clock', () => {
  test('the day before everybody is reminded once, but not who wants no reminders', async () => {
    const [wants, silent] = [await citizen('ج'), await citizen('چ')]
    const { offering, sessionId } = await setting({ startsAt: new Date(city.now.getTime() + aDay * 1000) })
    for (const person of [wants, silent]) await take(person, offering.id, sessionId)
    await told()
    const off = await (await city.visitor(silent, 'fa').open('/my/messages')).submit({}, 'دیگر یادآوری نفرستید')
    expect(off.text).toContain('یادآوری نمی‌گیرید')
    await db.delete(outbox)
    await remind(await city.work('rules'))
    await remind(await city.work('rules'))
    const texts = await told()
    expect(texts).toHaveLength(1)
    expect(texts[0]).toContain('یادآوری: «والیبال بانوان»')
    const on = await off.submit({}, 'باز یادآوری بفرستید')
    expect(on.text).toContain('یک یادآوری می‌گیرید')
  })

  test('two hours after the end only who was there is asked how it was', async () => {
    const [there, absent] = [await citizen('ح'), await citizen('خ')]
    const { offering, sessionId } = await setting({ startsAt: new Date(city.now.getTime() + 3600 * 1000) })
    const seats = [await take(there, offering.id, sessionId), await take(absent, offering.id, sessionId)]
    await told()
    await db.delete(outbox)
    city.wait(3600)
    const mark = {
      sessionId,
      enrolmentId: seats[0]?.id ?? '',
      member: 1,
      count: 1,
      witness: 'scan',
      at: city.now,
    } as const
    await recordMark(await city.work(head), { ...mark, id: crypto.randomUUID(), value: 'present' })
    await askForRatings(await city.work('rules'))
    expect(await told()).toEqual([])
    city.wait(4 * 3600)
    await askForRatings(await city.work('rules'))
    await askForRatings(await city.work('rules'))
    expect(await told()).toEqual([expect.stringContaining('چطور بود؟')])
  })

  test('who often did not come confirms once more, or the place goes on', async () => {
    const [sure, unsure] = [await citizen('د'), await citizen('ذ')]
    const past: { person: Person; sessionId: string; enrolmentId: string }[] = []
    for (let n = 0; n < 3; n += 1) {
      const { offering, sessionId } = await setting({ startsAt: new Date(city.now.getTime() + (2 + n) * 3600 * 1000) })
      for (const person of [sure, unsure])
        past.push({ person, sessionId, enrolmentId: (await take(person, offering.id, sessionId)).id })
    }
    city.wait(5 * 3600)
    for (const { sessionId, enrolmentId } of past) {
      const absent = { sessionId, enrolmentId, member: 1, count: 1, value: 'absent', witness: 'facilitator' } as const
      await recordMark(await city.work(head), { ...absent, id: crypto.randomUUID(), at: city.now })
    }
    const { offering, sessionId } = await setting({ startsAt: new Date(city.now.getTime() + 40 * 3600 * 1000) })
    const seats = [await take(sure, offering.id, sessionId), await take(unsure, offering.id, sessionId)]
    city.wait(16 * 3600 - 6 * 3600)
    await told()
    await db.delete(outbox)
    await db.delete(notices)
    await askToReconfirm(await city.work('rules'))
    await askToReconfirm(await city.work('rules'))
    city.wait(5 * 3600)
    expect(await told()).toHaveLength(2)
    expect(await answerReconfirmation(db, seats[0]?.id ?? '', city.now)).toBe(true)
    city.wait(2 * 3600)
    await releaseUnanswered(await city.work('rules'))
    await releaseUnanswered(await city.work('rules'))
    expect((await told()).at(-1)).toContain('چون تأیید نکردید')
    expect(await messagesOf(db, { limit: 50 })).toHaveLength(3)
  })
})

test('a citizen reads what they were told and nothing of others; strangers to the post see no list', async () => {
  const sara = await citizen('ر')
  const { offering, sessionId } = await setting()
  await take(sara, offering.id, sessionId)
  await told()
  const hers = await city.visitor(sara, 'en').open('/my/messages')
  expect(hers.text).toContain('A place is certain')
  const about = hers.document.querySelector('.session a')?.getAttribute('href') ?? ''
  expect(about).toMatch(/\/my\/enrolments\/\d{12}$/)
  expect((await city.visitor(await citizen('ز'), 'en').open('/my/messages')).text).toContain('There are no messages')
  expect((await city.visitor(undefined, 'en').open('/my/messages')).status).toBe(401)
  expect((await city.visitor(sara, 'en').open('/desk/notices')).status).toBe(403)
})
