import { expect, test } from 'vitest'
import facts from '#city/facts/module.ts'
import { givenDistricts } from '#city/zones/fixtures.ts'
import { recordMark } from '#engines/enrolment/index.ts'
import { givenOffering } from '#engines/enrolment/fixtures.ts'
import enrolment from '#engines/enrolment/module.ts'
import portal from '#modules/portal/module.ts'
import { openCity } from '#test/city.ts'
import { openModule } from '../fixtures.ts'
import { walk } from './asking.ts'

const now = new Date('2026-11-22T09:00:00+03:30')
const city = await openCity({ modules: [facts, enrolment, portal, openModule([facts, enrolment])], now })
const visitor = city.visitor()
const zoneId = (await givenDistricts(city.db, now)).find(({ code }) => code === 'd08')?.id ?? ''

/** An hour and a half in the open, with people clicked at the door. */
async function clicked(startsAt: Date, bands: Partial<Record<'women' | 'men' | 'girls' | 'boys', number>>) {
  const { sessions } = await givenOffering(city.db, now, { kind: 'sport', zoneId, startsAt })
  for (const [band, count] of Object.entries(bands))
    await recordMark(await city.work('rules'), {
      id: crypto.randomUUID(),
      sessionId: sessions[0]?.id ?? '',
      enrolmentId: null,
      member: null,
      band: band === 'women' || band === 'men' || band === 'girls' ? band : 'boys',
      count,
      value: 'present',
      witness: 'observer',
      at: startsAt,
      reason: 'برگه دیر رسید',
    })
}

await clicked(new Date('2026-09-01T08:00:00+03:30'), { women: 30, boys: 9 })
await clicked(new Date('2026-11-22T08:00:00+03:30'), { women: 4, men: 12 })
await clicked(new Date('2026-11-22T08:30:00+03:30'), { women: 8 })

test('a walk finds each month once, with hours; fewer than ten are withheld, and nothing adds up to them', async () => {
  for (const limit of [1, 3, 200]) {
    const met = await walk(visitor, `/api/v1/attendance?limit=${limit}`)
    expect(
      met.map(({ month, group, attendances, hours, withheld }) => [month, group, attendances, hours, withheld]),
    ).toEqual([
      ['1405-06', 'boys', null, null, true],
      ['1405-06', 'women', 30, 45, false],
      ['1405-09', 'men', 12, 18, false],
      ['1405-09', 'women', 12, 18, false],
    ])
    expect(met.every(({ zone, kind, basis }) => zone === 'd08' && kind === 'sport' && basis === 'counted')).toBe(true)
  }
})

test('it can be asked by zone, month, kind and group, and taken home as a file with its columns explained', async () => {
  const asked = await walk(visitor, '/api/v1/attendance?month=1405-09&group=men&kind=sport&zone=d08')
  expect(asked).toHaveLength(1)
  expect(await walk(visitor, '/api/v1/attendance?zone=d01')).toHaveLength(0)
  const csv = await (await visitor.request('/open/attendance.csv')).text()
  expect(csv).toContain('1405-06,d08,sport,women,counted,30,45,false')
  expect(await (await visitor.request('/open/attendance.json')).json()).toMatchObject({ set: 'attendance' })
  expect((await visitor.open('/open')).text).toContain('attendances')
})

test('what it cannot be asked is refused', async () => {
  for (const query of ['after=x', 'month=1405-13', 'zone=nowhere', 'group=cats'])
    expect((await visitor.request(`/api/v1/attendance?${query}`)).status).toBe(422)
})
