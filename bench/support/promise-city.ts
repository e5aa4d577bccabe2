/** Cities full of promises beside each other on one server, and questions asked of them in turn. */
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { cutsOn } from '../../src/engines/commitment/rules/due-list.ts'
import { workCalendar } from '../../src/platform/calendar/workdays.ts'
import { connect } from '../../src/platform/db/database.ts'
import { startServer } from '../../src/platform/db/server.ts'
import { fillPromises } from '../../test/support/promises.ts'
import { openFolder } from './city.ts'
import { medianOf, timed } from './report.ts'

/** The day on which everything is asked, among days on which promises are due. */
export const today = '2026-04-22'

const calendar = workCalendar({
  from: '2026-01-01',
  until: '2027-01-01',
  weekends: [{ from: '2020-01-01', weekdays: [5, 6] }],
  daysOff: [],
})
export const cuts = cutsOn(calendar, today)

/** A server of the bench's own, which goes with the process. */
export async function openServer() {
  const folder = openFolder()
  const server = await startServer(join(folder, 'postgres'), { settings: { fsync: 'off', max_wal_size: '4GB' } })
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  return server
}

interface Wish {
  readonly commitments: number
  readonly eventsEach: number
}

/** A database of its own on that server, full of so many promises. */
export async function cityOf(serverUrl: string, wish: Wish) {
  const name = `promises_${wish.commitments}`
  const owner = connect(serverUrl)
  await owner.pool.query(`create database ${name} template template0`)
  await owner.close()
  const url = new URL(serverUrl)
  url.pathname = `/${name}`
  const { db, migrate, close } = connect(url.href, () => {}, { statementTimeout: 0, most: 2 })
  await migrate()
  const { ms } = await timed(() => fillQuickly(url.href, wish))
  return { db, close, seconds: ms / 1000 }
}

/** Promises without looking each reference up, which takes longer than writing the row: what is filled in fits together. */
export async function fillQuickly(url: string, wish: Wish) {
  const name = new URL(url).pathname.slice(1)
  const before = connect(url)
  await before.pool.query(`alter database ${name} set session_replication_role = 'replica'`)
  await before.close()
  const { db, pool, close } = connect(url, () => {}, { statementTimeout: 0, most: 1 })
  await fillPromises(db, wish)
  await pool.query(`alter database ${name} reset session_replication_role`)
  await close()
}

type Ask = () => PromiseLike<unknown>

/** Turns that are not counted, until both have warmed up. */
const warming = 30

/** The medians of two questions, in milliseconds, asked in turn so that a busy machine is busy for both. */
export async function alternately(one: Ask, other: Ask, turns: number): Promise<[number, number]> {
  const [first, second]: [number[], number[]] = [[], []]
  for (let turn = 0; turn < warming + turns; turn += 1) {
    first.push(await milliseconds(one))
    second.push(await milliseconds(other))
  }
  return [medianOf(first.slice(warming)), medianOf(second.slice(warming))]
}

/** One question, in milliseconds. */
export async function milliseconds(ask: Ask): Promise<number> {
  return (await timed(async () => ask())).ms
}
