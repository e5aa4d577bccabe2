import { sql } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import facts from '#city/facts/module.ts'
import { sealMobile } from '#city/people/contacts.ts'
import { tryInsertContact } from '#city/people/queries.ts'
import zoneRoom from '#city/zones/module.ts'
import { accept, eventNames, getMatter, reportProgress, tellWatchers } from '#engines/commitment/index.ts'
import { watches } from '#engines/commitment/tables.ts'
import commitment from '#engines/commitment/module.ts'
import { messagesOf } from '#platform/outbox/queries.ts'
import { paramsIn } from '#platform/outbox/queue.ts'
import { messages } from '#platform/outbox/tables.ts'
import { openCity } from '#test/city.ts'
import { recordLegalEvent } from '../actions/legal.ts'
import { givenCouncil, givenPublished, givenSettled } from '../fixtures.ts'
import council from '../module.ts'
import { getResolutionById } from '../queries/resolutions.ts'

const city = await openCity({
  modules: [facts, zoneRoom, commitment, council],
  now: new Date('2026-04-04T09:00:00+03:30'),
})
const { db } = city
const they = await givenCouncil(db)
const [clerk, worker] = [await city.work(they.clerk), await city.work(they.worker)]
const anybody = city.visitor(undefined, 'fa')
const made = await givenPublished(clerk, they)
const owner = they.works.slug

beforeAll(async () => {
  await recordLegalEvent(clerk, made.resolutionId, { kind: 'notified', on: '2026-03-12', letterNumber: '۱' })
})

const takeFeed = 'به‌جای پیامک، خوراک Atom بگیرید'
const tell = async () => tellWatchers(await city.work('rules'), city.keyring, 'https://city.example')
const told = async () => {
  const found = await db
    .select()
    .from(messages)
    .where(sql`${messages.template} = 'commitment.watch-news'`)
  return found.map(({ params }) => params)
}

describe('the list of everything promised', () => {
  test('is narrowed by each part, and each part is left again by its chip', async () => {
    const page = await anybody.open(`/commitments?owner=${owner}&state=offered`)
    const chips = [...page.document.querySelectorAll('.chips a[href*="commitments?"]')].map((chip) =>
      chip.getAttribute('href'),
    )
    expect(chips).toContain(`/commitments?owner=${owner}`)
    expect(chips).toContain('/commitments?state=offered')
    expect((await anybody.open('/commitments?field=arts')).text).toContain('تعهدی با این نشانی‌ها نیست')
  })

  test('leads to each promise on a page of its own, and to none that does not bind or is not public', async () => {
    const page = await anybody.open(`/commitments/${made.commitmentId}`)
    expect(page.status).toBe(200)
    expect(page.text).toContain('انجام‌شده یعنی')
    const draft = await givenSettled(clerk, they)
    expect((await getMatter(db, (await getResolutionById(db, draft.resolutionId)).matterId)).visibility).toBe(
      'partners',
    )
    expect((await anybody.open(`/commitments/${draft.resolutionId}`)).status).toBe(404)
  })
})

describe('whoever follows a filter', () => {
  test('without an account has a feed of what fits, until they end it', async () => {
    const page = await anybody.open(`/commitments?owner=${owner}`)
    const mine = await page.submit({}, takeFeed)
    const feed = /\/commitments\/followed\/[\w-]{22}\.atom/.exec(mine.text)?.[0] ?? ''
    const other = await (await anybody.open('/commitments?field=arts')).submit({}, takeFeed)
    const empty = /\/commitments\/followed\/[\w-]{22}\.atom/.exec(other.text)?.[0] ?? ''
    expect(await (await anybody.request(feed)).text()).toContain('<entry>')
    expect(await (await anybody.request(empty)).text()).not.toContain('<entry>')
    await mine.submit({}, 'پایان پیگیری')
    expect((await anybody.request(feed)).status).toBe(404)
  })

  test('with an account is told once of what is new, by the address of the list, and stops where all of it stands', async () => {
    const person = await city.person('پیگیر نمونه')
    await tryInsertContact(db, {
      personId: person.id,
      kind: 'mobile',
      hmac: Buffer.from('followers'),
      sealed: sealMobile(city.keyring, person.id, '+989140000009'),
      verifiedAt: city.now,
    })
    const visitor = city.visitor(person, 'fa')
    const page = await visitor.open(`/commitments?owner=${owner}`)
    await page.submit({ quietFrom: '23', quietUntil: '6' }, 'پیگیری همین فهرست')
    expect(await tell()).toBe(0)
    await accept(worker, made.commitmentId)
    expect(await tell()).toBe(1)
    expect(await tell()).toBe(0)
    expect(await told()).toMatchObject([{ count: 1, url: `https://city.example/commitments?owner=${owner}` }])

    const all = await visitor.open('/commitments/followed')
    expect(all.document.querySelector(`a[href="/commitments?owner=${owner}"]`)).not.toBeNull()
    expect((await all.submit({}, 'پایان پیگیری')).text).toContain('هنوز چیزی را پیگیری نمی‌کنید')
  })

  test('is asked for hours that there are', async () => {
    const visitor = city.visitor(await city.person('دیگری نمونه'), 'fa')
    const sent = await visitor.send('/commitments/watch', { quietFrom: '25', once: crypto.randomUUID() })
    expect(sent.status).toBe(422)
  })

  test('follows nobody else’s, and ends nobody else’s', async () => {
    const mine = city.visitor(await city.person('صاحب نمونه'), 'fa')
    await (await mine.open('/commitments')).submit({}, 'پیگیری همین فهرست')
    const page = await mine.open('/commitments/followed')
    const end = page.document.querySelector('form[action$="/end"]')?.getAttribute('action') ?? ''
    const stranger = city.visitor(await city.person('غریبه نمونه'), 'fa')
    expect((await stranger.send(end, { once: crypto.randomUUID() })).status).toBe(404)
    expect((await mine.open('/commitments/followed')).text).toContain('پایان پیگیری')
  })
})

