import { describe, expect, test } from 'vitest'
import { byDistrict, byMonth, barOf, holesOf, loadOfMonths, placeInYear, type Planned } from './plan.ts'
import { overlapOf, overlapsOf } from './overlaps.ts'

let ids = 0
const programme = (wish: Partial<Planned> = {}): Planned => ({
  id: `p${(ids += 1)}`,
  startsOn: '2026-04-01',
  endsOn: '2026-06-30',
  audience: ['everyone'],
  duties: ['D5'],
  zones: [],
  ownerSlug: `office-${ids}`,
  state: 'running',
  ...wish,
})

test('programmes by duty and district: those of the whole city in a column of their own', () => {
  const programmes = [programme(), programme({ zones: ['a', 'b'] }), programme({ zones: ['b'], duties: ['D5', 'D3'] })]
  expect(byDistrict(programmes, ['D3', 'D5', 'D6'], ['a', 'b'])).toEqual([
    { dutyId: 'D3', all: 1, city: 0, cells: [0, 1] },
    { dutyId: 'D5', all: 3, city: 1, cells: [1, 2] },
    { dutyId: 'D6', all: 0, city: 0, cells: [0, 0] },
  ])
})

test('a programme belongs to every month its period touches, by the Jalali calendar', () => {
  const programmes = [programme({ startsOn: '2026-04-20', endsOn: '2026-05-22' })]
  expect(byMonth(programmes, ['D5'], 1405)[0]?.cells).toEqual([1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0])
  expect(loadOfMonths(programmes, 1405)[2]).toBe(1)
  expect(loadOfMonths(programmes, 1404).every((load) => load === 0)).toBe(true)
})

describe('holes', () => {
  const ground = { dutyIds: ['D5', 'D6'], districtIds: ['a', 'b'], active: new Set(['a']) }

  test('duties without programmes, districts without activity or a programme of their own', () => {
    expect(holesOf([programme({ zones: ['a'] })], ground)).toEqual({ duties: ['D6'], idle: ['b'], without: ['b'] })
  })

  test('a stopped programme fills no hole', () => {
    expect(holesOf([programme({ state: 'stopped' })], ground).duties).toEqual(['D5', 'D6'])
  })

  test('of a year that has not begun nobody says that nothing was done', () => {
    expect(holesOf([], { ...ground, active: undefined }).idle).toBeUndefined()
  })
})

describe('the timeline', () => {
  test('a bar is cut at both ends of the year, and says so', () => {
    expect(barOf({ startsOn: '2025-01-01', endsOn: '2027-05-01' }, 1405)).toEqual({
      from: 0,
      length: 100,
      earlier: true,
      later: true,
    })
    const oneDay = barOf({ startsOn: '2026-03-21', endsOn: '2026-03-21' }, 1405)
    expect(oneDay).toMatchObject({ from: 0, earlier: false, later: false })
    expect(oneDay.length).toBeCloseTo(100 / 365)
  })

  test('today has its place only in its own year', () => {
    expect([placeInYear('2026-03-20', 1405), placeInYear('2026-03-21', 1405), placeInYear('2027-03-21', 1405)]).toEqual(
      [undefined, 0, undefined],
    )
  })
})

describe('overlaps', () => {
  const [one, other] = [programme({ zones: ['a'] }), programme({ zones: ['a', 'b'] })]

  test('two with the same audience, duty and district at the same time', () => {
    expect(overlapOf(one, other)).toMatchObject({ duties: ['D5'], audience: ['everyone'], zones: ['a'], days: 91 })
  })

  test.each([
    ['another audience', { audience: ['elders' as const] }, false],
    ['another duty', { duties: ['D6'] }, false],
    ['only an aim in common', { duties: ['A1'] }, false],
    ['another district', { zones: ['b'] }, false],
    ['the whole city', { zones: [] }, true],
    ['thirty free days between them', { startsOn: '2026-07-31', endsOn: '2026-08-30' }, true],
    ['thirty-one free days between them', { startsOn: '2026-08-01', endsOn: '2026-08-30' }, false],
  ])('%s', (_name, wish, near) => {
    expect(overlapOf(one, programme({ zones: ['a'], ...wish })) !== undefined).toBe(near)
  })

  test('a pair with several common duties is found once, and what has ended is left in peace', () => {
    const two = [programme({ duties: ['D5', 'D6'] }), programme({ duties: ['D5', 'D6'] })]
    expect(overlapsOf([...two, programme({ state: 'ended' })])).toHaveLength(1)
  })

  test('those of different offices come first', () => {
    const programmes = [programme({ ownerSlug: 'x' }), programme({ ownerSlug: 'x' }), programme({ ownerSlug: 'y' })]
    expect(overlapsOf(programmes).map(({ sameOwner }) => sameOwner)).toEqual([false, false, true])
  })
})
