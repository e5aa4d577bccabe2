import { beforeEach, expect, test } from 'vitest'
import { correctActivity, recordActivity } from '#city/programmes/activity-actions.ts'
import { givenProgramme } from '#city/programmes/fixtures.ts'
import programmes from '#city/programmes/module.ts'
import { givenDistricts } from '#city/zones/fixtures.ts'
import { openCity } from '#test/city.ts'
import { activityByZone } from './activity-queries.ts'
import facts from './module.ts'
import { monthsOfDuty, recountTallies, talliesByDuty, talliesByZone } from './queries.ts'
import { tallies, zoneTallies } from './tables.ts'

const city = await openCity({ modules: [facts, programmes], now: new Date('2026-11-01T09:00:00+03:30') })
const [zone] = await givenDistricts(city.db, city.now)
const zoneId = zone?.id
const work = await city.work('rules')
let programmeId = ''
let duty = 0
let dutyId = ''
beforeEach(async () => {
  dutyId = `D${(duty += 1)}`
  programmeId = (await givenProgramme(city.db, city.now, { startsOn: '2025-03-21', duties: [dutyId] })).id
})
const did = (on: string, people?: number) => recordActivity(work, programmeId, { kind: 'session', on, people, zoneId })

test('activities are counted by the months of the city’s own calendar', async () => {
  for (const on of ['2026-10-22', '2026-10-23', '2026-10-31']) await did(on, 10)
  await city.settle()
  expect(await monthsOfDuty(city.db, dutyId, '2026-10-25')).toEqual([
    { month: '2026-10-23', kind: 'session', facts: 2, quantity: 20 },
  ])
  expect((await monthsOfDuty(city.db, dutyId, '2026-10-22')).map(({ month }) => month)).toEqual([
    '2026-09-23',
    '2026-10-23',
  ])
})

test('zones are counted by the fiscal year, which ends with Esfand', async () => {
  for (const on of ['2026-03-20', '2026-03-21']) await did(on)
  await city.settle()
  expect(await talliesByZone(city.db, 1405, dutyId)).toMatchObject([{ zoneId, kind: 'session', facts: 1 }])
  expect(await talliesByZone(city.db, 1404, dutyId)).toMatchObject([{ facts: 2 }])
  expect((await activityByZone(city.db, 1404)).map((row) => row.facts)).toEqual([1])
})

test('after a voiding the last day is that of what still stands', async () => {
  await did('2026-10-01', 10)
  const last = await did('2026-10-09', 10)
  await city.settle()
  await correctActivity(work, programmeId, { id: last, to: 'void', reason: 'برگزار نشد' })
  await city.settle()
  const tally = (await talliesByDuty(city.db, '2026-09-25')).find((row) => row.dutyId === dutyId)
  expect(tally).toMatchObject({ facts: 1, quantity: 10, lastOn: '2026-10-01' })
})

test('counted again from the whole record, the tallies are the same', async () => {
  const first = await did('2026-09-22', 12)
  await did('2026-09-24')
  await city.settle()
  await correctActivity(work, programmeId, { id: first, to: 14, reason: 'دو نفر دیگر' })
  await city.settle()
  const counted = async () => {
    const rows = [...(await city.db.select().from(tallies)), ...(await city.db.select().from(zoneTallies))]
    return rows.map((row) => JSON.stringify(row)).toSorted()
  }
  const before = await counted()
  await recountTallies(city.db)
  expect(await counted()).toEqual(before)
})
