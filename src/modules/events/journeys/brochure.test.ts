import { expect, test } from 'vitest'
import { givenPlace } from '#city/places/fixtures.ts'
import { givenProgramme } from '#city/programmes/fixtures.ts'
import { givenOffering } from '#engines/enrolment/fixtures.ts'
import enrolment from '#engines/enrolment/module.ts'
import programmePages from '#modules/programmes/module.ts'
import { locales } from '#platform/locale.ts'
import { openCity } from '#test/city.ts'
import { pdfText } from '#test/pdf-text.ts'
import events from '../module.ts'

const city = await openCity({
  modules: [enrolment, events, programmePages],
  now: new Date('2026-11-22T09:00:00+03:30'),
})
const { db, now } = city

const hall = await givenPlace(db, now, { name: { fa: 'تالار وحدت', en: 'Unity hall' } })
const festival = await givenProgramme(db, now, { name: { fa: 'جشنوارهٔ یلدا', en: 'Yalda festival' } })
const puppets = await givenProgramme(db, now, { name: { fa: 'هفتهٔ عروسک', en: 'Puppet week' }, parentId: festival.id })
const play = await givenOffering(db, now, {
  programmeId: festival.id,
  title: { fa: 'شب نمایش', en: 'Night of plays' },
  startsAt: new Date('2026-12-20T18:00:00+03:30'),
  placeId: hall.id,
  seats: 20,
})
const puppet = await givenOffering(db, now, {
  programmeId: puppets.id,
  admitBy: 'run',
  times: 2,
  title: { fa: 'کارگاه عروسک', en: 'Puppet workshop' },
  startsAt: new Date('2027-04-21T10:00:00+03:30'),
  price: { rows: [{ amount: '500000' }] },
})
const other = await givenOffering(db, now, { title: { fa: 'چیز دیگر', en: 'Something else' } })

test('the calendar is narrowed to a programme and what hangs below it', async () => {
  const page = await city.visitor().open(`/events?programme=${festival.code}`)
  expect(page.document.querySelector('h1')?.textContent.trim()).toBe('Yalda festival')
  expect(page.text).toContain('Night of plays')
  expect(page.text).not.toContain('Something else')
  const narrower = page.document.querySelectorAll('.chips a').map((link) => link.getAttribute('href') ?? '')
  expect(narrower.every((to) => to.includes(`programme=${festival.code}`))).toBe(true)
})

test('a programme that does not exist has nothing on', async () => {
  const page = await city.visitor().open('/events?programme=999999')
  expect(page.document.querySelectorAll('.empty h2').length).toBe(1)
})

test('the page of a programme shows what is on, and leads to its brochure', async () => {
  const page = await city.visitor().open(`/programmes/${festival.slug}`)
  expect(page.text).toContain('Night of plays')
  const links = page.document.querySelectorAll('a').map((link) => link.getAttribute('href'))
  expect(links).toContain(`/en/events/brochure.pdf?programme=${festival.code}`)
})

test('its brochure has every day with time, place, for whom, price and places left, whatever quarter it falls in', async () => {
  const answer = await city.visitor().request(`/en/events/brochure.pdf?programme=${festival.code}`)
  expect(answer.headers.get('content-type')).toBe('application/pdf')
  const text = pdfText(new Uint8Array(await answer.arrayBuffer())).replaceAll(/\s+/g, ' ')
  for (const said of [
    'Yalda festival',
    'Night of plays',
    'Unity hall',
    '18:00',
    'For everybody',
    'Free',
    'Places left',
  ])
    expect(text).toContain(said)
  expect(text.split('Puppet workshop')).toHaveLength(puppet.sessions.length + 1)
  expect(text).toContain('50,000')
  expect(text).toContain(`/en/events?programme=${festival.code}`)
  expect(text).not.toContain(other.offering.title.en)
})

test.each(locales)('is printed in %s, by the same filters as the calendar', async (locale) => {
  const prefix = locale === 'fa' ? '' : `/${locale}`
  const answer = await city.visitor().request(`${prefix}/events/brochure.pdf?programme=${festival.code}&free=1`)
  const bytes = new Uint8Array(await answer.arrayBuffer())
  expect(Buffer.from(bytes.slice(0, 5)).toString()).toBe('%PDF-')
  expect(play.sessions).toHaveLength(1)
})
