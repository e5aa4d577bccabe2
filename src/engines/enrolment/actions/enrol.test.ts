import { describe, expect, test } from 'vitest'
import { insertConsent } from '#city/consents/queries.ts'
import { insertHousehold, insertMember } from '#city/households/queries.ts'
import { givenPerson } from '#city/people/fixtures.ts'
import { openCity } from '#test/city.ts'
import { givenOffering } from '../fixtures.ts'
import { getEnrolment, membersOf } from '../queries/enrolments.ts'
import type { Audience } from '../rules/audience.ts'
import { withdrawEnrolment } from './changes.ts'
import { checkParty, type Companion, enrol } from './enrol.ts'
import { callOffSession, mergeSessions } from './sessions.ts'

const city = await openCity({ modules: [] })

const womensHour: Audience = {
  profiles: [
    { key: 'women', sex: 'female', ageMin: 6 },
    { key: 'small', ageMax: 5, together: 'female-guardian', takesSeat: false },
  ],
  party: { min: 1, max: 6 },
}

const mother = await givenPerson(city.db, 'مریم', { sex: 'female', birthYear: 1990 })
const boy = await givenPerson(city.db, 'آرش', { sex: 'male', birthYear: 2022 })
const neighbour = await givenPerson(city.db, 'پروین', { sex: 'female', birthYear: 1980 })
const home = await insertHousehold(city.db, { createdAt: city.now })
await insertMember(city.db, { householdId: home.id, personId: mother.id, role: 'guardian' })
await insertMember(city.db, { householdId: home.id, personId: boy.id, role: 'child' })

const wishFor = async (party: readonly Companion[], offering = {}) => {
  const given = await givenOffering(city.db, city.now, { audience: womensHour, ...offering })
  return { key: crypto.randomUUID(), offeringId: given.offering.id, sessionId: given.sessions[0]?.id, party }
}
const both = [{ personId: mother.id }, { personId: boy.id }]

test('a mother comes to the women’s hour with her small son, and he takes no seat', async () => {
  const wish = await wishFor(both)
  const told = await enrol(await city.work(mother), wish)
  expect(told).toMatchObject({ state: 'confirmed', seats: 1 })
  expect(await membersOf(city.db, told.id)).toMatchObject([
    { personId: mother.id, profile: 'women', takesSeat: true },
    { personId: boy.id, profile: 'small', takesSeat: false },
  ])
  expect(await enrol(await city.work(mother), wish)).toEqual(told)
})

test('the form learns of each member why not, and nothing is taken', async () => {
  const wish = await wishFor([{ guestName: 'کامران', birthYear: 1985, sex: 'male' }, { personId: mother.id }])
  const { refusals } = await checkParty(await city.work(mother), wish)
  expect(refusals).toMatchObject([{ id: 'guest 0', reason: { reason: { fa: /کامران/ } } }])
  await expect(enrol(await city.work(mother), wish)).rejects.toMatchObject({ kind: 'conflict' })
})

test('sessions are not merged into one that is over or off, nor over somebody who is in both', async () => {
  const head = await city.work(await city.staff('رئیس', 'head-of-unit'))
  const { offering, sessions } = await givenOffering(city.db, city.now, { times: 3 })
  const [from = '', to = '', off = ''] = sessions.map(({ id }) => id)
  const take = async (sessionId: string) => {
    const wish = { key: crypto.randomUUID(), offeringId: offering.id, sessionId, party: [{ personId: mother.id }] }
    return enrol(await city.work(mother), wish)
  }
  const first = await take(from)
  const { id } = await take(to)
  await expect(mergeSessions(head, from, to)).rejects.toMatchObject({ kind: 'conflict', reason: { fa: /مریم/ } })
  await expect(mergeSessions(head, from, from)).rejects.toMatchObject({ kind: 'invalid' })
  await callOffSession(head, off, { code: 'air', reason: { fa: 'هوا' } })
  await expect(mergeSessions(head, from, off)).rejects.toMatchObject({ kind: 'conflict' })
  await withdrawEnrolment(await city.work(mother), id)
  await mergeSessions(head, from, to)
  expect(await getEnrolment(city.db, first.id)).toMatchObject({ sessionId: to, state: 'confirmed' })
})

test('whoever stands twice in a party is named, and nobody else who asks at that moment is kept waiting', async () => {
  const wish = await wishFor([...both, { personId: boy.id }])
  await expect(enrol(await city.work(mother), wish)).rejects.toMatchObject({ kind: 'invalid' })
})

describe('who may bring whom', () => {
  test('nobody brings a neighbour’s child, nor a neighbour', async () => {
    await expect(enrol(await city.work(neighbour), await wishFor(both))).rejects.toMatchObject({ kind: 'forbidden' })
    const alone = await wishFor([{ personId: neighbour.id }])
    await expect(enrol(await city.work(mother), alone)).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(enrol(await city.work(null), alone)).rejects.toMatchObject({ kind: 'signed-out' })
  })

  test('the desk brings anybody in its reach', async () => {
    const officer = await city.staff('کارشناس', 'officer')
    const editor = await city.staff('ویراستار', 'editor')
    const wish = await wishFor(both)
    await expect(enrol(await city.work(editor), wish)).rejects.toMatchObject({ kind: 'forbidden' })
    expect(await enrol({ ...(await city.work(officer)), onBehalfOf: mother.id }, wish)).toMatchObject({
      state: 'confirmed',
    })
  })
})

test('a child brought by the desk waits for the guardian’s consent where one is asked for', async () => {
  const officer = await city.staff('کارشناس دیگر', 'officer')
  const everyone = { audience: { profiles: [], party: { min: 1, max: 6 } }, consents: ['participation'] }
  const held = await enrol(await city.work(officer), await wishFor(both, everyone))
  expect(held).toMatchObject({ state: 'held', reason: 'consent' })
  const given = { personId: boy.id, givenBy: mother.id, startsOn: '2026-01-01', recordedAt: city.now }
  await insertConsent(city.db, { ...given, purpose: 'participation' })
  expect(await enrol(await city.work(officer), await wishFor(both, everyone))).toMatchObject({ state: 'confirmed' })
})

test('a module’s own rules have a say, and a session has to be of the offering', async () => {
  const wish = await wishFor([{ personId: mother.id }])
  const { sessionId } = await wishFor([])
  await expect(enrol(await city.work(mother), { ...wish, sessionId })).rejects.toMatchObject({ kind: 'absent' })
  await expect(enrol(await city.work(mother), { ...wish, sessionId: undefined })).rejects.toMatchObject({
    kind: 'invalid',
  })
  await expect(enrol(await city.work(mother), { ...wish, party: [] })).rejects.toMatchObject({ kind: 'invalid' })
})
