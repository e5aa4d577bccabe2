import { uuids } from '#platform/db/uuids.ts'
import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { type State, states } from '#engines/enrolment/index.ts'
import { type Db, rows } from '#platform/db/database.ts'
import type { Said } from '#platform/locale.ts'

const Content = z.custom<Said>((value) => z.object({ fa: z.string() }).safeParse(value).success)
const at = z.coerce.date().nullable()

const Subject = z.object({
  noticeId: z.uuid(),
  state: z.enum(states),
  heads: z.int(),
  due: z.coerce.bigint(),
  until: at,
  title: Content,
  code: z.string(),
  startsAt: at,
  endsAt: at,
  place: Content.nullable(),
  isOnline: z.boolean(),
  givesBack: z.coerce.bigint(),
})

/** What a notice is about, as it stands now. */
export type Subject = z.infer<typeof Subject>

/** The enrolments of these notices with their offering, session, place, and what goes back. In one query. */
export async function subjectsOf(db: Db, noticeIds: readonly string[]): Promise<Map<string, Subject>> {
  const found = await rows(
    db,
    Subject,
    sql`select n.id as "noticeId", e.state, e.heads, e.due, e.until, o.title, e.code, s.starts_at as "startsAt",
          s.ends_at as "endsAt", p.name as place, s.channel is not distinct from 'network' as "isOnline",
          coalesce((select sum(c.amount_rial) from money_charges c
            where c.subject = 'enrolment:' || e.id and c.state in ('refund-due', 'refunded')), 0) as "givesBack"
        from notices n join enrolment e on e.id = n.enrolment_id join enrolment_offerings o on o.id = e.offering_id
        left join lateral (
          select * from enrolment_sessions x
          where x.id = coalesce(n.session_id, e.session_id)
            or (coalesce(n.session_id, e.session_id) is null and x.offering_id = o.id
              and (x.cancelled_at is null or o.state = 'cancelled'))
          order by x.cancelled_at is distinct from o.cancelled_at, x.starts_at is null, x.starts_at <= n.created_at, x.starts_at limit 1) s on true
        left join places p on p.id = s.place_id
        where n.id = any(${uuids(noticeIds)})`,
  )
  return new Map(found.map((subject) => [subject.noticeId, subject]))
}

const Receiver = z.object({ enrolmentId: z.uuid(), personId: z.uuid().nullable() })
export type Receiver = z.infer<typeof Receiver>

/**
 * Whom to tell about an enrolment: whoever sent it from their own phone, else its party; for a child its guardian, the one
 * who enrolled it before any other. Nobody where the city knows no person.
 */
const receiver = sql`
  select e.id as "enrolmentId", coalesce(
    (select g.person_id from households_members c
      join households_members g on g.household_id = c.household_id and g.role = 'guardian' and g.left_at is null
      where c.person_id = base.id and c.role = 'child' and c.left_at is null
      order by g.person_id::text = e.actor_id desc,
        exists (select from people_contacts k where k.person_id = g.person_id) desc, g.person_id limit 1),
    base.id) as "personId"
  from enrolment e
  cross join lateral (select case
    when e.channel in ('web', 'link', 'sms') and e.actor_id ~ '^[0-9a-f]{8}-' then e.actor_id::uuid
    else e.party_id end as id) base`

export const receiversOf = (db: Db, enrolmentIds: readonly string[]): Promise<Receiver[]> =>
  enrolmentIds.length === 0
    ? Promise.resolve([])
    : rows(db, Receiver, sql`${receiver} where e.id = any(${uuids(enrolmentIds)})`)

const stretch = 500

/** Whose enrolments are meant: those in these states, of one session with those of the whole run, or of all. */
export interface Addressed {
  readonly offeringId: string
  readonly sessionId: string | undefined
  readonly states: readonly State[]
}

/** Whom staff write to, a stretch at a time. */
export const enrolmentsAddressed = (
  db: Db,
  { offeringId, sessionId, states: wanted }: Addressed,
  after: string | undefined,
): Promise<Receiver[]> =>
  rows(
    db,
    Receiver,
    sql`${receiver} where e.offering_id = ${offeringId} and e.state = any(${`{${wanted.join(',')}}`}::text[])
          and ${sessionId === undefined ? sql`true` : sql`(e.session_id = ${sessionId} or e.session_id is null)`}
          and e.id > ${after ?? nobody} order by e.id limit ${stretch}`,
  )

/** The enrolments of a session that still hope for or have a place, a stretch at a time: of it alone, and of its run. */
export function enrolmentsOfSession(
  db: Db,
  wish: { readonly sessionId: string; readonly whose: 'all' | 'run'; readonly after: string | undefined },
): Promise<Receiver[]> {
  const { sessionId, whose, after } = wish
  const own = whose === 'all' ? sql`or e.session_id = ${sessionId}` : sql``
  return rows(
    db,
    Receiver,
    sql`${receiver} join enrolment_sessions s on s.id = ${sessionId} and s.offering_id = e.offering_id
        where e.state in ('asked', 'waiting', 'held', 'offered', 'confirmed') and (e.session_id is null ${own})
          and e.id > ${after ?? nobody} order by e.id limit ${stretch}`,
  )
}

/** Everybody whose entry is in a draw, a stretch at a time. */
export const entriesOfDraw = (db: Db, code: string, after: string | undefined): Promise<Receiver[]> =>
  rows(
    db,
    Receiver,
    sql`${receiver} join enrolment_draws d on d.code = ${code} and d.offering_id = e.offering_id and d.phase = e.phase
        where e.state = 'asked' and exists (select from enrolment_claims c
            where c.enrolment_id = e.id and c.pool_id = d.pool_id and c.standing = 'asked')
          and e.id > ${after ?? nobody} order by e.id limit ${stretch}`,
  )

const nobody = '00000000-0000-0000-0000-000000000000'

/** All of a list that comes in stretches. */
export async function* everybodyIn(read: (after: string | undefined) => Promise<Receiver[]>) {
  let after: string | undefined
  do {
    const found = await read(after)
    yield found
    after = found.length < stretch ? undefined : found.at(-1)?.enrolmentId
  } while (after !== undefined)
}

/** How people are called, by id. */
export async function namesOfPeople(db: Db, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const found = await rows(
    db,
    z.object({ id: z.uuid(), name: z.string() }),
    sql`select id, name from people where id = any(${uuids(ids)})`,
  )
  return new Map(found.map(({ id, name }) => [id, name]))
}
