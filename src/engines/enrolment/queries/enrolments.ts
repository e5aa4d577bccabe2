import { uuids } from '#platform/db/uuids.ts'
import { and, asc, eq, gt, inArray, isNotNull, lte, or, sql } from 'drizzle-orm'
import { z } from 'zod'
import { type Db, rows } from '#platform/db/database.ts'
import { present } from '#platform/refusal.ts'
import { liveStates } from '../rules/states.ts'
import {
  type Claim,
  claims,
  type Enrolment,
  type EnrolmentMember,
  enrolments,
  members,
  type Offering,
  offerings,
  type Session,
  sessions,
} from '../tables.ts'
import { words } from '../words.ts'

export async function getEnrolment(db: Db, id: string): Promise<Enrolment> {
  const [found] = await db.select().from(enrolments).where(eq(enrolments.id, id))
  return present(found, words.noSuchEnrolment)
}

export async function findByCode(db: Db, code: string): Promise<Enrolment | undefined> {
  const [found] = await db.select().from(enrolments).where(eq(enrolments.code, code))
  return found
}

export const enrolmentsById = (db: Db, ids: readonly string[]): Promise<Enrolment[]> =>
  ids.length === 0
    ? Promise.resolve([])
    : db
        .select()
        .from(enrolments)
        .where(sql`${enrolments.id} = any(${uuids(ids)})`)

export const claimsOf = (db: Db, ids: readonly string[]): Promise<Claim[]> =>
  ids.length === 0
    ? Promise.resolve([])
    : db
        .select()
        .from(claims)
        .where(sql`${claims.enrolmentId} = any(${uuids(ids)})`)
        .orderBy(asc(claims.poolId))

export const membersOf = (db: Db, enrolmentId: string): Promise<EnrolmentMember[]> =>
  db.select().from(members).where(eq(members.enrolmentId, enrolmentId)).orderBy(asc(members.position)).limit(500)

const Sent = z.object({ actorId: z.string(), requestKey: z.string(), id: z.uuid() })

/** Which of these requests were answered before. */
export function knownRequests(db: Db, sent: readonly { readonly actorId: string; readonly key: string }[]) {
  if (sent.length === 0) return Promise.resolve([])
  const [actors, keys] = [sent.map(({ actorId }) => actorId), sent.map(({ key }) => key)]
  return rows(
    db,
    Sent,
    sql`select e.actor_id as "actorId", e.request_key as "requestKey", e.id
        from unnest(${sql.param(actors)}::text[], ${sql.param(keys)}::text[]) as s (actor, key)
        join enrolment e on e.actor_id = s.actor and e.request_key = s.key`,
  )
}

/** Live enrolments whose time to pay, to consent or to accept has run out, among those with a seat in these pools. */
export const dueIn = (db: Db, poolIds: readonly string[], at: Date): Promise<Enrolment[]> =>
  db
    .select()
    .from(enrolments)
    .where(
      and(
        inArray(enrolments.state, ['held', 'offered']),
        lte(enrolments.until, at),
        sql`exists (select from enrolment_claims c where c.enrolment_id = ${enrolments.id}
          and c.pool_id = any(${uuids(poolIds)}))`,
      ),
    )
    .orderBy(asc(enrolments.until))

const Present = z.object({ poolId: z.uuid(), personId: z.uuid(), enrolmentId: z.uuid() })

/** Who of these people already has a place or waits for one in these pools. */
export function presentIn(db: Db, poolIds: readonly string[], personIds: readonly string[]) {
  if (personIds.length === 0) return Promise.resolve([])
  return rows(
    db,
    Present,
    sql`select pool_id as "poolId", person_id as "personId", enrolment_id as "enrolmentId" from enrolment_presences
        where live and pool_id = any(${uuids(poolIds)}) and person_id = any(${uuids(personIds)})`,
  )
}

/** What a request asks for, as it is now: the offering with its sessions. Keyed by offering. */
export async function offeringsById(db: Db, ids: readonly string[]): Promise<Map<string, Offering>> {
  const found = await db
    .select()
    .from(offerings)
    .where(inArray(offerings.id, [...new Set(ids)]))
  return new Map(found.map((offering) => [offering.id, offering]))
}

