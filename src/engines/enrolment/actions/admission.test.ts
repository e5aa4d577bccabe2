import { eq, sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { givenPerson } from '#city/people/fixtures.ts'
import { chargesOf } from '#city/money/queries.ts'
import { rows } from '#platform/db/database.ts'
import { theRules } from '#platform/permission.ts'
import { openCity } from '#test/city.ts'
import { changeShape } from '../facts.ts'
import { type Given, givenOffering } from '../fixtures.ts'
import { getEnrolment, placeInLine } from '../queries/enrolments.ts'
import { fold } from '../rules/states.ts'
import { enrolments } from '../tables.ts'
import { openAdmission } from './admission.ts'
import type { Act, AdmittedMember, PreparedAsk, Told } from './commands.ts'

const city = await openCity({ modules: [] })
const admit = openAdmission(city.db, { clock: () => city.now })
const sender = { actor: theRules, channel: 'web' as const }

const guest: AdmittedMember = {
  personId: null,
  name: 'سارا',
  guestName: 'سارا',
  birthYear: null,
  sex: null,
  role: 'participant',
  takesSeat: true,
  profile: 'anybody',
}

type AskWish = Partial<PreparedAsk>

const askFor = (given: Given, seats: number, wish: AskWish = {}): PreparedAsk => ({
  key: crypto.randomUUID(),
  sessionId: given.offering.admitBy === 'session' ? (given.sessions[0]?.id ?? null) : null,
  partyId: null,
  organisationId: null,
  members: Array.from({ length: seats }, () => guest),
  seats,
  heads: seats,
  lanes: [],
  due: 0n,
  weight: 1,
  needsConsent: false,
  answers: null,
  termsVersion: 1,
  ...wish,
})

const keyOf = ({ offering, sessions }: Given) =>
  offering.admitBy === 'session' ? { sessionId: sessions[0]?.id ?? '' } : { offeringId: offering.id }
const send = (given: Given, act: Act) => admit(keyOf(given), { sender, act })
const ask = (given: Given, seats: number, wish: AskWish = {}) =>
  send(given, { kind: 'ask', ask: askFor(given, seats, wish) })
const stateOf = async ({ id }: Told) => (await getEnrolment(city.db, id)).state

const soldIn = async (poolId: string) => {
  const [row] = await rows(
    city.db,
    z.object({ sold: z.coerce.number() }),
    sql`select coalesce(sum(seats), 0) as sold from enrolment_claims where pool_id = ${poolId} and standing = 'live'`,
  )
  return row?.sold
}

/** O7: what the facts of every enrolment tell is what its row says. */
const expectFactsToTellTheRows = async () => {
  const facts = await rows(
    city.db,
    z.object({ detail: changeShape }),
    sql`select detail from facts where name like 'enrolment.%' and detail ? 'enrolmentId' order by id`,
  )
  const told = Map.groupBy(
    facts.map(({ detail }) => detail),
    ({ enrolmentId }) => enrolmentId,
  )
  for (const [id, changes] of told) {
    const { state, seats, rank, until } = await getEnrolment(city.db, id)
    expect(fold(changes)).toMatchObject({ state, seats, rank, until: until?.getTime() ?? null })
  }
}

test('whoever asks gets a seat while there are any, then a place in the line, and the same answer again', async () => {
  const given = await givenOffering(city.db, city.now, { seats: 5 })
  const wish = askFor(given, 3)
  const [first, second, third] = await Promise.all([
    send(given, { kind: 'ask', ask: wish }),
    ask(given, 3),
    ask(given, 2),
  ])
  expect([first.state, second.state, third.state]).toEqual(['confirmed', 'waiting', 'confirmed'])
  expect(await send(given, { kind: 'ask', ask: wish })).toEqual(first)
  expect(await placeInLine(city.db, second.id)).toBe(0)
  expect(await soldIn(given.pools[0]?.id ?? '')).toBe(5)
  await expectFactsToTellTheRows()
})

test('a wish that comes twice in one batch is answered twice and takes its seats once', async () => {
  const given = await givenOffering(city.db, city.now, { seats: 3 })
  const wish: Act = { kind: 'ask', ask: askFor(given, 2) }
  const [first, again, next] = await Promise.all([send(given, wish), send(given, wish), ask(given, 1)])
  expect(again).toEqual(first)
  expect(next.state).toBe('confirmed')
  expect(await soldIn(given.pools[0]?.id ?? '')).toBe(3)
})

test('where there is no line, who finds no seat is told so and nothing is kept; the same form may try again', async () => {
  const given = await givenOffering(city.db, city.now, { seats: 2, line: false })
  const wish: Act = { kind: 'ask', ask: askFor(given, 1) }
  const inside = await ask(given, 2)
  await expect(Promise.all([send(given, wish), send(given, wish)])).rejects.toMatchObject({
    kind: 'conflict',
    reason: { fa: /جا نیست/ },
  })
  expect(await city.db.$count(enrolments, eq(enrolments.offeringId, given.offering.id))).toBe(1)
  await send(given, { kind: 'withdraw', id: inside.id })
  expect((await send(given, wish)).state).toBe('confirmed')
})

test('who withdraws frees the seat for the first in the line that fits, in the same transaction', async () => {
  const given = await givenOffering(city.db, city.now, { seats: 4 })
  const family = await ask(given, 4)
  const [large, small] = [await ask(given, 5), await ask(given, 2)]
  await send(given, { kind: 'withdraw', id: family.id })
  expect(await Promise.all([family, large, small].map(stateOf))).toEqual(['withdrawn', 'waiting', 'confirmed'])
  expect((await send(given, { kind: 'withdraw', id: family.id })).state).toBe('withdrawn')
  await send(given, { kind: 'shrink', id: large.id, to: { positions: [3, 4, 5], seats: 2, heads: 2, due: 0n } })
  expect(await stateOf(large)).toBe('confirmed')
  await expectFactsToTellTheRows()
})

test('nobody is live twice in a pool, by whomever they were brought; who has left may come again', async () => {
  const given = await givenOffering(city.db, city.now)
  const child = await givenPerson(city.db, 'آرش')
  const members = [{ ...guest, personId: child.id, guestName: null, name: 'آرش' }]
  const mother = await ask(given, 1, { members })
  await expect(ask(given, 1, { members })).rejects.toMatchObject({ kind: 'conflict', reason: { fa: /آرش/ } })
  await send(given, { kind: 'withdraw', id: mother.id })
  const again = await ask(given, 1, { members })
  expect(again.state).toBe('confirmed')
})

test('a seat with a fee is held, lapses by the clock, and goes to the next; late money has one more try or goes back', async () => {
  const given = await givenOffering(city.db, city.now, { seats: 1 })
  const paying = await ask(given, 1, { due: 500_000n })
  const next = await ask(given, 1, { due: 500_000n })
  expect([paying.state, next.state]).toEqual(['held', 'waiting'])
  await expect(send(given, { kind: 'confirm', id: paying.id, proof: { consents: true } })).rejects.toMatchObject({
    reason: { fa: /پرداخت/ },
  })
  city.wait(21 * 60)
  await send(given, { kind: 'pass' })
  expect(await Promise.all([paying, next].map(stateOf))).toEqual(['lapsed', 'offered'])
  const payment = { id: crypto.randomUUID(), amountRial: 500_000n }
  await send(given, { kind: 'confirm', id: paying.id, proof: { payment, consents: true } })
  expect(await chargesOf(city.db, `enrolment:${paying.id}`)).toMatchObject([
    { state: 'refund-due', amountRial: 500_000n },
  ])
  await send(given, { kind: 'withdraw', id: next.id })
  const late = { id: crypto.randomUUID(), amountRial: 500_000n }
  const readmitted = await send(given, { kind: 'confirm', id: paying.id, proof: { payment: late, consents: true } })
  expect(readmitted).toMatchObject({ state: 'confirmed' })
  expect(readmitted.id).not.toBe(paying.id)
  await expectFactsToTellTheRows()
})

test('a party that has several pools gets all of them or none', async () => {
  const given = await givenOffering(city.db, city.now, { admitBy: 'both', seats: 4, times: 3 })
  const last = given.sessions[2]
  const dropIn = await ask(given, 2, { sessionId: last?.id ?? null })
  const run = await ask(given, 3)
  expect([dropIn.state, run.state]).toEqual(['confirmed', 'waiting'])
  expect(await Promise.all(given.pools.map(({ id }) => soldIn(id)))).toEqual([0, 0, 2])
  await send(given, { kind: 'withdraw', id: dropIn.id })
  expect(await Promise.all(given.pools.map(({ id }) => soldIn(id)))).toEqual([3, 3, 3])
})

test('fewer seats drop nobody, more seats promote at once, and a paused pool waits', async () => {
  const given = await givenOffering(city.db, city.now, { seats: 2 })
  const poolId = given.pools[0]?.id ?? ''
  const [inside, waits] = [await ask(given, 2), await ask(given, 1)]
  await send(given, { kind: 'pool', poolId, change: { capacity: 1 } })
  expect(await Promise.all([inside, waits].map(stateOf))).toEqual(['confirmed', 'waiting'])
  await send(given, { kind: 'pool', poolId, change: { capacity: 3, paused: true } })
  expect(await stateOf(waits)).toBe('waiting')
  await send(given, { kind: 'pool', poolId, change: { paused: false } })
  expect(await stateOf(waits)).toBe('confirmed')
})

test('lanes keep their seats for those they are for, and join the others when their time comes', async () => {
  const lanes = [{ id: 'A', label: { fa: 'ساکنان' }, seats: 2, rule: {} }]
  const releaseAt = new Date(city.now.getTime() + 86_400_000)
  const given = await givenOffering(city.db, city.now, { seats: 3, pool: { lanes, releaseAt } })
  const general = [await ask(given, 1), await ask(given, 1)]
  const resident = await ask(given, 1, { lanes: ['A'] })
  expect([...general, resident].map(({ state }) => state)).toEqual(['confirmed', 'waiting', 'confirmed'])
  city.wait(2 * 86_400)
  await send(given, { kind: 'pass' })
  expect(await stateOf(general[1] ?? resident)).toBe('confirmed')
})

test('a large party passed over three times has the seats gathered for it', async () => {
  const given = await givenOffering(city.db, city.now, { seats: 6, gathers: true })
  const singles = [
    await ask(given, 1),
    await ask(given, 1),
    await ask(given, 1),
    await ask(given, 1),
    await ask(given, 1),
    await ask(given, 1),
  ]
  const large = await ask(given, 3)
  const behind = [await ask(given, 1), await ask(given, 1), await ask(given, 1), await ask(given, 1)]
  for (const { id } of singles) await send(given, { kind: 'withdraw', id })
  expect(await stateOf(large)).toBe('confirmed')
  expect((await Promise.all(behind.map(stateOf))).filter((state) => state === 'confirmed')).toHaveLength(3)
})

test('a session that is called off pays everybody back, and a run goes on without it', async () => {
  const given = await givenOffering(city.db, city.now, { admitBy: 'both', seats: 5, times: 2 })
  const [first] = given.sessions
  const run = await ask(given, 2)
  const dropIn = await ask(given, 1, { sessionId: first?.id ?? null })
  await send(given, { kind: 'close', sessionId: first?.id ?? '', reason: 'air' })
  expect(await Promise.all([run, dropIn].map(stateOf))).toEqual(['confirmed', 'cancelled'])
  expect(await Promise.all(given.pools.map(({ id }) => soldIn(id)))).toEqual([0, 2])
})

test('everybody of a session moves to another one, or nobody does', async () => {
  const given = await givenOffering(city.db, city.now, { seats: 3, times: 2 })
  const [fromId = '', toId = ''] = given.sessions.map(({ id }) => id)
  const inside = await ask(given, 3)
  const waits = await ask(given, 1)
  const wish = askFor(given, 1, { sessionId: toId })
  const there = await admit({ sessionId: toId }, { sender, act: { kind: 'ask', ask: wish } })
  const key = { offeringId: given.offering.id }
  const merge: Act = { kind: 'move', fromId, toId, enrolmentId: undefined }
  await expect(admit(key, { sender, act: merge })).rejects.toMatchObject({ kind: 'conflict' })
  expect(await sessionOf(inside)).toBe(fromId)
  const [, second] = given.pools.map(({ id }) => id)
  await admit(key, { sender, act: { kind: 'pool', poolId: second ?? '', change: { capacity: 4 } } })
  await admit(key, { sender, act: merge })
  expect(await sessionOf(inside)).toBe(toId)
  expect(await Promise.all([inside, waits, there].map(stateOf))).toEqual(['confirmed', 'waiting', 'confirmed'])
  expect(await Promise.all(given.pools.map(({ id }) => soldIn(id)))).toEqual([0, 4])
})

const sessionOf = async ({ id }: Told) => (await getEnrolment(city.db, id)).sessionId

test('before the phase begins and after the session nobody can ask', async () => {
  const given = await givenOffering(city.db, city.now, { startsAt: new Date(city.now.getTime() - 3_600_000) })
  await expect(ask(given, 1)).rejects.toMatchObject({ reason: { fa: /گذشته/ } })
  const draft = await givenOffering(city.db, city.now, { state: 'draft' })
  await expect(ask(draft, 1)).rejects.toMatchObject({ reason: { fa: /باز نیست/ } })
  await expect(admit({ sessionId: crypto.randomUUID() }, { sender, act: { kind: 'pass' } })).rejects.toMatchObject({
    kind: 'absent',
  })
})
