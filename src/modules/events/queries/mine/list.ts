import { type Balance, creditsOf, states } from '#engines/enrolment/index.ts'
import { type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import { type Db, rows } from '#platform/db/database.ts'
import type { Said } from '#platform/locale.ts'
import { type InLine, inLine } from './line.ts'
import { type NamedMember, namedMembers } from './members.ts'

const Row = z.object({
  id: z.uuid(),
  code: z.string(),
  state: z.enum(states),
  until: z.coerce.date().nullable(),
  due: z.coerce.bigint(),
  title: z.custom<Said>(),
  offering: z.string(),
  startsAt: z.coerce.date().nullable(),
  place: z.custom<Said>().nullable(),
  isOnline: z.boolean(),
  /** The school or the group whose wish it is. */
  group: z.custom<Said>().nullable(),
  heads: z.number(),
  drawCode: z.string().nullable(),
  isPast: z.boolean(),
  /** Its session is called off, while the city may still take that back. */
  isOff: z.boolean(),
})

export interface MyEnrolment extends z.infer<typeof Row> {
  readonly members: readonly NamedMember[]
  readonly line: InLine | undefined
}

const perPage = 40

interface Page {
  readonly now: Date
  readonly before?: string | undefined
}

/** What somebody and the children of whom they are guardian have, the newest first; three queries however many there are. */
export async function enrolmentsOf(db: Db, personId: string, page: Page) {
  const found = await rowsOf(db, personId, page)
  const shown = found.slice(0, perPage)
  const ids = shown.map(({ id }) => id)
  const waiting = shown.filter(({ state }) => state === 'waiting').map(({ id }) => id)
  const [members, lines] = await Promise.all([namedMembers(db, ids), inLine(db, waiting)])
  const enrolments = shown.map((row): MyEnrolment => ({
    ...row,
    members: members.filter(({ enrolmentId }) => enrolmentId === row.id),
    line: lines.find(({ id }) => id === row.id),
  }))
  return { enrolments, next: found.length > perPage ? ids.at(-1) : undefined }
}

/** Oneself, and the children of whom one is guardian. */
export const oneselfAndWards = (personId: string): SQL => sql`
  select ${personId}::uuid as id
  union
  select child.person_id from households_members guardian
  join households_members child on child.household_id = guardian.household_id and child.role = 'child' and child.left_at is null
  where guardian.person_id = ${personId} and guardian.role = 'guardian' and guardian.left_at is null`

const Owner = z.object({ id: z.uuid() })

/** What oneself and one’s children may still use, organiser by organiser; one’s own without a name. */
export async function creditsSeenBy(db: Db, personId: string): Promise<Balance[]> {
  const owners = await rows(db, Owner, sql`${oneselfAndWards(personId)} limit 50`)
  const all = await creditsOf(
    db,
    owners.map(({ id }) => id),
  )
  return all.map((one) => (one.partyId === personId ? { ...one, party: null } : one))
}

function rowsOf(db: Db, personId: string, { now, before = null }: { now: Date; before?: string | null | undefined }) {
  const at = sql`${now.toISOString()}::timestamptz`
  return rows(
    db,
    Row,
    sql`with people as (${oneselfAndWards(personId)}), own as (
          select m.enrolment_id as id from enrolment_members m where m.person_id in (select id from people)
          union
          select e.id from enrolment e where e.actor_id = ${personId} and e.channel = 'web' and e.party_id is null
        )
        select e.id, e.code, e.state, e.until, e.due, o.title, o.code as offering, coalesce(s.starts_at, next.starts_at) as "startsAt",
          p.name as place, coalesce(s.channel, next.channel) is not distinct from 'network' as "isOnline", g.name as "group", e.heads, d.code as "drawCode",
          coalesce(coalesce(s.ends_at, s.starts_at, next.starts_at) < ${at}, false) as "isPast",
          s.cancelled_at is not null as "isOff"
        from own join enrolment e on e.id = own.id join enrolment_offerings o on o.id = e.offering_id
        left join enrolment_sessions s on s.id = e.session_id
        left join lateral (select starts_at, place_id, channel from enrolment_sessions n
          where n.offering_id = e.offering_id and n.cancelled_at is null and e.session_id is null
          order by n.starts_at <= ${at}, n.starts_at limit 1) next on true
        left join places p on p.id = coalesce(s.place_id, next.place_id)
        left join organisations g on g.id = e.organisation_id
        left join lateral (select code from enrolment_draws w
          where w.offering_id = e.offering_id and w.phase = e.phase and w.stage <> 'void' limit 1) d on true
        where ${before}::uuid is null or e.id < ${before}::uuid
        order by e.id desc limit ${perPage + 1}`,
  )
}
