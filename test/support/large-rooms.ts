import { sql } from 'drizzle-orm'
import { givenOffering } from '#engines/enrolment/fixtures.ts'
import type { Db } from '#platform/db/database.ts'

/** The nth of a kind, by its letter. */
export const nth = (letter: string, n: number): string =>
  `00000000-0000-7000-8${letter}00-${String(n).padStart(12, '0')}`

const id = (letter: string, n: ReturnType<typeof sql>) =>
  sql`('00000000-0000-7000-8' || ${letter}::text || '00-' || lpad((${n})::text, 12, '0'))::uuid`

const n = sql`n`
const said = (word: string) => sql`jsonb_build_object('fa', ${word}::text || ' ' || n)`
/** A minute each, back from now. */
const past = sql`now() - n * interval '1 minute'`

/** How many there are of what each room keeps. */
export const many = { leagues: 3000, homes: 30_000, hires: 40_000, agreements: 20_000, sittings: 40_000 }

/**
 * What the rooms of a large city keep after many years: leagues with teams and matches, households and their places, halls
 * with requests, agreements, meetings in series and rounds of advice. Straight into the tables; what is filled in fits
 * together, so that no reference is looked up.
 */
export const fillRooms = (db: Db): Promise<void> =>
  db
    .transaction(async (tx) => {
      await tx.execute(sql`set local session_replication_role = 'replica'`)
      await fillBodies(tx)
      await fillLeagues(tx)
      await fillFamilies(tx)
      await fillHalls(tx)
      await fillAgreements(tx)
      await fillMeetings(tx)
      await fillAdvice(tx)
    })
    .then(async () => void (await db.execute(sql`vacuum analyze`)))

async function fillBodies(db: Db) {
  await db.execute(sql`
    insert into organisations (id, slug, kind, name, name_key, created_at)
    select ${id('0', n)}, 'body-' || n, 'agency', ${said('نهاد')}, 'نهاد' || n, now() from generate_series(0, 199) n`)
}

async function fillLeagues(db: Db) {
  const { offering } = await givenOffering(db, new Date(), { kind: 'league' })
  await db.execute(sql`
    insert into enrolment_offerings select (jsonb_populate_record(o, jsonb_build_object('id', ${id('1', n)}, 'code', 'L' || n))).*
    from enrolment_offerings o, generate_series(0, ${many.leagues}::int - 1) n where o.id = ${offering.id}`)
  await db.execute(sql`
    insert into leagues (id, offering_id, win, draw, loss, twice, created_at)
    select ${id('1', n)}, ${id('1', n)}, 3, 1, 0, false, ${past} from generate_series(0, ${many.leagues}::int - 1) n`)
  await db.execute(sql`
    insert into leagues_teams (id, league_id, enrolment_id, organisation_id, position)
    select ${id('2', n)}, ${id('1', sql`n / 6`)}, ${id('3', n)}, ${id('0', sql`n % 200`)}, 1 + n % 6
    from generate_series(0, 6 * ${many.leagues}::int - 1) n`)
  await db.execute(sql`
    insert into enrolment_sessions (id, offering_id, position, zone_name, starts_at, ends_at, channel)
    select ${id('4', n)}, ${id('1', sql`n / 15`)}, 1 + n % 15, 'Asia/Tehran', ${past}, ${past} + interval '1 hour', 'network'
    from generate_series(0, 15 * ${many.leagues}::int - 1) n`)
  await db.execute(sql`
    insert into leagues_matches (league_id, round, position, home_id, away_id, session_id)
    select ${id('1', sql`n / 15`)}, 1 + n % 15 / 3, 1 + n % 15 % 3, ${id('2', sql`6 * (n / 15)`)}, ${id('2', sql`6 * (n / 15) + 1`)}, ${id('4', n)}
    from generate_series(0, 15 * ${many.leagues}::int - 1) n`)
}

async function fillFamilies(db: Db) {
  await db.execute(sql`
    insert into households (id, created_at) select ${id('5', n)}, now() from generate_series(0, ${many.homes}::int - 1) n`)
  await db.execute(sql`
    insert into households_members (household_id, person_id, role)
    select ${id('5', sql`n / 3`)}, ${id('6', n)}, (array['guardian', 'guardian', 'child'])[1 + n % 3]
    from generate_series(0, 3 * ${many.homes}::int - 1) n`)
  await db.execute(sql`
    insert into enrolment_presences (pool_id, person_id, enrolment_id, live)
    select ${id('7', sql`n % 500`)}, ${id('6', n)}, ${id('8', n)}, n % 4 = 0 from generate_series(0, 3 * ${many.homes}::int - 1) n`)
  await db.execute(sql`
    insert into families_invitations (hash, household_id, made_by, made_at, expires_at)
    select decode(lpad(to_hex(n), 64, '0'), 'hex'), ${id('5', n)}, ${id('6', sql`3 * n`)}, ${past}, now() + n * interval '1 second'
    from generate_series(0, ${many.homes}::int - 1) n`)
  await db.execute(sql`
    insert into families_needs (person_id, sealed, changed_at) select ${id('6', n)}, 'x', now() from generate_series(0, 9999) n`)
}

