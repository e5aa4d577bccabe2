import { expect, test } from 'vitest'
import { givenPerson } from '#city/people/fixtures.ts'
import { newMasterKey, readKeyring } from '#platform/keys/master.ts'
import { openCity } from '#test/city.ts'
import { givenOffering } from '../fixtures.ts'
import enrolment from '../module.ts'
import { drawsOf, getDraw, lossesOf } from '../queries/draws.ts'
import { enrolmentsById } from '../queries/enrolments.ts'
import { getOffering } from '../queries/offerings.ts'
import { insertPool } from '../queries/pools.ts'
import type { Phase } from '../rules/phases.ts'
import { withdrawEnrolment } from './changes.ts'
import { tendDraws } from './draw-clock.ts'
import { announceDraw, enterSalt, freezeDraw, recompute, revealDraw } from './draws.ts'
import { enrol } from './enrol.ts'
import { correctDraw, repeatDraw, voidDraw } from './failed-draws.ts'
import { setTerms } from './planning.ts'

const city = await openCity({ modules: [enrolment] })
const [first, second] = [await city.staff('یک', 'officer'), await city.staff('دو', 'officer')]
const dice = { fa: 'تاس بچه‌ها' }
const why = { code: 'power', reason: { fa: 'برق رفت و کسی تاس را ندید.' } }

const drawn = async (seats: number, more: object = {}) => {
  const until = new Date(city.now.getTime() + 3_600_000).toISOString()
  const phases: Phase[] = [{ id: 'lots', from: city.now.toISOString(), until, how: 'draw' }]
  const { offering, pools, sessions } = await givenOffering(city.db, city.now, { seats, phases, ...more })
  const announced = { poolId: pools[0]?.id ?? '', phase: 'lots', rules: dice, saltSource: dice, release: true }
  return { offering, announced, sessionId: sessions[0]?.id ?? '' }
}
const enters = async (offeringId: string, sessionId: string) => {
  const person = await givenPerson(city.db, 'شرکت‌کننده')
  const party = [{ personId: person.id }]
  return {
    person,
    told: await enrol(await city.work(person), { key: crypto.randomUUID(), offeringId, sessionId, party }),
  }
}
const salted = async (id: string) => {
  await enterSalt(await city.work(first), id, '۴ ۲ ۶')
  await enterSalt(await city.work(second), id, '4 2 6')
}
const states = async (ids: readonly string[]) =>
  (await enrolmentsById(city.db, ids)).map(({ state }) => state).toSorted()

test('a draw that failed is void with its reason, and repeated on the same list without a secret', async () => {
  const { offering, announced, sessionId } = await drawn(2)
  const { id } = await announceDraw(await city.work(first), city.keyring, announced)
  const entries = [1, 2, 3].map(() => enters(offering.id, sessionId))
  const ids = (await Promise.all(entries)).map(({ told }) => told.id)
  city.wait(2 * 3600)
  const frozen = await freezeDraw(await city.work(first), id)
  await expect(voidDraw(await city.work(first), id, { code: 'x', reason: { fa: ' ' } })).rejects.toMatchObject({
    kind: 'invalid',
  })
  await expect(repeatDraw(await city.work(first), id, { saltSource: dice })).rejects.toMatchObject({ kind: 'conflict' })
  expect(await voidDraw(await city.work(first), id, why)).toMatchObject({ stage: 'void', voidReason: why.reason })
  const again = await repeatDraw(await city.work(first), id, { saltSource: { fa: 'تاس روز شنبه' } })
  expect(again).toMatchObject({ stage: 'frozen', secret: '-', repeatsId: id, terms: frozen.terms })
  expect(again.list?.split('\n').slice(2)).toEqual(frozen.list?.split('\n').slice(2))
  expect((await repeatDraw(await city.work(first), id, { saltSource: dice })).id).toBe(again.id)
  await salted(again.id)
  const result = await revealDraw(await city.work(first), city.keyring, again.id)
  expect(recompute(await getDraw(city.db, again.id))).toEqual(result)
  expect(await states(ids)).toEqual(['confirmed', 'confirmed', 'waiting'])
  expect((await drawsOf(city.db, offering.id)).map(({ stage }) => stage)).toEqual(['drawn', 'void'])
})

