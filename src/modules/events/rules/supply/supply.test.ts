import { describe, expect, test } from 'vitest'
import { isOpenTo, peopleOf, seatsOpenTo, supplyGroups } from './groups.ts'
import { lowestQuarter, reachOf } from './reach.ts'
import { recordText } from './record.ts'
import { monthOf, seasonBefore, seasonOf } from './seasons.ts'
import { attendanceOf, supplyOf } from './zones.ts'

const party = { min: 1, max: 5 }
const everybody = { profiles: [], party }
const womensHour = {
  profiles: [
    { key: 'women', sex: 'female' as const, ageMin: 6 },
    { key: 'small', ageMax: 5, together: 'female-guardian' as const, takesSeat: false },
  ],
  party,
}

const openTo = (audience: typeof womensHour | typeof everybody, stepFree = true) =>
  supplyGroups.filter((group) => isOpenTo({ audience, stepFree }, group))

const zone = (id: string, x: number, people: number | undefined) => ({ id, at: [x, 0] as const, people })

const indexed = (values: readonly (number | undefined)[]) => values.map((index, at) => ({ code: `z${at}`, index }))

describe('what is open to whom', () => {
  test('a women’s hour with small boys is supply for women and girls, not for men and boys', () => {
    expect(openTo(womensHour)).toEqual(['everybody', 'women', 'girls', 'elders', 'disability'])
  })

  test('what has steps is no supply for people with a disability', () => {
    expect(openTo(everybody, false)).toEqual(supplyGroups.filter((group) => group !== 'disability'))
  })

  test('what is for girls of 13 to 17 counts for girls, what is for members of one club for nobody', () => {
    const teens = { profiles: [{ key: 'teens', sex: 'female' as const, ageMin: 13, ageMax: 17 }], party }
    expect(supplyGroups.filter((group) => isOpenTo({ audience: teens, stepFree: false }, group))).toEqual([
      'everybody',
      'girls',
    ])
    const club = { profiles: [{ key: 'club', organisationId: 'o' }], party }
    expect(supplyGroups.some((group) => isOpenTo({ audience: club, stepFree: true }, group))).toBe(false)
  })

  test('a lane keeps its seats from whoever may not use it', () => {
    const lanes = [{ seats: 6, rule: { sex: 'female' as const } }]
    const seated = { audience: everybody, stepFree: true, seats: 20, lanes }
    expect([seatsOpenTo(seated, 'women'), seatsOpenTo(seated, 'men')]).toEqual([20, 14])
  })

  test('a part is counted where the city knows it, all people where it does not, nobody where nothing is known', () => {
    const parts = new Map([
      ['', 1000],
      ['female', 480],
      ['age:15-24', 200],
      ['age:60-64', 50],
      ['age:85+', 7],
    ])
    expect([peopleOf(parts, 'girls'), peopleOf(parts, 'elders'), peopleOf(parts, 'boys')]).toEqual([480, 57, 1000])
    expect(peopleOf(new Map(), 'women')).toBeUndefined()
  })
})

describe('reach in two steps', () => {
  test('a place shares what it has among all who can walk to it, with the detour', () => {
    // 1,153 m in a straight line are 1,499 m on foot; 1,154 m are 1,500.2 m.
    const zones = [zone('a', 0, 1000), zone('b', 1153, 3000), zone('c', 1154, 4000)]
    const reached = reachOf([{ at: [0, 0], zoneId: 'a', supply: 400 }], zones)
    expect(reached.get('a')?.access).toBeCloseTo(0.1)
    expect(reached.get('b')?.access).toBeCloseTo(0.1)
    expect(reached.get('c')?.access).toBe(0)
    // The mean is 400 seat-hours over 8,000 people.
    expect(reached.get('a')?.index).toBeCloseTo(2)
  })

  test('all people together have all that reaches anybody', () => {
    const zones = [zone('a', 0, 700), zone('b', 900, 1300), zone('c', 5000, 500)]
    const sources = [0, 450, 900, 5100].map((x, at) => ({
      at: [x, 0] as const,
      zoneId: undefined,
      supply: 10 * (at + 1),
    }))
    const reached = reachOf(sources, zones)
    const had = zones.reduce((sum, { id, people }) => sum + (people ?? 0) * (reached.get(id)?.access ?? 0), 0)
    expect(had).toBeCloseTo(100)
  })

  test('where middles are not known a place reaches the zone it lies in', () => {
    const zones = [
      { id: 'a', at: undefined, people: 10 },
      { id: 'b', at: undefined, people: 10 },
    ]
    const reached = reachOf([{ at: [0, 0], zoneId: 'b', supply: 5 }], zones)
    expect([reached.get('a')?.index, reached.get('b')?.index]).toEqual([0, 2])
  })

  test('nobody counted, nothing on: no index', () => {
    expect(reachOf([{ at: [0, 0], zoneId: 'a', supply: 5 }], [zone('a', 0, undefined)]).size).toBe(0)
    expect(reachOf([], [zone('a', 0, 10)]).size).toBe(0)
  })
})

