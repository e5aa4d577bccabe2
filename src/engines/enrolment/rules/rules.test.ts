import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { wallTime } from '#platform/calendar/instant.ts'
import { type Attendee, ageDay, bornInYear, everybody, meets } from './audience.ts'
import { eligible, isWelcome, lanesFor } from './eligible.ts'
import { priceOf, refundOf } from './fees.ts'
import { afterWaking, isGathering, promotion } from './offers.ts'
import { phaseAt, rankIn, whyNotPhases } from './phases.ts'
import { type Change, fold, isSeated, mayBecome, states } from './states.ts'

const someone = (id: string, wish: Partial<Attendee> = {}): Attendee => ({
  id,
  role: 'participant',
  zones: [],
  organisations: [],
  standings: [],
  guardianOf: [],
  ...wish,
})
const born = (day: string) => ({ from: day, to: day })

const clock = (text: string) => Date.parse(`${text}+03:30`)

const change = (from: Change['from'], to: Change['state']): Change => ({
  from,
  state: to,
  seats: 2,
  rank: null,
  until: null,
})

describe('states', () => {
  test('no end is left again', () => {
    for (const end of ['refused', 'lapsed', 'withdrawn', 'cancelled'] as const) {
      expect(states.filter((to) => mayBecome(end, to))).toEqual([])
    }
    expect(states.filter(isSeated)).toEqual(['held', 'offered', 'confirmed'])
  })

  test('the row is the fold of its changes, and what cannot follow is found', () => {
    expect(fold([change('none', 'waiting'), change('waiting', 'offered')])?.state).toBe('offered')
    expect(fold([])).toBeUndefined()
    expect(() => fold([change('none', 'lapsed')])).toThrow('none became lapsed')
    expect(() => fold([change('none', 'confirmed'), change('waiting', 'offered')])).toThrow('while it was confirmed')
  })
})

