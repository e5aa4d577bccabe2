import { beforeEach, expect, test } from 'vitest'
import { z } from 'zod'
import { fact } from '#platform/facts/fact.ts'
import { givenDistricts } from '#city/zones/fixtures.ts'
import { transact } from '#platform/work.ts'
import { openCity } from '#test/city.ts'
import { activityByZone } from './activity-queries.ts'
import { factsOfDuty } from './duty-queries.ts'
import facts from './module.ts'
import { proving } from './proofs.ts'
import { monthsOfDuty, recountTallies, talliesByDuty, talliesByZone } from './queries.ts'
import { dutyTallies, proofs } from './tables.ts'

const city = await openCity({ modules: [facts], now: new Date('2026-11-01T09:00:00+03:30') })
const [zone] = await givenDistricts(city.db, city.now)
const zoneId = zone?.id
const work = await city.work('rules')
const kept = fact('sample.kept', { fa: 'انجام شد', en: 'kept' }, z.object(proving))

let duty = 0
let duties: [string, string] = ['', '']
beforeEach(() => {
  duties = [`D${(duty += 1)}`, `D${(duty += 1)}`]
})

const prove = (of: string, on: string) =>
  transact(work, ({ announce }) => announce(kept, { proves: { kind: 'promise', duties, of } }, { on, zoneId }))
const disprove = (of: string) =>
  transact(work, ({ announce }) => announce(kept, { disproves: { kind: 'promise', of } }))

test('what a fact proves counts under each of its duties, and once in its zone', async () => {
  await prove(crypto.randomUUID(), '2026-10-23')
  await prove(crypto.randomUUID(), '2026-10-31')
  await city.settle()
  for (const dutyId of duties) {
    expect(await monthsOfDuty(city.db, dutyId, '2026-10-25')).toEqual([
      { month: '2026-10-23', kind: 'promise', facts: 2, quantity: 2 },
    ])
    expect(await talliesByZone(city.db, 1405, dutyId)).toMatchObject([{ zoneId, kind: 'promise', facts: 2 }])
  }
  expect((await activityByZone(city.db, 1405)).map((row) => row.facts)).toEqual([2])
})

test('what is disproved counts no more in the month in which it was proved, and stays in the record', async () => {
  const [of, other] = [crypto.randomUUID(), crypto.randomUUID()]
  await prove(other, '2026-09-25')
  await prove(of, '2026-10-01')
  await city.settle()
  await disprove(of)
  await city.settle()
  const [dutyId] = duties
  const tally = (await talliesByDuty(city.db, '2026-09-25')).find((row) => row.dutyId === dutyId)
  expect(tally).toMatchObject({ facts: 1, lastOn: '2026-09-25' })
  expect((await factsOfDuty(city.db, dutyId, undefined, 10)).map(({ undone }) => undone)).toEqual([true, false])
})

test('proved again after it was disproved, it counts once, also in one batch', async () => {
  const of = crypto.randomUUID()
  await prove(of, '2026-10-24')
  await disprove(of)
  await prove(of, '2026-10-30')
  await city.settle()
  const [dutyId] = duties
  expect(await monthsOfDuty(city.db, dutyId, '2026-10-25')).toMatchObject([{ facts: 1 }])
})

test('counted again from the whole record, the tallies are the same', async () => {
  const counted = async () => {
    const rows = [...(await city.db.select().from(proofs)), ...(await city.db.select().from(dutyTallies))]
    return rows.map((row) => JSON.stringify(row)).toSorted()
  }
  const before = await counted()
  expect(before.length).toBeGreaterThan(4)
  await recountTallies(city.db)
  expect((await counted()).filter((row) => !row.includes('"facts":0'))).toEqual(
    before.filter((row) => !row.includes('"facts":0')),
  )
})
