import { describe, expect, test } from 'vitest'
import facts from '#city/facts/module.ts'
import { givenOrganisation } from '#city/organisations/fixtures.ts'
import { insertMembership } from '#city/organisations/queries.ts'
import { givenPerson } from '#city/people/fixtures.ts'
import { givenOffering } from '#engines/enrolment/fixtures.ts'
import enrolment from '#engines/enrolment/module.ts'
import { openCity } from '#test/city.ts'
import { fileOf } from '#test/import-desk.ts'
import events from '../module.ts'
import { registrationsWanted } from '../queries/desk/registrations.ts'

const city = await openCity({ modules: [facts, enrolment, events], now: new Date('2026-11-22T09:00:00+03:30') })
const { db, now } = city
const school = await givenOrganisation(db, { kind: 'school', name: { fa: 'دبستان سهند', en: 'Sahand School' } })
const teacher = await givenPerson(db, 'معلم نمونه', { birthYear: 1981, sex: 'female' })
const joined = { personId: teacher.id, organisationId: school.id, startsOn: '2026-01-01', recordedAt: now }
await insertMembership(db, { ...joined, role: 'association-member' })
const english = city.visitor(teacher, 'en')

const given = (seats = 60) => givenOffering(db, now, { seats, admitBy: 'run' })
const all = (offeringId: string) => registrationsWanted(db, { offeringId }, undefined, 50)
const sent = { teacher: 'خانم رضایی', teacherBorn: '1360', teacherSex: 'female' }
const roster = Array.from({ length: 30 }, (_, at) => `دانش‌آموز ${at + 1}، ۱۳۹۵، دختر`).join('\n')

describe('a school', () => {
  test('registers a class of thirty by its list: one registration of the school, and it sees what became of it', async () => {
    const { offering } = await given()
    const form = await english.open(`/e/${offering.code}/group`)
    const done = await form.submit({ ...sent, organisation: school.id, roster }, 'Register the group')
    expect(done.text).toContain('The group is registered.')
    const [one, more] = await all(offering.id)
    expect(more).toBeUndefined()
    expect(one).toMatchObject({ heads: 31, state: 'confirmed', channel: 'web', organisation: { en: 'Sahand School' } })
    const mine = await english.open('/my')
    expect(mine.text).toContain(offering.title.en)
    expect(mine.document.querySelector('.holder')?.textContent).toMatch(/Sahand School · .*31/)
    for (const address of [`/my/enrolments/${one?.code}`, `/my/tickets/${one?.code}`])
      expect((await english.open(address)).text).toContain('Sahand School')
  })

  test('or by a file, or by a bare count; the same form twice is one registration', async () => {
    const { offering } = await given()
    const form = await english.open(`/e/${offering.code}/group`)
    const file = fileOf('name,born,sex\nSara A.,2016,girl\nMina P.,2016,girl\n', 'class.csv')
    await form.submit({ ...sent, organisation: school.id, file }, 'Register the group')
    await form.submit({ ...sent, organisation: school.id, file }, 'Register the group')
    expect((await all(offering.id)).map(({ heads }) => heads)).toEqual([3])
    const second = await given()
    const bare = await english.open(`/e/${second.offering.code}/group`)
    await bare.submit({ ...sent, organisation: school.id, count: '۲۵', countBorn: '۱۳۹۵' }, 'Register the group')
    expect((await all(second.offering.id)).map(({ heads }) => heads)).toEqual([26])
  })

  test('a line that cannot be read is named, and the list stays', async () => {
    const { offering } = await given()
    const form = await english.open(`/e/${offering.code}/group`)
    const page = await form.submit(
      { ...sent, organisation: school.id, roster: 'سارا، ۱۳۹۵، دختر\nمینا، سه‌ساله، دختر' },
      'Register the group',
    )
    expect([page.status, page.text.includes('Line 2 cannot be read')]).toEqual([422, true])
    expect(page.document.querySelector('textarea')?.textContent).toContain('مینا')
  })
})

describe('who is nobody’s representative', () => {
  test('is told how groups come, and cannot send one; a stranger signs in first', async () => {
    const { offering } = await given()
    const citizen = await givenPerson(db, 'کنجکاو')
    const page = await city.visitor(citizen, 'en').open(`/e/${offering.code}/group`)
    expect(page.text).toContain('You are nobody’s representative here')
    const key = crypto.randomUUID()
    const forged = { ...sent, key, organisation: school.id, roster }
    expect((await city.visitor(citizen, 'en').send(`/en/e/${offering.code}/group`, forged)).status).toBe(403)
    const other = await givenOrganisation(db, { kind: 'school', name: { fa: 'دبستان دیگر', en: 'Other' } })
    const asOther = { ...forged, organisation: other.id }
    expect((await english.send(`/en/e/${offering.code}/group`, asOther)).status).toBe(403)
    expect((await city.visitor(undefined, 'en').open(`/e/${offering.code}/group`)).status).toBe(401)
    expect(await all(offering.id)).toEqual([])
  })

  test('a party of forty guests by one phone is too large, and the form for groups is offered', async () => {
    const { offering } = await givenOffering(db, now, {
      seats: 60,
      admitBy: 'run',
      audience: { profiles: [], party: { min: 1, max: 5 } },
    })
    const citizen = city.visitor(await givenPerson(db, 'میزبان'), 'en')
    const who = await citizen.open(`/e/${offering.code}/enrol`)
    const guests = Object.fromEntries(Array.from({ length: 40 }, (_, at) => [`guest${at + 1}.name`, `مهمان ${at + 1}`]))
    const action = who.document.querySelector('main form.form')?.getAttribute('action') ?? ''
    const page = await citizen.send(action, guests)
    expect(page.status).toBe(422)
    expect(page.document.querySelector(`a[href$="/e/${offering.code}/group"]`)).not.toBeNull()
  })
})
