import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { assign } from './hungarian.ts'
import type { Metres } from './metres.ts'
import { tileLayout } from './tiles.ts'

test('the assignment is the cheapest of all', () => {
  const grid = fc.array(fc.array(fc.nat(20), { minLength: 5, maxLength: 5 }), { minLength: 1, maxLength: 4 })
  const cheapest = (costs: number[][], taken: number[] = []): number => {
    const [row, ...rest] = costs
    if (!row) return 0
    const free = row.map((_, at) => at).filter((at) => !taken.includes(at))
    return Math.min(...free.map((at) => (row[at] ?? 0) + cheapest(rest, [...taken, at])))
  }
  fc.assert(
    fc.property(grid, (costs) => {
      const chosen = assign(costs)
      const total = chosen.reduce((sum, column, row) => sum + (costs[row]?.[column] ?? 0), 0)
      return new Set(chosen).size === costs.length && total === cheapest(costs)
    }),
  )
})

test('zones on one spot stand in the order of their codes', () => {
  const here: Metres = [0, 0]
  const { tiles, rows, columns } = tileLayout(new Map(['c', 'a', 'b', 'd'].map((code) => [code, here])))
  expect([rows, columns]).toEqual([2, 2])
  expect(Object.fromEntries(tiles)).toEqual({ a: [0, 0], b: [1, 0], c: [0, 1], d: [1, 1] })
})
