import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import { decodeText } from '../../exports/decode.ts'
import { limits, type Reading, type ReadWish } from './reading.ts'
import { words } from './words.ts'
import type { ReadOrder } from './worker.ts'

/**
 * Reads a calendar file that somebody sent (RFC 5545): at most 1 MB, 2,000 events and 400 dates each. Never throws for
 * what the file holds, and never takes longer than a few seconds: an event on which the reader sticks for `patience`
 * milliseconds is given up, and after three of those no series is tried any more. One file at a time.
 */
export function importCalendar(
  bytes: Uint8Array,
  wish: ReadWish,
  patience: number = limits.patience,
): Promise<Reading> {
  if (bytes.length > limits.bytes) {
    return Promise.resolve({ entries: [], problems: [{ reason: words.tooLarge(limits.bytes / 1_048_576) }] })
  }
  const decoded = decodeText(bytes)
  const text = 'text' in decoded ? decoded.text : new TextDecoder().decode(bytes)
  const reading = last.then(() => readWatched(text, wish, patience))
  last = reading.catch(() => undefined)
  return reading
}

/** The file in hand, after which comes the next: readers share one core. */
let last: Promise<unknown> = Promise.resolve()

async function readWatched(text: string, wish: ReadWish, patience: number): Promise<Reading> {
  const slow: number[] = []
  for (;;) {
    const answer = await readInThread({ text, wish, slow, tired: slow.length >= limits.slow }, patience)
    if (typeof answer !== 'number') return answer
    if (slow.length >= limits.slow) return { entries: [], problems: [{ line: answer, reason: words.tooSlow }] }
    slow.push(answer)
  }
}

/** The reading, or the line of the event that took too long or fell over the thread. */
function readInThread(order: Omit<ReadOrder, 'inHand'>, patience: number): Promise<Reading | number> {
  const inHand = new Float64Array(new SharedArrayBuffer(16))
  const workerData: ReadOrder = { ...order, inHand }
  const thread = new Worker(workerFile(), { workerData, resourceLimits: { maxOldGenerationSizeMb: 256 } })
  return new Promise((resolve) => {
    const watch = setInterval(() => {
      const [line = 0, since = 0] = inHand
      if (since > 0 && Date.now() - since > patience) end(line)
    }, 50)
    const end = (answer: Reading | number) => {
      clearInterval(watch)
      resolve(answer)
      void thread.terminate()
    }
    thread.on('message', (reading: Reading) => end(reading))
    thread.on('error', () => end(inHand[0] ?? 0))
  })
}

/** Where the thread's file is: beside this one in the sources; built, beside the bundle or above its chunks. */
function workerFile() {
  const places = ['./worker.ts', './calendar-reader.js', '../calendar-reader.js']
  const files = places.map((place) => fileURLToPath(new URL(place, import.meta.url)))
  const found = files.find((file) => existsSync(file))
  if (!found) throw new Error(`The reader of calendars has no thread: none of ${files.join(', ')}`)
  return found
}
