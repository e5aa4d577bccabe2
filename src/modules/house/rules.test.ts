import { expect, test } from 'vitest'
import { budgetFinding } from './rules.ts'

const span = (used: number) => ({ sent: 10, used, most: 100 })

test.each([
  [0.1, 0.2, 'well'],
  [0.7, 0.2, 'look'],
  [0.1, 0.75, 'look'],
  [1, 0.3, 'bad'],
  [0.2, 0.99, 'bad'],
] as const)('with %d of the hour and %d of the day used it is %s', (hour, day, verdict) => {
  expect(budgetFinding(span(hour), span(day)).verdict).toBe(verdict)
})
