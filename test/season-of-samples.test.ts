import { sql } from 'drizzle-orm'
import { afterAll, expect, test } from 'vitest'
import { z } from 'zod'
import { changeShape } from '../src/engines/enrolment/facts.ts'
import { fold } from '../src/engines/enrolment/rules/states.ts'
import { draws, enrolments } from '../src/engines/enrolment/tables.ts'
import { recompute } from '#engines/enrolment/index.ts'
import { rows } from '#platform/db/database.ts'
import { chainIsWhole } from '../src/commands/doctor/record.ts'
import { turnsTaken } from './support/fair-turns.ts'
import { openSampleHouse } from './support/real-city.ts'

/** The season of the samples is written in bulk, past the engine: here it has to keep what the engine keeps. */
const house = await openSampleHouse()
const { db } = house
afterAll(() => house.close())

const Broken = z.record(z.string(), z.unknown())
/** Rows that break a law. */
const broken = (query: ReturnType<typeof sql>) => rows(db, Broken, sql`${query} limit 5`)

test('there are enough of them for their laws to mean something', async () => {
  const [count] = await rows(
    db,
    z.object({ state: z.record(z.string(), z.number()) }),
    sql`select json_object_agg(state, many) as state from (select state, count(*) as many from enrolment group by 1) each`,
  )
  const { confirmed = 0, waiting = 0, withdrawn = 0, cancelled = 0 } = count?.state ?? {}
  expect(confirmed).toBeGreaterThan(4000)
  for (const each of [waiting, withdrawn, cancelled]) expect(each).toBeGreaterThan(30)
})

const used = sql`select k.id, k.session_id, k.starts_at, k.paused, k.released, k.lanes, k.capacity,
    k.capacity + case when k.hard then 0 else k.overbook end as most, coalesce(sum(c.seats), 0) as seats
  from enrolment_pools k left join enrolment_claims c on c.pool_id = k.id and c.standing = 'live' group by k.id`

test('O1: nowhere are more seats taken than there are, in no lane either', async () => {
  expect(await broken(sql`select * from (${used}) u where seats > most`)).toEqual([])
  const inLane = sql`select k.id, l->>'id' as lane from enrolment_pools k, jsonb_array_elements(k.lanes) l
    where (l->>'seats')::int < (select coalesce(sum(c.seats), 0) from enrolment_claims c
      where c.pool_id = k.id and c.standing = 'live' and c.lane = l->>'id')`
  expect(await broken(inLane)).toEqual([])
})

test('O2: a party is wholly in or wholly out, in all its pools', async () => {
  const torn = sql`select e.id from enrolment e join enrolment_claims c on c.enrolment_id = e.id
    group by e.id having count(distinct c.standing) > 1 or count(distinct c.seats) > 1
      or bool_or((c.standing = 'live') <> (e.state in ('held', 'offered', 'confirmed')))
      or bool_or((c.standing = 'waiting') <> (e.state = 'waiting'))`
  expect(await broken(torn)).toEqual([])
})

test('O3: nobody is twice in a pool, and each presence is that of somebody who is there', async () => {
  const twice = sql`select c.pool_id, m.person_id from enrolment_claims c join enrolment_members m using (enrolment_id)
    where c.standing <> 'over' and m.person_id is not null group by 1, 2 having count(*) > 1`
  expect(await broken(twice)).toEqual([])
  const unseen = sql`select c.pool_id, m.person_id from enrolment_claims c join enrolment_members m using (enrolment_id)
    where c.standing <> 'over' and m.person_id is not null and not exists (select from enrolment_presences p
      where p.pool_id = c.pool_id and p.person_id = m.person_id and p.enrolment_id = c.enrolment_id)`
  expect(await broken(unseen)).toEqual([])
})

test('O4: nobody waits while there is room for them in all they need', async () => {
  const kept = sql`(select coalesce(sum((l->>'seats')::int), 0) from jsonb_array_elements(u.lanes) l where not u.released)`
  const idle = sql`select e.id from enrolment e join enrolment_claims c on c.enrolment_id = e.id
    join (${used}) u on u.id = c.pool_id where e.state = 'waiting' and not u.paused
    group by e.id having bool_and(c.seats <= u.most - u.seats - ${kept})`
  expect(await broken(idle)).toEqual([])
})

test('O5: nobody was let in from a line while somebody no larger stood ahead of them', async () => {
  const changes = await rows(
    db,
    z.object({ detail: changeShape }),
    sql`select detail from facts where name like 'enrolment.%' and detail ? 'state' and detail ? 'enrolmentId' order by at, id`,
  )
  const wanting = await db
    .select({
      id: enrolments.id,
      offeringId: enrolments.offeringId,
      sessionId: enrolments.sessionId,
      lanes: enrolments.lanes,
    })
    .from(enrolments)
  const { turns, unfair } = turnsTaken(
    wanting,
    changes.map(({ detail }) => detail),
  )
  expect(turns).toBeGreaterThan(0)
  expect(unfair).toEqual([])
})

