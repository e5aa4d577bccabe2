import { expect, test } from 'vitest'
import { book, releaseBooking, setHours } from '#city/booking/actions.ts'
import { organisationChanged } from '#city/organisations/facts.ts'
import booking from '#city/booking/module.ts'
import { givenPlace } from '#city/places/fixtures.ts'
import { renamePlace } from '#city/places/actions.ts'
import { givenOffering } from '#engines/enrolment/fixtures.ts'
import { callOffSession, enrol, enrolmentFacts } from '#engines/enrolment/index.ts'
import enrolment from '#engines/enrolment/module.ts'
import { wholeCity } from '#platform/permission.ts'
import { Page } from '#platform/rpde/fixtures.ts'
import { writeFeeds } from '#platform/rpde/writer.ts'
import { transact } from '#platform/work.ts'
import { openCity } from '#test/city.ts'
import { activeFeeds } from '../jobs/feeds.ts'
import events from '../module.ts'

const city = await openCity({ modules: [booking, enrolment, events] })
const rules = await city.work('rules')
const hall = await givenPlace(city.db, city.now, { kinds: ['sport'] })

async function tell() {
  await city.settle([])
  await writeFeeds(city.db, activeFeeds, city.now)
}

async function feed(name: string): Promise<Page['items']> {
  const response = await city.app.request(`/openactive/feeds/${name}`)
  return Page.parse(await response.json()).items
}

const itemOf = async (name: string, id: string) => (await feed(name)).find((item) => item.id === id)

type Wish = Parameters<typeof givenOffering>[2]

async function givenSport(wish: Wish = {}) {
  const given = await givenOffering(city.db, city.now, { activity: 'volleyball', placeId: hall.id, times: 3, ...wish })
  const { id: offeringId } = given.offering
  await transact(rules, ({ announce }) => announce(enrolmentFacts.offeringPublished, { offeringId, sessions: 3 }))
  await tell()
  return given
}

test('a sport that repeats is a series, and each of its sessions has its seats', async () => {
  const { offering, sessions } = await givenSport()
  const series = await itemOf('session-series', offering.id)
  expect(series?.data).toMatchObject({
    '@type': 'SessionSeries',
    '@id': `http://localhost/openactive/items/session-series/${offering.id}`,
    url: `http://localhost/e/${offering.code}`,
    location: { '@type': 'Place', geo: { '@type': 'GeoCoordinates' } },
  })
  const session = await itemOf('scheduled-session', sessions[0]?.id ?? '')
  expect(session?.data).toMatchObject({
    superEvent: `http://localhost/openactive/items/session-series/${offering.id}`,
    maximumAttendeeCapacity: 10,
    remainingAttendeeCapacity: 10,
    eventStatus: 'https://schema.org/EventScheduled',
  })
})

const numberOf = (item: Page['items'][number] | undefined) => item?.modified ?? Number.NaN

test('a seat that is taken and a session that is called off come again, with greater numbers', async () => {
  const { offering, sessions } = await givenSport()
  const [first = '', second = ''] = sessions.map(({ id }) => id)
  const before = await itemOf('scheduled-session', first)
  const person = await city.person('سارا')
  const wish = { key: crypto.randomUUID(), offeringId: offering.id, sessionId: first, party: [{ personId: person.id }] }
  await enrol(await city.work(person), wish)
  await callOffSession(rules, second, { code: 'closure', reason: { fa: 'هوای آلوده', en: 'Bad air' } })
  await tell()
  const after = await itemOf('scheduled-session', first)
  expect(after?.data).toMatchObject({ remainingAttendeeCapacity: 9 })
  expect(numberOf(after)).toBeGreaterThan(numberOf(before))
  const off = await itemOf('scheduled-session', second)
  expect(off?.data).toMatchObject({ eventStatus: 'https://schema.org/EventCancelled' })
})

