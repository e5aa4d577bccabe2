import { sql } from 'drizzle-orm'
import type { Projection } from '#platform/facts/relay.ts'
import { activityCorrected, activityRecorded } from './facts.ts'

/**
 * Counts the activities of a batch into the tallies: one statement for each table, however large the batch.
 * A correction that voids an activity takes one fact away again.
 */
export const tallyActivities: Projection = async (db, written) => {
  const counted = written.filter(({ name, programmeId }) => programmeId !== null && names.has(name))
  if (counted.length === 0) return
  const ids = sql`array[${sql.join(
    counted.map(({ id }) => sql`${id}::uuid`),
    sql`, `,
  )}]`
  await db.execute(tallyMonths(sql`f.id = any(${ids})`))
  await db.execute(tallyZones(sql`f.id = any(${ids})`))
}

const names = new Set([activityRecorded.name, activityCorrected.name])

type Condition = ReturnType<typeof sql>

/** A voided activity counts one fact less, any other correction none, an activity one more. */
const weight = sql`case
  when f.name = ${activityRecorded.name} then 1
  when (f.detail->>'void')::boolean then -1
  else 0 end`

export const tallyMonths = (which: Condition) => sql`
  insert into facts_tallies as t (programme_id, kind, month, facts, quantity, last_on)
  select f.programme_id, f.detail->>'kind', date_trunc('month', f.occurred_on)::date,
         sum(${weight}), sum(f.quantity), max(f.occurred_on)
  from facts f
  where f.name in (${activityRecorded.name}, ${activityCorrected.name}) and f.programme_id is not null and ${which}
  group by 1, 2, 3
  on conflict (programme_id, kind, month) do update
    set facts = t.facts + excluded.facts,
        quantity = t.quantity + excluded.quantity,
        last_on = greatest(t.last_on, excluded.last_on)`

export const tallyZones = (which: Condition) => sql`
  insert into facts_zone_tallies as t (zone_id, programme_id, kind, year, facts, quantity, last_on)
  select f.zone_id, f.programme_id, f.detail->>'kind', extract(year from f.occurred_on)::int,
         sum(${weight}), sum(f.quantity), max(f.occurred_on)
  from facts f
  where f.name in (${activityRecorded.name}, ${activityCorrected.name})
    and f.programme_id is not null and f.zone_id is not null and ${which}
  group by 1, 2, 3, 4
  on conflict (zone_id, programme_id, kind, year) do update
    set facts = t.facts + excluded.facts,
        quantity = t.quantity + excluded.quantity,
        last_on = greatest(t.last_on, excluded.last_on)`
