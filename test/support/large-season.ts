import { sql } from 'drizzle-orm'
import { givenOffering } from '#engines/enrolment/fixtures.ts'
import type { Db } from '#platform/db/database.ts'
import { searchKey, searchVector } from '#platform/text/search-vector.ts'

/** So many offerings, each with so many sessions within nine months. */
export const offerings = 2000
export const sessionsEach = 20

/** A season of a large city as plain rows: one offering copied, its sessions spread evenly, a mark in each. */
export async function fillSeason(db: Db): Promise<void> {
  const audience = { profiles: [{ key: 'women', sex: 'female' as const }], party: { min: 1, max: 4 } }
  const { offering } = await givenOffering(db, new Date(), { seats: 20, audience, kind: 'sport' })
  await db.execute(sql`
    insert into enrolment_offerings select (jsonb_populate_record(o, jsonb_build_object('id', new_id(), 'code', 'S' || n))).*
    from enrolment_offerings o, generate_series(1, ${offerings}::int) n where o.id = ${offering.id}`)
  await db.execute(sql`
    insert into enrolment_sessions (offering_id, position, zone_name, starts_at, ends_at, channel)
    select o.id, n, 'Asia/Tehran', at, at + interval '90 minutes', 'network'
    from (select id, row_number() over (order by id) as number from enrolment_offerings where id <> ${offering.id}) o,
      generate_series(1, ${sessionsEach}::int) n,
      lateral (select now() + ((o.number * 37 + n * 311) % 6480) * interval '1 hour' as at) t`)
  await db.execute(sql`
    insert into enrolment_pools (offering_id, session_id, capacity, starts_at)
    select offering_id, id, 20, starts_at from enrolment_sessions where offering_id <> ${offering.id}`)
  await db.execute(sql`
    insert into enrolment_marks (id, session_id, count, band, value, witness, at, recorded_at)
    select gen_random_uuid(), id, 12, 'women', 'present', 'observer', starts_at, starts_at from enrolment_sessions`)
  await fillSearch(db)
}

/** Each offering as readers find it: every hundredth of them is chess. */
async function fillSearch(db: Db) {
  const [chess, other] = ['شب شطرنج', 'ورزش صبحگاهی'].map((title) => ({
    title,
    tsv: searchVector({ title }),
    key: searchKey([title]),
  }))
  await db.execute(sql`
    insert into search_entries (kind, ref, locale, title, lead, body, url, published, tsv, key)
    select 'event', o.id, 'fa', t->>'title', '', '', '/e/' || o.code, o.created_at, (t->>'tsv')::tsvector, t->>'key'
    from (select *, row_number() over (order by id) as number from enrolment_offerings) o,
      lateral (select case when o.number % 100 = 0 then ${JSON.stringify(chess)}::jsonb else ${JSON.stringify(other)}::jsonb end as t) e`)
}
