import { expect, test } from 'vitest'
import { insertConsent } from '#city/consents/queries.ts'
import { insertHousehold, insertMember } from '#city/households/queries.ts'
import { chargesOf } from '#city/money/queries.ts'
import { givenPerson } from '#city/people/fixtures.ts'
import { openCity } from '#test/city.ts'
import { givenOffering } from '../fixtures.ts'
import enrolment from '../module.ts'
import { orderOf } from '../reactions.ts'
import { openAdmission, setAdmission } from './admission.ts'
import { acceptOffer, confirmPaid, judgeEnrolment, withdrawEnrolment } from './changes.ts'
import { enrol } from './enrol.ts'
import { getEnrolment } from '../queries/enrolments.ts'

const city = await openCity({ modules: [enrolment], now: new Date('2026-11-22T09:00:00+03:30') })
const { db } = city
setAdmission(db, openAdmission(db, { clock: () => city.now }))
const head = await city.staff('رئیس', 'head-of-unit')

async function family() {
  const mother = await givenPerson(db, 'مریم', { sex: 'female', birthYear: 1980 })
  const daughter = await givenPerson(db, 'آیلار', { sex: 'female', birthYear: 2011 })
  const { id: householdId } = await insertHousehold(db, { createdAt: city.now })
  await insertMember(db, { householdId, personId: mother.id, role: 'guardian' })
  await insertMember(db, { householdId, personId: daughter.id, role: 'child' })
  return { mother, daughter }
}

type Given = Awaited<ReturnType<typeof givenOffering>>
type Person = Awaited<ReturnType<typeof givenPerson>>

const asking = { consents: ['participation'], seats: 1 }

const take = async ({ offering, sessions }: Given, person: Person, by = person) => {
  const place = { offeringId: offering.id, sessionId: sessions[0]?.id }
  return enrol(await city.work(by), { key: crypto.randomUUID(), ...place, party: [{ personId: person.id }] })
}

const agree = (personId: string) =>
  insertConsent(db, {
    personId,
    purpose: 'participation',
    startsOn: '2026-11-22',
    givenBy: personId,
    recordedAt: city.now,
  })

/** Somebody has the only seat, and the one who waits is let in when they go. */
async function waitsAndIsPromoted(given: Given, person: Person, by = person) {
  const other = await givenPerson(db, 'همسایه')
  const first = await take(given, other)
  const { id, state } = await take(given, person, by)
  expect(state).toBe('waiting')
  await withdrawEnrolment(await city.work(other), first.id)
  return getEnrolment(db, id)
}

test('a teenager in the line is offered the seat and not given it, until her guardian has agreed', async () => {
  const { daughter } = await family()
  const promoted = await waitsAndIsPromoted(await givenOffering(db, city.now, asking), daughter)
  expect(promoted).toMatchObject({ state: 'offered', reason: 'consent' })
  const accept = async () => acceptOffer(await city.work(daughter), promoted.id)
  await expect(accept()).rejects.toMatchObject({ kind: 'conflict' })
  await agree(daughter.id)
  expect(await accept()).toMatchObject({ state: 'confirmed' })
})

test('whom her guardian enrolled, or has agreed for, is given the free seat at once', async () => {
  const { mother, daughter } = await family()
  expect(await waitsAndIsPromoted(await givenOffering(db, city.now, asking), daughter, mother)).toMatchObject({
    state: 'confirmed',
  })
  await agree(daughter.id)
  expect(await waitsAndIsPromoted(await givenOffering(db, city.now, asking), daughter)).toMatchObject({
    state: 'confirmed',
  })
})

test('who is admitted by a decision without a guardian’s word has the seat held for it', async () => {
  const { daughter } = await family()
  const given = await givenOffering(db, city.now, { ...asking, how: 'selection' })
  const { id } = await take(given, daughter)
  expect(await judgeEnrolment(await city.work(head), id, 'admit', 'chosen')).toMatchObject({
    state: 'held',
    reason: 'consent',
  })
})

test('money that comes without the guardian’s word goes back, once', async () => {
  const { daughter } = await family()
  const { id } = await take(
    await givenOffering(db, city.now, { ...asking, price: { rows: [{ amount: '500000' }] } }),
    daughter,
  )
  const payment = { id: crypto.randomUUID(), amountRial: 500_000n }
  for (let told = 0; told < 2; told += 1)
    expect(await confirmPaid(await city.work('rules'), id, payment)).toMatchObject({ state: 'held' })
  expect(await chargesOf(db, orderOf(id))).toMatchObject([{ reason: 'no-consent', amountRial: 500_000n }])
})
