import { describe, expect, test } from 'vitest'
import { givenMobile } from '#modules/account/index.ts'
import { givenPlace } from '#city/places/fixtures.ts'
import { setZone } from '#city/places/queries.ts'
import { givenDistricts } from '#city/zones/fixtures.ts'
import { givenOffering } from '#engines/enrolment/fixtures.ts'
import enrolment from '#engines/enrolment/module.ts'
import { callOffSession, enrol, enrolmentFacts } from '#engines/enrolment/index.ts'
import { locales } from '#platform/locale.ts'
import { messages } from '#platform/outbox/tables.ts'
import { transact } from '#platform/work.ts'
import { openCity } from '#test/city.ts'
import { wishesJob } from '../actions/answered-wishes.ts'
import { givenFamily } from '../fixtures.ts'
import events from '../module.ts'
import { putToken } from '../queries/mine/tokens.ts'

const city = await openCity({ modules: [enrolment, events], now: new Date('2026-11-22T09:00:00+03:30') })
const { db, now } = city

const women = { profiles: [{ key: 'women', sex: 'female' as const, ageMin: 6 }], party: { min: 1, max: 6 } }
const children = {
  profiles: [{ key: 'children', ageMin: 7, ageMax: 11 }],
  party: { min: 1, max: 6, childrenPerAdult: 0 },
}
const tomorrow = new Date('2026-11-23T17:00:00+03:30')

const hall = await givenPlace(db, now)
const volley = await givenOffering(db, now, {
  audience: women,
  startsAt: tomorrow,
  title: { fa: 'والیبال', en: 'Volleyball' },
})
const chess = await givenOffering(db, now, {
  audience: children,
  title: { fa: 'شطرنج', en: 'Chess' },
  category: 'education',
  startsAt: tomorrow,
  price: { rows: [{ amount: '500000' }] },
})
const run = await givenOffering(db, now, {
  admitBy: 'run',
  times: 8,
  kind: 'course',
  title: { fa: 'خط', en: 'Calligraphy' },
})
const draft = await givenOffering(db, now, { state: 'draft', title: { fa: 'پنهان', en: 'Hidden' } })

const linksOn = async (address: string) => {
  const { document } = await city.visitor().open(address)
  return document.querySelectorAll('.agenda h3 a').map((link) => link.getAttribute('href')?.split('/').at(-1))
}

describe('the calendar', () => {
  test('lists what is public by time, a run once, and no draft', async () => {
    const listed = await linksOn('/events')
    expect(listed).toEqual(expect.arrayContaining([volley, chess, run].map(({ offering }) => offering.code)))
    expect(listed.filter((code) => code === run.offering.code)).toHaveLength(1)
    expect(listed).not.toContain(draft.offering.code)
  })

  test.each([
    ['?when=tomorrow&for=women', volley],
    ['?for=ages-7-11', chess],
    ['?about=education', chess],
    ['?kind=course', run],
    ['?when=tomorrow&free=1', volley],
    ['?day=2026-11-23&hours=evening&places=1&for=women', volley],
  ])('narrowed by %s', async (query, { offering }) => {
    expect(new Set(await linksOn(`/events${query}`))).toEqual(new Set([offering.code]))
  })

  test.each(locales)('shows the month as a grid whose days lead to their lists, in %s', async (locale) => {
    const page = await city.visitor(undefined, locale).open('/events?view=month&month=۱۴۰۵-۰۹')
    const day = page.document.querySelector('.monthgrid a[href*="day=2026-11-23"]')
    expect(day?.querySelector('small')?.textContent).toBe(locale === 'en' ? '2' : '۲')
  })

  test('asks for no more where more takes place', async () => {
    expect((await city.visitor().open('/events?when=never&zone=nowhere&month=99&after=x')).status).toBe(200)
  })
})

