import { describe, expect, test } from 'vitest'
import facts from '#city/facts/module.ts'
import { givenOrganisation, givenStaff } from '#city/organisations/fixtures.ts'
import { makeHousehold, addMember } from '#city/households/actions.ts'
import { givenPerson } from '#city/people/fixtures.ts'
import { givenProgramme } from '#city/programmes/fixtures.ts'
import { facts as factRows } from '#platform/facts/tables.ts'
import { givenOffering } from '#engines/enrolment/fixtures.ts'
import { membersOf } from '#engines/enrolment/index.ts'
import enrolment from '#engines/enrolment/module.ts'
import { openCity } from '#test/city.ts'
import events from '../module.ts'
import { registrationsWanted } from '../queries/desk/registrations.ts'

const city = await openCity({ modules: [facts, enrolment, events], now: new Date('2026-11-22T09:00:00+03:30') })
const { db, now } = city

const officer = await givenStaff(db, 'نگار نمونه', ['officer'])
const programme = await givenProgramme(db, now)
const mother = await givenPerson(db, 'سارا امینی', { birthYear: 1988, sex: 'female' })
const son = await givenPerson(db, 'آرش امینی', { birthYear: 2019, sex: 'male' })
const rules = await city.work('rules')
const household = await makeHousehold(rules, { id: crypto.randomUUID(), guardianId: mother.id })
await addMember(rules, household.id, { personId: son.id, role: 'child' })
const school = await givenOrganisation(db, { kind: 'school', name: { fa: 'دبستان سهند', en: 'Sahand School' } })
const english = city.visitor(officer, 'en')
const persian = city.visitor(officer, 'fa')

const women = { profiles: [{ key: 'women', sex: 'female' as const, ageMin: 6 }], party: { min: 1, max: 5 } }
const given = (wish: Parameters<typeof givenOffering>[2] = {}) =>
  givenOffering(db, now, { programmeId: programme.id, ...wish })
const all = (offeringId: string) => registrationsWanted(db, { offeringId }, undefined, 50)

