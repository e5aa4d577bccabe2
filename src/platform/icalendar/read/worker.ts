/** The thread that reads other people's calendars: whatever a file does to it, pages are served meanwhile. */
import { parentPort, workerData } from 'node:worker_threads'
import type { ReadWish } from './reading.ts'
import { readText } from './read-text.ts'

export interface ReadOrder {
  readonly text: string
  readonly wish: ReadWish
  readonly slow: readonly number[]
  readonly tired: boolean
  /** Two numbers that the house looks at: the line in hand, and since when (milliseconds since 1970). */
  readonly inHand: Float64Array<SharedArrayBuffer>
}

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- import-calendar.ts alone starts this thread, with an order
const { text, wish, slow, tired, inHand } = workerData as ReadOrder

const begin = (line: number) => {
  inHand[0] = line
  inHand[1] = Date.now()
}
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a port of a thread has no origin
parentPort?.postMessage(readText(text, wish, { begin, slow, tired }))
