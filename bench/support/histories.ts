import type { Pool } from 'pg'
import { record } from '../../src/engines/commitment/actions/record.ts'
import { holdMatter } from '../../src/engines/commitment/queries/matters.ts'
import type { Db } from '../../src/platform/db/database.ts'
import { theRules } from '../../src/platform/permission.ts'
import { beginWork, transact } from '../../src/platform/work.ts'

const text = 'کار ادامه دارد و تا پایان هفته تمام می‌شود'

/** The same matter as the samples count it. */
const matterOf = (number: number) => `00000000-0000-7000-8a00-${String(number).padStart(12, '0')}`

/** Something said in the history of a matter, as an action says it. */
export function append(db: Db, number: number) {
  const work = beginWork({ db, actor: theRules, now: new Date(), channel: 'system' })
  return transact(work, async (held) => {
    const matter = await holdMatter(held.db, matterOf(number))
    await record(held, matter, undefined, { kind: 'message', text })
  })
}

/** A table of the same rows without their references. */
export const makeBareTable = (pool: Pool) =>
  pool.query('create sequence bench_seq; create table bench_rows (like commitment_events including all)')

/** One row of it, in a transaction of its own. */
export const insertBare = (pool: Pool, number: number) =>
  pool.query({
    name: 'bare',
    text: `insert into bench_rows (matter_id, seq, kind, fact_id, actor_kind, channel, at, data, text_id, hash)
      values ($1, nextval('bench_seq'), 'message', $2, 'rules', 'system', now(), $3, $2, $4)`,
    values: [matterOf(number), crypto.randomUUID(), JSON.stringify({ text }), Buffer.alloc(32)],
  })