/** Five hundred halls; of the requests nearly all are answered and told of. */
async function fillHalls(db: Db) {
  await db.execute(sql`
    insert into booking (id, purpose, organisation_id, state, until, decided_at, answer, told_at, created_at)
    select ${id('9', n)}, 'hire', ${id('0', sql`n % 200`)}, case when n % 400 = 0 then 'held' when n % 2 = 0 then 'confirmed' else 'released' end,
      case when n % 400 = 0 then now() + (n - 200) * interval '1 minute' end, case when n % 400 > 0 then ${past} end,
      case when n % 400 = 0 then null when n % 2 = 0 then 'approved' else 'refused' end, case when n % 400 > 1 then ${past} end, ${past}
    from generate_series(0, ${many.hires}::int - 1) n`)
  await db.execute(sql`
    insert into booking_slots (booking_id, resource, during, live)
    select ${id('9', n)}, ${id('a', sql`n % 500`)}, tstzrange(d.at, d.at + interval '1 hour'), n % 2 = 0
    from generate_series(0, ${many.hires}::int - 1) n, lateral (select now() + (n / 500 - 60) * interval '1 day' as at) d`)
  await db.execute(sql`
    insert into booking_equipment (id, place_id, name, stock, is_lent, created_at)
    select ${id('b', n)}, ${id('a', sql`n / 4`)}, ${said('صندلی')}, 50, true, now() from generate_series(0, 1999) n`)
  await db.execute(sql`
    insert into booking_loans (booking_id, equipment_id, count)
    select ${id('9', n)}, ${id('b', sql`n % 500 * 4`)}, 5 from generate_series(0, ${many.hires}::int - 1) n`)
}

async function fillMatters(db: Db, kind: string, letter: string) {
  await db.execute(sql`
    insert into commitment_matters (id, code, kind, title, visibility, coordinator_id, opened_at, seq)
    select ${id(letter, n)}, ${kind}::text || n, ${kind}, ${said('موضوع')}, 'public', ${id('0', sql`n % 200`)}, ${past}, 1
    from generate_series(0, ${many.agreements}::int - 1) n`)
}

/** Over twenty years; of the newest some are not signed. */
async function fillAgreements(db: Db) {
  await fillMatters(db, 'agreement', 'c')
  await db.execute(sql`
    insert into coordination_agreements (matter_id, slug, title, kind, purpose, lead_id, signed_on, ends_on, reminded_on, created, modified)
    select ${id('c', n)}, 'agreement-' || n, ${said('تفاهم')}, 'memorandum', ${said('هدف')}, ${id('0', sql`n % 200`)},
      case when n % 50 > 0 then d.day - 365 end, d.day, case when d.day < current_date then d.day - 30 end, now(), now()
    from generate_series(0, ${many.agreements}::int - 1) n, lateral (select current_date + (n % 7300 - 7000) as day) d`)
}

/** Thousands of meetings in three hundred series. */
async function fillMeetings(db: Db) {
  await db.execute(sql`
    insert into coordination_series (id, slug, name, body_id, secretariat_id, created, modified)
    select ${id('d', n)}, 'series-' || n, ${said('شورا')}, ${id('0', sql`n % 200`)}, ${id('0', sql`n % 200`)}, now(), now()
    from generate_series(0, 299) n`)
  await db.execute(sql`
    insert into coordination_sittings (id, code, series_id, body_id, secretariat_id, number, title, state, starts_at, minutes, created, modified)
    select ${id('e', n)}, 'S' || n, ${id('d', sql`n % 300`)}, ${id('0', sql`n % 200`)}, ${id('0', sql`n % 200`)}, n / 300 + 1, ${said('نشست')},
      'published', ${past}, 90, ${past}, ${past}
    from generate_series(0, ${many.sittings}::int - 1) n`)
}

/** Rounds of advice, of which the newest are open. */
async function fillAdvice(db: Db) {
  await db.execute(sql`
    insert into coordination_consultations (matter_id, code, question, fields, asker_id, due, is_public, closed_at, created, modified)
    select ${id('f', n)}, 'C' || n, ${said('پرسش')}, array[case when n % 200 = 0 then 'sport' else 'arts' end], ${id('0', sql`n % 200`)},
      current_date + 20 - n / 10, true, case when n > 300 then now() end, ${past}, ${past}
    from generate_series(0, ${many.agreements}::int - 1) n`)
  await db.execute(sql`
    insert into coordination_invitations (matter_id, person_id, commitment_id, advised_at, created)
    select ${id('f', sql`n / 3`)}, ${id('6', sql`n % 3 + n / 3 % 1000`)}, ${id('3', n)}, case when n > 900 then now() end, ${past}
    from generate_series(0, 3 * ${many.agreements}::int - 1) n`)
}
