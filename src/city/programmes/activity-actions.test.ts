import { beforeEach, describe, expect, test } from 'vitest'
import facts from '#city/facts/module.ts'
import { activitiesOfProgramme } from '#city/facts/activity-queries.ts'
import { monthsOfProgramme } from '#city/facts/queries.ts'
import { givenStaff } from '#city/organisations/fixtures.ts'
import { givenDistricts, givenNeighbourhoods } from '#city/zones/fixtures.ts'
import type { Zone } from '#city/zones/tables.ts'
import { facts as record } from '#platform/facts/tables.ts'
import { openCity } from '#test/city.ts'
import { correctActivity, recordActivitiesOf, recordActivity } from './activity-actions.ts'
import { givenProgramme } from './fixtures.ts'
import programmes from './module.ts'
import { words } from './words.ts'

const city = await openCity({ modules: [facts, programmes], now: new Date('2026-06-10T09:00:00+03:30') })
const districts = await givenDistricts(city.db, city.now)
const neighbourhoods = await givenNeighbourhoods(city.db, city.now)
const zone = (code: string): Zone => {
  const found = districts.find((each) => each.code === code)
  if (!found) throw new Error(`no zone ${code}`)
  return found
}
const [d03, d08] = [zone('d03'), zone('d08')]
const insideD08 = neighbourhoods.find(({ parentId }) => parentId === d08.id)
const officer = await city.staff('نگار نمونه', 'officer')
const district = await givenStaff(city.db, 'سمیرا نمونه', ['district-officer'], d08.id)

const told = async (programmeId: string) =>
  (await city.db.select().from(record)).filter((fact) => fact.programmeId === programmeId).map(({ name }) => name)

/** A programme with two classes in one month. */
const setUp = async () => {
  const work = await city.work(officer)
  const programme = await givenProgramme(city.db, city.now)
  const first = await recordActivity(work, programme.id, {
    kind: 'class',
    on: '2026-05-25',
    people: 12,
    zoneId: d08.id,
  })
  const second = await recordActivity(work, programme.id, {
    kind: 'class',
    on: '2026-06-05',
    people: 30,
    zoneId: d08.id,
  })
  await city.settle()
  return { work, id: programme.id, first, second }
}

describe('recording', () => {
  let programmeId = ''
  let inD08 = ''
  beforeEach(async () => {
    programmeId = (await givenProgramme(city.db, city.now)).id
    inD08 = (await givenProgramme(city.db, city.now, { zoneIds: [d08.id] })).id
  })
  const session = { kind: 'session', on: '2026-06-01', people: 20 } as const

  test('a district officer records in the own district and inside it, nowhere else and not for the whole city', async () => {
    const work = await city.work(district)
    await recordActivity(work, programmeId, { ...session, zoneId: d08.id })
    await recordActivity(work, programmeId, { ...session, zoneId: insideD08?.id })
    for (const zoneId of [d03.id, undefined]) {
      await expect(recordActivity(work, programmeId, { ...session, zoneId })).rejects.toMatchObject({
        kind: 'forbidden',
      })
    }
    expect(await activitiesOfProgramme(city.db, programmeId, undefined, 10)).toHaveLength(2)
  })

  test('only where the programme works', async () => {
    const work = await city.work(officer)
    await recordActivity(work, inD08, { ...session, zoneId: insideD08?.id })
    const elsewhere = recordActivity(work, inD08, { ...session, zoneId: d03.id })
    await expect(elsewhere).rejects.toMatchObject({ reason: words.notHere })
  })

  test('several rows are all written or none, and the refusal names the row', async () => {
    const work = await city.work(officer)
    const rows = [session, { ...session, on: '2027-01-01' }]
    await expect(recordActivitiesOf(work, programmeId, rows)).rejects.toThrow(`Row 2: ${words.activityInFuture.en}`)
    expect(await told(programmeId)).toEqual([])
    expect(await recordActivitiesOf(work, programmeId, [session, session])).toHaveLength(2)
  })

  test('the note stands beside the record, not in it', async () => {
    await recordActivity(await city.work(officer), programmeId, { ...session, note: 'در بوستان' })
    const [activity] = await activitiesOfProgramme(city.db, programmeId, undefined, 1)
    expect(activity).toMatchObject({ note: 'در بوستان', people: 20, voided: false, difference: 0 })
    const written = (await city.db.select().from(record)).filter((fact) => fact.programmeId === programmeId)
    expect(JSON.stringify(written.map(({ detail }) => detail))).not.toContain('بوستان')
  })
})

describe('correcting', () => {
  test('the difference counts in the month and zone of what is corrected', async () => {
    const { work, id, first } = await setUp()
    await correctActivity(work, id, { id: first, to: 15, reason: 'سه نفر دیگر هم بودند' })
    await city.settle()
    expect(await monthsOfProgramme(city.db, id)).toEqual([
      { month: '2026-05-22', kind: 'class', facts: 2, quantity: 45 },
    ])
    const [correction, , corrected] = await activitiesOfProgramme(city.db, id, undefined, 10)
    expect(correction).toMatchObject({ corrects: first, occurredOn: '2026-05-25', zoneId: d08.id, quantity: 3 })
    expect(corrected).toMatchObject({ id: first, difference: 3, voided: false })
  })

  test('what was voided no longer counts, and its day is no longer the last', async () => {
    const { work, id, first, second } = await setUp()
    await correctActivity(work, id, { id: second, to: 'void', reason: 'به روز دیگری افتاد' })
    await city.settle()
    expect(await monthsOfProgramme(city.db, id)).toEqual([
      { month: '2026-05-22', kind: 'class', facts: 1, quantity: 12 },
    ])
    await correctActivity(work, id, { id: first, to: 'void', reason: 'برگزار نشد' })
    await city.settle()
    expect(await monthsOfProgramme(city.db, id)).toEqual([])
  })

  test('nothing is voided twice, not even at the same moment', async () => {
    const { work, id, first } = await setUp()
    const correction = { id: first, to: 'void', reason: 'برگزار نشد' } as const
    const both = await Promise.allSettled([
      correctActivity(work, id, correction),
      correctActivity(work, id, correction),
    ])
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    await expect(correctActivity(work, id, correction)).rejects.toMatchObject({ reason: words.alreadyVoid })
  })

  test('only an activity of this programme, never a correction', async () => {
    const { work, id, first } = await setUp()
    const other = await givenProgramme(city.db, city.now)
    const correction = { id: first, to: 13, reason: 'یک نفر دیگر' }
    await expect(correctActivity(work, other.id, correction)).rejects.toMatchObject({ kind: 'absent' })
    const corrected = await correctActivity(work, id, correction)
    await expect(correctActivity(work, id, { ...correction, id: corrected })).rejects.toMatchObject({ kind: 'absent' })
  })

  test('within one’s own district, and with a reason', async () => {
    const { work, id, first } = await setUp()
    const elsewhere = await givenStaff(city.db, 'بابک نمونه', ['district-officer'], d03.id)
    const correction = { id: first, to: 13, reason: 'یک نفر دیگر' }
    await expect(correctActivity(await city.work(elsewhere), id, correction)).rejects.toMatchObject({
      kind: 'forbidden',
    })
    await expect(correctActivity(work, id, { ...correction, reason: ' ' })).rejects.toMatchObject({
      reason: words.needsAReason,
    })
    await correctActivity(await city.work(district), id, correction)
  })
})
