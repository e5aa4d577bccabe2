import { sql } from 'drizzle-orm'
import { insertAtOnce, insertion, insertTogether } from '#platform/db/at-once.ts'
import type { Db } from '#platform/db/database.ts'
import { uuids } from '#platform/db/uuids.ts'
import { claims, enrolments, members, presences } from '../tables.ts'

export type NewEnrolment = typeof enrolments.$inferInsert
export type NewMember = typeof members.$inferInsert
export type NewClaim = typeof claims.$inferInsert
export type NewPresence = typeof presences.$inferInsert

/** What a batch adds: one statement, whatever its size. */
export interface Additions {
  readonly enrolments: readonly NewEnrolment[]
  readonly members: readonly NewMember[]
  readonly claims: readonly NewClaim[]
  readonly presences: readonly NewPresence[]
}

export const addAll = (db: Db, added: Additions): Promise<void> =>
  insertTogether(db, [
    insertion(enrolments, added.enrolments),
    insertion(members, added.members),
    insertion(claims, added.claims),
    insertion(presences, added.presences),
  ])

export const addClaims = (db: Db, many: readonly NewClaim[]): Promise<void> => insertAtOnce(db, claims, many)

const json = (many: readonly unknown[]) => sql`${JSON.stringify(many)}::jsonb`

/** What an enrolment becomes; `from` is what it must still be. */
export interface Becoming {
  readonly id: string
  readonly from: string
  readonly state: string
  readonly seats: number
  readonly heads: number
  readonly rank: number | null
  readonly until: string | null
  readonly due: string
  readonly credit: string
  readonly paymentId: string | null
  readonly reason: string | null
  readonly skips: number
  readonly gatheringSince: string | null
}

/** Compare and swap, all at once. Gives the number of rows that were still what they were thought to be. */
export async function changeAll(db: Db, many: readonly Becoming[], at: Date): Promise<number> {
  if (many.length === 0) return 0
  const { rowCount } = await db.execute(sql`
    update enrolment e set state = b.state, seats = b.seats, heads = b.heads, rank = b.rank, until = b.until, due = b.due,
      credit = b.credit, payment_id = b."paymentId", reason = b.reason, skips = b.skips, gathering_since = b."gatheringSince", changed_at = ${at}
    from jsonb_to_recordset(${json(many)}) as b (id uuid, "from" text, state text, seats int, heads int, rank bigint,
      until timestamptz, due bigint, credit bigint, "paymentId" uuid, reason text, skips int, "gatheringSince" timestamptz)
    where e.id = b.id and e.state = b."from"`)
  return rowCount ?? 0
}

export async function changeClaims(db: Db, many: readonly NewClaim[]): Promise<void> {
  if (many.length === 0) return
  await db.execute(sql`
    update enrolment_claims c set seats = b.seats, lane = b.lane, rank = b.rank, standing = b.standing
    from jsonb_to_recordset(${json(many)}) as b ("enrolmentId" uuid, "poolId" uuid, seats int, lane text, rank bigint,
      standing text)
    where c.enrolment_id = b."enrolmentId" and c.pool_id = b."poolId"`)
}

/** Members who leave a party: they are no more in it, and may come with another. */
export async function dropMembers(db: Db, enrolmentId: string, positions: readonly number[]): Promise<void> {
  const which = sql`(select value::int from jsonb_array_elements_text(${json(positions)}))`
  await db.execute(sql`
    delete from enrolment_presences where enrolment_id = ${enrolmentId} and person_id in (
      select person_id from enrolment_members where enrolment_id = ${enrolmentId} and position in ${which})`)
  await db.execute(sql`delete from enrolment_members where enrolment_id = ${enrolmentId} and position in ${which}`)
}

/** People are no longer in pools that their enrolment has left, and are in those it has come into. */
export async function followClaims(db: Db, enrolmentIds: readonly string[], hasNew: boolean): Promise<void> {
  if (enrolmentIds.length === 0) return
  const which = uuids(enrolmentIds)
  await db.execute(sql`
    update enrolment_presences p set live = false from enrolment_claims c
    where p.live and p.enrolment_id = any(${which}) and c.enrolment_id = p.enrolment_id and c.pool_id = p.pool_id
      and c.standing = 'over'`)
  if (!hasNew) return
  await db.execute(sql`
    insert into enrolment_presences (pool_id, person_id, enrolment_id, live)
    select c.pool_id, m.person_id, c.enrolment_id, true
    from enrolment_claims c join enrolment_members m on m.enrolment_id = c.enrolment_id
    where c.enrolment_id = any(${which}) and c.standing <> 'over' and m.person_id is not null
    on conflict (enrolment_id, pool_id, person_id) do nothing`)
}

/** Into another session of the same offering. */
export async function setSessions(db: Db, moved: readonly { readonly id: string; readonly sessionId: string }[]) {
  if (moved.length === 0) return
  await db.execute(sql`
    update enrolment e set session_id = b."sessionId"
    from jsonb_to_recordset(${json(moved)}) as b (id uuid, "sessionId" uuid) where e.id = b.id`)
}
