import { describe, expect, test } from 'vitest'
import { makeHousehold } from '#city/households/actions.ts'
import { givenOrganisation, givenStaff } from '#city/organisations/fixtures.ts'
import { beginMembership } from '#city/organisations/actions.ts'
import { membersOf } from '#city/organisations/queries.ts'
import { givenPlace, givenVocabulary } from '#city/places/fixtures.ts'
import { setZone } from '#city/places/queries.ts'
import { givenProgramme } from '#city/programmes/fixtures.ts'
import { seedTabriz } from '#city/zones/fixtures.ts'
import { findZone } from '#city/zones/queries.ts'
import { accept } from '#engines/commitment/index.ts'
import { givenPromises } from '#engines/commitment/fixtures.ts'
import { givenCouncil, givenSettled } from '#modules/council/fixtures.ts'
import { givenArticle } from '#modules/portal/fixtures.ts'
import { insertMistake } from '../src/modules/portal/queries/mistakes.ts'
import { openCity } from './support/city.ts'

/**
 * Whoever may not do a thing is told so before a word of the form is read: never what is wrong with it, and never what
 * the thing is. Everything here exists and lies in district 3; who asks has another office, or another district.
 */
const city = await openCity()
const rules = await city.work('rules')
await seedTabriz(rules)
await givenVocabulary(city.db)
const three = (await findZone(city.db, 'd03'))?.id ?? ''
const eight = (await findZone(city.db, 'd08'))?.id ?? ''

const auditor = city.visitor(await city.staff('Aylar', 'auditor'))
const elsewhere = city.visitor(await givenStaff(city.db, 'Babak', ['district-officer'], eight))

const draft = await givenArticle(city.db, { state: 'draft', zoneId: three, title: { fa: 'پیش‌نویس پنهان' } })
const article = await givenArticle(city.db, { zoneId: three })
const mistake = await insertMistake(city.db, { path: '/', message: 'غلط', reportedAt: city.now })
const place = await givenPlace(city.db, city.now, { code: 'yard33', zoneId: three })
await setZone(city.db, { placeId: place.id, kind: 'district', zoneId: three, basis: 'stated' })
const organisation = await givenOrganisation(city.db, { kind: 'ngo', zoneId: three })
const person = await city.person('Nobody of theirs')
const member = { personId: person.id, role: 'association-member', startsOn: '2026-01-01', acting: false } as const
await beginMembership(rules, organisation.id, member)
const [held] = await membersOf(city.db, organisation.id)
const household = await makeHousehold(rules, { id: crypto.randomUUID(), zoneId: three, guardianId: person.id })
const programme = await givenProgramme(city.db, city.now, { zoneIds: [three], ownerId: organisation.id })
const they = await givenCouncil(city.db)
const resolution = await givenSettled(await city.work(they.clerk), they)
const promises = await givenPromises(city)
const { id: promised } = await promises.offered()
await accept(await city.work(promises.they.worker), promised)
const nothing = '00000000-0000-7000-8000-000000000000'

/** Every step of a promise but one: an inspector opens any verdict again. */
const stepsOfPromises =
  'accept decline start progress claim recall extension pause resume evidence transfer-request responsible transfer ' +
  'reoffer withdraw grant refuse verify return message correct redact letter paper'

const ofMember = `/desk/organisations/${organisation.id}/members/${held?.membership.id}`
const addresses = [
  '/desk/articles/new',
  '/desk/articles/bulk',
  '/desk/articles/bulk/done',
  ...[draft, article].flatMap(({ id }) =>
    ['', '/review', '/publication', '/withdrawal', '/return', '/schedule', '/copy', '/versions/1/return'].map(
      (step) => `/desk/articles/${id}${step}`,
    ),
  ),
  `/desk/mistakes/${mistake.id}`,
  '/desk/pages/new',
  '/desk/links/new',
  '/desk/series/new',
  '/desk/media/new',
  '/desk/old-portal/redirects',
  ...['edit', 'name', 'pin', 'end', 'reading', 'position', 'zone'].map((act) => `/desk/places/${place.code}/${act}`),
  ...['edit', 'standings', 'members'].map((act) => `/desk/organisations/${organisation.id}/${act}`),
  `${ofMember}/handing-over`,
  `${ofMember}/end`,
  `/desk/people/${person.id}/name`,
  `/desk/people/${person.id}/contacts/${nothing}/reading`,
  `/desk/people/${person.id}/erasure`,
  `/desk/households/${household.id}/members`,
  ...['edit', 'state', 'claims/new', 'activities/new', 'activities/several', 'activities/import'].map(
    (act) => `/desk/programmes/${programme.code}/${act}`,
  ),
  `/desk/programmes/${programme.code}/activities/${nothing}/correction`,
  '/desk/programmes/states',
  ...['/new', '/briefs', '/import', '/papers/new', '/rules/legal', '/rules/body', '/rules/publication'].map(
    (path) => `/desk/council${path}`,
  ),
  ...['law', 'votes', 'text', 'publication', 'attachment', 'withdrawal', 'settlement', 'clauses/1', 'divide/1'].map(
    (step) => `/desk/council/${resolution.address}/${step}`,
  ),
  ...stepsOfPromises.split(' ').map((step) => `/desk/due/${promised}/${step}`),
  '/desk/zones',
  '/desk/mandate/D1',
  '/desk/occasions/closure',
  '/desk/credentials',
  '/desk/outbox',
  '/desk/health/chain',
]

/** What an officer of another district may begin: it is theirs until they say where it lies. */
const ofTheirOwn = new Set(['/desk/articles/new', '/desk/articles/bulk', '/desk/articles/bulk/done', '/desk/media/new'])

async function sent(visitor: typeof auditor, path: string) {
  const body = new URLSearchParams({ 'title.fa': '', version: 'not a number', on: '31/13/1405' })
  const answer = await visitor.request(`/en${path}`, {
    method: 'POST',
    headers: { 'sec-fetch-site': 'same-origin' },
    body,
  })
  return { status: answer.status, text: await answer.text() }
}

const forms = /There (is|are) .*(problem|mistake)|class="error"|name="title\.fa"|پیش‌نویس پنهان/

describe.each([
  ['somebody without the office', auditor, new Set<string>()],
  ['an officer of another district', elsewhere, ofTheirOwn],
])('%s', (_who, visitor, theirs) => {
  test.each(addresses.filter((path) => !theirs.has(path)))('is told so before the form is read: %s', async (path) => {
    const { status, text } = await sent(visitor, path)
    expect([403, 404]).toContain(status)
    expect(text).not.toMatch(forms)
  })
})