test('O6: no two enrolments have one code', async () => {
  expect(await broken(sql`select code from enrolment group by code having count(*) > 1`)).toEqual([])
})

test('O7: the facts of every enrolment tell its row, and the chain of all facts is whole', async () => {
  const told = await rows(
    db,
    z.object({ id: z.string(), state: z.string(), seats: z.number(), details: z.array(changeShape) }),
    sql`select e.id, e.state, e.seats, json_agg(f.detail order by f.at, f.id) as details
      from enrolment e join facts f on f.name like 'enrolment.%' and f.detail ? 'state' and f.detail->>'enrolmentId' = e.id::text
      group by e.id`,
  )
  expect(told.length).toBe(await db.$count(enrolments))
  for (const { state, seats, details } of told) expect(fold(details)).toMatchObject({ state, seats })
  expect((await chainIsWhole(db)).remedy).toBeUndefined()
})

test('O8: who owes and is in has paid, and who paid and is out has the money back or waits for it', async () => {
  const unpaid = sql`select e.id from enrolment e where e.state = 'confirmed' and e.due > 0
    and not exists (select from payment p where p.order_id = 'enrolment:' || e.id and p.state in ('verified', 'settled') and p.amount_rial >= e.due)
    and not exists (select from money_charges c where c.subject = 'enrolment:' || e.id and c.state = 'waived')`
  expect(await broken(unpaid)).toEqual([])
  const kept = sql`select p.id from payment p join enrolment e on p.order_id = 'enrolment:' || e.id
    where p.state in ('verified', 'settled') and e.state <> 'confirmed' and not exists (select from money_charges c
      where c.subject = p.order_id and c.state in ('refund-due', 'refunded'))`
  expect(await broken(kept)).toEqual([])
})

test('O9: whoever recomputes the draw that is over finds those who are in', async () => {
  const over = (await db.select().from(draws)).filter(({ stage }) => stage === 'drawn')
  expect(over).not.toEqual([])
  for (const draw of over) {
    const { order, admitted } = recompute(draw)
    const entries = await rows(
      db,
      z.object({ code: z.string(), state: z.string(), rank: z.coerce.number() }),
      sql`select code, state, rank from enrolment where offering_id = ${draw.offeringId} and state in ('confirmed', 'waiting')`,
    )
    const isIn = new Set(admitted.map(({ code }) => code))
    expect(entries.length).toBeGreaterThan(100)
    for (const { code, state, rank } of entries) {
      expect(state).toBe(isIn.has(code) ? 'confirmed' : 'waiting')
      expect(order[rank - 1]).toBe(code)
    }
  }
})

test('O10: everybody who is in fits the profile that let them in', async () => {
  const misfit = sql`select m.enrolment_id, m.profile from enrolment_members m join enrolment e on e.id = m.enrolment_id
    join enrolment_offerings o on o.id = e.offering_id join people p on p.id = m.person_id
    left join lateral (select l from jsonb_array_elements(o.audience->'profiles') l where l->>'key' = m.profile) fit on true
    where e.state = 'confirmed' and jsonb_array_length(o.audience->'profiles') > 0 and (l is null or l->>'sex' <> p.sex
      or (l->>'takesSeat' = 'false' and m.takes_seat)
      or extract(year from e.created_at) - p.birth_year > (l->>'ageMax')::int + 1
      or extract(year from e.created_at) - p.birth_year < (l->>'ageMin')::int - 1)`
  expect(await broken(misfit)).toEqual([])
})

test('whoever leads the swimming of today finds what parents told, each note with its consent', async () => {
  const told = await rows(
    db,
    z.object({ notes: z.coerce.number(), agreed: z.coerce.number() }),
    sql`select count(distinct h.person_id) as notes, count(distinct k.person_id) as agreed
        from enrolment_sessions s join enrolment_offerings o on o.id = s.offering_id and o.asks_health
        join enrolment e on e.offering_id = o.id and e.state = 'confirmed' join events_health_notes h on h.enrolment_id = e.id
        left join consents k on k.person_id = h.person_id and k.purpose = 'health-note' and k.ends_on is null
        where (s.starts_at at time zone s.zone_name)::date = (now() at time zone s.zone_name)::date`,
  )
  expect(told[0]?.notes).toBeGreaterThan(2)
  expect(told[0]?.agreed).toBe(told[0]?.notes)
})