test('a void draw in whose place another one was announced is not repeated beside it', async () => {
  const { announced } = await drawn(1)
  const { id } = await announceDraw(await city.work(first), city.keyring, announced)
  await voidDraw(await city.work(first), id, why)
  await announceDraw(await city.work(first), city.keyring, announced)
  city.wait(2 * 3600)
  await expect(repeatDraw(await city.work(first), id, { saltSource: dice })).rejects.toMatchObject({ kind: 'conflict' })
})

test('a secret that nobody can open any more sinks the draw before everybody', async () => {
  const { offering, announced, sessionId } = await drawn(1)
  const { id } = await announceDraw(await city.work(first), city.keyring, announced)
  await enters(offering.id, sessionId)
  city.wait(2 * 3600)
  await freezeDraw(await city.work(first), id)
  await salted(id)
  city.wait(25 * 3600)
  const otherKeys = readKeyring(newMasterKey())
  await expect(revealDraw(await city.work(first), otherKeys, id)).rejects.toMatchObject({ kind: 'conflict' })
  expect(await getDraw(city.db, id)).toMatchObject({ stage: 'void', secret: null })
  await expect(revealDraw(await city.work(first), city.keyring, id)).rejects.toMatchObject({ kind: 'conflict' })
})

test('the clock closes the list and reveals at the announced instant; a day late it is void', async () => {
  const [held, late] = [await drawn(1), await drawn(1)]
  const revealAt = new Date(city.now.getTime() + 48 * 3_600_000)
  const a = await announceDraw(await city.work(first), city.keyring, { ...held.announced, revealAt })
  const b = await announceDraw(await city.work(first), city.keyring, { ...late.announced, revealAt })
  const { told } = await enters(held.offering.id, held.sessionId)
  const rules = async () => tendDraws(await city.work('rules'), city.keyring)
  await rules()
  expect((await getDraw(city.db, a.id)).stage).toBe('announced')
  city.wait(2 * 3600)
  await rules()
  expect((await getDraw(city.db, a.id)).stage).toBe('frozen')
  await salted(a.id)
  city.wait(30 * 3600)
  await rules()
  await expect(revealDraw(await city.work(first), city.keyring, a.id)).rejects.toMatchObject({ kind: 'conflict' })
  city.wait(17 * 3600)
  await rules()
  expect((await getDraw(city.db, a.id)).stage).toBe('drawn')
  expect(await states([told.id])).toEqual(['confirmed'])
  city.wait(24 * 3600)
  await rules()
  expect(await getDraw(city.db, b.id)).toMatchObject({ stage: 'void' })
})

test('an objection that was right makes a new list, and both hashes stay', async () => {
  const { offering, announced, sessionId } = await drawn(1)
  const { id } = await announceDraw(await city.work(first), city.keyring, announced)
  const { person, told } = await enters(offering.id, sessionId)
  city.wait(2 * 3600)
  const frozen = await freezeDraw(await city.work(first), id)
  expect(await correctDraw(await city.work(first), id, 'دو بار آمده بود')).toMatchObject({ listHash: frozen.listHash })
  await withdrawEnrolment(await city.work(person), told.id)
  const corrected = await correctDraw(await city.work(first), id, 'دو بار آمده بود')
  expect(corrected.list).not.toContain(told.code)
  await expect(correctDraw(await city.work(first), id, ' ')).rejects.toMatchObject({ kind: 'invalid' })
})