describe('who may come', () => {
  const womensHour = {
    profiles: [
      { key: 'women', sex: 'female' as const, ageMin: 6 },
      { key: 'small', ageMax: 5, together: 'female-guardian' as const, takesSeat: false },
    ],
    party: { min: 1, max: 6 },
  }
  const womensHourFor = (max: number) => ({ ...womensHour, party: { min: 1, max } })
  const mother = someone('mother', { sex: 'female', born: born('1990-05-05'), guardianOf: ['boy', 'girl'] })
  const boy = someone('boy', { sex: 'male', born: born('2022-06-01') })
  const girl = someone('girl', { sex: 'female', born: born('2018-06-01') })

  test('a small boy comes to the women’s hour with his mother, and takes no seat', () => {
    const verdict = eligible([mother, boy, girl], womensHour, '2026-11-22')
    expect(isWelcome(verdict)).toBe(true)
    expect(verdict).toMatchObject({ seats: 2, heads: 3 })
    expect(verdict.members.map(({ profile }) => profile)).toEqual(['women', 'small', 'women'])
  })

  test('without her, or when he is seven, the refusal names what is nearest', () => {
    const alone = eligible(
      [someone('other', { sex: 'female', born: born('1990-05-05') }), boy],
      womensHour,
      '2026-11-22',
    )
    expect(alone.members[1]?.refusal?.why).toBe('alone')
    const grown = eligible([mother, { ...boy, born: born('2019-01-01') }], womensHour, '2026-11-22')
    expect(grown.members[1]?.refusal).toMatchObject({ why: 'too-old', profile: { key: 'small' } })
    const father = eligible(
      [mother, someone('he', { sex: 'male', born: born('1983-05-05') })],
      womensHour,
      '2026-11-22',
    )
    expect(father.members[1]?.refusal).toMatchObject({ why: 'sex', profile: { key: 'women' } })
  })

  test('age is counted in Jalali years; whoever was born on 30 Esfand is older on 29 Esfand in common years', () => {
    const leapling = someone('x', { born: born('2025-03-20') })
    expect(meets(leapling, { ageMin: 1 }, '2026-03-19')).toBe('too-young')
    expect(meets(leapling, { ageMin: 1 }, '2026-03-20')).toBe('yes')
  })

  test('of whom only the year is known, the date is asked only where it matters', () => {
    const year = someone('x', { born: bornInYear(2018) })
    expect(meets(year, { ageMin: 6, ageMax: 9 }, '2026-11-22')).toBe('yes')
    expect(meets(year, { ageMin: 8 }, '2026-06-22')).toBe('unsure')
    expect(meets(year, { ageMax: 6 }, '2026-11-22')).toBe('too-old')
    expect(meets(someone('y'), { ageMin: 3 }, '2026-11-22')).toBe('unsure')
  })

  test('a year may have been told in either calendar, so it ends with the solar year that began in it', () => {
    expect(bornInYear(2020)).toEqual({ from: '2020-01-01', to: '2021-03-20' })
    expect(bornInYear(2021)).toEqual({ from: '2021-01-01', to: '2022-03-20' })
    expect(bornInYear(2023)).toEqual({ from: '2023-01-01', to: '2024-03-19' })
  })

  test('in the school year age counts on 31 Shahrivar', () => {
    expect(ageDay({ ...everybody, ageOn: 'school-year' }, '2026-11-22')).toBe('2026-09-22')
    expect(ageDay({ ...everybody, ageOn: '2026-01-01' }, '2026-11-22')).toBe('2026-01-01')
  })

  test('seven small children need two adults, carers need somebody to care for, and parties have a size', () => {
    const children = Array.from({ length: 7 }, (_, at) => someone(`c${at}`, { born: born('2019-01-01') }))
    const wide = { profiles: [], party: { min: 1, max: 20 } }
    expect(eligible([mother, ...children], wide, '2026-11-22').party).toEqual(['too-few-adults'])
    expect(eligible([mother, someone('c', { role: 'carer' })], wide, '2026-11-22').party).toEqual(['too-many-carers'])
    const cared = [someone('a', { hasDisability: true }), someone('c', { role: 'carer' })]
    expect(eligible(cared, everybody, '2026-11-22')).toMatchObject({ party: [], seats: 1, heads: 2 })
    expect(eligible([mother, mother, mother], { ...everybody, party: { min: 1, max: 2 } }, '2026-11-22').party).toEqual(
      ['too-many'],
    )
  })

  test('a party is as large as the seats it takes: carers and the smallest make it no larger', () => {
    const small = ['b1', 'b2'].map((id) => someone(id, { sex: 'male', born: born('2022-06-01') }))
    const with2 = { ...mother, guardianOf: ['b1', 'b2', 'girl'] }
    expect(eligible([with2, ...small], womensHourFor(1), '2026-11-22')).toMatchObject({ party: [], seats: 1, heads: 3 })
    expect(eligible([with2, girl, ...small], womensHourFor(1), '2026-11-22').party).toEqual(['too-many'])
  })

  test('a lane is for parties of which every member belongs to it', () => {
    const lanes = [{ id: 'A', rule: { zones: ['z1'] } }]
    const resident = someone('r', { zones: ['z1', 'city'] })
    expect(lanesFor([resident], lanes, '2026-11-22')).toEqual(['A'])
    expect(lanesFor([resident, someone('guest')], lanes, '2026-11-22')).toEqual([])
  })
})

describe('phases', () => {
  const phases = [
    { id: 'residents', from: '2026-11-01T00:00:00Z', until: '2026-11-10T00:00:00Z', how: 'draw' as const },
    { id: 'all', from: '2026-11-10T00:00:00Z', until: '2026-12-01T00:00:00Z', how: 'first-come' as const },
  ]
  test('one phase ends where the next begins, and ranks of the earlier come first', () => {
    const phaseOn = (day: string) => phaseAt(phases, Date.parse(day))?.phase.id
    expect(['2026-10-30', '2026-11-09', '2026-11-10', '2026-12-01'].map(phaseOn)).toEqual([
      undefined,
      'residents',
      'all',
      undefined,
    ])
    expect(rankIn(0, 99_999)).toBeLessThan(rankIn(1, 0))
    expect([whyNotPhases(phases), whyNotPhases([]), whyNotPhases(phases.toReversed())]).toEqual([
      undefined,
      'none',
      'overlap',
    ])
  })
})