test('where the hall has another name or the organiser another, everything that names them comes again', async () => {
  const { offering } = await givenSport()
  const series = async () => itemOf('session-series', offering.id)
  const before = numberOf(await series())
  await renamePlace(rules, hall.id, { fa: 'سالن تازه' })
  await tell()
  const renamed = await series()
  expect(renamed?.data).toMatchObject({ location: { name: 'سالن تازه' } })
  expect(numberOf(renamed)).toBeGreaterThan(before)
  await city.db.execute(`update organisations set name = '{"fa": "باشگاه نو"}' where id = '${offering.organiserId}'`)
  const [about, detail] = [{ organisationId: offering.organiserId }, { slug: 'x', fields: ['name'] }]
  await transact(rules, ({ announce }) => announce(organisationChanged, detail, about))
  await tell()
  expect((await series())?.data).toMatchObject({ organizer: { name: 'باشگاه نو' } })
})

test.each([
  ['course-instance', { admitBy: 'run' }, 'CourseInstance'],
  ['event', { times: 1 }, 'Event'],
  ['headline-event', { kind: 'event' }, 'HeadlineEvent'],
] satisfies [string, Wish, string][])('%s is told in the feed of its kind alone', async (name, wish, type) => {
  const { offering } = await givenSport(wish)
  expect((await itemOf(name, offering.id))?.data).toMatchObject({ '@type': type })
  expect(await itemOf('session-series', offering.id)).toBeUndefined()
})

test('what is for members, a draft, or a thing of culture is in no feed', async () => {
  for (const wish of [{ visibility: 'members' }, { state: 'draft' }, { activity: null }] as const) {
    const { offering } = await givenSport(wish)
    expect(await itemOf('session-series', offering.id)).toBeUndefined()
  }
})

test('what is withdrawn from the public is told as deleted', async () => {
  const { offering } = await givenSport()
  await city.db.execute(`update enrolment_offerings set state = 'archived' where id = '${offering.id}'`)
  const { id: offeringId } = offering
  await transact(rules, ({ announce }) => announce(enrolmentFacts.offeringPublished, { offeringId, sessions: 3 }))
  await tell()
  expect(await itemOf('session-series', offering.id)).toMatchObject({ state: 'deleted' })
})

test('an hour of a hall is free until it is booked, and free again when it is released', async () => {
  const gym = await givenPlace(city.db, city.now, { kinds: ['sport'] })
  const week = Array.from({ length: 7 }, (_, weekday) => ({
    weekday,
    opens: 480,
    closes: 1200,
    sex: null,
    validFrom: '2026-01-01',
    validUntil: null,
  }))
  await setHours(rules, gym.id, week, wholeCity)
  await tell()
  expect((await itemOf('facility-use', gym.id))?.data).toMatchObject({ '@type': 'FacilityUse' })
  const hours = (await feed('slot')).filter(({ id }) => id.startsWith(gym.id))
  expect(hours).toHaveLength(14 * 12)
  const time = { from: new Date('2026-03-24T10:00+03:30'), to: new Date('2026-03-24T11:00+03:30') }
  const key = `${gym.id}_20260324T0630Z`
  expect((await itemOf('slot', key))?.data).toMatchObject({ remainingUses: 1 })
  const wish = { purpose: 'session', resources: [gym.id], times: [time], manner: 'all', scope: wholeCity } as const
  const { ids } = await book(rules, wish)
  await tell()
  expect((await itemOf('slot', key))?.data).toMatchObject({ remainingUses: 0 })
  await releaseBooking(rules, ids[0] ?? '', wholeCity)
  await tell()
  expect((await itemOf('slot', key))?.data).toMatchObject({ remainingUses: 1 })
})

test('the page of feeds tells of every feed, and each thing has its own address', async () => {
  const { offering } = await givenSport()
  const page = await city.visitor().visit('/openactive')
  expect(page.text).toContain('/openactive/feeds/scheduled-session')
  const item = await city.app.request(`/openactive/items/session-series/${offering.id}`)
  expect(await item.json()).toMatchObject({ '@type': 'SessionSeries' })
  expect((await city.app.request('/openactive/feeds/tickets')).status).toBe(404)
  for (const wrong of ['afterChangeNumber=-1', 'afterChangeNumber=x', 'afterChangeNumber=5&limit=5000', 'limit=0'])
    expect((await city.app.request(`/openactive/feeds/slot?${wrong}`)).status).toBe(422)
  expect((await city.app.request('/openactive/items/slot/nothing')).status).toBe(404)
})

test('no participant is in any feed', async () => {
  const names = JSON.stringify(await feed('scheduled-session'))
  expect(names).not.toContain('سارا')
})
