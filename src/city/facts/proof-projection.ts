import { sql } from 'drizzle-orm'
import { toJalali } from '#platform/calendar/jalali.ts'
import type { Db } from '#platform/db/database.ts'
import type { Projection } from '#platform/facts/relay.ts'
import { monthStarts, type Years } from './projection.ts'
import { isProving } from './proofs.ts'

/** Counts what facts prove by themselves into the tallies of their duties: a handful of statements, however large the batch. */
export const tallyProofs: Projection = async (db, written) => {
  const proving = written.filter(({ detail }) => isProving(detail))
  if (proving.length === 0) return
  const ids = sql.join(
    proving.map(({ id }) => sql`${id}::uuid`),
    sql`, `,
  )
  await takeProofs(db, sql`f.id = any(array[${ids}])`)
}

type Condition = ReturnType<typeof sql>

/**
 * Writes the proofs of some facts, takes back those that a later fact disproves, and counts the months they stand in
 * again. What is disproved counts no more from the month on in which it was proved.
 */
export async function takeProofs(db: Db, which: Condition): Promise<void> {
  const { rows: fresh } = await db.execute<Touched>(writeProofs(which))
  const { rows: undone } = await db.execute<Touched>(undoProofs(which))
  const touched = [...fresh, ...undone]
  if (touched.length > 0) await db.execute(countAgain(touched))
}

interface Touched extends Record<string, unknown> {
  readonly duty_id: string
  readonly kind: string
  readonly on: string
}

const writeProofs = (which: Condition) => sql`
  insert into facts_proofs (duty_id, seq, kind, subject_id, occurred_on, zone_id, first)
  select d.duty, c.seq, f.detail->'proves'->>'kind', (f.detail->'proves'->>'of')::uuid, f.occurred_on, f.zone_id, d.nth = 1
  from facts f
  join facts_chain c on c.fact_id = f.id
  cross join lateral jsonb_array_elements_text(f.detail->'proves'->'duties') with ordinality as d(duty, nth)
  where f.detail->'proves' is not null and ${which}
  on conflict do nothing
  returning duty_id, kind, occurred_on::text as on`

const undoProofs = (which: Condition) => sql`
  update facts_proofs p set undone = true
  from facts f join facts_chain c on c.fact_id = f.id
  where f.detail->'disproves' is not null and ${which}
    and p.subject_id = (f.detail->'disproves'->>'of')::uuid and p.kind = f.detail->'disproves'->>'kind'
    and p.seq < c.seq and not p.undone
  returning p.duty_id, p.kind, p.occurred_on::text as on`

/** The tallies of the months that these days lie in, from the proofs that still stand. */
function countAgain(touched: readonly Touched[]) {
  const days = touched.map(({ on }) => on).toSorted()
  const years: Years = { first: toJalali(days[0] ?? '').y, last: toJalali(days.at(-1) ?? '').y + 1 }
  const groups = JSON.stringify(touched.map(({ duty_id, kind, on }) => ({ duty_id, kind, on })))
  return sql`
    with m as (select ${monthStarts(years)} as starts),
    hit as (
      select distinct g.duty_id, g.kind, width_bucket(g."on", m.starts) as nth
      from jsonb_to_recordset(${groups}::jsonb) as g(duty_id text, kind text, "on" date), m
    ),
    counted as (
      select h.duty_id, h.kind, m.starts[h.nth] as month, p.zone_id,
             (count(*) filter (where not p.undone))::int as facts,
             (count(*) filter (where p.first and not p.undone))::int as once,
             coalesce(max(p.occurred_on) filter (where not p.undone), m.starts[h.nth]) as last_on
      from hit h cross join m
      join facts_proofs p on p.duty_id = h.duty_id and p.kind = h.kind
        and p.occurred_on >= m.starts[h.nth] and p.occurred_on < m.starts[h.nth + 1]
      group by 1, 2, 3, 4
    )
    insert into facts_duty_tallies (duty_id, kind, month, zone_id, facts, once, last_on)
    select duty_id, kind, month, zone_id, facts, once, last_on from counted
    on conflict (duty_id, kind, month, zone_id) do update
      set facts = excluded.facts, once = excluded.once, last_on = excluded.last_on`
}
