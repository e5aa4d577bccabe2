import { describe, expect, test } from 'vitest'
import { getEnrolment, marksOf, withdrawEnrolment } from '#engines/enrolment/index.ts'
import { inLocale, locales, type Said } from '#platform/locale.ts'
import { openEvening } from '#test/evening.ts'
import { doorWords as words, verdictWords } from '../words/door.ts'

const { city, citizen, evening, party } = await openEvening()
const { db } = city
const officer = await city.staff('کارمند', 'officer')
const keeper = city.visitor(officer, 'fa')

const verdict = (page: {
  document: { querySelector: (path: string) => { getAttribute: (name: string) => string | undefined } | null }
}) => /verdict--(\w+)/.exec(page.document.querySelector('.verdict')?.getAttribute('class') ?? '')?.[1]

describe('a door without scripts', () => {
  test('lets a party in by the code, first letters, last four digits or the text of its QR, once', async () => {
    const tonight = await evening()
    const person = await citizen('ساناز احمدی')
    const told = await party(tonight, person)
    const digits = person.mobile.slice(-4)
    for (const said of [told.code, 'سانا', digits, told.ticket]) {
      const found = await (await keeper.open(tonight.base)).submit({ said }, 'یافتن')
      expect([said.slice(0, 5), verdict(found)]).toEqual([said.slice(0, 5), 'green'])
      expect(found.text).toContain('بفرمایید')
      expect(found.text).toContain('ساناز ا.')
      expect(found.text).not.toContain('احمدی')
    }
    const found = await (await keeper.open(tonight.base)).submit({ said: told.code }, 'یافتن')
    const key = found.document.querySelector('.verdict__form [name=key]')?.getAttribute('value') ?? ''
    const form = { key, enrolment: told.id, manner: 'ticket' }
    const send = (members: string[]) =>
      keeper.request(`${tonight.base}/scans`, {
        method: 'POST',
        headers: { 'sec-fetch-site': 'same-origin' },
        body: new URLSearchParams([
          ...Object.entries(form),
          ...members.map((member): [string, string] => ['members[]', member]),
        ]),
      })
    expect((await send(['1', '2'])).status).toBe(303)
    expect((await send(['1', '2'])).status).toBe(303)
    expect(await marksOf(db, tonight.session.id)).toHaveLength(2)
    expect((await keeper.open(tonight.base)).text).toContain('۲ از ۲ نفر آمده‌اند')
  })

  test.for(locales)('welcomes once and says so, in %s', async (locale) => {
    const [visitor, said] = [city.visitor(officer, locale), (text: Said) => inLocale(text, locale)]
    const tonight = await evening()
    const { code } = await party(tonight, await citizen('سارا'), 0)
    const found = await (await visitor.open(tonight.base)).submit({ said: code }, said(words.find))
    expect([verdict(found), found.text.includes(said(verdictWords.welcome))]).toEqual(['green', true])
    await found.submit({}, said(words.letIn(1)))
    const again = await (await visitor.open(tonight.base)).submit({ said: code }, said(words.find))
    expect([verdict(again), again.text.includes(said(verdictWords['already-in']))]).toEqual(['red', true])
    expect(await marksOf(db, tonight.session.id)).toHaveLength(1)
  })

  test('what is not done yet is said at the door itself, not on a page that leads away from it', async () => {
    const later = await evening({ startsAt: new Date(city.now.getTime() + 3_600_000) })
    const { code } = await party(later, await citizen('سارا'), 0)
    const found = await (await keeper.open(later.base)).submit({ said: code }, 'یافتن')
    const early = await found.submit({}, 'وارد شد')
    expect(early.status).toBe(409)
    expect(early.text).toContain('دفتر حضور از یک ربع پیش از آغاز باز می‌شود.')
    expect(verdict(await early.submit({ said: code }, 'یافتن'))).toBe('green')
  })

  test('a picture of a ticket: the first scan wins, the second sees when and where; letting in again is an act of its own', async () => {
    const tonight = await evening()
    const { ticket } = await party(tonight, await citizen('سارا'), 0)
    const first = await (await keeper.open(tonight.base)).submit({ said: ticket }, 'یافتن')
    await first.submit({}, 'وارد شد')
    const second = await (await keeper.open(tonight.base)).submit({ said: ticket }, 'یافتن')
    expect(verdict(second)).toBe('red')
    expect(second.text).toContain('پیش‌تر آمده است')
    expect(second.text).toMatch(/نخستین بار ساعت .*کارمند/)
    const again = await second.submit({}, 'دوباره راه بده')
    expect(again.text).toContain('ورود دوباره ثبت شد.')
    expect(await marksOf(db, tonight.session.id)).toHaveLength(1)
  })

  test('another event’s QR, a forged one, a cut one, a web address and nonsense are red with the reason, never a crash', async () => {
    const [tonight, other] = [await evening(), await evening()]
    const { ticket } = await party(other, await citizen('سارا'))
    const forged = `${ticket.slice(0, -1)}${ticket.endsWith('0') ? '1' : '0'}`
    const tried = [
      [ticket, 'برای نوبت دیگری است'],
      [forged, /امضای شهر را ندارد|خوانده نشد/],
      [ticket.slice(0, 100), 'خوانده نشد'],
      ['https://example.org/ticket', 'بلیت شهر نیست'],
      ['JST1:', 'خوانده نشد'],
      ['هیچ‌کس', 'بلیت این نوبت نیست'],
    ] as const
    for (const [said, reason] of tried) {
      const page = await (await keeper.open(tonight.base)).submit({ said }, 'یافتن')
      expect([page.status, verdict(page)]).toEqual([200, 'red'])
      expect(page.text).toMatch(reason)
    }
  })

  test('who gave the place back is turned away, and who waits is told so', async () => {
    const tonight = await evening({ seats: 2 })
    const sara = await citizen('سارا')
    const told = await party(tonight, sara)
    const waiting = await party(tonight, await citizen('منتظر'), 0)
    await withdrawEnrolment(await city.work(sara), told.id)
    const gone = await (await keeper.open(tonight.base)).submit({ said: told.ticket }, 'یافتن')
    expect(gone.text).toContain('جا پس داده شده')
    const line = await (await keeper.open(tonight.base)).submit({ said: waiting.code }, 'یافتن')
    expect([verdict(line), line.text.includes('در فهرست انتظار است')]).toEqual(['red', true])
  })
})

