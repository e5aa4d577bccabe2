import { beforeEach, describe, expect, test } from 'vitest'
import facts from '#city/facts/module.ts'
import { activitiesOfProgramme } from '#city/facts/activity-queries.ts'
import { monthsOfProgramme } from '#city/facts/queries.ts'
import { ensureMandate } from '#city/mandate/queries.ts'
import { givenOrganisation, givenStaff } from '#city/organisations/fixtures.ts'
import { givenDistricts, givenNeighbourhoods } from '#city/zones/fixtures.ts'
import type { Zone } from '#city/zones/tables.ts'
import { facts as record } from '#platform/facts/tables.ts'
import { openCity } from '#test/city.ts'
import { changeProgramme, type Plan, registerClaim, registerProgramme, setProgrammeState } from './actions.ts'
import { correctActivity, recordActivitiesOf, recordActivity } from './activity-actions.ts'
import { givenProgramme } from './fixtures.ts'
import programmes from './module.ts'
import { claimsOf, findProgrammeById, zonesOfProgramme } from './queries.ts'
import { words } from './words.ts'

const city = await openCity({ modules: [facts, programmes], now: new Date('2026-06-10T09:00:00+03:30') })
await ensureMandate(city.db, city.now)
const districts = await givenDistricts(city.db, city.now)
const neighbourhoods = await givenNeighbourhoods(city.db, city.now)
const zone = (code: string): Zone => {
  const found = districts.find((each) => each.code === code)
  if (!found) throw new Error(`no zone ${code}`)
  return found
}
const [d03, d08] = [zone('d03'), zone('d08')]
const insideD08 = neighbourhoods.find(({ parentId }) => parentId === d08.id)
const owner = await givenOrganisation(city.db)
const officer = await city.staff('نگار نمونه', 'officer')
const district = await givenStaff(city.db, 'سمیرا نمونه', ['district-officer'], d08.id)
const limited = await givenStaff(city.db, 'یاشار نمونه', ['officer'], d08.id)
const citizen = await city.person('آیلین نمونه')

let slugs = 0
const plan = (wish: Partial<Plan> = {}): Plan => ({
  slug: `plan-of-${(slugs += 1)}`,
  name: { fa: 'ورزش صبحگاهی بوستان', en: 'Morning sport' },
  summary: { fa: 'هر صبح در بوستان محله.' },
  audience: ['everyone'],
  ownerId: owner.id,
  startsOn: '2026-03-21',
  endsOn: '2026-12-20',
  duties: ['D5'],
  zoneIds: [],
  ...wish,
})
const told = async (programmeId: string) =>
  (await city.db.select().from(record)).filter((fact) => fact.programmeId === programmeId).map(({ name }) => name)

describe('planning', () => {
  test('an officer registers a programme, and the record says so', async () => {
    const programme = await registerProgramme(
      await city.work(officer),
      plan({ duties: ['D5', 'A1'], zoneIds: [d08.id] }),
    )
    expect(await findProgrammeById(city.db, programme.id)).toMatchObject({ duties: ['A1', 'D5'], zones: [d08.id] })
    expect(await told(programme.id)).toEqual(['programmes.registered'])
  })

  test('a citizen and a district officer do not plan', async () => {
    await expect(registerProgramme(await city.work(citizen), plan())).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(registerProgramme(await city.work(null), plan())).rejects.toMatchObject({ kind: 'signed-out' })
    await expect(registerProgramme(await city.work(district), plan({ zoneIds: [d08.id] }))).rejects.toMatchObject({
      kind: 'forbidden',
    })
  })

  test('a post limited to one district plans there and nowhere else', async () => {
    const work = await city.work(limited)
    const own = await registerProgramme(work, plan({ zoneIds: [d08.id] }))
    for (const zoneIds of [[], [d03.id], [d08.id, d03.id]]) {
      await expect(registerProgramme(work, plan({ zoneIds }))).rejects.toMatchObject({ kind: 'forbidden' })
    }
    const elsewhere = changeProgramme(work, own.id, 1, plan({ zoneIds: [d03.id] }))
    await expect(elsewhere).rejects.toMatchObject({ kind: 'forbidden' })
    expect(await zonesOfProgramme(city.db, own.id)).toEqual([d08.id])
  })

  test.each([
    ['without a duty', { duties: [] }, words.needsADuty],
    ['that ends before it starts', { endsOn: '2026-03-01' }, words.endsBeforeItStarts],
    ['with an address of the site itself', { slug: 'plan' }, words.slugUnfit],
  ])('a programme %s is refused', async (_title, wish, reason) => {
    await expect(registerProgramme(await city.work(officer), plan(wish))).rejects.toMatchObject({ reason })
  })

  test('two programmes never share an address, not even at the same moment', async () => {
    const work = await city.work(officer)
    const tries = await Promise.allSettled([1, 2].map(() => registerProgramme(work, plan({ slug: 'morning-sport' }))))
    expect(tries.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    await expect(registerProgramme(work, plan({ slug: 'morning-sport' }))).rejects.toMatchObject({
      reason: words.slugTaken,
    })
  })

  test('of two people at one form the second is told', async () => {
    const [first, second] = [await city.work(officer), await city.work(await city.staff('Reza', 'deputy'))]
    const programme = await registerProgramme(first, plan())
    const changed = plan({ slug: programme.slug, name: { fa: 'ورزش شامگاهی' } })
    const both = await Promise.allSettled([
      changeProgramme(first, programme.id, 1, changed),
      changeProgramme(second, programme.id, 1, changed),
    ])
    const refused = both.filter((one) => one.status === 'rejected')
    expect(refused.map(({ reason }) => reason.reason)).toEqual([words.someoneChangedIt])
    expect(await told(programme.id)).toEqual(['programmes.registered', 'programmes.changed'])
  })

  test('a programme may hang below another, in two storeys', async () => {
    const work = await city.work(officer)
    const parent = await registerProgramme(work, plan())
    const child = await registerProgramme(work, plan({ parentId: parent.id }))
    await expect(registerProgramme(work, plan({ parentId: child.id }))).rejects.toMatchObject({
      reason: words.parentTooDeep,
    })
  })

  test('a state asked for twice is set once', async () => {
    const work = await city.work(officer)
    const programme = await registerProgramme(work, plan())
    await setProgrammeState(work, programme.id, 'running')
    await setProgrammeState(work, programme.id, 'running')
    expect(await told(programme.id)).toEqual(['programmes.registered', 'programmes.state-changed'])
    await expect(setProgrammeState(work, programme.id, 'planned')).rejects.toMatchObject({ kind: 'conflict' })
  })
})

test('a claim registered after the start is marked for ever', async () => {
  const work = await city.work(officer)
  const claim = {
    indicator: { fa: 'خانه‌های باز' },
    unit: { fa: 'خانه' },
    baseline: null,
    target: 9,
    by: '2026-12-01',
    method: { fa: 'تقویم' },
  }
  const [early, late] = [
    await registerProgramme(work, plan({ startsOn: '2026-07-01' })),
    await registerProgramme(work, plan()),
  ]
  await registerClaim(work, early.id, claim)
  await registerClaim(work, late.id, claim)
  const claims = await claimsOf(city.db, [early.id, late.id])
  expect(claims.map((one) => [one.programmeId, one.late, one.baseline])).toEqual([
    [early.id, false, null],
    [late.id, true, null],
  ])
})

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
