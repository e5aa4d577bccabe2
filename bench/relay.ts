/** How many facts a second the relay of a running city carries into the chain, and through every reaction that waits for them. */
import { setTimeout as sleep } from 'node:timers/promises'
import type { Pool } from 'pg'
import { openCity } from './support/city.ts'
import { short, show } from './support/report.ts'

const facts = 10_000

const city = await openCity({ seed: 'demo', worker: 'inline' })
try {
  const chained = await seconds(city.pool, activities)
  const heard = await seconds(city.pool, changes)
  show('The relay', [
    { what: 'activities chained and counted in a second', measured: short(facts / chained), target: '' },
    { what: `seconds for ${facts} activities`, measured: short(chained), target: '' },
    { what: 'changed articles chained and indexed anew in a second', measured: short(facts / heard), target: '' },
    { what: `seconds for ${facts} of them through all reactions`, measured: short(heard), target: '' },
  ])
} finally {
  await city.close()
}

/** Writes facts and waits until none is pending and none is undelivered. */
async function seconds(pool: Pool, write: (pool: Pool) => Promise<unknown>): Promise<number> {
  const begun = performance.now()
  await write(pool)
  while (await isWaiting(pool)) await sleep(20)
  return (performance.now() - begun) / 1000
}

async function isWaiting(pool: Pool): Promise<boolean> {
  const { rows } = await pool.query<{ waiting: boolean }>(
    'select exists (select from facts_pending) or exists (select from facts_deliveries) as waiting',
  )
  return rows[0]?.waiting ?? false
}

/** Copies of activities of the samples. */
function activities(pool: Pool) {
  return pool.query(
    `with written as (
      insert into facts (name, detail, actor_kind, channel, at, occurred_on, programme_id, zone_id, quantity)
      select name, detail, actor_kind, channel, at, occurred_on, programme_id, zone_id, quantity
      from facts, generate_series(1, 10) where name = 'facts.activity-recorded' limit $1 returning id)
     insert into facts_pending select id from written`,
    [facts],
  )
}

/** Every article changed again and again, as the Desk would record it. */
function changes(pool: Pool) {
  return pool.query(
    `with written as (
      insert into facts (name, detail, actor_kind, channel, at, occurred_on)
      select 'portal.article-changed', jsonb_build_object('articleId', id, 'code', code, 'version', n), 'rules', 'system',
        now(), current_date
      from generate_series(1, 1000) n, portal_articles limit $1 returning id)
     insert into facts_pending select id from written`,
    [facts],
  )
}