describe('the list of a season', () => {
  test('it has the lowest quarter of the zones that have an index, rounded up', () => {
    expect(lowestQuarter(indexed([3, 1, 2, 5, 4])).map(({ code }) => code)).toEqual(['z1', 'z2'])
    expect(lowestQuarter(indexed([undefined, undefined]))).toEqual([])
  })

  test('who is as low as the last of them is on it, too', () => {
    expect(lowestQuarter(indexed([0, 0, 0, 1])).map(({ code }) => code)).toEqual(['z0', 'z1', 'z2'])
  })

  test('a season is three Jalali months, and the one before spring is the winter of the last year', () => {
    const spring = seasonOf('2026-03-21')
    expect(spring).toMatchObject({ code: '1405-spring', from: '2026-03-21', until: '2026-06-22' })
    expect(seasonBefore(spring)).toMatchObject({ code: '1404-winter', from: '2025-12-22', until: '2026-03-21' })
    expect(monthOf('1405-12', '2026-03-21')).toMatchObject({ before: '1405-11', after: '1406-01' })
    expect(monthOf('1405-99', '2026-03-21').code).toBe('1405-01')
  })

  test('the same content is the same text', () => {
    const record = {
      season: '1405-autumn',
      validFrom: '2026-09-23',
      countedFrom: '2026-06-22',
      countedUntil: '2026-09-23',
      zoneKind: 'district',
      walk: { metres: 1500, detour: 1.3 },
      zones: [{ zone: 'd01', people: 10, seatHours: 2.5, access: 250, index: 1, low: false }],
    }
    expect(recordText(record)).toBe(recordText(structuredClone(record)))
    expect(JSON.parse(recordText(record))).toMatchObject({ zones: record.zones })
  })
})

test('supply stands in the zone of the place, and of a zone without people nothing is said', () => {
  const zones = ['a', 'b'].map((id) => ({
    id,
    code: id,
    name: { fa: id, en: id },
    at: undefined,
    parts: new Map(id === 'a' ? [['', 500]] : []),
  }))
  const offer = { x: null, y: null, audience: womensHour, stepFree: false, lanes: [], seats: 20, hours: 3 }
  const offers = [
    { ...offer, zoneId: 'a' },
    { ...offer, zoneId: 'b' },
  ]
  const women = supplyOf({ zones, offers, group: 'women' })
  expect(women.map(({ seatHours, access }) => [seatHours, access])).toEqual([
    [60, 120],
    [60, undefined],
  ])
  expect(supplyOf({ zones, offers, group: 'men' }).map(({ seatHours, index }) => [seatHours, index])).toEqual([
    [0, undefined],
    [0, undefined],
  ])
})

test('outside the Desk only counts of ten people and more are added up', () => {
  const one = { zoneId: 'a', kind: 'sport', basis: 'named' as const, hours: 1, sample: false }
  const attended = [
    { ...one, group: 'women' as const, people: 30, persons: 12 },
    { ...one, group: 'girls' as const, people: 36, persons: 9 },
  ]
  expect(attendanceOf(attended, 'everybody', true).get('a')).toBe(30)
  expect(attendanceOf(attended, 'everybody', false).get('a')).toBe(66)
  expect(attendanceOf(attended, 'girls', true).get('a')).toBeUndefined()
})
