/**
 * What a history costs: an event with its lock, its fact, its text and its hash beside a bare INSERT of a row that size,
 * fifty writers in five processes beside one, and the same of bare INSERTs, which is what the machine has to give; folding beside reading, and counting work days beside walking them. `npm run bench -- history`
 */
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { eventsOf } from '../src/engines/commitment/queries/events.ts'
import { fold } from '../src/engines/commitment/rules/course.ts'
import { addWorkdays, isWorkday, type WorkCalendar, workCalendar } from '../src/platform/calendar/workdays.ts'
import { dayNumberOfIso, isoOfDayNumber } from '../src/platform/calendar/jalali.ts'
import { connect } from '../src/platform/db/database.ts'
import { listenForChanges } from '../src/platform/db/changes.ts'
import { keepWhatIsRead } from '../src/platform/db/kept.ts'
import { startServer } from '../src/platform/db/server.ts'
import { fillPromises } from '../test/support/promises.ts'
import { openFolder } from './support/city.ts'
import { append, insertBare, makeBareTable } from './support/histories.ts'
import { writeTogether } from './support/processes.ts'
import { type Line, medianOf, ratio, short, show, timed } from './support/report.ts'

const [writers, processes, seconds] = [50, 5, 5]
/** Rounds of each measurement, and those that are not counted. */
const [rounds, warming] = [300, 30]
const long = 1000

const folder = openFolder()
// Commits wait for the disk, as in a city: without that a bare INSERT would look cheaper than it ever is.
const server = await startServer(join(folder, 'postgres'), { settings: { max_connections: '100' } })
process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
const { db, pool, migrate, close } = connect(server.url, () => {}, { statementTimeout: 0 })
try {
  await migrate()
  await makeBareTable(pool)
  await fillPromises(db, { commitments: 1000, eventsEach: 1 })
  show('A history, as ratios in one run', [...(await appending()), ...(await together()), await folding(), walking()])
} finally {
  await close()
  server.stop()
}

async function appending(): Promise<Line[]> {
  const house = connect(server.url, () => {}, { statementTimeout: 0 })
  const changes = listenForChanges(server.url, () => {})
  keepWhatIsRead(house.db, changes)
  const [ours, heard, bare]: [number[], number[], number[]] = [[], [], []]
  for (let round = 0; round < warming + rounds; round += 1) {
    ours.push((await timed(() => append(db, 0))).ms)
    heard.push((await timed(() => append(house.db, 1))).ms)
    bare.push((await timed(() => insertBare(pool, 0))).ms)
  }
  await changes.stop()
  await house.close()
  return [
    line('an event with lock, fact, text and hash ÷ a bare INSERT', [counted(ours), counted(bare)], '≤ 4×'),
    line('… until its own process has heard of it', [counted(heard), counted(bare)], ''),
  ]
}

const counted = (times: readonly number[]) => medianOf(times.slice(warming))

async function together(): Promise<Line[]> {
  const aSecond = async (what: 'events' | 'rows') => {
    const wish = { url: server.url, what, seconds }
    return [await writeTogether(wish, writers, processes), await writeTogether(wish, 1, 1)] as const
  }
  const what = `${writers} writers on as many matters, ${processes} processes ÷ one writer, a second`
  return [
    line(`events: ${what}`, await aSecond('events'), '≥ 10×'),
    line(`bare INSERTs: ${what}`, await aSecond('rows'), ''),
  ]
}

/** One promise that was spoken of a thousand times. */
async function folding(): Promise<Line> {
  const { rows } = await pool.query<{ id: string }>('select id from commitment order by id desc limit 1')
  const id = rows[0]?.id ?? ''
  await pool.query(
    `insert into commitment_events (matter_id, seq, commitment_id, kind, fact_id, actor_kind, channel, at, data, hash)
     select matter_id, 100 + n, id, 'progress', new_id(), 'rules', 'system', now(), jsonb_build_object('percent', n % 90), '\\x00'
     from commitment, generate_series(1, $2::int) n where id = $1`,
    [id, long - 2],
  )
  const [reading, both]: [number[], number[]] = [[], []]
  for (let round = 0; round < warming + rounds / 3; round += 1) {
    reading.push((await timed(() => eventsOf(db, id))).ms)
    both.push((await timed(async () => fold(await eventsOf(db, id)))).ms)
  }
  return line(
    `reading and folding ${long} events ÷ reading them`,
    [medianOf(both.slice(warming)), medianOf(reading.slice(warming))],
    '≤ 2×',
  )
}

/** Thirty work days on, from each day of two years. */
function walking(): Line {
  const calendar = workCalendar({
    from: '2025-01-01',
    until: '2029-01-01',
    weekends: [{ from: '2020-01-01', weekdays: [5, 6] }],
    daysOff: ['2026-03-21', '2026-03-22', '2026-04-01', '2027-03-21'],
  })
  const days = Array.from({ length: 730 }, (_, at) => isoOfDayNumber(dayNumberOfIso('2025-06-01') + at))
  const time = (run: (day: string) => string) => {
    const begun = performance.now()
    for (let turn = 0; turn < 30; turn += 1) for (const day of days) run(day)
    return performance.now() - begun
  }
  const [walk, count] = [(day: string) => walked(calendar, day, 30), (day: string) => addWorkdays(calendar, day, 30)]
  if (days.some((day) => walk(day) !== count(day))) throw new Error('The two ways lead to other days')
  time(walk)
  time(count)
  return line('thirty work days by walking ÷ by counting', [time(walk), time(count)], '≥ 20×')
}

function walked(calendar: WorkCalendar, from: string, n: number): string {
  let at = dayNumberOfIso(from)
  for (let left = n; left > 0;) {
    at += 1
    if (isWorkday(calendar, isoOfDayNumber(at))) left -= 1
  }
  return isoOfDayNumber(at)
}

function line(what: string, [one, other]: readonly [number, number], target: string): Line {
  return { what, measured: ratio(one / other), of: `${short(one)} ÷ ${short(other)}`, target }
}