test('where nothing is found, the nearest stands there, and a wish is told of once', async () => {
  const { mother } = await givenFamily(db, now)
  await givenMobile(db, city.keyring, { person: mother, mobile: '+989000000001' })
  const visitor = city.visitor(mother)
  const empty = await visitor.open('/events?about=music')
  expect(empty.text).toContain('Nothing found for this')
  expect(empty.document.querySelectorAll('.agenda h3 a').length).toBeGreaterThan(0)
  expect((await empty.submit({}, 'Tell me')).text).toContain('We will tell you, once')

  const job = wishesJob({ keyring: city.keyring, publicUrl: 'https://city.example' })
  const concert = await givenOffering(db, now, { category: 'music', title: { fa: 'شب عاشیق', en: 'Ashik night' } })
  const published = { offeringId: concert.offering.id, sessions: 1 }
  await transact(await city.work('rules'), ({ announce }) => announce(enrolmentFacts.offeringPublished, published))
  await city.settle()
  for (let n = 0; n < 2; n += 1) await job.run(await city.work('rules'))
  const sent = await db.select().from(messages)
  expect(sent.map(({ template, params }) => [template, params])).toEqual([
    ['events.wish-came', { title: 'شب عاشیق', link: `https://city.example/e/${concert.offering.code}` }],
  ])
})

test('a household sees who of it can come to what, and those who can come with one tap', async () => {
  const { mother, father } = await givenFamily(db, now)
  const page = await city.visitor(mother).open('/events/for-us?day=2026-11-23')
  expect(page.text).toContain('This session is not for آرش; it is for the other sex.')
  const form = page.document
    .querySelectorAll('form')
    .find((each) => each.querySelector(`[value="${volley.sessions[0]?.id}"]`))
  const fields = form
    ?.querySelectorAll('input')
    .map((input) => [input.getAttribute('name') ?? '', input.getAttribute('value') ?? ''])
  const result = await city.visitor(mother).send('/en/events/for-us', Object.fromEntries(fields ?? []))
  expect(result.text).toContain('Your place is confirmed')
  expect(result.text).toContain('مریم')
  expect(result.text).not.toContain('آرش')
  expect((await city.visitor(father).open('/events/for-us?day=2026-11-23')).text).toContain('Is in already')
  expect((await city.visitor().open('/events/for-us')).status).toBe(401)
})

describe('feeds', () => {
  test.each(['/cal/all.ics', `/cal/e-${run.offering.code}.ics`, '/cal/filter.ics?kind=course'])(
    '%s has every meeting of a run, and 304 for who has it',
    async (address) => {
      const feed = await city.visitor().request(address)
      const text = await feed.text()
      expect(text.match(/UID:session-/g)?.length).toBeGreaterThanOrEqual(8)
      expect(text).toContain('DTSTART;TZID=Asia/Tehran:')
      const etag = feed.headers.get('etag') ?? ''
      expect((await city.visitor().request(address, { headers: { 'if-none-match': etag } })).status).toBe(304)
    },
  )

  test('of what is not there are not there', async () => {
    for (const address of [
      '/cal/zone-none.ics',
      '/cal/place-none.ics',
      '/cal/e-none.ics',
      '/cal/other.ics',
      `/cal/e-${draft.offering.code}.ics`,
    ])
      expect((await city.visitor().request(address)).status).toBe(404)
    expect((await city.visitor().request(`/cal/place-${hall.code}.ics`)).status).toBe(200)
  })
})

const eventOf = async (address: string, id: string | undefined) =>
  (await (await city.visitor().request(address)).text())
    .replaceAll('\r\n ', '')
    .split('BEGIN:VEVENT')
    .find((event) => event.includes(`UID:session-${id}@`))

describe('what is called off', () => {
  const off = { code: 'air', reason: { fa: 'هوای آلوده' } }
  test('stays for thirty days in the feeds and in the calendar of a family, then goes', async () => {
    const { mother } = await givenFamily(db, now)
    const startsAt = new Date(now.getTime() + 60 * 86_400_000)
    const { offering, sessions } = await givenOffering(db, now, { startsAt })
    const [id = ''] = sessions.map((session) => session.id)
    const party = [{ personId: mother.id }]
    await enrol(await city.work(mother), { key: 'off', offeringId: offering.id, sessionId: id, party })
    const token = 'a'.repeat(22)
    await putToken(db, mother.id, token, now)
    const addresses = [`/cal/e-${offering.code}.ics`, `/cal/me-${token}.ics`]
    for (const address of addresses) expect(await eventOf(address, id)).toContain('STATUS:CONFIRMED')
    await callOffSession(await city.work('rules'), id, off)
    for (const address of addresses) {
      const event = await eventOf(address, id)
      expect(event).toContain('STATUS:CANCELLED')
      expect(event).toContain('SEQUENCE:2')
    }
    await db.execute(
      `update enrolment_sessions set cancelled_at = cancelled_at - interval '31 days' where id = '${id}'`,
    )
    for (const address of addresses) expect(await eventOf(address, id)).toBeUndefined()
  })

  test('was held all the same, where its offering was called off later', async () => {
    const startsAt = new Date(now.getTime() - 2 * 86_400_000)
    const cancelled = { state: 'cancelled' as const, cancelledAt: now }
    const { offering, sessions } = await givenOffering(db, now, { startsAt, times: 1, ...cancelled })
    expect(await eventOf(`/cal/e-${offering.code}.ics`, sessions[0]?.id)).toContain('STATUS:CONFIRMED')
  })
})

