import type { DemoResolution } from '../../council/stories.ts'

/** The number everybody knows: the neighbourhood house of Amirkhiz. The others follow from their days. */
const known = 812

/** Resolutions with the numbers a register gives: one after another by the day of adoption. What names another follows it. */
export function numbered(all: readonly DemoResolution[]): DemoResolution[] {
  const byDay = all.toSorted((a, b) => a.daysAgo - b.daysAgo)
  const at = byDay.findIndex(({ number }) => number === known)
  const given = new Map(byDay.map(({ number }, place) => [number, known + at - place]))
  const numberOf = (number: number) => given.get(number) ?? number
  return byDay.map(({ supersedes, ...one }) => ({
    ...one,
    number: numberOf(one.number),
    ...(supersedes !== undefined && { supersedes: numberOf(supersedes) }),
  }))
}

/** By which resolution each was repealed. */
export const repeals = (all: readonly DemoResolution[]): ReadonlyMap<number, number> =>
  new Map(all.flatMap(({ number, supersedes }) => (supersedes === undefined ? [] : [[supersedes, number] as const])))
