import { expect, test } from 'vitest'
import { givenPerson } from '#city/people/fixtures.ts'
import { openCity } from '#test/city.ts'
import { givenOffering } from '../fixtures.ts'
import { enrolmentsById } from '../queries/enrolments.ts'
import { getDraw } from '../queries/draws.ts'
import { findPool, insertPool, usedSeats } from '../queries/pools.ts'
import type { Phase } from '../rules/phases.ts'
import type { pools } from '../tables.ts'
import { openAdmission, setAdmission } from './admission.ts'
import { announceDraw, enterSalt, freezeDraw, recompute, revealDraw } from './draws.ts'
import { type Companion, enrol } from './enrol.ts'
import { repeatDraw, voidDraw } from './failed-draws.ts'

const city = await openCity({ modules: [] })
const { db, keyring } = city
setAdmission(db, openAdmission(db, { clock: () => city.now }))
const [first, second] = [await city.staff('یک', 'officer'), await city.staff('دو', 'officer')]
const dice = { fa: 'تاس بچه‌ها' }

const inHours = (hours: number) => new Date(city.now.getTime() + hours * 3_600_000).toISOString()

/** Entries are taken from the third hour to the fifth, after two in which seats go by arrival. */
async function given(seats: number, pool: Partial<typeof pools.$inferInsert> = {}) {
  const phases: Phase[] = [
    { id: 'early', from: inHours(0), until: inHours(2), how: 'first-come' },
    { id: 'lots', from: inHours(2), until: inHours(4), how: 'draw' },
  ]
  const { offering, sessions, pools: made } = await givenOffering(db, city.now, { seats, phases, pool })
  const terms = { poolId: made[0]?.id ?? '', phase: 'lots', rules: dice, saltSource: dice, release: true }
  const place = { offeringId: offering.id, sessionId: sessions[0]?.id }
  const enters = async (party: readonly Companion[] = []) => {
    const person = await givenPerson(db, 'شرکت‌کننده')
    const wish = { key: crypto.randomUUID(), ...place, party: [{ personId: person.id }, ...party] }
    return enrol(await city.work(person), wish)
  }
  return { terms, enters }
}

const announced = async (terms: Parameters<typeof announceDraw>[2]) =>
  announceDraw(await city.work(first), keyring, terms)

async function held(id: string) {
  await freezeDraw(await city.work(first), id)
  await enterSalt(await city.work(first), id, '۴ ۲ ۶')
  await enterSalt(await city.work(second), id, '4 2 6')
  city.wait(25 * 3600)
  return revealDraw(await city.work(first), keyring, id)
}

/** Codes of those who are in, and of those who wait, in the order of the line. */
async function standing(ids: readonly string[]) {
  const rows = await enrolmentsById(db, ids)
  const codes = (state: string) => rows.filter((row) => row.state === state)
  const byRank = codes('waiting').toSorted((a, b) => (a.rank ?? 0) - (b.rank ?? 0))
  return { in: new Set(codes('confirmed').map(({ code }) => code)), waiting: byRank.map(({ code }) => code) }
}

test('a list is closed neither before entries are taken nor while they are', async () => {
  const { terms } = await given(2)
  const { id } = await announced(terms)
  const freeze = async () => freezeDraw(await city.work(first), id)
  await expect(freeze()).rejects.toMatchObject({ kind: 'conflict' })
  city.wait(3 * 3600)
  await expect(freeze()).rejects.toMatchObject({ kind: 'conflict' })
  await voidDraw(await city.work(first), id, { code: 'x', reason: dice })
  const repeat = async () => repeatDraw(await city.work(first), id, { saltSource: dice })
  await expect(repeat()).rejects.toMatchObject({ kind: 'conflict' })
  city.wait(3600)
  expect(await repeat()).toMatchObject({ stage: 'frozen' })
})

test('lots are drawn only where places go by lot', async () => {
  const { terms } = await given(2)
  for (const phase of ['early', 'none'])
    await expect(announced({ ...terms, phase })).rejects.toMatchObject({ kind: 'invalid' })
})

test('once there are entries nobody chooses a secret: what is announced late hangs on the public word alone', async () => {
  const { terms, enters } = await given(1)
  city.wait(3 * 3600)
  const told = [await enters(), await enters()]
  const draw = await announced(terms)
  expect(draw).toMatchObject({ secret: '-', sealedSecret: '' })
  city.wait(2 * 3600)
  const result = await held(draw.id)
  expect(recompute(await getDraw(db, draw.id))).toEqual(result)
  expect(new Set(result.order)).toEqual(new Set(told.map(({ code }) => code)))
})

