/**
 * What a page of the list of what is due costs among a hundred thousand promises and two million events, beside the same
 * page among a thousand: it has to cost the same. `npm run bench -- commitment`
 */
import { commitmentsOf } from '../src/engines/commitment/queries/commitments.ts'
import { historyOf } from '../src/engines/commitment/queries/events.ts'
import { duePage } from '../src/engines/commitment/queries/due.ts'
import type { Db } from '../src/platform/db/database.ts'
import { holderOf } from '../test/support/promises.ts'
import { alternately, cityOf, cuts, openServer } from './support/promise-city.ts'
import { ratio, short, show } from './support/report.ts'

const [few, many] = [1000, 100_000]
const eventsEach = 19
const turns = 300

const matterId = '00000000-0000-7000-8a00-000000000007'
/** From here on the small city has still a page of this length; a shorter one would cost less for that alone. */
const shortPage = 15
const middle = { bucket: 6, on: '2026-05-01', rank: 99, id: '00000000-0000-7000-8b00-000000000000' }
const page = 51

const questions: readonly (readonly [string, (db: Db) => PromiseLike<unknown>])[] = [
  ['the first page of one unit', (db) => duePage(db, { holderIds: [holderOf(1)], cuts, most: page })],
  ['a page in the middle', (db) => duePage(db, { holderIds: [holderOf(1)], cuts, most: shortPage, after: middle })],
  ['a person with three units', (db) => duePage(db, { holderIds: [1, 2, 3, 1000].map(holderOf), cuts, most: page })],
  ['a matter and its commitments', (db) => commitmentsOf(db, [matterId])],
  ['a page of its history', (db) => historyOf(db, matterId)],
]

const server = await openServer()
try {
  const [small, large] = [
    await cityOf(server.url, { commitments: few, eventsEach }),
    await cityOf(server.url, { commitments: many, eventsEach }),
  ]
  const lines = []
  for (const [what, ask] of questions) {
    const [one, other] = await alternately(
      () => ask(small.db),
      () => ask(large.db),
      turns,
    )
    lines.push({
      question: what,
      [`${few}, ms`]: short(one),
      [`${many}, ms`]: short(other),
      'many : few': ratio(other / one),
      target: '< 1.3×',
    })
  }
  const note = `${many} promises with ${many * (eventsEach + 1)} events, filled in ${short(large.seconds)} s. Medians of ${turns} turns, the two cities in turn.`
  show('What is due, among a thousand and a hundred thousand promises', lines, note)
  await small.close()
  await large.close()
} finally {
  server.stop()
}
