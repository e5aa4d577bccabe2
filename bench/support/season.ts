import type { Pool } from 'pg'
import { givenOffering } from '../../src/engines/enrolment/fixtures.ts'
import { everybody } from '../../src/engines/enrolment/rules/audience.ts'
import type { Db } from '../../src/platform/db/database.ts'

/** Copies of one offering, each with twenty sessions and their seats, until there are so many sessions within nine months. */
export async function growSeason(db: Db, pool: Pool, sessions: number): Promise<void> {
  const audience = { ...everybody, profiles: [{ key: 'women', sex: 'female' as const }] }
  const { offering } = await givenOffering(db, new Date(), { seats: 20, audience })
  const { rows } = await pool.query<{ count: number }>('select count(*)::int as count from enrolment_sessions')
  const wanted = Math.ceil((sessions - (rows[0]?.count ?? 0)) / 20)
  await pool.query(
    `with copies as (
       insert into enrolment_offerings select (jsonb_populate_record(o, jsonb_build_object('id', new_id(),
         'code', 'S' || $2 || '-' || n))).*
       from enrolment_offerings o, generate_series(1, $3::int) n where o.id = $1 returning id
     ), meetings as (
       insert into enrolment_sessions (offering_id, position, zone_name, starts_at, ends_at, channel)
       select id, n, 'Asia/Tehran', at, at + interval '90 minutes', 'network'
       from copies, generate_series(1, 20) n,
         lateral (select date_trunc('hour', now()) + (random() * 270 * 24)::int * interval '1 hour' + n * interval '0 hours' as at) t
       returning id, offering_id, starts_at
     ) insert into enrolment_pools (offering_id, session_id, capacity, starts_at)
       select offering_id, id, 20, starts_at from meetings`,
    [offering.id, sessions, wanted],
  )
  await pool.query('vacuum analyze enrolment_offerings, enrolment_sessions, enrolment_pools')
}
