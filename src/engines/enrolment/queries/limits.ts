import { uuids } from '#platform/db/uuids.ts'
import { asc, eq, sql } from 'drizzle-orm'
import { z } from 'zod'
import { type Db, only, rows } from '#platform/db/database.ts'
import { present } from '#platform/refusal.ts'
import { type Pass, passes } from '../tables.ts'
import { words } from '../words.ts'

/** Locks of this kind are taken after the pools and in the order of their keys, and nobody takes a pool after them. */
const space = 11

/** Holds names until the transaction ends, in their order, so that no two wait for each other crosswise. */
export async function holdNames(db: Db, names: readonly string[]): Promise<void> {
  const sorted = [...new Set(names)].toSorted()
  await db.execute(sql`
    select pg_advisory_xact_lock(hashtextextended(name, ${space}))
    from jsonb_array_elements_text(${JSON.stringify(sorted)}::jsonb) with ordinality as t (name, at) order by at`)
}

/** Whose place counts: who is live in it, and who gave it back too late. */
const counts = sql`(e.state in ('asked', 'waiting', 'held', 'offered', 'confirmed')
  or (e.state = 'withdrawn' and e.reason = 'late'))`

const Used = z.object({ personId: z.uuid(), times: z.coerce.number(), minutes: z.coerce.number() })
export type QuotaUse = z.infer<typeof Used>

/** How often, and for how many minutes, these people are in what a quota is on, from an instant to before another. */
export const quotaUses = (
  db: Db,
  key: string,
  personIds: readonly string[],
  { from, until }: { readonly from: Date; readonly until: Date },
) =>
  rows(
    db,
    Used,
    sql`select m.person_id as "personId", count(*) as times,
          coalesce(sum(extract(epoch from s.ends_at - s.starts_at) / 60), 0)::int as minutes
        from enrolment_members m join enrolment e on e.id = m.enrolment_id and ${counts}
        join enrolment_offerings o on o.id = e.offering_id and o.quota ->> 'key' = ${key}
        join enrolment_sessions s on s.offering_id = o.id and (e.session_id is null or e.session_id = s.id)
          and s.cancelled_at is null and s.starts_at >= ${from} and s.starts_at < ${until}
        where m.person_id = any(${uuids(personIds)}) group by m.person_id`,
  )

const Home = z.object({ personId: z.uuid(), householdId: z.uuid() })

/** Where these people live now. */
export const householdsOf = (db: Db, personIds: readonly string[]) =>
  rows(
    db,
    Home,
    sql`select person_id as "personId", household_id as "householdId" from households_members
        where person_id = any(${uuids(personIds)}) and left_at is null order by household_id, person_id`,
  )

const Household = z.object({ householdId: z.uuid(), seats: z.coerce.number() })

/** How many seats each of these households has in a phase of an offering. */
export const householdSeats = (
  db: Db,
  { offeringId, phase }: { readonly offeringId: string; readonly phase: string },
  householdIds: readonly string[],
) =>
  rows(
    db,
    Household,
    sql`select h.household_id as "householdId", count(*) as seats
        from households_members h join enrolment_members m on m.person_id = h.person_id and m.takes_seat
        join enrolment e on e.id = m.enrolment_id and e.offering_id = ${offeringId} and e.phase = ${phase} and ${counts}
        where h.household_id = any(${uuids(householdIds)}) and h.left_at is null group by h.household_id`,
  )

/** Passes, locked in the order of their ids. */
export const holdPasses = (db: Db, ids: readonly string[]): Promise<Pass[]> =>
  db
    .select()
    .from(passes)
    .where(sql`${passes.id} = any(${uuids(ids)})`)
    .orderBy(asc(passes.id))
    .for('update')

const PassUse = z.object({ passId: z.uuid(), seats: z.coerce.number() })

/** Seats that passes have been used for. */
export const passUses = (db: Db, ids: readonly string[]) =>
  rows(
    db,
    PassUse,
    sql`select e.pass_id as "passId", sum(e.seats) as seats from enrolment e
        where e.pass_id = any(${uuids(ids)}) and ${counts} group by e.pass_id`,
  )

const Owner = z.object({ id: z.uuid() })

/** Which of these people may use a pass: its person, or those of its household. */
export async function mayUse(db: Db, pass: Pass, personIds: readonly string[]): Promise<boolean> {
  if (pass.personId !== null) return personIds.includes(pass.personId)
  const found = await rows(
    db,
    Owner,
    sql`select person_id as id from households_members where household_id = ${pass.householdId} and left_at is null
        and person_id = any(${uuids(personIds)}) limit 1`,
  )
  return found.length > 0
}

export const insertPass = async (db: Db, pass: typeof passes.$inferInsert): Promise<Pass> =>
  only(await db.insert(passes).values(pass).returning())

export async function getPass(db: Db, id: string): Promise<Pass> {
  const [found] = await db.select().from(passes).where(eq(passes.id, id))
  return present(found, words.noSuchPass)
}

export async function endPassRow(db: Db, id: string, at: Date): Promise<void> {
  await db.update(passes).set({ endedAt: at }).where(eq(passes.id, id))
}

/** The passes of a person, and of those they live with, the newest first. */
export const passesOf = (db: Db, personId: string): Promise<Pass[]> =>
  db
    .select()
    .from(passes)
    .where(
      sql`${passes.personId} = ${personId} or ${passes.householdId} in (select household_id from households_members
        where person_id = ${personId} and left_at is null)`,
    )
    .orderBy(sql`${passes.id} desc`)
    .limit(50)

/** Takes the time of people who left a party from them. */
export async function freePeople(
  db: Db,
  subjects: readonly string[],
  { enrolmentId, positions }: { readonly enrolmentId: string; readonly positions: readonly number[] },
): Promise<void> {
  await db.execute(sql`
    update booking_slots set live = false where live
      and booking_id in (select id from booking where subject in (
        select jsonb_array_elements_text(${JSON.stringify(subjects)}::jsonb)))
      and resource in (select person_id from enrolment_members where enrolment_id = ${enrolmentId}
        and position in (select value::int from jsonb_array_elements_text(${JSON.stringify(positions)}::jsonb)))`)
}

const Holder = z.object({ word: z.string(), sessionId: z.uuid().nullable(), people: z.array(z.uuid()) })

/** The people of everybody live in some sessions of an offering, or in its run, by the word of their request. */
export const peopleIn = (db: Db, offeringId: string, sessionIds: readonly string[]) =>
  rows(
    db,
    Holder,
    sql`select e.actor_id || ' ' || e.request_key as word, e.session_id as "sessionId", array_agg(m.person_id) as people
        from enrolment e join enrolment_members m on m.enrolment_id = e.id and m.person_id is not null
        where e.offering_id = ${offeringId} and (e.session_id is null or e.session_id = any(${uuids(sessionIds)}))
          and e.state in ('asked', 'waiting', 'held', 'offered', 'confirmed')
        group by e.id order by e.id limit 10000`,
  )