describe('those who come without a ticket', () => {
  test('inside two hours free seats go by rank to those who are here', async () => {
    const tonight = await evening({ seats: 2 })
    const sara = await citizen('سارا')
    const held = await party(tonight, sara)
    const first = await party(tonight, await citizen('نخست'), 0)
    const second = await party(tonight, await citizen('دوم'), 0)
    await withdrawEnrolment(await city.work(sara), held.id)
    expect((await getEnrolment(db, first.id)).state).toBe('waiting')
    await keeper.send(`${tonight.base}/here`, { enrolment: second.id })
    await keeper.send(`${tonight.base}/here`, { enrolment: first.id })
    expect((await keeper.send(`${tonight.base}/seat`, { enrolment: second.id })).text).toContain(
      'پیش از او کسی ایستاده است.',
    )
    expect((await keeper.send(`${tonight.base}/seat`, { enrolment: first.id })).text).toContain('جا داده شد')
    expect((await getEnrolment(db, first.id)).state).toBe('confirmed')
    expect((await keeper.send(`${tonight.base}/seat`, { enrolment: second.id })).text).toContain('جا داده شد')
  })

  test('are counted by group while seats are free, and the same form counts once', async () => {
    const tonight = await evening({ seats: 3 })
    const page = await keeper.open(tonight.base)
    const after = await page.submit({ band: 'women', count: '۲' }, 'بشمار')
    expect(after.text).toContain('۱ جای خالی')
    await page.submit({ band: 'women', count: '۲' }, 'بشمار')
    expect(await marksOf(db, tonight.session.id)).toMatchObject([{ band: 'women', count: 2, witness: 'observer' }])
    const over = await after.submit({ band: 'girls', count: '5' }, 'بشمار')
    expect([over.status, over.text.includes('تنها ۱ جا مانده است.')]).toEqual([422, true])
  })

  test('at an open session everybody is counted', async () => {
    const tonight = await evening({ seats: 1, how: 'open' })
    const page = await (await keeper.open(tonight.base)).submit({ band: 'men', count: '40' }, 'بشمار')
    expect(page.text).toContain('۴۰ نفر شمرده')
  })
})
