/** Old pages into a new city: whether ten times as many take no more than eleven times as long, and whether a second run changes anything. */
import { once } from 'node:events'
import { spawn } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openCity, type BenchCity } from './support/city.ts'
import { ratio, short, show, timed } from './support/report.ts'
import { textOf } from './support/texts.ts'

const [few, many] = [1000, 10_000]

const city = await openCity({ seed: 'empty' })
try {
  await city.stop()
  const nothing = await timed(() => importPages(city, 0, 1))
  const small = await timed(() => importPages(city, 1, few))
  const large = await timed(() => importPages(city, 1 + few, many))
  const before = await rowsWritten(city)
  const again = await timed(() => importPages(city, 1 + few, many))
  const changed = (await rowsWritten(city)) - before
  const growth = (large.ms - nothing.ms) / (small.ms - nothing.ms)
  show('Importing old pages', [
    { what: `${few} pages in a second`, measured: short((few * 1000) / (small.ms - nothing.ms)), target: '' },
    { what: `${many} pages : ${few} pages`, measured: ratio(growth), target: '≤ 11×' },
    { what: 'rows that a second run changes', measured: changed, target: '0' },
    { what: 'second run : first run', measured: ratio(again.ms / large.ms), target: '' },
  ])
} finally {
  await city.close()
}

/** One process of the operator's command, over a table of pages of which each is another. */
async function importPages({ environment, folder }: BenchCity, first: number, count: number) {
  const file = join(folder, `pages-${first}-${count}.csv`)
  const rows = Array.from({ length: count }, (_row, at) => rowOf(first + at))
  writeFileSync(file, ['code,date,title,lead,body', ...rows].join('\n'))
  const child = spawn(process.execPath, ['dist/server/cli.js', 'import', 'page', file], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const [code] = await once(child, 'exit')
  if (code !== 0) throw new Error(`The import ended with ${code}`)
}

function rowOf(number: number): string {
  const { title, lead, body } = textOf(number)
  const day = new Date(Date.UTC(2010, 0, 1 + (number % 2000))).toISOString().slice(0, 10)
  const cells = [String(number + 1000), day, `${title} ${number}`, lead, body]
  return cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')
}

/** Rows written to tables of the city since the server started, as it counts them itself. */
async function rowsWritten({ pool }: BenchCity): Promise<number> {
  await pool.query('select pg_stat_force_next_flush(), pg_stat_clear_snapshot()')
  const { rows } = await pool.query<{ written: number }>(
    `select sum(n_tup_ins + n_tup_upd + n_tup_del)::int as written from pg_stat_user_tables where schemaname = 'public'`,
  )
  return rows[0]?.written ?? 0
}
