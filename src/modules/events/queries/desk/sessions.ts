import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { liveMarks } from '#engines/enrolment/index.ts'
import { type Db, rows } from '#platform/db/database.ts'
import { maybeInstant as instant, said } from './shapes.ts'

const Listed = z.object({
  id: z.uuid(),
  rev: z.number(),
  position: z.number(),
  timing: z.enum(['moment', 'window', 'any']),
  startsAt: instant,
  endsAt: instant,
  placeId: z.uuid().nullable(),
  place: said.nullable(),
  movedFrom: instant,
  cancelledAt: instant,
  cancelReason: said.nullable(),
  makesUpForId: z.uuid().nullable(),
  seats: z.number().nullable(),
  taken: z.number(),
  waiting: z.number(),
  present: z.number(),
})
/** A session as the Desk lists it: where, when, how full; `seats` is empty where a run has one pool for all. */
export type ListedSession = z.infer<typeof Listed>

const columns = sql`
  s.id, s.rev, s.position, s.timing, s.starts_at as "startsAt", s.ends_at as "endsAt", s.place_id as "placeId",
  l.name as place, s.moved_from as "movedFrom", s.cancelled_at as "cancelledAt", s.cancel_reason as "cancelReason",
  s.makes_up_for_id as "makesUpForId", held.seats, used.taken, used.waiting, there.present`

/** The tightest of its pools says how many find a place; people are counted by their best mark, each once. */
const joins = sql`
  left join places l on l.id = s.place_id
  cross join lateral (select min(q.capacity)::int as seats from enrolment_pools q where q.session_id = s.id) held
  cross join lateral (
    select coalesce(max(each.taken), 0)::int as taken, coalesce(max(each.waiting), 0)::int as waiting from (
      select coalesce(sum(k.seats) filter (where k.standing = 'live'), 0) as taken,
        count(*) filter (where k.standing = 'waiting') as waiting
      from enrolment_pools q join enrolment_claims k on k.pool_id = q.id where q.session_id = s.id group by q.id) each) used
  cross join lateral (
    select coalesce(sum(m.count), 0)::int as present from (${liveMarks(sql`m.session_id = s.id`)}) m
    where m.value not in ('absent', 'excused')) there`

/** Every session of an offering, in order. */
export const listedSessions = (db: Db, offeringId: string): Promise<ListedSession[]> =>
  rows(
    db,
    Listed,
    sql`select ${columns} from enrolment_sessions s ${joins}
        where s.offering_id = ${offeringId} order by s.position limit 500`,
  )

export async function findListedSession(db: Db, id: string): Promise<ListedSession | undefined> {
  const [found] = await rows(db, Listed, sql`select ${columns} from enrolment_sessions s ${joins} where s.id = ${id}`)
  return found
}

const Count = z.object({ state: z.string(), parties: z.number(), seats: z.number() })

/** How many parties stand in each state, in the whole offering or in one session. */
export const countsByState = (db: Db, offeringId: string, sessionId?: string) =>
  rows(
    db,
    Count,
    sql`select e.state, count(*)::int as parties, sum(e.seats)::int as seats from enrolment e
        where e.offering_id = ${offeringId}
          and ${sessionId === undefined ? sql`true` : sql`(e.session_id = ${sessionId} or e.session_id is null)`}
        group by e.state`,
  )

const Pool = z.object({
  id: z.uuid(),
  sessionId: z.uuid().nullable(),
  label: said.nullable(),
  capacity: z.number(),
  overbook: z.number(),
  hard: z.boolean(),
  paused: z.boolean(),
  released: z.boolean(),
  lanes: z.array(z.object({ id: z.string(), label: said, seats: z.number() })),
  startsAt: instant,
  taken: z.number(),
  waiting: z.number(),
})
export type ListedPool = z.infer<typeof Pool>

const poolColumns = sql`
  q.id, q.session_id as "sessionId", q.label, q.capacity, q.overbook, q.hard, q.paused, q.released, q.lanes,
  q.starts_at as "startsAt",
  coalesce(sum(k.seats) filter (where k.standing = 'live'), 0)::int as taken,
  count(k.pool_id) filter (where k.standing = 'waiting')::int as waiting`

/** Pools somebody waits for and that have not begun, the soonest first. */
export const poolsWithLine = (db: Db, offeringId: string, now: Date): Promise<ListedPool[]> =>
  rows(
    db,
    Pool,
    sql`
      select ${poolColumns} from enrolment_pools q join enrolment_claims k on k.pool_id = q.id
      where q.offering_id = ${offeringId} and (q.starts_at is null or q.starts_at > ${now})
      group by q.id having count(*) filter (where k.standing = 'waiting') > 0
      order by q.starts_at nulls first, q.id limit 60`,
  )

/** Seats that are counted together, with how many are taken: of a session, or of the whole run. */
export const listedPools = (db: Db, offeringId: string, sessionId: string | null): Promise<ListedPool[]> =>
  rows(
    db,
    Pool,
    sql`
      select ${poolColumns} from enrolment_pools q left join enrolment_claims k on k.pool_id = q.id
      where q.offering_id = ${offeringId}
        and ${sessionId === null ? sql`q.session_id is null` : sql`q.session_id = ${sessionId}`}
      group by q.id order by q.id limit 50`,
  )
