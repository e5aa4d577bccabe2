import { expect, test } from 'vitest'
import { insertHousehold, insertMember } from '#city/households/queries.ts'
import { givenPerson } from '#city/people/fixtures.ts'
import { today } from '#platform/calendar/instant.ts'
import { addDays } from '#platform/calendar/jalali.ts'
import { openCity } from '#test/city.ts'
import { givenOffering } from '../fixtures.ts'
import enrolment from '../module.ts'
import type { Phase } from '../rules/phases.ts'
import { changeSessions } from './changed-sessions.ts'
import { shrinkParty, withdrawEnrolment } from './changes.ts'
import { enrol } from './enrol.ts'
import { endPass, issuePass } from './passes.ts'
import { mergeSessions } from './sessions.ts'

const city = await openCity({ modules: [enrolment] })
const officer = await city.staff('کارشناس', 'officer')
const [mother, father] = [await givenPerson(city.db, 'مریم'), await givenPerson(city.db, 'کامران')]
const home = await insertHousehold(city.db, { createdAt: city.now })
for (const { id } of [mother, father])
  await insertMember(city.db, { householdId: home.id, personId: id, role: 'guardian' })

type Given = Awaited<ReturnType<typeof givenOffering>>
type Person = typeof mother

const asks = async (given: Given, at: number, { people, ...more }: { people: readonly Person[]; passId?: string }) => {
  const party = people.map(({ id }) => ({ personId: id }))
  const place = { offeringId: given.offering.id, sessionId: given.sessions[at]?.id }
  return enrol(await city.work(people[0] ?? mother), { key: crypto.randomUUID(), ...place, party, ...more })
}
const conflict = { kind: 'conflict' }
const week = 7 * 86_400_000

test('O3: nobody is in two shifts at one time; who leaves one, shrinks or is moved may take the other', async () => {
  const startsAt = new Date(city.now.getTime() + week)
  const wish = { noOverlap: true, startsAt, seats: 5 }
  const [a, b] = [
    await givenOffering(city.db, city.now, wish),
    await givenOffering(city.db, city.now, { ...wish, times: 2 }),
  ]
  const both = await asks(a, 0, { people: [mother, father] })
  await expect(asks(b, 0, { people: [father] })).rejects.toMatchObject(conflict)
  expect((await asks(b, 1, { people: [father] })).state).toBe('confirmed')
  await shrinkParty(await city.work(mother), both.id, [2])
  const second = await asks(b, 0, { people: [father] })
  expect(second.state).toBe('confirmed')
  await expect(asks(b, 0, { people: [mother] })).rejects.toMatchObject(conflict)
  await withdrawEnrolment(await city.work(mother), both.id)
  expect((await asks(b, 0, { people: [mother] })).state).toBe('confirmed')
  const ids = b.sessions.map(({ id }) => id)
  await expect(mergeSessions(await city.work(officer), ids[0] ?? '', ids[1] ?? '', second.id)).rejects.toMatchObject(
    conflict,
  )
  await expect(asks(a, 0, { people: [father] })).rejects.toMatchObject(conflict)
})

test('a shift that is moved takes the times of its people along', async () => {
  const startsAt = new Date(city.now.getTime() + 30 * week)
  const [a, b] = [
    await givenOffering(city.db, city.now, { noOverlap: true, startsAt }),
    await givenOffering(city.db, city.now, { noOverlap: true, startsAt, times: 2 }),
  ]
  await asks(a, 0, { people: [mother] })
  await expect(asks(b, 0, { people: [mother] })).rejects.toMatchObject(conflict)
  const change = { change: { shiftDays: 1 }, reason: { fa: 'باران', en: 'Rain' } }
  await changeSessions(await city.work(officer), a.sessions[0]?.id ?? '', 'this', change)
  await expect(asks(b, 1, { people: [mother] })).rejects.toMatchObject(conflict)
  expect((await asks(b, 0, { people: [mother] })).state).toBe('confirmed')
})

