import { array, assert, integer, property, tuple } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fixturesOf } from './fixtures.ts'
import { resultState } from './results.ts'
import { slotOf } from './slots.ts'
import { difference, standingsOf, struckOut, usualPoints } from './standings.ts'

const teamsOf = (count: number) => Array.from({ length: count }, (_, at) => `t${at + 1}`)

describe('fixtures', () => {
  test('everybody meets everybody once, nobody twice in a round, and venues alternate', () => {
    assert(
      property(integer({ min: 2, max: 24 }), (count) => {
        const teams = teamsOf(count)
        const rounds = fixturesOf(teams)
        expect(rounds).toHaveLength(count % 2 === 0 ? count - 1 : count)
        for (const round of rounds) {
          const busy = round.flatMap(({ home, away }) => [home, away])
          expect(new Set(busy).size).toBe(busy.length)
        }
        const pairs = rounds.flat().map(({ home, away }) => [home, away].toSorted().join('-'))
        expect(new Set(pairs).size).toBe((count * (count - 1)) / 2)
        expect(pairs).toHaveLength((count * (count - 1)) / 2)
        for (const team of teams) {
          const homes = rounds.flat().filter(({ home }) => home === team).length
          expect(Math.abs(2 * homes - (count - 1))).toBeLessThanOrEqual(1)
        }
      }),
    )
  })

  test('the return round changes the venues', () => {
    const rounds = fixturesOf(['a', 'b', 'c', 'd'], true)
    expect(rounds).toHaveLength(6)
    const [first, back] = [rounds[0]?.[0], rounds[3]?.[0]]
    expect([back?.home, back?.away]).toEqual([first?.away, first?.home])
  })

  test('one team alone has nobody to meet', () => {
    expect(fixturesOf(['a'])).toEqual([[]])
    expect(fixturesOf([])).toEqual([])
  })
})

const match = (home: string, away: string, homeGoals: number, awayGoals: number) => ({
  home,
  away,
  homeGoals,
  awayGoals,
})
const asIs = (team: string) => team

const order = (teams: string[], ...matches: ReturnType<typeof match>[]) =>
  standingsOf(teams, matches, usualPoints, asIs).map(({ team }) => team)

describe('the table', () => {
  test('counts three, one and nothing', () => {
    const [first, second, third] = standingsOf(
      ['a', 'b', 'c'],
      [match('a', 'b', 2, 1), match('b', 'c', 0, 0), match('c', 'a', 1, 3)],
      usualPoints,
      asIs,
    )
    expect(first).toEqual({ team: 'a', played: 2, won: 2, drawn: 0, lost: 0, scored: 5, conceded: 2, points: 6 })
    expect([second?.team, second?.points, second && difference(second)]).toEqual(['b', 1, -1])
    expect([third?.team, third?.points]).toEqual(['c', 1])
  })

  test('goal difference, then goals, part those of equal points', () => {
    expect(order(['a', 'b', 'c'], match('a', 'c', 1, 0), match('b', 'c', 3, 0))).toEqual(['b', 'a', 'c'])
    expect(order(['a', 'b', 'c', 'd'], match('a', 'c', 1, 0), match('b', 'd', 3, 2))).toEqual(['b', 'a', 'd', 'c'])
  })

  test('then what they did against each other, and in the end the lot', () => {
    const level = [match('b', 'a', 1, 0), match('a', 'c', 1, 0), match('c', 'b', 1, 0)]
    expect(order(['c', 'b', 'a'], ...level)).toEqual(['a', 'b', 'c'])
    expect(order(['a', 'b', 'x'], match('b', 'a', 1, 0), match('a', 'x', 1, 0), match('x', 'b', 1, 0))).toEqual([
      'a',
      'b',
      'x',
    ])
    const pair = [match('b', 'a', 2, 1), match('a', 'c', 2, 1), match('b', 'd', 1, 2)]
    expect(order(['a', 'b'], ...pair)).toEqual(['b', 'a'])
  })

  test('every point belongs to somebody, whatever is played', () => {
    const goals = integer({ min: 0, max: 9 })
    assert(
      property(array(tuple(goals, goals), { minLength: 6, maxLength: 6 }), (results) => {
        const matches = fixturesOf(teamsOf(4))
          .flat()
          .map(({ home, away }, at) => match(home, away, results[at]?.[0] ?? 0, results[at]?.[1] ?? 0))
        const table = standingsOf(teamsOf(4), matches, usualPoints, asIs)
        const draws = matches.filter(({ homeGoals, awayGoals }) => homeGoals === awayGoals).length
        expect(table.reduce((sum, { points }) => sum + points, 0)).toBe((6 - draws) * 3 + draws * 2)
        expect(table.reduce((sum, row) => sum + difference(row), 0)).toBe(0)
      }),
    )
  })
})

const scheduled = (isFinal: boolean, away: string) => ({ home: 'a', away, isFinal })

test('a team that leaves before half of its matches counts for nothing, later all it played stands', () => {
  const matches = [scheduled(true, 'b'), scheduled(false, 'c'), scheduled(false, 'd')]
  expect(struckOut(['a'], matches)).toEqual(new Set(['a']))
  expect(struckOut(['a'], [...matches, scheduled(true, 'e')])).toEqual(new Set())
})

describe('a result', () => {
  const [noon, next] = [new Date('2026-11-22T12:00:00Z'), new Date('2026-11-23T12:00:00Z')]
  const entered = {
    homeGoals: 1,
    awayGoals: 0,
    enteredAt: noon,
    homeConfirmedAt: null,
    awayConfirmedAt: null,
    contestedAt: null,
  }

  test.each([
    ['is open before it is entered', { ...entered, enteredAt: null }, next, 'open'],
    ['waits for the captains', { ...entered, homeConfirmedAt: noon }, noon, 'entered'],
    ['stands when both agree', { ...entered, homeConfirmedAt: noon, awayConfirmedAt: noon }, noon, 'final'],
    ['stands after a day by itself', entered, next, 'final'],
    ['does not stand while one objects', { ...entered, contestedAt: noon }, next, 'contested'],
  ] as const)('%s', (_, one, at, state) => expect(resultState(one, at)).toBe(state))
})

test('matches of a round fill the grounds, then the hours, and rounds follow each other', () => {
  const plan = { first: '2026-12-04', from: '16:30', minutes: 60, every: 7, placeIds: ['north', 'south'] }
  const said = (round: number, at: number) => {
    const slot = slotOf(plan, round, at)
    return slot && `${slot.day} ${slot.from} ${slot.placeId}`
  }
  expect([said(0, 0), said(0, 1), said(0, 2), said(2, 0)]).toEqual([
    '2026-12-04 16:30 north',
    '2026-12-04 16:30 south',
    '2026-12-04 17:30 north',
    '2026-12-18 16:30 north',
  ])
  expect(slotOf(plan, 0, 14)).toBeUndefined()
})
