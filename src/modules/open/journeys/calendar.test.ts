import { expect, test } from 'vitest'
import { givenAnnouncedLater, seedOccasions } from '#city/occasions/fixtures.ts'
import { occasionsBetween } from '#city/occasions/queries.ts'
import { addDays } from '#platform/calendar/jalali.ts'
import { openCity } from '#test/city.ts'
import { openModule } from '../fixtures.ts'
import { asking } from './asking.ts'
import { type Component, lineOf, readCalendar, textOf } from '#platform/icalendar/fixtures.ts'

const city = await openCity({ modules: [openModule([])] })
const visitor = city.visitor()
await seedOccasions(city.db, [1404, 1405, 1406])

const calendarAt = async (address: string) => readCalendar(await (await visitor.request(address)).text())
const valueOf = (event: Component, name: string) => lineOf(event, name).value
const uidsOf = ({ parts }: Component) => parts.map((event) => valueOf(event, 'UID'))

test('the calendar keeps to RFC 5545 in every language', async () => {
  for (const address of ['/occasions.ics', '/en/occasions.ics', '/azb/occasions.ics']) {
    const calendar = await calendarAt(address)
    expect(calendar.name).toBe('VCALENDAR')
    expect([valueOf(calendar, 'VERSION'), valueOf(calendar, 'CALSCALE')]).toEqual(['2.0', 'GREGORIAN'])
    expect(valueOf(calendar, 'PRODID')).not.toBe('')
    expect(calendar.parts.length).toBeGreaterThan(100)
    expect(new Set(uidsOf(calendar)).size).toBe(calendar.parts.length)
  }
})

test('every event is a whole day of the city, with all that RFC 5545 asks of it', async () => {
  for (const event of (await calendarAt('/occasions.ics')).parts) {
    expect(event.name).toBe('VEVENT')
    const [start, end] = [lineOf(event, 'DTSTART'), lineOf(event, 'DTEND')]
    expect([start.params, end.params]).toEqual([{ VALUE: 'DATE' }, { VALUE: 'DATE' }])
    const day = start.value.replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3')
    expect(end.value).toBe(addDays(day, 1).replaceAll('-', ''))
    expect(valueOf(event, 'DTSTAMP')).toMatch(/^\d{8}T\d{6}Z$/)
    expect(textOf(lineOf(event, 'SUMMARY'))).not.toBe('')
    expect(valueOf(event, 'TRANSP')).toBe('TRANSPARENT')
  }
})

test('computed lunar days are tentative, all others are confirmed, and last year, this and the next are there', async () => {
  const { parts } = await calendarAt('/occasions.ics')
  const known = await occasionsBetween(city.db, '2025-03-21', '2028-03-20')
  expect(parts).toHaveLength(known.length)
  const tentative = parts.filter((event) => valueOf(event, 'STATUS') === 'TENTATIVE')
  expect(tentative).toHaveLength(known.filter(({ status }) => status === 'computed').length)
  expect(tentative.length).toBeGreaterThan(20)
  expect(new Set(parts.map((event) => valueOf(event, 'STATUS')))).toEqual(new Set(['TENTATIVE', 'CONFIRMED']))
})

test('an announcement moves the day and makes it certain; the event stays the same', async () => {
  const before = await calendarAt('/en/occasions.ics')
  const lunar = (await occasionsBetween(city.db, '2026-04-01', '2027-03-01')).find(
    ({ status }) => status === 'computed',
  )
  const moved = await givenAnnouncedLater(city.db, lunar?.key ?? '', '2026-04-01')
  const after = await calendarAt('/en/occasions.ics')
  expect(uidsOf(after).toSorted()).toEqual(uidsOf(before).toSorted())
  const uid = `${lunar?.key}-${lunar?.anchorYear}@occasions.janshahr`
  const event = after.parts.find((one) => valueOf(one, 'UID') === uid)
  expect(event && [valueOf(event, 'DTSTART'), valueOf(event, 'STATUS')]).toEqual([
    moved?.date.replaceAll('-', ''),
    'CONFIRMED',
  ])
  const { body } = await asking(visitor)('/api/v1/occasions?limit=200')
  expect(body.items.map((item) => item['uid'])).toContain(uid)
})

test('it is served as a calendar, to every origin, and not again to whoever has it', async () => {
  const answer = await visitor.request('/occasions.ics')
  expect(answer.headers.get('content-type')).toBe('text/calendar; charset=utf-8')
  expect(answer.headers.get('access-control-allow-origin')).toBe('*')
  const etag = answer.headers.get('etag') ?? ''
  expect((await visitor.request('/occasions.ics', { headers: { 'if-none-match': etag } })).status).toBe(304)
})
