import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import mandate from '#city/mandate/module.ts'
import { ensureMandate, findMandateItem } from '#city/mandate/queries.ts'
import { givenOrganisation } from '#city/organisations/fixtures.ts'
import organisations from '#city/organisations/module.ts'
import people from '#city/people/module.ts'
import { insertProgramme } from '#city/programmes/queries.ts'
import { defineModule } from '#platform/module.ts'
import { insertFacts } from '#platform/facts/queries.ts'
import { words as platform } from '#platform/words.ts'
import { openCity } from '#test/city.ts'
import facts from './module.ts'
import { recordDesk, recordFile, recordRoutes } from './routes.tsx'

const rooms = [people, organisations, mandate, facts]
const kinds = rooms.flatMap((room) => room.facts ?? [])
const record = defineModule({
  name: 'search',
  title: platform.city,
  routes: { '/record': recordRoutes(kinds), '/record.csv': recordFile(kinds) },
  desk: { '/record': recordDesk(kinds) },
})
const city = await openCity({ modules: [...rooms, record] })
await ensureMandate(city.db, city.now)
const reader = city.visitor(undefined, 'en')

const owner = await givenOrganisation(city.db)
const sara = await city.staff('Sara Recorder', 'officer')
const programme = await insertProgramme(city.db, {
  slug: 'reading',
  name: { fa: 'کتاب‌خوانی', en: 'Reading' },
  nameKey: 'کتابخوانی',
  summary: { fa: 'خواندن' },
  audience: ['everyone'],
  ownerId: owner.id,
  startsOn: '2026-01-01',
  endsOn: '2026-12-29',
  state: 'running',
  createdAt: city.now,
  changedAt: city.now,
})
const activity = (present: number | undefined, on: string) => ({
  name: 'facts.activity-recorded',
  detail: { kind: 'class', ...(present !== undefined && { people: present }) },
  actorKind: 'person' as const,
  actorId: sara.id,
  channel: 'web' as const,
  at: city.now,
  occurredOn: on,
  programmeId: programme.id,
  quantity: present ?? 1,
})
await insertFacts(city.db, [activity(42, '2026-03-01'), activity(4, '2026-03-02')])
await city.settle()

test('the record shows what happened with its number, and no name of who acted', async () => {
  const page = await reader.open('/record')
  expect(page.text).toContain('Reading')
  expect(page.text).toContain('42')
  expect(page.text).toContain('fewer than 10')
  expect(page.text).not.toContain('Sara')
})

test('anybody can recompute a fact’s hash from what its page shows', async () => {
  const { document, text } = await reader.open('/record/1')
  const [canonical = ''] = document.querySelectorAll('code.canonical').map((code) => code.textContent)
  const [before = '', hash = ''] = document.querySelectorAll('bdi.code').map((code) => code.textContent)
  expect(createHash('sha256').update(Buffer.from(before, 'hex')).update(canonical, 'utf8').digest('hex')).toBe(hash)
  expect(text).not.toContain(sara.id)
  expect(canonical).not.toContain(sara.id)
})

test('a text that holds too small a number of people stays away, its hash does not', async () => {
  const { document, text } = await reader.open('/record/2')
  expect(document.querySelectorAll('code.canonical')).toHaveLength(0)
  expect(text).toContain('so small that it might tell')
  expect(document.querySelectorAll('bdi.code')).toHaveLength(2)
})

test('what is about a person is in the chain and not told; whoever may see the record reads it with names', async () => {
  const clerk = city.visitor(sara, 'en')
  const form = await clerk.open('/desk/people/new')
  await form.submit({ name: 'Somebody New', channel: 'phone' }, 'Register')
  await city.settle()
  expect((await reader.open('/record')).text).not.toContain('person registered')
  expect((await reader.open('/record/3')).text).toContain('its text is not public')
  expect(await (await reader.request('/record.csv')).text()).not.toContain('people.registered')

  const auditor = city.visitor(await city.staff('Auditor', 'auditor'), 'en')
  expect((await auditor.open('/desk/record')).text).toContain('Sara Recorder')
  expect((await clerk.open('/desk/record')).status).toBe(403)
})

test('the deputy says what counts as evidence, and the record keeps before and after', async () => {
  const deputy = city.visitor(await city.staff('Deputy', 'deputy'), 'en')
  const form = await deputy.open('/desk/mandate/D5')
  const saved = await form.submit({ group: 'leisure', 'title.fa': 'عنوان تازهٔ وظیفه' }, 'Save')
  expect(saved.text).toContain('Saved')
  expect(await findMandateItem(city.db, 'D5')).toMatchObject({ group: 'leisure', title: { fa: 'عنوان تازهٔ وظیفه' } })
  await city.settle()
  expect((await reader.open('/record?kind=mandate.changed')).text).toContain('mandate changed')

  const late = await form.submit({ group: 'identity' }, 'Save')
  expect(late.status).toBe(422)
  expect(late.text).toContain('Somebody else has changed this meanwhile')
})

test('the record is narrowed by kind and month, and a number beyond its end is not there', async () => {
  expect((await reader.open('/record?month=1404-12&kind=facts.activity-recorded')).text).toContain('42')
  expect((await reader.open('/record?month=1404-01')).text).toContain('No fact matches')
  expect((await reader.open('/record/999')).status).toBe(404)
})
