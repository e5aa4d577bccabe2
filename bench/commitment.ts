/**
 * What a page of the list of what is due costs among a hundred thousand promises and two million events, beside the same
 * page among a thousand: it has to cost the same. `npm run bench -- commitment`
 */
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { commitmentsOf } from '../src/engines/commitment/queries/commitments.ts'
import { historyOf } from '../src/engines/commitment/queries/events.ts'
import { duePage } from '../src/engines/commitment/queries/due.ts'
import { cutsOn } from '../src/engines/commitment/rules/due-list.ts'
import { workCalendar } from '../src/platform/calendar/workdays.ts'
import { connect, type Db } from '../src/platform/db/database.ts'
import { startServer } from '../src/platform/db/server.ts'
import { fillPromises, holderOf } from '../test/support/promises.ts'
import { openFolder } from './support/city.ts'
import { percentile, ratio, short, show, timed } from './support/report.ts'

const [few, many] = [1000, 100_000]
const eventsEach = 19
const turns = 300
/** Turns that are not counted, until both have warmed up. */
const warming = 30
const today = '2026-04-22'
const calendar = workCalendar({
  from: '2026-01-01',
  until: '2027-01-01',
  weekends: [{ from: '2020-01-01', weekdays: [5, 6] }],
  daysOff: [],
})
const cuts = cutsOn(calendar, today)

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

const folder = openFolder()
const server = await startServer(join(folder, 'postgres'), { settings: { fsync: 'off', max_wal_size: '4GB' } })
process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
try {
  const [small, large] = [await cityOf('few', few), await cityOf('many', many)]
  const lines = []
  for (const [what, ask] of questions) {
    const [one, other] = await alternately(
      () => ask(small.db),
      () => ask(large.db),
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

/** A database of its own on the same server, full of so many promises. */
async function cityOf(name: string, commitments: number) {
  const owner = connect(server.url)
  await owner.pool.query(`create database ${name} template template0`)
  await owner.close()
  const url = new URL(server.url)
  url.pathname = `/${name}`
  const { db, migrate, close } = connect(url.href, () => {}, { statementTimeout: 0, most: 2 })
  await migrate()
  const { ms } = await timed(() => fillPromises(db, { commitments, eventsEach }))
  return { db, close, seconds: ms / 1000 }
}

type Ask = () => PromiseLike<unknown>

/** The medians of two questions, in milliseconds, asked in turn so that a busy machine is busy for both. */
async function alternately(one: Ask, other: Ask): Promise<[number, number]> {
  const [first, second]: [number[], number[]] = [[], []]
  for (let turn = 0; turn < warming + turns; turn += 1) {
    first.push(await milliseconds(one))
    second.push(await milliseconds(other))
  }
  return [median(first.slice(warming)), median(second.slice(warming))]
}

async function milliseconds(ask: Ask): Promise<number> {
  return (await timed(async () => ask())).ms
}

function median(times: readonly number[]): number {
  return percentile(
    times.toSorted((a, b) => a - b),
    50,
  )
}
