import { describe, expect, test } from 'vitest'
import booking from '#city/booking/module.ts'
import facts from '#city/facts/module.ts'
import { givenStaff } from '#city/organisations/fixtures.ts'
import { mobileHmac, sealMobile } from '#city/people/contacts.ts'
import { givenPerson } from '#city/people/fixtures.ts'
import { tryInsertContact } from '#city/people/queries.ts'
import { givenPlace } from '#city/places/fixtures.ts'
import { givenProgramme } from '#city/programmes/fixtures.ts'
import { givenOffering } from '#engines/enrolment/fixtures.ts'
import { enrol } from '#engines/enrolment/index.ts'
import enrolment from '#engines/enrolment/module.ts'
import notices from '#modules/notices/module.ts'
import { openCity } from '#test/city.ts'
import events from '../module.ts'

const city = await openCity({
  modules: [facts, booking, enrolment, notices, events],
  now: new Date('2026-11-22T09:00:00+03:30'),
})
const { db, now, keyring } = city
const mobile = '+989141112233'

const head = await givenStaff(db, 'یاشار نمونه', ['head-of-unit'])
const programme = await givenProgramme(db, now)
const english = city.visitor(head, 'en')
const anybody = city.visitor(undefined, 'en')

for (const [code, en, lon] of [
  ['way-1', 'Clock Square', 46.29],
  ['way-2', 'Golestan Garden', 46.28],
  ['way-3', 'Old Bazaar', 46.3],
] as const)
  await givenPlace(db, now, { code, name: { fa: en, en }, at: [lon, 38.07] })

async function given(times = 1) {
  const { offering, sessions } = await givenOffering(db, now, {
    programmeId: programme.id,
    title: { fa: 'اتوبوس شادی', en: 'Happiness bus' },
    startsAt: new Date('2026-12-02T17:00:00+03:30'),
    times,
  })
  const id = sessions[0]?.id ?? ''
  return { offering, id, desk: `/desk/offerings/${offering.code}/sessions/${id}/stops`, page: `/e/${offering.code}` }
}

const sequence = (file: string) => Number(/SEQUENCE:(\d+)/.exec(file)?.[1])

/** What the page tells search engines. */
async function toldBySearch(page: string): Promise<unknown> {
  const { document } = await anybody.open(page)
  const told: unknown = JSON.parse(document.querySelector('script[type="application/ld+json"]')?.textContent ?? 'null')
  return told
}

const way = '17:00 way-1\n۱۷:۳۰، Golestan Garden\n18:00 way-3'

