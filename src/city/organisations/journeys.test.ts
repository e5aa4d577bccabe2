import { expect, test } from 'vitest'
import consents from '#city/consents/module.ts'
import { findConsent } from '#city/consents/queries.ts'
import households from '#city/households/module.ts'
import { guardiansOf } from '#city/households/queries.ts'
import people from '#city/people/module.ts'
import { givenPerson } from '#city/people/fixtures.ts'
import { contacts, type Person } from '#city/people/tables.ts'
import { findPerson } from '#city/people/queries.ts'
import zones from '#city/zones/module.ts'
import { seedTabriz } from '#city/zones/fixtures.ts'
import { zonesOn } from '#city/zones/queries.ts'
import { givenMobile } from '#modules/account/index.ts'
import { today } from '#platform/calendar/instant.ts'
import { facts as record } from '#platform/facts/tables.ts'
import { openCity } from '#test/city.ts'
import type { Page } from '#test/visitor.ts'
import { givenOrganisation, givenStaff } from './fixtures.ts'
import organisations from './module.ts'
import { actorFor, membersOf, standingsOf } from './queries.ts'

const city = await openCity({ modules: [people, households, consents, zones, organisations] })
await seedTabriz(await city.work('rules'))
const districts = await zonesOn(city.db, 'district', today(city.now))
const zoneOf = (code: string) => districts.find(({ zone }) => zone.code === code)?.zone.id ?? ''

const clerk = city.visitor(await city.staff('Clerk', 'officer'), 'en')
const head = city.visitor(await city.staff('Head', 'head-of-unit'), 'en')
const administrator = city.visitor(await city.staff('Keeper', 'administrator'), 'en')
const newPerson = { name: 'سمیه نمونه', birthYear: '۱۳۶۵', mobile: '0914 123 4567' }

const told = async (name: string) => (await city.db.select().from(record)).filter((fact) => fact.name === name)
const linkTo = (page: Page, part: string) =>
  page.document
    .querySelectorAll('a')
    .find((a) => a.getAttribute('href')?.includes(part))
    ?.getAttribute('href') ?? ''
const idIn = (address: string) => /[0-9a-f-]{36}/.exec(address)?.[0] ?? ''

test('a clerk registers somebody on their behalf, and they are found in every spelling and by their number', async () => {
  const form = await clerk.open('/desk/people/new')
  const page = await form.submit({ ...newPerson, sex: 'female', channel: 'phone' }, 'Register')
  expect(page.text).toContain('سمیه نمونه')
  expect(page.text).not.toContain('9141234567')
  const [fact] = await told('people.registered')
  expect(fact).toMatchObject({ channel: 'phone', onBehalfOf: fact?.personId, detail: {} })

  for (const q of ['سميه', 'نمونه', '۰۹۱۴۱۲۳۴۵۶۷']) {
    expect((await clerk.open(`/desk/people?q=${encodeURIComponent(q)}`)).text).toContain('سمیه نمونه')
  }
  const again = await form.submit({ ...newPerson, sex: 'female', channel: 'phone' }, 'Register')
  expect(again.status).toBe(200)
  expect(await told('people.registered')).toHaveLength(1)
})

test('a number that is somebody’s is refused, and what was typed is kept', async () => {
  const form = await clerk.open('/desk/people/new')
  const refused = await form.submit({ name: 'کس دیگر', mobile: '09141234567' }, 'Register')
  expect(refused.status).toBe(422)
  expect(refused.text).toContain('belongs to somebody already known')
  expect(refused.document.querySelector('[name=name]')?.getAttribute('value')).toBe('کس دیگر')
})

test('the export holds no number, and is written down', async () => {
  const sent = await head.request('/desk/people/list.csv')
  const text = await sent.text()
  expect(text).toContain('سمیه نمونه')
  expect(text).not.toContain('914')
  expect(await told('people.exported')).toHaveLength(1)
  expect((await clerk.open('/desk/people/list.csv')).status).toBe(403)
})