export const sessionsOfOfferings = (db: Db, ids: readonly string[]): Promise<Session[]> =>
  db
    .select()
    .from(sessions)
    .where(inArray(sessions.offeringId, [...new Set(ids)]))
    .orderBy(asc(sessions.offeringId), asc(sessions.position))

/** Enrolments that wait for the draw of a pool, by code. */
export const askedIn = (db: Db, poolId: string, phase: string): Promise<Enrolment[]> =>
  db
    .select()
    .from(enrolments)
    .where(
      and(
        eq(enrolments.state, 'asked'),
        eq(enrolments.phase, phase),
        sql`${enrolments.id} in (select enrolment_id from enrolment_claims
          where pool_id = ${poolId} and standing = 'asked')`,
      ),
    )
    .orderBy(asc(enrolments.code))

/** Everybody who asked in a phase of an offering, whatever became of it. */
export const askedInPhase = (db: Db, offeringId: string, phase: string): Promise<Enrolment[]> =>
  db
    .select()
    .from(enrolments)
    .where(and(eq(enrolments.offeringId, offeringId), eq(enrolments.phase, phase)))
    .orderBy(asc(enrolments.id))
    .limit(10_000)

/** Live enrolments that have a seat in, or wait for, a session or the whole run: each standing has an index of its own. */
export function liveOf(db: Db, poolIds: readonly string[]): Promise<Enrolment[]> {
  const pools = uuids(poolIds)
  return db
    .select()
    .from(enrolments)
    .where(
      and(
        inArray(enrolments.state, [...liveStates]),
        sql`${enrolments.id} in (
          select enrolment_id from enrolment_claims where pool_id = any(${pools}) and standing = 'live'
          union all
          select enrolment_id from enrolment_claims where pool_id = any(${pools}) and standing = 'waiting'
          union all
          select enrolment_id from enrolment_claims where pool_id = any(${pools}) and standing = 'asked')`,
      ),
    )
    .orderBy(asc(enrolments.id))
}

const Due = z.object({ offeringId: z.uuid(), sessionId: z.uuid().nullable() })

/** Where a hold or an offer has run out, or lanes are to be released: what the clock has to look at. */
export function whereDue(db: Db, at: Date) {
  return rows(
    db,
    Due,
    sql`select distinct o.id as "offeringId", case when o.admit_by = 'session' then d.session_id end as "sessionId" from (
          select offering_id, session_id from enrolment where state in ('held', 'offered') and until <= ${at}
          union all
          select offering_id, session_id from enrolment_pools where release_at <= ${at} and lanes <> '[]'::jsonb
            and starts_at > ${at} and not released
        ) d join enrolment_offerings o on o.id = d.offering_id limit 500`,
  )
}

const Line = z.object({ ahead: z.coerce.number() })

/** How many parties stand before somebody who waits, pool by pool the worst. */
export async function placeInLine(db: Db, enrolmentId: string): Promise<number | undefined> {
  const found = await rows(
    db,
    Line,
    sql`select (select count(*) from enrolment_claims b where b.pool_id = c.pool_id and b.standing = 'waiting'
          and b.rank < c.rank) as ahead
        from enrolment_claims c where c.enrolment_id = ${enrolmentId} and c.standing = 'waiting'
        order by 1 desc limit 1`,
  )
  return found[0]?.ahead
}

/**
 * Whether whoever leaves is paid back in full: a session they have a place in, or one of their run, was moved after they
 * enrolled, or the one they have a place in is called off.
 */
export async function leavesInFull(db: Db, { offeringId, sessionId, createdAt }: Enrolment): Promise<boolean> {
  const isMoved = gt(sessions.movedAt, createdAt)
  const which =
    sessionId === null
      ? and(eq(sessions.offeringId, offeringId), isMoved)
      : and(eq(sessions.id, sessionId), or(isMoved, isNotNull(sessions.cancelledAt)))
  const [found] = await db.select({ id: sessions.id }).from(sessions).where(which).limit(1)
  return found !== undefined
}
