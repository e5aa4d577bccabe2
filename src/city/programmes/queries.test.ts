import { sql } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import { ensureMandate } from '#city/mandate/queries.ts'
import { givenOrganisation } from '#city/organisations/fixtures.ts'
import { openCity } from '#test/city.ts'
import { givenProgramme } from './fixtures.ts'
import {
  countedAtMost,
  countProgrammes,
  everyProgramme,
  programmeOrders,
  programmesInOrder,
  programmesOfYear,
  type ProgrammeWish,
} from './lists.ts'

const city = await openCity({ modules: [] })
const { db } = city
const many = 20_000

/** Twenty thousand programmes over fifty years: what a list of a large city after decades may hold. */
beforeAll(async () => {
  await ensureMandate(db, city.now)
  const { id: ownerId } = await givenOrganisation(db, { slug: 'the-owner' })
  for (let at = 0; at < 40; at += 1) await givenOrganisation(db, { slug: `other-${at}` })
  await db.execute(sql`
    insert into programmes (slug, name, name_key, summary, audience, owner_id, starts_on, ends_on, state, created_at, changed_at)
    select 'many-' || n, jsonb_build_object('fa', 'برنامهٔ ' || n), md5(n::text), '{"fa":"نمونه"}'::jsonb,
           array[case when n % 400 = 0 then 'elders' else 'everyone' end],
           (select id from organisations o order by md5(o.id::text || (n % 41)::text) limit 1),
           date '1976-03-21' + n, date '1976-03-21' + n + 90, case when n % 500 = 0 then 'stopped' else 'ended' end,
           ${city.now.toISOString()}::timestamptz, ${city.now.toISOString()}::timestamptz + (n - 10000) * interval '1 minute'
    from generate_series(1, ${many}) n`)
  await db.execute(sql`update programmes set owner_id = ${ownerId}::uuid where slug in ('many-7', 'many-8')`)
  await db.execute(sql`
    insert into programmes_duties (programme_id, duty_id)
    select id, 'D' || (1 + substring(slug from 6)::int % 23) from programmes`)
  await db.execute(sql`analyze programmes, programmes_duties, programmes_zones, organisations`)
})

const columns = { start: 'starts_on', end: 'ends_on', name: 'name_key', changed: 'changed_at' } as const
const middle = { start: '2001-01-01', end: '2001-01-01', name: '8', changed: city.now.toISOString() } as const

/** How the server would bring a page of the list. */
async function planOf(wish: ProgrammeWish, order: (typeof programmeOrders)[number] = 'start') {
  const below = { key: middle[order], id: '01900000-0000-7000-8000-000000000000' }
  const query = programmesInOrder(db, wish, { order, below, most: 51 })
  const { rows } = await db.execute<{ 'QUERY PLAN': string }>(sql`explain ${query.getSQL()}`)
  return rows.map((row) => row['QUERY PLAN']).join('\n')
}

describe('among twenty thousand programmes a page of the list is found by an index', () => {
  test.each(programmeOrders)('sorted by %s', async (order) => {
    const plan = await planOf({}, order)
    expect(plan).toMatch(new RegExp(`Index Scan.* using programmes_${columns[order]}`))
    expect(plan).not.toMatch(/Seq Scan on programmes\b|Sort Key: programmes\./)
  })

  test.each([
    ['state', { state: 'stopped' }],
    ['audience', { audience: 'elders' }],
    ['letters of the name', { named: 'abcd' }],
    ['period', { from: '2000-03-20', to: '2001-03-20' }],
    ['duty', { dutyId: 'D3' }],
    ['owner', { ownerId: '01900000-0000-7000-8000-000000000000' }],
    ['programme above', { parentId: '01900000-0000-7000-8000-000000000000' }],
  ] as const)('narrowed by %s', async (_name, wish) => {
    expect(await planOf(wish)).not.toMatch(/Seq Scan on programmes\b/)
  })
})

test('paging by key brings every programme once, in each order', async () => {
  for (const order of programmeOrders) {
    const seen = new Set<string>()
    for await (const { id } of everyProgramme(db, { dutyId: 'D3' }, order)) seen.add(id)
    expect(seen.size).toBe(Math.floor(many / 23) + 1)
  }
})

test('counting stops where nobody reads on', async () => {
  expect(await countProgrammes(db, {})).toBe(countedAtMost)
  expect(await countProgrammes(db, { state: 'stopped' })).toBe(many / 500)
})

test('the plan of a year holds what touches it, from the first day to the last', async () => {
  const edge = async (startsOn: string, endsOn: string) => (await givenProgramme(db, city.now, { startsOn, endsOn })).id
  const ids = [
    await edge('2040-01-01', '2041-03-19'),
    await edge('2041-01-01', '2041-03-20'),
    await edge('2042-03-20', '2042-06-01'),
    await edge('2042-03-21', '2042-06-01'),
  ]
  const found = (await programmesOfYear(db, 1420)).map(({ id }) => ids.indexOf(id))
  expect(found).toEqual([1, 2])
})
