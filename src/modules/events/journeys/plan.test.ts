import { expect, test } from 'vitest'
import { givenPerson } from '#city/people/fixtures.ts'
import { givenPlace } from '#city/places/fixtures.ts'
import { givenProgramme } from '#city/programmes/fixtures.ts'
import { enrol } from '#engines/enrolment/index.ts'
import { givenOffering } from '#engines/enrolment/fixtures.ts'
import enrolment from '#engines/enrolment/module.ts'
import type { Locale } from '#platform/locale.ts'
import { openCity } from '#test/city.ts'
import { pdfText } from '#test/pdf-text.ts'
import type { Page, Visitor } from '#test/visitor.ts'
import events from '../module.ts'
import { mostWithoutAccount } from '../rules/plan.ts'

const city = await openCity({ modules: [enrolment, events], now: new Date('2026-11-22T09:00:00+03:30') })
const { db, now } = city

/** A kilometre and a half apart, to the north of each other. */
const hall = await givenPlace(db, now, { at: [46.3, 38.08] })
const yard = await givenPlace(db, now, { at: [46.3, 38.09349] })
const festival = await givenProgramme(db, now, { name: { fa: 'جشنوارهٔ یلدا', en: 'Yalda festival' } })

const at = (clock: string) => new Date(`2026-12-20T${clock}:00+03:30`)
const given = (en: string, from: string, to: string, placeId: string) =>
  givenOffering(db, now, {
    programmeId: festival.id,
    title: { fa: en, en },
    startsAt: at(from),
    placeId,
    session: { endsAt: at(to), localEnd: `2026-12-20T${to}` },
  })
const plays = await given('Night of plays', '17:00', '18:00', hall.id)
const songs = await given('Songs in the yard', '18:10', '19:00', yard.id)
const tales = await given('Tales by the fire', '18:30', '19:30', yard.id)
const hidden = await givenOffering(db, now, { programmeId: festival.id, state: 'draft', startsAt: at('20:00') })

const list = `/events?programme=${festival.code}`
const idOf = ({ sessions }: typeof plays) => sessions[0]?.id ?? ''
const sent = (one: typeof plays, wanted: 'on' | 'off' = 'on') => ({ session: idOf(one), wanted, back: list })
const mark = (visitor: Visitor, one: typeof plays, wanted: 'on' | 'off' = 'on') =>
  visitor.send('/en/events/plan', sent(one, wanted))
const rowOf = (page: Page, one: typeof plays) =>
  page.document.getElementById(idOf(one))?.textContent.replaceAll(/\s+/g, ' ') ?? ''

test('somebody without an account marks sessions of a festival and sees clashes and ways', async () => {
  const visitor = city.visitor()
  const festivalPage = await visitor.open(list)
  const told = await festivalPage.submit({}, 'Add to my programme')
  expect(told.text).toContain('It is on your programme now.')
  expect(rowOf(told, plays)).toContain('Take off my programme')
  await mark(visitor, songs)
  await mark(visitor, tales)

  const page = await visitor.open('/events/plan')
  expect(page.text).toContain('3 sessions on 1 day')
  expect(page.text).toContain('2 sessions clash')
  expect(rowOf(page, songs)).toContain('Clashes with “Tales by the fire”')
  expect(rowOf(page, tales)).toContain('Clashes with “Songs in the yard”')
  expect(rowOf(page, songs)).toContain('Too far on foot: 26 min from “Night of plays”, and you have 10 min')
  expect(rowOf(page, tales)).toContain('26 min on foot from “Night of plays”; you have 30 min')
  expect(page.text).toContain('in this browser only')

  const after = await mark(visitor, tales, 'off')
  expect(rowOf(after, tales)).toContain('Add to my programme')
  expect((await visitor.open('/events/plan')).text).toContain('nothing clashes')
})

test('another browser has a list of its own, and an empty one says what it is for', async () => {
  expect((await city.visitor().open('/events/plan')).text).toContain('You have marked nothing yet')
})

test('marked twice a session stands there once; taken off twice it is gone', async () => {
  const visitor = city.visitor(await givenPerson(db, 'مهتاب'))
  for (let n = 0; n < 2; n += 1) await mark(visitor, plays)
  expect((await visitor.open('/events/plan')).text).toContain('1 session on 1 day')
  for (let n = 0; n < 2; n += 1) await mark(visitor, plays, 'off')
  expect((await visitor.open('/events/plan')).text).toContain('You have marked nothing yet')
})

