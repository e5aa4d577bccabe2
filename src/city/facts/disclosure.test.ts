import { describe, expect, test } from 'vitest'
import { correctActivity, recordActivity } from '#city/programmes/activity-actions.ts'
import { givenProgramme } from '#city/programmes/fixtures.ts'
import programmes from '#city/programmes/module.ts'
import { givenDistricts } from '#city/zones/fixtures.ts'
import { openCity } from '#test/city.ts'
import { disclosed, unitOf } from './disclosure.ts'
import facts from './module.ts'
import { monthsOfProgramme, recountTallies } from './queries.ts'
import { isTooFew } from './rules.ts'

describe('people are counted from ten on', () => {
  test.each([
    [0, null],
    [9, null],
    [10, 10],
    [43, 43],
    [-9, null],
    [-12, -12],
  ])('%i is told as %s', (value, told) => {
    expect(disclosed(value, 'people')).toEqual({ value: told, unit: 'people', withheld: told === null })
  })

  test('things have no secrets', () => {
    expect(disclosed(3, 'things')).toEqual({ value: 3, unit: 'things', withheld: false })
    expect(unitOf('installation')).toBe('things')
    expect(unitOf('nobody-knows')).toBe('people')
  })
})

test('by how much a count was wrong is not told: forty less thirty-three would be the seven who came', () => {
  expect(isTooFew({ kind: 'class', corrects: 'one', difference: -33, void: false })).toBe(true)
  expect(isTooFew({ kind: 'class', corrects: 'one', difference: -40, void: true })).toBe(false)
  expect(isTooFew({ kind: 'class', corrects: 'one', difference: -7, void: true })).toBe(true)
})

describe('a total', async () => {
  const city = await openCity({ modules: [facts, programmes], now: new Date('2026-11-01T09:00:00+03:30') })
  const [zone] = await givenDistricts(city.db, city.now)
  const work = await city.work('rules')

  const did = async (...people: (number | undefined)[]) => {
    const { id } = await givenProgramme(city.db, city.now, { startsOn: '2025-03-21' })
    const made: string[] = []
    for (const one of people) {
      made.push(await recordActivity(work, id, { kind: 'class', on: '2026-10-25', people: one, zoneId: zone?.id }))
    }
    await city.settle()
    const total = async () => {
      await city.settle()
      return (await monthsOfProgramme(city.db, id)).map(({ quantity }) => quantity)
    }
    const correct = (at: number, to: number | 'void') =>
      correctActivity(work, id, { id: made[at] ?? '', to, reason: 'شمارش دوباره' })
    return { total, correct }
  }

  test('adds up only activities with ten people or more', async () => {
    expect(await (await did(40, 7, 9, 10, undefined)).total()).toEqual([50])
    expect(await (await did(9, 9, 9)).total()).toEqual([0])
  })

  test('follows corrections across the limit, in both directions, and once they come together', async () => {
    const { total, correct } = await did(40, 7)
    await correct(0, 6)
    expect(await total()).toEqual([0])
    await correct(1, 12)
    expect(await total()).toEqual([12])
    await correct(0, 20)
    await correct(0, 15)
    expect(await total()).toEqual([27])
    await correct(1, 'void')
    expect(await total()).toEqual([15])
    await recountTallies(city.db)
    expect(await total()).toEqual([15])
  })

  test('counts people whom nobody had counted at first', async () => {
    const { total, correct } = await did(undefined)
    await correct(0, 30)
    expect(await total()).toEqual([30])
  })
})