describe('offers', () => {
  test('quiet hours do not count', () => {
    expect(afterWaking(clock('2026-11-22T09:00'), 12)).toBe(clock('2026-11-22T21:00'))
    expect(afterWaking(clock('2026-11-22T20:00'), 12)).toBe(clock('2026-11-23T18:00'))
    expect(afterWaking(clock('2026-11-22T23:00'), 12)).toBe(clock('2026-11-23T20:00'))
    expect(afterWaking(clock('2026-11-22T03:00'), 12)).toBe(clock('2026-11-22T20:00'))
  })

  test('no offer ends while people sleep, and none takes less than its hours', () => {
    fc.assert(
      fc.property(fc.integer({ min: clock('2026-01-01T00:00'), max: clock('2027-01-01T00:00') }), (now) => {
        const end = afterWaking(now, 12)
        const { hour, minute } = wallTime(new Date(end))
        expect(end - now).toBeGreaterThanOrEqual(12 * 3_600_000)
        expect(hour * 60 + minute).toBeGreaterThanOrEqual(8 * 60)
        expect(hour * 60 + minute).toBeLessThanOrEqual(22 * 60)
      }),
    )
  })

  test('a free place that comes up early is given at once, later it is offered, and at last the door decides', () => {
    const start = clock('2026-11-25T18:00')
    expect(promotion(clock('2026-11-22T09:00'), start, 0n)).toEqual({ to: 'confirmed' })
    expect(promotion(clock('2026-11-22T09:00'), start, 500n)).toEqual({
      to: 'offered',
      until: clock('2026-11-22T21:00'),
    })
    expect(promotion(clock('2026-11-25T10:00'), start, 0n)).toEqual({ to: 'offered', until: clock('2026-11-25T16:00') })
    expect(promotion(clock('2026-11-25T16:00'), start, 0n)).toEqual({ to: 'door' })
    expect(promotion(clock('2026-11-25T16:00'), undefined, 0n)).toEqual({ to: 'confirmed' })
  })

  test('seats are gathered for a party passed over three times, for a day, and not near the start', () => {
    const now = clock('2026-11-22T09:00')
    const since = (hours: number) => ({ skips: 3, since: now - hours * 3_600_000 })
    expect(isGathering(now, undefined, { skips: 2, since: undefined })).toBe(false)
    expect(isGathering(now, undefined, { skips: 3, since: undefined })).toBe(true)
    expect([isGathering(now, undefined, since(23)), isGathering(now, undefined, since(25))]).toEqual([true, false])
    expect(isGathering(now, now + 40 * 3_600_000, since(1))).toBe(false)
  })
})

describe('fees', () => {
  const plan = { rows: [{ amount: '200000' }, { amount: '50000', when: { ageMax: 11 } }], paysFor: 3 }
  const adult = someone('a', { born: born('1990-01-01') })
  const child = someone('c', { born: born('2020-01-01') })

  test('everybody pays the cheapest that applies, and a family for the dearest three at the most', () => {
    expect(priceOf(plan, [adult, adult, child], '2026-11-22')).toBe(450_000n)
    expect(priceOf(plan, [adult, child, child, child], '2026-11-22')).toBe(300_000n)
    expect(priceOf(plan, [adult, someone('k', { role: 'carer' })], '2026-11-22')).toBe(200_000n)
    expect(priceOf({ rows: [] }, [adult], '2026-11-22')).toBe(0n)
  })

  test('whom no row of a plan fits pays the dearest', () => {
    const gap = { rows: [{ amount: '10', when: { ageMax: 5 } }] }
    expect(priceOf(gap, [adult], '2026-11-22')).toBe(10n)
  })

  test('what goes back depends on the hours left, in whole thousands, and is all when the organiser cancels', () => {
    expect([80, 30, 3].map((hours) => refundOf(205_500n, hours))).toEqual([205_500n, 102_000n, 0n])
    expect(refundOf(205_500n, 'cancelled')).toBe(205_500n)
  })
})