test('what was marked before signing in goes with the next mark to the account, and is there in every browser', async () => {
  const person = await givenPerson(db, 'نگار')
  const visitor = city.visitor(person)
  await visitor.request('/en/events/plan', { headers: { cookie: `plan.session=${idOf(plays)}` } })
  const cookie = { cookie: `plan.session=${idOf(plays)}`, 'sec-fetch-site': 'same-origin' }
  const body = new URLSearchParams(sent(songs))
  const answer = await visitor.request('/en/events/plan', { method: 'POST', headers: cookie, body })
  expect([answer.status, answer.headers.get('location')]).toEqual([303, `/en${list}#${idOf(songs)}`])
  expect((await city.visitor(person).open('/events/plan')).text).toContain('2 sessions on 1 day')
})

test('where one has a place on those days stands beside it, and is not taken off here', async () => {
  const person = await givenPerson(db, 'پری', { sex: 'female', birthYear: 1990 })
  const visitor = city.visitor(person)
  await mark(visitor, plays)
  const party = [{ personId: person.id }]
  await enrol(await city.work(person), {
    key: crypto.randomUUID(),
    offeringId: songs.offering.id,
    sessionId: idOf(songs),
    party,
  })
  const page = await visitor.open('/events/plan')
  expect(rowOf(page, songs)).toContain('You have a place')
  expect(rowOf(page, songs)).not.toContain('Take off my programme')
})

test.each<[string, Record<string, string>, number]>([
  ['no session at all', { wanted: 'on' }, 422],
  ['a session that does not exist', { session: crypto.randomUUID(), wanted: 'on' }, 404],
  ['a draft', { session: hidden.sessions[0]?.id ?? '', wanted: 'on' }, 404],
])('%s cannot be marked', async (_, fields, status) => {
  expect((await city.visitor().send('/en/events/plan', fields)).status).toBe(status)
})

test('nobody is led elsewhere by the address of the page they came from', async () => {
  const fields = { ...sent(plays), back: '//elsewhere.example/' }
  const answer = await city.visitor().request('/en/events/plan', {
    method: 'POST',
    headers: { 'sec-fetch-site': 'same-origin' },
    body: new URLSearchParams(fields),
  })
  expect(answer.headers.get('location')).toBe(`/en/events/plan#${idOf(plays)}`)
})

test('a list without an account has its limit, and says so', async () => {
  const visitor = city.visitor()
  const ids = Array.from({ length: mostWithoutAccount }, () => crypto.randomUUID())
  const answer = await visitor.request('/en/events/plan', {
    method: 'POST',
    headers: { 'sec-fetch-site': 'same-origin', cookie: `plan.session=${ids.join('.')}` },
    body: new URLSearchParams(sent(plays)),
  })
  expect(answer.status).toBe(303)
  expect((await visitor.open('/events/plan')).text).toContain('Without signing in a list holds 40 sessions.')
})

test('it goes into a calendar and onto paper, and neither is kept by others', async () => {
  const visitor = city.visitor()
  await mark(visitor, plays)
  await mark(visitor, songs)
  const file = await visitor.request('/en/events/plan/plan.ics')
  expect(file.headers.get('cache-control')).toContain('private')
  const text = await file.text()
  expect(text.split('BEGIN:VEVENT')).toHaveLength(3)
  expect(text).toContain(`UID:session-${idOf(plays)}@`)
  const paper = await visitor.request('/en/events/plan/plan.pdf')
  const said = pdfText(new Uint8Array(await paper.arrayBuffer())).replaceAll(/\s+/g, ' ')
  expect(said).toContain('Songs in the yard')
  expect(said).toContain('Too far on foot: 26 min')
})

test.each<[Locale, string]>([
  ['fa', 'برنامهٔ من'],
  ['azb', 'منیم پروگرامیم'],
])('it is read in %s', async (locale, title) => {
  const visitor = city.visitor(undefined, locale)
  const page = await visitor.open('/events/plan')
  expect(page.document.querySelector('h1')?.textContent.trim()).toBe(title)
})