test('of a pair of shifts that are asked for at the same moment one is got', async () => {
  const wish = { noOverlap: true, startsAt: new Date(city.now.getTime() + 20 * week) }
  const pair = [await givenOffering(city.db, city.now, wish), await givenOffering(city.db, city.now, wish)]
  const answers = await Promise.allSettled(pair.map((given) => asks(given, 0, { people: [mother] })))
  expect(answers.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
})

test('a weekly quota counts over all pools of its key, comes back in free time, and not afterwards', async () => {
  const quota = { key: 'pool', window: 'week', minutes: 180 } as const
  const saturday = new Date(city.now.getTime() + 10 * week)
  const [one, other] = [
    await givenOffering(city.db, city.now, { quota, startsAt: saturday, times: 2 }),
    await givenOffering(city.db, city.now, { quota, startsAt: saturday }),
  ]
  const first = await asks(one, 0, { people: [mother] })
  expect((await asks(other, 0, { people: [mother] })).state).toBe('confirmed')
  await expect(asks(one, 1, { people: [mother] })).rejects.toMatchObject(conflict)
  expect((await asks(one, 1, { people: [father] })).state).toBe('confirmed')
  await withdrawEnrolment(await city.work(mother), first.id)
  const again = await asks(one, 1, { people: [mother] })
  expect(again.state).toBe('confirmed')
  const soon = await givenOffering(city.db, city.now, {
    quota: { ...quota, key: 'late' },
    startsAt: new Date(city.now.getTime() + 3 * 3_600_000),
    times: 1,
  })
  const late = await asks(soon, 0, { people: [father] })
  await withdrawEnrolment(await city.work(father), late.id)
  const same = await givenOffering(city.db, city.now, {
    quota: { key: 'late', window: 'week', times: 1 },
    startsAt: new Date(city.now.getTime() + 4 * 3_600_000),
  })
  await expect(asks(same, 0, { people: [father] })).rejects.toMatchObject(conflict)
})

test('a phase may give each household so many seats, and be for some only', async () => {
  const until = new Date(city.now.getTime() + week).toISOString()
  const phase: Phase = { id: 'first', from: city.now.toISOString(), until, how: 'first-come', perHousehold: 1 }
  const given = await givenOffering(city.db, city.now, { phases: [phase] })
  expect((await asks(given, 0, { people: [mother] })).state).toBe('confirmed')
  await expect(asks(given, 0, { people: [father] })).rejects.toMatchObject(conflict)
  const residents = await givenOffering(city.db, city.now, {
    phases: [{ ...phase, only: { zones: [crypto.randomUUID()] } }],
  })
  await expect(asks(residents, 0, { people: [mother] })).rejects.toThrow(/cannot ask in this phase/)
})

test('a pass pays for seats until it is used up, for its people and its kind, and never for a seat that is not there', async () => {
  const days = { startsOn: addDays(today(city.now), -1), endsOn: addDays(today(city.now), 200) }
  const desk = await city.work(officer)
  await expect(
    issuePass(await city.work(mother), { ...days, kind: 'swim', uses: 2, personId: mother.id }),
  ).rejects.toMatchObject({
    kind: 'forbidden',
  })
  const pass = await issuePass(desk, { ...days, kind: 'swim', uses: 2, householdId: home.id })
  const fee = { price: { rows: [{ amount: '100000' }] }, passKind: 'swim', times: 4, seats: 2 }
  const given = await givenOffering(city.db, city.now, { ...fee, startsAt: new Date(city.now.getTime() + week) })
  const used = await asks(given, 0, { people: [mother], passId: pass.id })
  expect(used).toMatchObject({ state: 'confirmed', due: 0n })
  expect((await asks(given, 1, { people: [father], passId: pass.id })).state).toBe('confirmed')
  await expect(asks(given, 2, { people: [mother], passId: pass.id })).rejects.toMatchObject(conflict)
  await withdrawEnrolment(await city.work(mother), used.id)
  expect((await asks(given, 2, { people: [mother], passId: pass.id })).state).toBe('confirmed')
  const other = await givenOffering(city.db, city.now, { ...fee, passKind: 'gym' })
  await expect(asks(other, 0, { people: [mother], passId: pass.id })).rejects.toMatchObject(conflict)
  const stranger = await givenPerson(city.db, 'غریبه')
  await expect(asks(given, 3, { people: [stranger], passId: pass.id })).rejects.toMatchObject(conflict)
  await endPass(desk, pass.id)
  await endPass(desk, pass.id)
  await expect(asks(given, 3, { people: [mother], passId: pass.id })).rejects.toMatchObject(conflict)
})
