import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { type State, states } from '#engines/enrolment/index.ts'
import { type Db, rows } from '#platform/db/database.ts'
import { said } from './shapes.ts'

const Member = z.object({
  position: z.number(),
  personId: z.uuid().nullable(),
  name: z.string(),
  birthYear: z.number().nullable(),
  sex: z.enum(['female', 'male']).nullable(),
  role: z.enum(['participant', 'companion', 'carer']),
  takesSeat: z.boolean(),
})
export type ListedMember = z.infer<typeof Member>

const Registration = z.object({
  id: z.uuid(),
  code: z.string(),
  sessionId: z.uuid().nullable(),
  startsAt: z.coerce.date().nullable(),
  state: z.enum(states),
  seats: z.number(),
  heads: z.number(),
  rank: z.coerce.number().nullable(),
  skips: z.number(),
  until: z.coerce.date().nullable(),
  channel: z.string(),
  due: z.coerce.bigint(),
  reason: z.string().nullable(),
  createdAt: z.coerce.date(),
  organisation: said.nullable(),
  answers: z.unknown(),
  members: z.array(Member),
  notes: z.number(),
})
export type Registration = z.infer<typeof Registration>

/** A party with everybody in it; a name that was erased is empty. */
const columns = sql`
  e.id, e.code, e.session_id as "sessionId", s.starts_at as "startsAt", e.state, e.seats, e.heads, e.rank, e.skips, e.until,
  e.channel, e.due::text as due, e.reason, e.created_at as "createdAt", g.name as organisation, e.answers,
  (select coalesce(jsonb_agg(jsonb_build_object('position', m.position, 'personId', m.person_id,
      'name', coalesce(nullif(p.name, ''), m.guest_name, ''), 'birthYear', coalesce(p.birth_year, m.birth_year),
      'sex', coalesce(p.sex, m.sex), 'role', m.role, 'takesSeat', m.takes_seat) order by m.position), '[]')
    from enrolment_members m left join people p on p.id = m.person_id where m.enrolment_id = e.id) as members,
  (select count(*)::int from events_notes n where n.enrolment_id = e.id) as notes`

const joins = sql`
  left join enrolment_sessions s on s.id = e.session_id left join organisations g on g.id = e.organisation_id`

export interface RegistrationWish {
  readonly offeringId: string
  /** Those of this session and of the whole run. */
  readonly sessionId?: string | undefined
  readonly state?: State | undefined
}

const conditionsOf = ({ offeringId, sessionId, state }: RegistrationWish) => sql`
  e.offering_id = ${offeringId}
  and ${sessionId === undefined ? sql`true` : sql`(e.session_id = ${sessionId} or e.session_id is null)`}
  and ${state === undefined ? sql`true` : sql`e.state = ${state}`}`

/** The latest to ask first. */
export const registrationsWanted = (
  db: Db,
  wish: RegistrationWish,
  below: string | undefined,
  most: number,
): Promise<Registration[]> =>
  rows(
    db,
    Registration,
    sql`select ${columns} from enrolment e ${joins} where ${conditionsOf(wish)}
        and ${below === undefined ? sql`true` : sql`e.id < ${below}::uuid`} order by e.id desc limit ${most}`,
  )

/** Every registration of a wish, page after page, for a file. */
export async function* everyRegistration(db: Db, wish: RegistrationWish): AsyncGenerator<Registration> {
  let below: string | undefined
  do {
    const page = await registrationsWanted(db, wish, below, 500)
    yield* page
    below = page.length < 500 ? undefined : page.at(-1)?.id
  } while (below !== undefined)
}

export async function findRegistration(db: Db, id: string, offeringId: string): Promise<Registration | undefined> {
  const [found] = await rows(
    db,
    Registration,
    sql`select ${columns} from enrolment e ${joins} where e.id = ${id} and e.offering_id = ${offeringId}`,
  )
  return found
}

const Adults = z.object({ adults: z.number() })

/** Grown-ups of the largest household that somebody of a party lives in. */
export async function largestHousehold(db: Db, enrolmentId: string): Promise<number> {
  const [found] = await rows(
    db,
    Adults,
    sql`
      select count(*)::int as adults from households_members h
      where h.left_at is null and h.role <> 'child' and h.household_id in (
        select own.household_id from enrolment_members m
        join households_members own on own.person_id = m.person_id and own.left_at is null
        where m.enrolment_id = ${enrolmentId})
      group by h.household_id order by adults desc limit 1`,
  )
  return found?.adults ?? 0
}

const Wanted = z.object({
  wants: z.number(),
  capacity: z.number(),
  overbook: z.number(),
  paused: z.boolean(),
  startsAt: z.coerce.date().nullable(),
  taken: z.number(),
})

/** The pools a party waits for, with how full they are; the one with the longest way to go first. */
export const poolsWaitedFor = (db: Db, enrolmentId: string) =>
  rows(
    db,
    Wanted,
    sql`
      select k.seats as wants, q.capacity, q.overbook, q.paused, q.starts_at as "startsAt", used.taken
      from enrolment_claims k join enrolment_pools q on q.id = k.pool_id
      cross join lateral (select coalesce(sum(l.seats), 0)::int as taken from enrolment_claims l
        where l.pool_id = q.id and l.standing = 'live') used
      where k.enrolment_id = ${enrolmentId} and k.standing = 'waiting'
      order by q.capacity + q.overbook - used.taken, q.id limit 50`,
  )

const Line = z.object({ registration: Registration, poolId: z.uuid(), wants: z.number(), rank: z.coerce.number() })
export type InLine = z.infer<typeof Line>

/** Who waits for seats of a pool, the first in line first. */
export const lineOf = (db: Db, poolId: string, after: number | undefined, most: number): Promise<InLine[]> =>
  rows(
    db,
    Line,
    sql`
      with line as (
        select k.enrolment_id, k.pool_id, k.seats, k.rank from enrolment_claims k
        where k.pool_id = ${poolId} and k.standing = 'waiting'
          and ${after === undefined ? sql`true` : sql`k.rank > ${after}`}
        order by k.rank limit ${most})
      select line.pool_id as "poolId", line.seats as wants, line.rank, to_jsonb(r) as registration
      from line cross join lateral (select ${columns} from enrolment e ${joins} where e.id = line.enrolment_id) r
      order by line.rank`,
  )
