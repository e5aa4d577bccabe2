import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { givenPerson } from '#city/people/fixtures.ts'
import type { Person } from '#city/people/tables.ts'
import { givenPlace } from '#city/places/fixtures.ts'
import { givenOffering } from '#engines/enrolment/fixtures.ts'
import enrolment from '#engines/enrolment/module.ts'
import {
  callOffSession,
  confirmPaid,
  enrol,
  getEnrolment,
  moveSession,
  recordMark,
  verifyTicket,
} from '#engines/enrolment/index.ts'
import { sessions as sessionRows } from '#engines/enrolment/tables.ts'
import { makeLink } from '#modules/notices/index.ts'
import notices from '#modules/notices/module.ts'
import { openCity } from '#test/city.ts'
import room from '../module.ts'

const city = await openCity({ modules: [enrolment, notices, room], now: new Date('2026-06-10T10:00:00+03:30') })
const { db } = city
const clerk = await city.staff('کارمند', 'officer')
const head = await city.staff('رئیس', 'head-of-unit')
const aDay = 86_400_000

const citizen = (name: string) => givenPerson(db, name, { birthYear: 1990, sex: 'female' })

async function place(person: Person, wish: Parameters<typeof givenOffering>[2] = {}) {
  const { offering, sessions } = await givenOffering(db, city.now, wish)
  const sessionId = sessions[0]?.id
  const told = await enrol(await city.work(person), {
    key: crypto.randomUUID(),
    offeringId: offering.id,
    ...(offering.admitBy === 'run' ? {} : { sessionId }),
    party: [{ personId: person.id }, { guestName: 'ایران تهرانی', birthYear: 1960, sex: 'female' }],
  })
  return { ...told, offering, sessions, sessionId: sessionId ?? '' }
}

const linkTo = async (enrolmentId: string, personId: string | null) => {
  const expiresAt = new Date(city.now.getTime() + 30 * aDay)
  const link = await makeLink({ db, now: city.now }, 'http://localhost', { enrolmentId, personId, expiresAt })
  return new URL(link).pathname
}

