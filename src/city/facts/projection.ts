import { sql } from 'drizzle-orm'
import { monthRange, toJalali } from '#platform/calendar/jalali.ts'
import type { FactRow } from '#platform/facts/tables.ts'
import type { Projection } from '#platform/facts/relay.ts'
import { fewestPeople } from '#platform/ui/fewest.ts'
import { kindsOfThings } from './disclosure.ts'
import { activityCorrected, activityRecorded } from './facts.ts'

/**
 * Counts the activities of a batch into the tallies: one statement for each table, however large the batch.
 * A correction that voids an activity takes one fact away again.
 */
export const tallyActivities: Projection = async (db, written) => {
  const counted = written.filter(({ name, programmeId }) => programmeId !== null && names.has(name))
  if (counted.length === 0) return
  const which = sql`f.id = any(${idsOf(counted)})`
  const days = counted.map(({ occurredOn }) => occurredOn).toSorted()
  const years = { first: toJalali(days[0] ?? '').y, last: toJalali(days.at(-1) ?? '').y }
  await db.execute(tallyMonths(which, years))
  await db.execute(tallyZones(which, years))
  const voiding = counted.filter(isVoiding)
  if (voiding.length > 0) await db.execute(lastDaysAfter(sql`f.id = any(${idsOf(voiding)})`, years))
}

const names = new Set([activityRecorded.name, activityCorrected.name])

const isVoiding = ({ name, detail }: FactRow) =>
  name === activityCorrected.name && activityCorrected.shape.safeParse(detail).data?.void === true

const idsOf = (list: readonly FactRow[]) =>
  sql`array[${sql.join(
    list.map(({ id }) => sql`${id}::uuid`),
    sql`, `,
  )}]`

type Condition = ReturnType<typeof sql>

/** Jalali years, both included, in which the facts to be counted lie. */
export interface Years {
  readonly first: number
  readonly last: number
}

/** Every year a city may have facts of; a recount takes them all. */
export const allYears: Years = { first: 1300, last: 1499 }

/** The first days of the Jalali months of these years, as an array for `width_bucket`. */
export function monthStarts({ first, last }: Years) {
  const months = Array.from({ length: (last - first + 1) * 12 }, (_, at) => ({
    y: first + Math.floor(at / 12),
    m: (at % 12) + 1,
  }))
  return sql`${`{${months.map(({ y, m }) => monthRange(y, m).from).join(',')}}`}::date[]`
}

/** The Jalali month a fact happened in, by its first day: a city plans and reports by its own months. */
const monthOf = sql`m.starts[width_bucket(f.occurred_on, m.starts)]`

/** A voided activity counts one fact less, any other correction none, an activity one more. */
const weight = sql`case
  when f.name = ${activityRecorded.name} then 1
  when (f.detail->>'void')::boolean then -1
  else 0 end`

const told = (people: Condition) => sql`case when ${people} >= ${fewestPeople} then ${people} else 0 end`

/**
 * What may be added up in public: things one by one, and the people of activities at which, as they are known now, there
 * were enough of them to be told. A correction moves this from what was told before it to what is told after it.
 */
const quantity = sql`case
  when f.detail->>'kind' in (${sql.join(
    kindsOfThings.map((kind) => sql`${kind}`),
    sql`, `,
  )}) then f.quantity
  when f.name = ${activityRecorded.name} then ${told(sql`coalesce((f.detail->>'people')::int, 0)`)}
  else coalesce((
    select ${told(sql`a.quantity + e.difference + f.quantity`)} - ${told(sql`a.quantity + e.difference`)}
    from facts a, lateral (
      select coalesce(sum(q.quantity), 0) as difference
      from facts_corrections k join facts q on q.id = k.fact_id
      where k.corrects = a.id and k.fact_id < f.id
    ) e
    where a.id = (f.detail->>'corrects')::uuid
  ), 0) end`

const isActivity = sql`f.name in (${activityRecorded.name}, ${activityCorrected.name}) and f.programme_id is not null`

export const tallyMonths = (which: Condition, years: Years) => sql`
  insert into facts_tallies as t (programme_id, kind, month, facts, quantity, last_on)
  select f.programme_id, f.detail->>'kind', ${monthOf}, sum(${weight}), sum(${quantity}), max(f.occurred_on)
  from facts f, (select ${monthStarts(years)} as starts) m
  where ${isActivity} and ${which}
  group by 1, 2, 3
  on conflict (programme_id, kind, month) do update
    set facts = t.facts + excluded.facts,
        quantity = t.quantity + excluded.quantity,
        last_on = greatest(t.last_on, excluded.last_on)`

export const tallyZones = (which: Condition, years: Years) => sql`
  insert into facts_zone_tallies as t (zone_id, programme_id, kind, month, facts, quantity, last_on)
  select f.zone_id, f.programme_id, f.detail->>'kind', ${monthOf},
         sum(${weight}), sum(${quantity}), max(f.occurred_on)
  from facts f, (select ${monthStarts(years)} as starts) m
  where ${isActivity} and f.zone_id is not null and ${which}
  group by 1, 2, 3, 4
  on conflict (zone_id, programme_id, kind, month) do update
    set facts = t.facts + excluded.facts,
        quantity = t.quantity + excluded.quantity,
        last_on = greatest(t.last_on, excluded.last_on)`

/**
 * After an activity was voided its day is no longer the last one on which something happened: the months concerned look
 * for theirs again among what still stands.
 */
export const lastDaysAfter = (which: Condition, years: Years) => sql`
  with hit as (
    select distinct f.programme_id, f.detail->>'kind' as kind, ${monthOf} as month
    from facts f, (select ${monthStarts(years)} as starts) m
    where f.name = ${activityCorrected.name} and (f.detail->>'void')::boolean and ${which}
  )
  update facts_tallies t
  set last_on = coalesce((
    select max(a.occurred_on) from facts a
    where a.programme_id = t.programme_id and a.name = ${activityRecorded.name} and a.detail->>'kind' = t.kind
      and a.occurred_on >= t.month and a.occurred_on < (m.starts)[width_bucket(t.month, m.starts) + 1]
      and not exists (select from facts_corrections x where x.corrects = a.id and x.voids)
  ), t.last_on)
  from hit, (select ${monthStarts({ ...years, last: years.last + 1 })} as starts) m
  where t.programme_id = hit.programme_id and t.kind = hit.kind and t.month = hit.month`