test('a number is read only by those who may, against a reason', async () => {
  const list = await head.open('/desk/people')
  const page = await head.visit(linkTo(list, '/desk/people/0'))
  expect((await page.submit({ reason: ' ' }, 'Show the number')).status).toBe(422)
  const shown = await page.submit({ reason: 'پاسخ به درخواست' }, 'Show the number')
  expect(shown.text).toContain('+989141234567')
  expect(await told('people.contact-revealed')).toHaveLength(1)
  const theirs = await clerk.visit(linkTo(list, '/desk/people/0'))
  expect(theirs.text).not.toContain('Show the number')
  expect(linkTo(theirs, '/desk/access/0')).toMatch(/^\/en\/desk\/access\/[\da-f-]{36}$/)
  expect(await told('people.read')).toHaveLength(2)
})

test('a child lives in two households, and a household’s children keep a guardian', async () => {
  const [mother, father, child] = [
    await givenPerson(city.db, 'مادر نمونه', { birthYear: 1988 }),
    await givenPerson(city.db, 'پدر نمونه', { birthYear: 1985 }),
    await givenPerson(city.db, 'کودک نمونه', { birthYear: 2016 }),
  ]
  const homes = []
  for (const guardian of [mother, father]) {
    const made = await (
      await clerk.open(`/desk/people/${guardian.id}`)
    ).submit({ zoneId: zoneOf('d03') }, 'Make a household')
    const id = idIn(made.document.querySelector('main form[action*=members]')?.getAttribute('action') ?? '')
    const found = await clerk.open(`/desk/households/${id}?q=${encodeURIComponent('کودک')}`)
    expect(found.text).toContain('As child')
    homes.push(await clerk.send(`/en/desk/households/${id}/members`, { personId: child.id, role: 'child' }))
    expect(homes.at(-1)?.text).toContain('کودک نمونه')
  }
  expect(new Set(await guardiansOf(city.db, child.id))).toEqual(new Set([mother.id, father.id]))
  const refused = await homes[0]?.submit({}, 'Moved out')
  expect(refused?.status).toBe(409)
  expect(refused?.text).toContain('no other guardian')
})

test('a child’s guardian consents for the child, nobody else; withdrawn it allows nothing', async () => {
  const child = await personNamed('کودک نمونه')
  const form = await clerk.open(`/desk/people/${child.id}`)
  const self = await form.submit({ purpose: 'photo', givenBy: child.id }, 'Record a consent')
  expect(self.status).toBe(422)
  expect(self.text).toContain('Only a guardian')

  const mother = await personNamed('مادر نمونه')
  const given = await self.submit({ purpose: 'photo', givenBy: mother.id }, 'Record a consent')
  expect(given.text).toContain('In force')
  expect(await findConsent(city.db, child.id, 'photo', today(city.now))).toMatchObject({ givenBy: mother.id })
  expect((await told('consents.given'))[0]).toMatchObject({ onBehalfOf: mother.id, personId: child.id })

  await given.submit({}, 'Withdraw')
  expect(await findConsent(city.db, child.id, 'photo', today(city.now))).toBeUndefined()
})

test('an officer of a district sees the people of that district alone', async () => {
  const officer = city.visitor(await givenStaff(city.db, 'District', ['district-officer'], zoneOf('d08')), 'en')
  expect((await officer.open('/desk/people')).text).not.toContain('مادر نمونه')
  const mother = await personNamed('مادر نمونه')
  expect((await officer.open(`/desk/people/${mother.id}`)).status).toBe(403)
})

test('erasing takes everything personal and leaves the record; a post comes first', async () => {
  const holder = await givenStaff(city.db, 'Holder', ['officer'])
  const refused = await (
    await administrator.open(`/desk/people/${holder.id}`)
  ).submit({ reason: 'asked', sure: 'on' }, 'Erase personal data')
  expect(refused.text).toContain('still holds a post')

  const person = await givenPerson(city.db, 'رفتنی نمونه', { birthYear: 1970 })
  await givenMobile(city.db, city.keyring, { person, mobile: '+989140000001' })
  const page = await administrator.open(`/desk/people/${person.id}`)
  expect((await page.submit({ reason: 'asked' }, 'Erase personal data')).status).toBe(422)
  const erased = await page.submit({ reason: 'asked', sure: 'on' }, 'Erase personal data')
  expect(erased.text).toContain('Erased person')
  expect(await findPerson(city.db, person.id)).toMatchObject({ name: '', nameKey: '', birthYear: null, userId: null })
  expect((await city.db.select().from(contacts)).some(({ personId }) => personId === person.id)).toBe(false)
  expect(await told('people.erased')).toHaveLength(1)
})

