import { asc, gt } from 'drizzle-orm'
import type { Pool } from 'pg'
import { tallyActivities } from '../../src/city/facts/projection.ts'
import type { Db } from '../../src/platform/db/database.ts'
import { facts } from '../../src/platform/facts/tables.ts'
import { withoutIndexes } from './indexes.ts'

/**
 * Fills the record up to so many facts with copies of the samples' activities on other days of their two years, and
 * counts them by the very projection the relay calls. They are not chained: hashing a million facts would take minutes,
 * and no page measured here reads the chain. The city goes after.
 */
export async function fillFacts({ db, pool }: { db: Db; pool: Pool }, wanted: number) {
  const { rows } = await pool.query<{ count: number; newest: string }>(
    'select count(*)::int as count, max(id::text) as newest from facts',
  )
  const [{ count, newest } = { count: 0, newest: '' }] = rows
  const indexes = await withoutIndexes(pool, 'facts')
  await pool.query(
    `insert into facts (name, detail, actor_kind, channel, at, occurred_on, programme_id, zone_id, place_id, quantity)
     select name, detail, actor_kind, channel, at, occurred_on - (random() * 300)::int, programme_id, zone_id, place_id, quantity
     from facts, generate_series(1, $2) where name = 'facts.activity-recorded' and id <= $3::uuid limit $1`,
    [wanted - count, Math.ceil(wanted / Math.max(1, count)) * 2, newest],
  )
  await indexes.makeAgain()
  await countThem(db, newest)
  await pool.query('vacuum analyze')
}

const atOnce = 20_000

async function countThem(db: Db, after: string) {
  for (let last: string | undefined = after; last !== undefined;) {
    const some = await db.select().from(facts).where(gt(facts.id, last)).orderBy(asc(facts.id)).limit(atOnce)
    await tallyActivities(db, some)
    last = some.at(-1)?.id
  }
}
