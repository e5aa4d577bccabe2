/**
 * A page of the list of what is due among a million promises beside one among ten thousand, and beside what it would cost
 * to judge all that somebody owes and sort it. `npm run bench -- due`
 */
import { sql } from 'drizzle-orm'
import { duePage } from '../src/engines/commitment/queries/due.ts'
import type { Db } from '../src/platform/db/database.ts'
import { holderOf } from '../test/support/promises.ts'
import { alternately, cityOf, cuts, milliseconds, openServer, today } from './support/promise-city.ts'
import { medianOf, ratio, short, show } from './support/report.ts'

const [few, many] = [10_000, 1_000_000]
const page = 50
const turns = 200

const server = await openServer()
try {
  // The list reads no events, so that each promise has none but its first.
  const [small, large] = [
    await cityOf(server.url, { commitments: few, eventsEach: 0 }),
    await cityOf(server.url, { commitments: many, eventsEach: 0 }),
  ]
  const ask = (db: Db) => duePage(db, { holderIds: [holderOf(1)], cuts, most: page })
  const [one, other] = await alternately(
    () => ask(small.db),
    () => ask(large.db),
    turns,
  )
  const judged: number[] = []
  for (let turn = 0; turn < 7; turn += 1) judged.push(await milliseconds(() => judgeAll(large.db, holderOf(1))))
  const sorted = medianOf(judged)
  show(`A page of ${page} of what is due, in ms`, [
    {
      what: `among ${many} promises ÷ among ${few}`,
      measured: ratio(other / one),
      of: `${short(other)} ÷ ${short(one)}`,
      target: '≤ 3×',
    },
    {
      what: `judging all and sorting ÷ the page, among ${many}`,
      measured: ratio(sorted / other),
      of: `${short(sorted)} ÷ ${short(other)}`,
      target: '≥ 20×',
    },
  ])
  await small.close()
  await large.close()
} finally {
  server.stop()
}

/** The obvious way: how late everything of one body is, worked out for all of it, then sorted and cut. */
function judgeAll(db: Db, holder: string) {
  return db.execute(sql`
    select c.*, m.code, m.title from (
      select *, case when due_on < ${today}::date then 1 when due_on = ${today}::date then 2
        when due_on <= ${cuts.soon}::date then 3 when due_on is null then 7 else 6 end as bucket
      from commitment where owner_id = ${holder} and state in ('offered', 'accepted', 'doing', 'returned', 'claimed')
    ) c join commitment_matters m on m.id = c.matter_id
    order by c.bucket, c.due_on, c.weight desc, c.id limit ${page}`)
}
