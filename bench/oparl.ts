/**
 * How many pages of a hundred papers a CPU-second makes, the first and the last of a hundred thousand, and what the last
 * would cost the database if it were counted off instead of read by key. `npm run bench -- oparl`
 */
import { openCity } from './support/city.ts'
import { load } from './support/processes.ts'
import { percentile, ratio, short, show, timed } from './support/report.ts'

const papers = 100_000
const [seconds, rounds] = [2, 3]
const list = '/oparl/1.1/bodies/tabriz/papers'

/** Papers as the writer keeps them, of the length that a resolution of a few clauses has. */
const fill = `
  insert into oparl_objects (kind, id, root_kind, root_id, created_at, modified_at, deleted, json, alone, embeds)
  select 'papers', id, 'resolution', id, at, at, false, json_build_object(
      'id', E'\\uE000/oparl/1.1/papers/' || id, 'type', 'https://schema.oparl.org/1.1/Paper',
      'name', 'مصوبهٔ ' || n, 'reference', n::text, 'date', at::date, 'paperType', 'مصوبه',
      'Janshahr:clauses', (select json_agg(json_build_object('address', c::text, 'text', repeat('معاونت موظف است ', 8)))
        from generate_series(1, 6) c),
      'created', '2026-01-01T00:00:00+03:30', 'modified', '2026-01-01T00:00:00+03:30')::text, '{}', '{}'
  from (select n, timestamptz '2020-01-01' + n * interval '1 minute' as at,
      ('0192f0c0-' || lpad(to_hex(n / 65536), 4, '0') || '-7' || lpad(to_hex(n % 4096), 3, '0') || '-8000-'
        || lpad(to_hex(n), 12, '0'))::uuid as id
    from generate_series(1, $1::int) n) made
  on conflict do nothing`

const city = await openCity({ seed: 'empty' })
try {
  await city.pool.query(fill, [papers])
  await city.pool.query('analyze oparl_objects')
  const { rows } = await city.pool.query<{ id: string }>(
    `select id from oparl_objects where kind = 'papers' order by id desc offset 100 limit 1`,
  )
  const last = `${list}?after=${rows[0]?.id ?? ''}`
  const [ofFirst, ofLast] = [await inTurns(list), await inTurns(last)]
  const [byKey, counted] = [await query(`and id > '${rows[0]?.id ?? ''}'`, 0), await query('', papers - 101)]
  show(
    `OParl among ${papers} papers`,
    [
      { page: 'first', 'pages per CPU-s': short(ofFirst.pages), 'p95, ms': short(ofFirst.p95), 'of the first': '1×' },
      {
        page: 'last, by key',
        'pages per CPU-s': short(ofLast.pages),
        'p95, ms': short(ofLast.p95),
        'of the first': ratio(ofFirst.pages / ofLast.pages),
        target: '≤ 2×',
      },
    ],
    `A page holds a hundred papers with six clauses each. The query of the last page counted off with OFFSET takes ${ratio(counted / byKey)} the time of the one by key.`,
  )
} finally {
  await city.close()
}

/** Pages in a CPU-second of the city's process; the median of rounds. */
async function inTurns(path: string) {
  const asked = { url: city.url + path, connections: 8 }
  await load({ ...asked, seconds: 1 })
  const measured = []
  for (let round = 0; round < rounds; round += 1) {
    const before = await city.cpu()
    const { answers, others, times } = await load({ ...asked, seconds })
    if (others > 0) throw new Error(`${others} answers of ${path} were not pages`)
    measured.push({ pages: answers / ((await city.cpu()) - before), p95: percentile(times, 95) })
  }
  return measured.toSorted((one, other) => one.pages - other.pages)[Math.floor(rounds / 2)] ?? { pages: 0, p95: 0 }
}

/** Milliseconds of the query of a page, the best of some. */
async function query(where: string, offset: number): Promise<number> {
  const all = []
  for (let turn = 0; turn < 5; turn += 1) {
    const text = `select id, json from oparl_objects where kind = 'papers' and not deleted ${where} order by id limit 101 offset ${offset}`
    all.push((await timed(() => city.pool.query(text))).ms)
  }
  return Math.min(...all)
}