describe('a clerk registers somebody on the phone', () => {
  test('finds the person, ticks who comes, reads it back, and the fact names both', async () => {
    const { offering, sessions } = await given()
    const at = `/desk/offerings/${offering.code}/register`
    expect((await persian.open(`${at}?q=سارا`)).text).toContain('سارا امینی')
    const form = await persian.open(`${at}?person=${mother.id}&session=${sessions[0]?.id}`)
    const who = { 'members[]': [mother.id, son.id], channel: 'phone', session: sessions[0]?.id ?? '' }
    const read = await form.submit(who, 'بررسی')
    expect(read.text).toContain('درست است؟')
    expect(await all(offering.id)).toEqual([])
    const done = await read.submit({ step: 'confirm' }, 'درست است، ثبت کن')
    expect(done.text).toContain('رسید ثبت‌نام')
    const [one] = await all(offering.id)
    expect(one).toMatchObject({ state: 'confirmed', channel: 'phone', heads: 2 })
    const told = (await db.select().from(factRows)).find(({ name }) => name === 'enrolment.confirmed')
    expect([told?.actorId, told?.onBehalfOf, told?.channel]).toEqual([officer.id, mother.id, 'phone'])
  })

  test('is told of each member who cannot come, and nothing typed is lost', async () => {
    const { offering, sessions } = await given({ audience: women })
    const session = sessions[0]?.id ?? ''
    const form = await english.open(`/desk/offerings/${offering.code}/register?person=${mother.id}&session=${session}`)
    const sent = { 'members[]': [mother.id, son.id], guest1: 'مینا', born1: '۱۳۷۰', sex1: 'female' }
    const read = await form.submit(sent, 'Check')
    expect(read.text).toContain('Cannot come')
    expect(read.text).not.toContain('It is right, register')
    expect(read.text).not.toContain('Is that right?')
    expect(read.document.querySelector('[name=guest1]')?.getAttribute('value')).toBe('مینا')
  })

  test('a guest of whom nothing else is known is registered by name alone; sent twice it is one registration', async () => {
    const { offering, sessions } = await given()
    const form = await english.open(`/desk/offerings/${offering.code}/register?session=${sessions[0]?.id}`)
    const read = await form.submit({ guest1: 'مینا پارسا', channel: 'paper' }, 'Check')
    await read.submit({ step: 'confirm' }, 'It is right')
    await read.submit({ step: 'confirm' }, 'It is right')
    expect((await all(offering.id)).map(({ channel }) => channel)).toEqual(['paper'])
  })

  test('a household of more than eight grown-ups is flagged where one decides, not refused', async () => {
    const { offering, sessions } = await given()
    const full = await makeHousehold(rules, {
      id: crypto.randomUUID(),
      guardianId: (await givenPerson(db, 'بزرگ خاندان')).id,
    })
    const grown = await Promise.all(Array.from({ length: 8 }, (_, at) => givenPerson(db, `بزرگ‌سال ${at + 1}`)))
    for (const { id } of grown) await addMember(rules, full.id, { personId: id, role: 'other' })
    const [first] = grown
    const form = await english.open(`/desk/offerings/${offering.code}/register?person=${first?.id}`)
    const read = await form.submit(
      { 'members[]': [first?.id ?? ''], channel: 'phone', session: sessions[0]?.id ?? '' },
      'Check',
    )
    await read.submit({ step: 'confirm' }, 'It is right')
    const [one] = await all(offering.id)
    expect(one).toMatchObject({ state: 'confirmed' })
    const page = await english.open(`/desk/offerings/${offering.code}/registrations/${one?.id}`)
    expect(page.text).toContain('Grown-ups registered in one household: 9.')
  })

  test('a birth year in words is asked for again', async () => {
    const { offering, sessions } = await given()
    const form = await english.open(`/desk/offerings/${offering.code}/register?session=${sessions[0]?.id}`)
    expect((await form.submit({ guest1: 'مینا', born1: '۳ ساله' }, 'Check')).status).toBe(422)
  })
})

describe('a class of a school', () => {
  const group = {
    organisation: school.id,
    teacher: 'خانم رضایی',
    teacherBorn: '1360',
    teacherSex: 'female',
    channel: 'kiosk',
  }

  test('comes with its list, larger than a family may be', async () => {
    const { offering, sessions } = await given({ seats: 40 })
    const form = await english.open(`/desk/offerings/${offering.code}/group?session=${sessions[0]?.id}`)
    const roster = Array.from({ length: 12 }, (_, at) => `دانش‌آموز ${at + 1}، ۱۳۹۵، دختر`).join('\n')
    const done = await form.submit({ ...group, roster }, 'Register the group')
    expect(done.text).toContain('Sahand School')
    const [one] = await all(offering.id)
    expect(one).toMatchObject({ heads: 13, channel: 'kiosk' })
    expect((await membersOf(db, one?.id ?? '')).at(1)).toMatchObject({ birthYear: 2016, sex: 'female' })
  })

  test('or with a bare count', async () => {
    const { offering, sessions } = await given({ seats: 40 })
    const form = await english.open(`/desk/offerings/${offering.code}/group?session=${sessions[0]?.id}`)
    await form.submit({ ...group, count: '۲۵', countBorn: '۱۳۹۴' }, 'Register the group')
    expect((await all(offering.id))[0]).toMatchObject({ heads: 26 })
  })

  test('a line that cannot be read is named, the list stays', async () => {
    const { offering, sessions } = await given({ seats: 40 })
    const form = await english.open(`/desk/offerings/${offering.code}/group?session=${sessions[0]?.id}`)
    const page = await form.submit({ ...group, roster: 'سارا، ۱۳۹۵، دختر\nمینا، سه‌ساله، دختر' }, 'Register the group')
    expect(page.status).toBe(422)
    expect(page.text).toContain('Line 2 cannot be read')
    expect(page.document.querySelector('textarea')?.textContent).toContain('مینا')
  })
})