describe('what moves', () => {
  test('has its stops, with their times, on the map and in a table of its page', async () => {
    const bus = await given()
    const saved = await (await english.open(bus.desk)).submit({ lines: way }, 'Save the way')
    expect(saved.text).toContain('Saved for sessions: 1.')
    const page = await anybody.open(bus.page)
    expect(page.text).toContain('The way has 3 stops')
    const rows = [...page.document.querySelectorAll('#way tbody tr')].map((row) => row.textContent ?? '')
    expect(rows.join('\n')).toMatch(/Clock Square.*17:00[\s\S]*Golestan Garden.*17:30[\s\S]*Old Bazaar.*18:00/)
    expect(page.document.querySelector('#way svg')).not.toBeNull()
    const file = await (await anybody.request(`/en/cal/e-${bus.offering.code}.ics`)).text()
    expect(file.replaceAll('\r\n ', '')).toContain(String.raw`\n17:30 Golestan Garden\n18:00 Old Bazaar`)
  })

  test('goes the same way in all sessions still to come, where that is asked for', async () => {
    const bus = await given(3)
    const saved = await (await english.open(bus.desk)).submit({ lines: way, all: 'on' }, 'Save the way')
    expect(saved.text).toContain('Saved for sessions: 3.')
  })

  test('says on top how late it is, from which stop, and writes to who has a place, once', async () => {
    const bus = await given()
    await (await english.open(bus.desk)).submit({ lines: way }, 'Save the way')
    const person = await givenPerson(db, 'سارا امینی', { birthYear: 1990, sex: 'female' })
    const sealed = sealMobile(keyring, person.id, mobile)
    await tryInsertContact(db, { personId: person.id, kind: 'mobile', sealed, hmac: mobileHmac(keyring, mobile) })
    const wish = { key: crypto.randomUUID(), offeringId: bus.offering.id, sessionId: bus.id }
    await enrol(await city.work(person), { ...wish, party: [{ personId: person.id }] })
    const told = await (await english.open(bus.desk)).submit({ stop: '2', minutes: '۲۰' }, 'Tell it')
    expect(told.text).toContain('20 minutes late from stop 2, Golestan Garden')
    expect(told.text).toContain('on its way to 1 person')
    const page = await anybody.open(bus.page)
    expect(page.text).toContain('20 minutes late from stop 2, Golestan Garden')
    expect(page.text).toMatch(/Last change: .*09:00/)
    expect(page.document.querySelectorAll('#way s')).toHaveLength(2)
  })

  test('stands in the public record: its way, and that it came later', () => {
    const told = (events.facts ?? []).filter(({ inside }) => inside !== true).map(({ name }) => name)
    expect(told).toEqual(expect.arrayContaining(['events.way-written', 'events.delay-told']))
  })

  test('is later in calendars, in a higher revision, and rescheduled for search engines, stop by stop', async () => {
    const bus = await given()
    await (await english.open(bus.desk)).submit({ lines: way }, 'Save the way')
    const calendar = async () =>
      (await (await anybody.request(`/en/cal/e-${bus.offering.code}.ics`)).text()).replaceAll('\r\n ', '')
    const before = await calendar()
    expect(before).toContain('T170000')
    await (await english.open(bus.desk)).submit({ stop: '1', minutes: '20' }, 'Tell it')
    const late = await calendar()
    expect(late).toContain('T172000')
    expect(late).toContain(String.raw`\n17:50 Golestan Garden`)
    expect(sequence(late)).toBe(sequence(before) + 1)
    expect(await toldBySearch(bus.page)).toMatchObject({
      eventStatus: 'https://schema.org/EventRescheduled',
      startDate: '2026-12-02T17:20:00+03:30',
      previousStartDate: '2026-12-02T17:00:00+03:30',
      subEvent: [
        { location: { name: 'Clock Square' }, startDate: '2026-12-02T17:20:00+03:30' },
        { location: { name: 'Golestan Garden' }, previousStartDate: '2026-12-02T17:30:00+03:30' },
        { location: { name: 'Old Bazaar' }, eventStatus: 'https://schema.org/EventRescheduled' },
      ],
    })
    city.wait(60)
    await (await english.open(bus.desk)).submit({ stop: '1', minutes: '0' }, 'Tell it')
    const again = await calendar()
    expect(again).toContain('T170000')
    expect(sequence(again)).toBe(sequence(before) + 2)
    expect(await toldBySearch(bus.page)).toMatchObject({ eventStatus: 'https://schema.org/EventScheduled' })
  })

  test('is on time again with zero', async () => {
    const bus = await given()
    await (await english.open(bus.desk)).submit({ lines: way }, 'Save the way')
    await (await english.open(bus.desk)).submit({ stop: '1', minutes: '10' }, 'Tell it')
    city.wait(60)
    await (await english.open(bus.desk)).submit({ stop: '3', minutes: '0' }, 'Tell it')
    const page = await anybody.open(bus.page)
    expect(page.text).toContain('On time again from stop 3, Old Bazaar')
    expect(page.document.querySelectorAll('#way s')).toHaveLength(2)
  })

  test.each([
    ['no time', 'Clock Square', 'has no time and place'],
    ['an unknown place', '17:10 Atlantis', 'There is no place called “Atlantis”'],
    ['times that run back', '17:30 way-1\n17:10 way-2', 'Times must follow one another'],
    ['a stop after the end', '17:00 way-1\n23:00 way-2', 'Times must follow one another'],
  ])('with %s is not saved; what was typed stays', async (_what, lines, told) => {
    const bus = await given()
    const page = await (await english.open(bus.desk)).submit({ lines }, 'Save the way')
    expect([page.status, page.document.querySelector('textarea')?.textContent?.trim()]).toEqual([422, lines])
    expect(page.text).toContain(told)
  })

  test('is told late by nobody else, and not at a stop it does not have', async () => {
    const bus = await given()
    const stranger = city.visitor(await givenPerson(db, 'رهگذر نمونه'), 'en')
    expect((await stranger.open(bus.desk)).status).toBe(403)
    const answer = await english.send(`/en${bus.desk}/delay`, { stop: '4', minutes: '5' })
    expect(answer.status).toBe(422)
    expect((await anybody.open(bus.page)).document.querySelector('#way')).toBeNull()
  })
})
