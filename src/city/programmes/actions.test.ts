import { describe, expect, test } from 'vitest'
import facts from '#city/facts/module.ts'
import { ensureMandate } from '#city/mandate/queries.ts'
import { givenOrganisation, givenStaff } from '#city/organisations/fixtures.ts'
import { givenDistricts } from '#city/zones/fixtures.ts'
import type { Zone } from '#city/zones/tables.ts'
import { facts as record } from '#platform/facts/tables.ts'
import { openCity } from '#test/city.ts'
import { changeProgramme, type Plan, registerClaim, registerProgramme, setProgrammeState } from './actions.ts'
import programmes from './module.ts'
import { claimsOf, findProgrammeById, zonesOfProgramme } from './queries.ts'
import { words } from './words.ts'

const city = await openCity({ modules: [facts, programmes], now: new Date('2026-06-10T09:00:00+03:30') })
await ensureMandate(city.db, city.now)
const districts = await givenDistricts(city.db, city.now)
const zone = (code: string): Zone => {
  const found = districts.find((each) => each.code === code)
  if (!found) throw new Error(`no zone ${code}`)
  return found
}
const [d03, d08] = [zone('d03'), zone('d08')]
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