const lastCode = async () => {
  const [sent] = await messagesOf(db, { limit: 1 })
  return sent ? String(paramsIn(city.keyring, sent)['code']) : ''
}

describe('whoever follows a resolution by a number without an account', () => {
  test('types it, gives back the code, is told, and stops by the link in the message; then the number is gone', async () => {
    const page = await anybody.open(`/council/resolutions/${made.address}`)
    const wrong = await page.submit({ mobile: '0914' }, 'پیگیری')
    expect(wrong.status).toBe(422)
    expect(wrong.document.querySelector('#mobile')?.getAttribute('value')).toBe('0914')
    const asked = await wrong.submit({ mobile: '۰۹۱۴ ۱۲۳ ۴۵۶۷' }, 'پیگیری')
    expect(asked.text).toContain('۰۹۱۴•••۴۵۶۷')
    const code = await lastCode()
    expect((await asked.submit({ code: code === '111111' ? '222222' : '111111' }, 'تأیید و آغاز پیگیری')).status).toBe(
      422,
    )
    const begun = await asked.submit({ code }, 'تأیید و آغاز پیگیری')
    expect(begun.text).toContain('پیگیری آغاز شد')
    await reportProgress(worker, made.commitmentId, { percent: 20 })
    city.wait(60)
    expect(await tell()).toBeGreaterThan(0)
    const sent = (await messagesOf(db, { limit: 50 })).find(({ template }) => template === 'commitment.watch-news')
    const { stop } = sent ? paramsIn(city.keyring, sent) : {}
    const held = await anybody.open(String(stop).replace('https://city.example', ''))
    expect(held.text).toContain(eventNames.progress.fa)
    const ended = await held.submit({}, 'پایان پیگیری')
    expect(ended.text).toContain('پیگیری پایان یافت')
    const rows = await db.select().from(watches)
    expect(rows.filter((row) => row.address !== null || row.addressMark !== null)).toEqual([])
    expect((await anybody.open(String(stop).replace('https://city.example', ''))).status).toBe(404)
  })

  test('asks again for a code that did not come, not at once', async () => {
    const page = await anybody.open(`/council/resolutions/${made.address}`)
    const asked = await page.submit({ mobile: '09141234568' }, 'پیگیری')
    const again = asked.document.querySelector('form[action$="/code/new"]')?.getAttribute('action') ?? ''
    expect((await anybody.send(again, {})).status).toBe(409)
    city.wait(91)
    const fresh = await (await anybody.open(again.replace('/code/new', ''))).submit({}, 'فرستادن کد تازه')
    expect((await fresh.submit({ code: await lastCode() }, 'تأیید و آغاز پیگیری')).text).toContain('پیگیری آغاز شد')
  })
})

test('a step of the law or a new text is told to whoever follows the resolution', async () => {
  const page = await anybody.open(`/council/resolutions/${made.address}`)
  const mine = await page.submit({}, takeFeed)
  const feed = /\/commitments\/followed\/[\w-]{22}\.atom/.exec(mine.text)?.[0] ?? ''
  expect(await (await anybody.request(feed)).text()).toContain('تغییر متن یا وضع موضوع')
})
