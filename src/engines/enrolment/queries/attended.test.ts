import { describe, expect, test } from 'vitest'
import { givenPerson } from '#city/people/fixtures.ts'
import { givenDistricts } from '#city/zones/fixtures.ts'
import { openCity } from '#test/city.ts'
import { type NewMark, recordMark } from '../actions/attendance.ts'
import { enrol } from '../actions/enrol.ts'
import { givenOffering } from '../fixtures.ts'
import { attendedBetween, attendedSpan } from './attended.ts'

const city = await openCity({ modules: [], now: new Date('2026-11-22T09:00:00+03:30') })
const keeper = await city.staff('دربان', 'officer')
const zoneId = (await givenDistricts(city.db, city.now)).find(({ code }) => code === 'd08')?.id ?? ''

const aMinute = 60_000
const all = { from: new Date(0), until: new Date('2100-01-01'), zoneKind: 'district' as const }

/** A session of an hour and a half that begins in ten minutes, with one party of a woman, a girl, a man of 70 and a stranger. */
async function met(kind: string) {
  const startsAt = new Date(city.now.getTime() + 10 * aMinute)
  const { offering, sessions } = await givenOffering(city.db, city.now, { kind, startsAt, zoneId, seats: 50 })
  const sessionId = sessions[0]?.id ?? ''
  const sara = await givenPerson(city.db, 'سارا', { sex: 'female', birthYear: 1990 })
  const guests = [
    { guestName: 'نازنین', sex: 'female' as const, birthYear: 2015 },
    { guestName: 'حسن', sex: 'male' as const, birthYear: 1956 },
    { guestName: 'ناشناس', sex: null, birthYear: null },
  ]
  const party = [{ personId: sara.id }, ...guests]
  const { id } = await enrol(await city.work(keeper), {
    key: crypto.randomUUID(),
    offeringId: offering.id,
    sessionId,
    party,
  })
  const mark = async (wish: Partial<NewMark>) =>
    recordMark(await city.work(keeper), {
      id: crypto.randomUUID(),
      sessionId,
      enrolmentId: id,
      member: null,
      count: 1,
      value: 'present',
      witness: 'scan',
      at: startsAt,
      ...wish,
    })
  const seen = async () =>
    (await attendedBetween(city.db, all))
      .filter((row) => row.kind === kind)
      .map(({ group, people, hours }) => [group, people, hours])
  return { mark, seen, startsAt }
}

describe('who was there, by group and hours', () => {
  test('a scan of the whole party is each of them; the zone is that of the offering', async () => {
    const { mark, seen } = await met('sport')
    await mark({ count: 4 })
    expect(new Set(await seen())).toEqual(
      new Set([
        ['women', 1, 1.5],
        ['girls', 1, 1.5],
        ['elders', 1, 1.5],
        ['unknown', 1, 1.5],
      ]),
    )
    expect((await attendedBetween(city.db, all)).every((row) => row.zoneId === zoneId)).toBe(true)
    expect((await attendedSpan(city.db))?.from).toBeInstanceOf(Date)
  })

  test('the leader’s word counts against the scan; minutes late are taken off, who was absent is not there', async () => {
    const { mark, seen } = await met('class')
    await mark({ count: 4 })
    await mark({ member: 1, value: 'late', minutes: 30, witness: 'facilitator' })
    await mark({ member: 2, value: 'absent', witness: 'sheet' })
    await mark({ member: 3, value: 'left-early', minutes: 200, witness: 'facilitator' })
    expect(new Set(await seen())).toEqual(
      new Set([
        ['women', 1, 1],
        ['elders', 1, 0],
        ['unknown', 1, 1.5],
      ]),
    )
  })

  test('half of a party at the door are people nobody can name; who was clicked stands apart from who was named', async () => {
    const { mark } = await met('event')
    await mark({ count: 2 })
    await mark({ enrolmentId: null, band: 'girls', count: 12, witness: 'observer' })
    const rows = (await attendedBetween(city.db, all)).filter(({ kind }) => kind === 'event')
    expect(rows.map(({ group, basis, people }) => [group, basis, people])).toEqual([
      ['girls', 'counted', 12],
      ['unknown', 'named', 2],
    ])
  })

  test('a shift lasts from its first scan to the scan of leaving, half an hour over at the most', async () => {
    const { mark, seen, startsAt } = await met('shift')
    const after = (minutes: number) => new Date(startsAt.getTime() + minutes * aMinute)
    await mark({ member: 1, at: after(0) })
    await mark({ member: 1, at: after(60), leaving: true })
    await mark({ member: 3, at: after(-10) })
    await mark({ member: 3, at: after(170), leaving: true })
    await mark({ member: 2, at: after(0) })
    expect(new Set(await seen())).toEqual(
      new Set([
        ['women', 1, 1],
        ['elders', 1, 2],
        ['girls', 1, 1.5],
      ]),
    )
  })
})