test('no two organisations are twins in spelling; the one that is there is named', async () => {
  const form = await clerk.open('/desk/organisations/new')
  const made = await form.submit({ 'name.fa': 'کانون یاران محله', 'name.en': 'Yaran Club', kind: 'club' }, 'Save')
  expect(made.text).toContain('Yaran Club')
  const twin = await form.submit({ 'name.fa': 'كانون ياران‌ محله', kind: 'ngo' }, 'Save')
  expect(twin.status).toBe(422)
  expect(twin.text).toContain('“Yaran Club”')
})

test('a standing is never edited: a new row puts a wrong one right, and both stay', async () => {
  const desk = await clerk.visit(linkTo(await clerk.open('/desk/organisations?kind=club'), '/desk/organisations/0'))
  const wrong = await desk.submit({ state: 'suspended', 'source.fa': 'نامهٔ ۱' }, 'Record a standing')
  const id = idIn(wrong.document.querySelector('form[action*=standings]')?.getAttribute('action') ?? '')
  const [row] = await standingsOf(city.db, id)
  await wrong.submit({ state: 'verified', 'source.fa': 'نامهٔ ۲', corrects: row?.id ?? '' }, 'Record a standing')
  expect(await standingsOf(city.db, id)).toHaveLength(2)

  const register = await city.visitor(undefined, 'fa').open('/organisations')
  expect(register.text).toContain('کانون یاران محله')
  expect(register.text).toContain('احرازشده')
  const page = await city.visitor(undefined, 'fa').open('/organisations/yaran-club')
  expect(page.text).toContain('اصلاح‌شده')
})

test('a post is handed over in one step, and access ends at midnight of the day before', async () => {
  const office = await givenOrganisation(city.db, {
    name: { fa: 'ادارهٔ آزمون', en: 'Test office' },
    slug: 'test-office',
  })
  const [former, next] = [await givenPerson(city.db, 'پیشین نمونه'), await givenPerson(city.db, 'تازه نمونه')]
  const deputy = city.visitor(await city.staff('Deputy', 'deputy'), 'en')
  const at = `/desk/organisations/${office.id}/members`
  const begun = await (
    await deputy.open(`${at}/new?person=${former.id}`)
  ).submit({ role: 'officer', 'startsOn.day': '1', 'startsOn.month': '1', 'startsOn.year': '2026' }, 'New post')
  expect(begun.text).toContain('پیشین نمونه')

  const step = await deputy.visit(`${linkTo(begun, 'handing-over')}?person=${next.id}`)
  await step.submit({ letter: '۱۲/۳۴' }, 'Hand over')
  const members = await membersOf(city.db, office.id)
  expect(members.map(({ membership }) => membership.endsOn)).toEqual([null, '2026-03-20'])
  const rolesOn = async (person: Person, on: string) =>
    (await actorFor(city.db, person.id, on))?.grants.map(({ role }) => role)
  expect(await rolesOn(former, '2026-03-20')).toContain('officer')
  expect(await rolesOn(former, '2026-03-21')).not.toContain('officer')
  expect(await rolesOn(next, '2026-03-21')).toContain('officer')
})

test('an officer gives no post of the city, and a deputy makes no administrator', async () => {
  const office = await givenOrganisation(city.db)
  const person = await givenPerson(city.db, 'نامزد نمونه')
  const to = `/desk/organisations/${office.id}/members`
  const wish = { personId: person.id, 'startsOn.day': '1', 'startsOn.month': '1', 'startsOn.year': '1405' }
  expect((await clerk.send(to, { ...wish, role: 'deputy' })).status).toBe(403)
  const deputy = city.visitor(await city.staff('Deputy two', 'deputy'))
  expect((await deputy.send(to, { ...wish, role: 'administrator' })).status).toBe(403)
})

test('the public register names groups and never people', async () => {
  const office = await city.visitor(undefined, 'en').open('/organisations/test-office')
  expect(office.status).toBe(404)
  const file = await (await city.visitor().request('/organisations.csv')).text()
  expect(file).toContain('کانون یاران محله')
  expect(file).not.toContain('تازه نمونه')
})

async function personNamed(name: string): Promise<Person> {
  const page = await clerk.open(`/desk/people?q=${encodeURIComponent(name)}`)
  const person = await findPerson(city.db, idIn(linkTo(page, '/desk/people/0')))
  if (!person) throw new Error(`Nobody is called ${name}`)
  return person
}
