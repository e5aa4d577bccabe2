import { percentile, timed } from './report.ts'

export interface Herd {
  readonly perSecond: number
  /** The slowest hundredth, in milliseconds from the moment all began. */
  readonly p99: number
}

/** Everybody at once, each by their number. */
export async function herd(size: number, one: (number: number) => Promise<unknown>): Promise<Herd> {
  const times: number[] = []
  const { ms } = await timed(() =>
    Promise.all(Array.from({ length: size }, async (_, number) => times.push((await timed(() => one(number))).ms))),
  )
  const sorted = times.toSorted((a, b) => a - b)
  return { perSecond: (size / ms) * 1000, p99: percentile(sorted, 99) }
}