test('what is not on the list has a calendar of its own for whoever has its address, and stands in no other', async () => {
  const { offering, sessions } = await givenOffering(db, now, { visibility: 'unlisted' })
  const uid = `UID:session-${sessions[0]?.id}@`
  expect(await (await city.visitor().request(`/cal/e-${offering.code}.ics`)).text()).toContain(uid)
  expect(await (await city.visitor().request('/cal/all.ics')).text()).not.toContain(uid)
})

test('search engines are told of seats, price and the meetings of a run', async () => {
  const { document } = await city.visitor().open(`/e/${run.offering.code}`)
  const told = JSON.parse(document.querySelector('script[type="application/ld+json"]')?.textContent ?? '{}')
  expect(told).toMatchObject({
    '@type': 'Event',
    maximumAttendeeCapacity: 10,
    remainingAttendeeCapacity: 10,
    isAccessibleForFree: true,
  })
  expect(told.subEvent).toHaveLength(8)
  const shared = document.querySelector('meta[property="og:image"]')?.getAttribute('content')
  expect([told.image, document.querySelector('.tile use')?.getAttribute('href')]).toEqual([
    [shared],
    expect.stringContaining(`#${/^https?:\/\/.*\/share-(\w+)\.png$/.exec(shared ?? '')?.[1]}`),
  ])
  expect((await city.visitor().open(`/e/${draft.offering.code}`)).status).toBe(404)
})

test('search engines are told where it is: the place, its position and the part of the city it lies in', async () => {
  const [district] = await givenDistricts(db, now)
  if (!district) throw new Error('No district')
  const { id: placeId } = await givenPlace(db, now, { name: { fa: 'سالن شهریار', en: 'Shahriyar hall' } })
  await setZone(db, { placeId, kind: 'district', zoneId: district.id, basis: 'stated' })
  const { offering } = await givenOffering(db, now, { placeId })
  const locationAt = async (locale: 'fa' | 'en') => {
    const { document } = await city.visitor(undefined, locale).open(`/e/${offering.code}`)
    return JSON.parse(document.querySelector('script[type="application/ld+json"]')?.textContent ?? '{}').location
  }
  expect(await locationAt('fa')).toMatchObject({
    '@type': 'Place',
    name: 'سالن شهریار',
    address: district.name.fa,
    geo: { '@type': 'GeoCoordinates' },
  })
  expect(await locationAt('en')).toMatchObject({ name: 'Shahriyar hall', address: district.name.en })
})

test('the poster is a sheet of paper with the address', async () => {
  const answer = await city.visitor().request(`/e/${volley.offering.code}/poster.pdf`)
  expect(answer.headers.get('content-type')).toBe('application/pdf')
  expect(new TextDecoder('latin1').decode((await answer.arrayBuffer()).slice(0, 5))).toBe('%PDF-')
})

describe('a quarter of a year at once', () => {
  const later = new Date(now.getTime() + 100 * 86_400_000)

  test('what begins later is a page away, also when nothing is found before', async () => {
    const far = await givenOffering(db, now, { startsAt: later, kind: 'exam', title: { fa: 'آزمون', en: 'Exam' } })
    expect(await linksOn('/events?kind=exam')).not.toContain(far.offering.code)
    const { document } = await city.visitor().open('/events?kind=exam')
    const next = document.querySelector('main a[rel="next"]')?.getAttribute('href') ?? ''
    expect(next).toContain('since=2027-02-22')
    expect(await linksOn(next.replace(/^\/en/, ''))).toContain(far.offering.code)
  })

  test('a month that is asked for ends with the month', async () => {
    const { document } = await city.visitor().open('/events?when=month&kind=exam')
    expect(document.querySelector('main a[rel="next"]')).toBeNull()
  })
})
