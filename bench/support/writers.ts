/**
 * A process of writers, each of whom adds to a history of their own, or bare rows, for so long. Forked by `processes.ts`,
 * which tells it when to begin and hears how many a second it wrote.
 */
import { once } from 'node:events'
import { connect } from '../../src/platform/db/database.ts'
import { append, insertBare } from './histories.ts'

export interface Writers {
  readonly url: string
  readonly what: 'events' | 'rows'
  /** The numbers of their matters. */
  readonly matters: readonly number[]
  readonly seconds: number
}

const { url, what, matters, seconds }: Writers = JSON.parse(process.env['WRITERS'] ?? '')
const { db, pool, close } = connect(url, () => {}, { most: matters.length, statementTimeout: 0 })
const write = (number: number) => (what === 'events' ? append(db, number) : insertBare(pool, number))

await Promise.all(matters.map((number) => writing(number, 1000)))
process.send?.({ ready: true })
await once(process, 'message')
const [begun, written] = [
  performance.now(),
  await Promise.all(matters.map((number) => writing(number, seconds * 1000))),
]
const all = written.reduce((sum, each) => sum + each, 0)
process.send?.({ perSecond: (all * 1000) / (performance.now() - begun) })
await close()
process.disconnect()

/** How often one of them wrote, in so many milliseconds. */
async function writing(number: number, milliseconds: number): Promise<number> {
  const until = performance.now() + milliseconds
  let times = 0
  for (; performance.now() < until; times += 1) await write(number)
  return times
}