describe('a ticket', () => {
  test('shows what, when, where, the party by initials, the code, and what the camera reads', async () => {
    const sara = await citizen('سارا احمدی')
    const { code, id } = await place(sara)
    const page = await city.visitor(sara, 'fa').open(`/my/tickets/${code}`)
    expect(page.status).toBe(200)
    expect(page.text).toContain('والیبال بانوان')
    expect(page.text).toContain('سارا ا.، ایران ت.')
    expect(page.text).not.toContain('احمدی')
    expect(page.document.querySelector('.ticket__qr svg path')).not.toBeNull()
    expect((await getEnrolment(db, id)).state).toBe('confirmed')
  })

  test('is there for nobody else, and asks strangers to sign in', async () => {
    const { code } = await place(await citizen('مینا'))
    expect((await city.visitor(await citizen('دیگری'), 'fa').open(`/my/tickets/${code}`)).status).toBe(404)
    expect((await city.visitor(undefined, 'fa').open(`/my/tickets/${code}`)).status).toBe(401)
    expect((await city.visitor(await citizen('دیگری'), 'fa').open('/my/tickets/123')).status).toBe(404)
  })

  test('is given back by its page, and then opens no door', async () => {
    const sara = await citizen('سارا')
    const { code, offering } = await place(sara)
    const after = await (await city.visitor(sara, 'en').open(`/my/tickets/${code}`)).submit({}, 'Give the place back')
    expect(after.text).toContain('The place has been given back.')
    expect(after.document.querySelector('.ticket__qr')).toBeNull()
    expect((await city.visitor(sara, 'en').open(`/my/tickets/${code}/ticket.pdf`)).status).toBe(409)
    expect(after.document.querySelector('a[href$=".ics"]')).toBeNull()
    expect(after.document.querySelector(`a[href="/en/e/${offering.code}"]`)?.textContent).toBe('About it')
    const file = await (await city.visitor(sara).request(`/my/tickets/${code}/calendar.ics`)).text()
    expect(file).toContain('STATUS:CANCELLED')
  })

  test('tells what comes back before it is given back: by the first meeting, all of it once that was moved, and no button later', async () => {
    const sara = await citizen('سارا')
    const startsAt = new Date(city.now.getTime() + 2 * aDay)
    const { code, id, sessionId } = await place(sara, {
      admitBy: 'run',
      times: 5,
      startsAt,
      price: { rows: [{ amount: '200000' }] },
    })
    await confirmPaid(await city.work('rules'), id, { id: crypto.randomUUID(), amountRial: 400_000n })
    const page = async () => city.visitor(sara, 'en').open(`/my/tickets/${code}`)
    expect((await page()).text).toContain('20,000 toman')
    city.wait(60)
    const later = new Date(startsAt.getTime() + 3_600_000)
    const ends = new Date(later.getTime() + 3_600_000)
    await moveSession(await city.work(head), sessionId, { startsAt: later, endsAt: ends, reason: { fa: 'برق' } })
    expect((await page()).text).toContain('40,000 toman')
    city.wait(2 * 86_400 + 3_700)
    expect((await page()).text).not.toContain('Give the place back')
  })

  test('of what is called off whole can be given back as long as the engine takes it back', async () => {
    const sara = await citizen('سارا')
    const { code, sessionId } = await place(sara, { admitBy: 'run' })
    await callOffSession(await city.work(head), sessionId, { code: 'air', reason: { fa: 'هوای آلوده' } })
    const after = await (await city.visitor(sara, 'en').open(`/my/tickets/${code}`)).submit({}, 'Give the place back')
    expect(after.text).toContain('The place has been given back.')
  })

  test('of who waits says how many stand before it', async () => {
    const [first, second] = [await citizen('یک'), await citizen('دو')]
    const { offering, sessionId } = await place(first, { seats: 2 })
    const told = await enrol(await city.work(second), {
      key: crypto.randomUUID(),
      offeringId: offering.id,
      sessionId,
      party: [{ personId: second.id }],
    })
    const page = await city.visitor(second, 'fa').open(`/my/tickets/${told.code}`)
    expect(page.text).toContain('در فهرست انتظار')
    expect(page.text).toContain('نفر بعدی شمایید.')
    expect((await page.submit({}, 'بیرون آمدن از صف')).text).toContain('جا پس داده شد.')
  })

  test.each([
    ['draw', 'قرعه کشیده می‌شود.'],
    ['selection', 'تصمیم را به شما خبر می‌دهیم.'],
  ] as const)(
    'of a request on which nothing is decided, by %s, tells what comes and is taken back',
    async (how, then) => {
      const sara = await citizen('سارا')
      const until = new Date(city.now.getTime() + 86_400_000).toISOString()
      const { code } = await place(sara, { phases: [{ id: 'all', from: city.now.toISOString(), until, how }] })
      const visitor = city.visitor(sara, 'fa')
      const own = await visitor.open(`/my/enrolments/${code}`)
      expect(own.text).toContain(then)
      expect(own.text).toContain('پس گرفتن درخواست')
      const page = await visitor.open(`/my/tickets/${code}`)
      expect(page.text).not.toContain('جا را پس بدهید')
      expect((await page.submit({}, 'پس گرفتن درخواست')).status).toBe(200)
    },
  )

  test.each(['ticket.pdf', 'card.pdf'])('prints as %s', async (file) => {
    const sara = await citizen('سارا')
    const { code } = await place(sara)
    const answer = await city.visitor(sara).request(`/my/tickets/${code}/${file}`)
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/pdf'])
    expect(answer.headers.get('cache-control')).toContain('no-store')
    expect(Buffer.from(await answer.arrayBuffer()).toString('latin1', 0, 5)).toBe('%PDF-')
  })

  test('says that its session is called off, while the city may still take that back', async () => {
    const sara = await citizen('سارا')
    const { code, sessionId } = await place(sara)
    const off = { cancelledAt: city.now, cancelReason: { fa: 'هوا آلوده است.' } }
    await db.update(sessionRows).set(off).where(eq(sessionRows.id, sessionId))
    const page = await city.visitor(sara, 'fa').open(`/my/tickets/${code}`)
    for (const said of ['لغو شده', 'هوا آلوده است.']) expect(page.text).toContain(said)
    expect((await city.visitor(sara, 'fa').open('/my')).text).toContain('لغو شده')
  })

  test('says why it was moved, in the words that were written to those enrolled; so does the page of the thing', async () => {
    const sara = await citizen('سارا')
    const { code, offering, sessionId } = await place(sara)
    const [startsAt, endsAt] = [9, 10].map((hours) => new Date(city.now.getTime() + 3 * aDay + hours * 3_600_000))
    const to = { startsAt: startsAt ?? city.now, endsAt: endsAt ?? city.now, reason: { fa: 'مربی در جشنواره است.' } }
    await moveSession(await city.work(head), sessionId, to)
    for (const path of [`/my/tickets/${code}`, `/e/${offering.code}`])
      expect((await city.visitor(sara, 'fa').open(path)).text).toContain('مربی در جشنواره است.')
  })

  test('of a run goes into the calendar with every session', async () => {
    const sara = await citizen('سارا')
    const { id: placeId } = await givenPlace(db, city.now, { name: { fa: 'سالن ملت' } })
    const { code, sessions } = await place(sara, { admitBy: 'run', times: 3 })
    expect(placeId).toBeDefined()
    const file = await (await city.visitor(sara).request(`/my/tickets/${code}/calendar.ics`)).text()
    for (const { id } of sessions) expect(file).toContain(`UID:session-${id}@localhost`)
    expect(file).toContain('DTSTART;TZID=Asia/Tehran:')
  })
})