test('seats that others have already are drawn for nobody, in lanes and in all: the record tells what came to pass', async () => {
  const lanes = [{ id: 'A', label: { fa: 'الف' }, seats: 3, rule: {} }]
  const { terms, enters } = await given(4, { lanes })
  const { id } = await announced(terms)
  await enters()
  await enters()
  city.wait(3 * 3600)
  const told = await Promise.all([1, 2, 3, 4].map(() => enters()))
  city.wait(2 * 3600)
  const result = await held(id)
  expect((await getDraw(db, id)).terms).toMatchObject({ capacity: 2, lanes: [{ id: 'A', seats: 1 }] })
  expect(await standing(told.map((one) => one.id))).toEqual({
    in: new Set(result.admitted.map(({ code }) => code)),
    waiting: result.waiting,
  })
  expect(result.seatsUsed).toBe(2)
})

test('nobody is drawn for the museum who has no seat in the bus: the record tells what came to pass', async () => {
  const { terms, enters } = await given(4)
  const museum = await findPool(db, terms.poolId)
  if (!museum) throw new Error('The offering has no pool')
  const { offeringId, sessionId, startsAt } = museum
  const bus = await insertPool(db, { offeringId, sessionId, startsAt, key: 'bus', capacity: 3 })
  const { id } = await announced(terms)
  await enters()
  city.wait(3 * 3600)
  const told = await Promise.all([1, 2, 3, 4].map(() => enters()))
  city.wait(2 * 3600)
  const result = await held(id)
  expect((await getDraw(db, id)).terms).toMatchObject({ capacity: 2 })
  expect(result.seatsUsed).toBe(2)
  expect(await standing(told.map((one) => one.id))).toEqual({
    in: new Set(result.admitted.map(({ code }) => code)),
    waiting: result.waiting,
  })
  expect((await usedSeats(db, [bus.id])).map(({ seats }) => seats)).toEqual([3])
})

test('a draw for the bus is refused: there is one for the museum, where all who are drawn get a seat in both', async () => {
  const { terms } = await given(4)
  const museum = await findPool(db, terms.poolId)
  if (!museum) throw new Error('The offering has no pool')
  const { offeringId, sessionId, startsAt } = museum
  const bus = await insertPool(db, { offeringId, sessionId, startsAt, key: 'bus', capacity: 3 })
  const forged = () => announced({ ...terms, poolId: bus.id })
  await expect(forged()).rejects.toMatchObject({ kind: 'conflict' })
  const { id } = await announced(terms)
  await expect(forged()).rejects.toMatchObject({ kind: 'conflict' })
  await expect(announced(terms)).rejects.toMatchObject({ kind: 'conflict' })
  await voidDraw(await city.work(first), id, { code: 'x', reason: dice })
  expect(await announced(terms)).toMatchObject({ stage: 'announced' })
})

test('a draw that two announce at once is announced once, and the other is told so', async () => {
  const { terms } = await given(4)
  const both = await Promise.allSettled([announced(terms), announced(terms)])
  const refused = both.flatMap((one): unknown[] => (one.status === 'rejected' ? [one.reason] : []))
  expect(refused).toMatchObject([{ kind: 'conflict' }])
})

test('seats that a lane does not need are drawn for everybody, and whoever is drawn has one', async () => {
  const lanes = [{ id: 'A', label: { fa: 'الف' }, seats: 3, rule: { sex: 'female' as const, ageMax: 6 } }]
  const { terms, enters } = await given(4, { lanes })
  const { id } = await announced(terms)
  city.wait(3 * 3600)
  const told = await Promise.all([1, 2, 3, 4, 5].map(() => enters()))
  city.wait(2 * 3600)
  const result = await held(id)
  expect(result.admitted).toHaveLength(4)
  expect(await standing(told.map((one) => one.id))).toEqual({
    in: new Set(result.admitted.map(({ code }) => code)),
    waiting: result.waiting,
  })
})

test('where the limit is one of safety, a carer is drawn with a seat', async () => {
  const { terms, enters } = await given(2, { hard: true })
  const { id } = await announced(terms)
  city.wait(3 * 3600)
  const carer: Companion = { guestName: 'یار', birthYear: 1980, sex: 'male', role: 'carer' }
  const cared: Companion = { guestName: 'مهمان', birthYear: 1990, sex: 'male', hasDisability: true }
  const told = [await enters([cared, carer]), await enters(), await enters()]
  city.wait(2 * 3600)
  const result = await held(id)
  expect((await getDraw(db, id)).list).toContain(`${told[0]?.code}\t3\t1\t-`)
  expect(await standing(told.map((one) => one.id))).toEqual({
    in: new Set(result.admitted.map(({ code }) => code)),
    waiting: result.waiting,
  })
})