test('in the first minutes of a rush everybody is equally early: a quick draw, then first come', async () => {
  const from = new Date(city.now.getTime() + 600_000)
  const phases: Phase[] = [
    { id: 'all', from: from.toISOString(), until: new Date(from.getTime() + 9e8).toISOString(), how: 'first-come' },
  ]
  const { offering, sessions } = await givenOffering(city.db, city.now, { seats: 1, phases })
  const sessionId = sessions[0]?.id ?? ''
  await setTerms(await city.work(first), offering.id, { rushMinutes: 10 })
  await setTerms(await city.work(first), offering.id, { rushMinutes: 10 })
  expect((await getOffering(city.db, offering.id)).phases.map(({ id, how }) => [id, how])).toEqual([
    ['all-rush', 'draw'],
    ['all', 'first-come'],
  ])
  const rules = async () => tendDraws(await city.work('rules'), city.keyring)
  await rules()
  await rules()
  expect(await drawsOf(city.db, offering.id)).toMatchObject([{ quick: true, stage: 'announced' }])
  city.wait(11 * 60)
  const early = await Promise.all([enters(offering.id, sessionId), enters(offering.id, sessionId)])
  const ids = early.map(({ told }) => told.id)
  expect(await states(ids)).toEqual(['asked', 'asked'])
  city.wait(10 * 60)
  await rules()
  expect(await states(ids)).toEqual(['confirmed', 'waiting'])
  const [quick] = await drawsOf(city.db, offering.id)
  expect(quick).toMatchObject({ stage: 'drawn', salt: '-' })
  expect((await enters(offering.id, sessionId)).told.state).toBe('waiting')
})

test('where a wish needs two pools one quick draw is for both, of the one that has lanes', async () => {
  const from = new Date(city.now.getTime() + 600_000)
  const until = new Date(from.getTime() + 600_000)
  const quick = { id: 'rush', from: from.toISOString(), until: until.toISOString(), how: 'draw', quick: true } as const
  const { offering, pools } = await givenOffering(city.db, city.now, { seats: 1, phases: [quick] })
  const { sessionId = null, startsAt = null } = pools[0] ?? {}
  const lanes = [{ id: 'A', label: { fa: 'الف' }, seats: 1, rule: {} }]
  const museum = { offeringId: offering.id, sessionId, startsAt, key: 'museum', capacity: 3, lanes }
  const { id: poolId } = await insertPool(city.db, museum)
  await tendDraws(await city.work('rules'), city.keyring)
  await tendDraws(await city.work('rules'), city.keyring)
  expect(await drawsOf(city.db, offering.id)).toMatchObject([{ quick: true, poolId }])
})

test('who loses has more lots in the next draw of the series', async () => {
  const { offering, announced, sessionId } = await drawn(1, { drawSeries: 'summer' })
  const { id } = await announceDraw(await city.work(first), city.keyring, announced)
  const both = await Promise.all([enters(offering.id, sessionId), enters(offering.id, sessionId)])
  city.wait(2 * 3600)
  await freezeDraw(await city.work(first), id)
  await salted(id)
  city.wait(25 * 3600)
  await revealDraw(await city.work(first), city.keyring, id)
  const rows = await enrolmentsById(
    city.db,
    both.map(({ told }) => told.id),
  )
  const waits = new Set(rows.flatMap((row) => (row.state === 'waiting' ? [row.id] : [])))
  const [person = first] = both.flatMap((one) => (waits.has(one.told.id) ? [one.person] : []))
  expect(await lossesOf(city.db, 'summer', [person.id], new Date(0))).toBe(1)
  const next = await drawn(1, { drawSeries: 'summer' })
  const party = [{ personId: person.id }]
  const wish = { key: crypto.randomUUID(), offeringId: next.offering.id, sessionId: next.sessionId, party }
  const { id: entryId } = await enrol(await city.work(person), wish)
  expect(await enrolmentsById(city.db, [entryId])).toMatchObject([{ weight: 2 }])
})