describe('a short link', () => {
  test('opens the ticket without an account, and its holder acts for whoever it was sent to', async () => {
    const sara = await citizen('سارا')
    const { id } = await place(sara)
    const path = await linkTo(id, sara.id)
    const page = await city.visitor(undefined, 'fa').visit(path)
    expect(page.status).toBe(200)
    expect(page.text).toContain('سارا')
    expect(page.text).toContain('دیگر یادآوری نفرستید')
    const after = await page.submit({}, 'پس دادن جا')
    expect(after.text).toContain('جا پس داده شد.')
    expect(after.text).not.toContain('دیگر یادآوری نفرستید')
    expect((await getEnrolment(db, id)).state).toBe('withdrawn')
  })

  test('stops reminders with one button', async () => {
    const sara = await citizen('سارا')
    const { id } = await place(sara)
    const page = await city.visitor(undefined, 'fa').visit(await linkTo(id, sara.id))
    expect((await page.submit({}, 'دیگر یادآوری نفرستید')).text).toContain('یادآوری نمی‌گیرید')
  })

  test('that is over, wrong or mistyped says the same', async () => {
    const { id } = await place(await citizen('سارا'))
    const path = await linkTo(id, null)
    city.wait(31 * 86_400)
    for (const tried of [path, '/t/aaaaaaaaaaaaaaaa', '/t/x', '/t/%3Cscript%3E']) {
      const page = await city.visitor(undefined, 'en').visit(`/en${tried}`)
      expect([page.status, page.text.includes('This link does not work')]).toEqual([404, true])
    }
  })
})

describe('how it was', () => {
  test('is told by who was there, once, and kept as typed when the stars are missing', async () => {
    const sara = await citizen('سارا')
    const { id, code, sessionId } = await place(sara, { startsAt: new Date(city.now.getTime() + 3_600_000) })
    const before = await city.visitor(sara, 'en').open(`/my/tickets/${code}`)
    expect(before.text).not.toContain('How was it?')
    city.wait(3600)
    const mark = { id: crypto.randomUUID(), sessionId, enrolmentId: id, member: 1, count: 1 } as const
    await recordMark(await city.work(clerk), { ...mark, value: 'present', witness: 'scan', at: city.now })

    const page = await city.visitor(sara, 'en').open(`/my/tickets/${code}`)
    const missing = await page.submit({ text: 'Lovely' }, 'Send')
    expect(missing.status).toBe(422)
    expect(missing.text).toContain('Choose from one to five.')
    expect(missing.document.querySelector('textarea')?.textContent).toBe('Lovely')
    const told = await missing.submit({ stars: '5' }, 'Send')
    expect(told.text).toContain('Thank you; it is recorded.')
    expect(told.text).not.toContain('How was it?')
    const again = await page.submit({ stars: '1' }, 'Send')
    expect([again.status, again.text.includes('There is no session you were at.')]).toEqual([409, true])
  })
})

describe('a receipt', () => {
  test('is printed at the counter with the same code, and not by who has no business there', async () => {
    const { code } = await place(await citizen('سارا'))
    const page = await city.visitor(clerk, 'fa').open(`/desk/receipts/${code}`)
    expect(page.text).toContain('این برگه را نگه دارید.')
    expect(page.document.querySelector('.ticket__qr')).not.toBeNull()
    expect((await city.visitor(clerk).request(`/desk/receipts/${code}/card.pdf`)).status).toBe(200)
    expect((await city.visitor(await citizen('کنجکاو'), 'fa').open(`/desk/receipts/${code}`)).status).toBe(403)
    const auditor = await city.staff('بازرس', 'auditor')
    expect((await city.visitor(auditor, 'fa').open(`/desk/receipts/${code}`)).status).toBe(403)
  })
})

test('what its picture says is what the city signed', async () => {
  const sara = await citizen('سارا')
  const { id } = await place(sara)
  const { viewOf } = await import('../routes/tickets/view-of.ts')
  const { qr = '' } = await viewOf(await city.work(sara), city.keyring, id)
  expect(await verifyTicket(db, qr)).toMatchObject({ enrolment: id, seats: 2, member: 0 })
})
