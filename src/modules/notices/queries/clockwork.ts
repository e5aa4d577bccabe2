import { and, isNull, lte, sql } from 'drizzle-orm'
import { z } from 'zod'
import { type Db, rows } from '#platform/db/database.ts'
import { reconfirmUntil } from '../rules.ts'
import { reconfirmations } from '../tables.ts'

const Seat = z.object({ enrolmentId: z.uuid(), sessionId: z.uuid(), startsAt: z.coerce.date() })
export type Seat = z.infer<typeof Seat>

/** Where a stretch of seats begins: after this enrolment and session. */
export type SeatPlace = Pick<Seat, 'enrolmentId' | 'sessionId'>

const stretch = 500

interface Span {
  readonly from: Date
  readonly until: Date
}

/** A seat that is certain in a session: of its own, or as a member of a run. */
const seated = sql`enrolment_sessions s join enrolment_offerings o on o.id = s.offering_id
  join enrolment e on e.offering_id = s.offering_id and e.state = 'confirmed'
    and (e.session_id = s.id or (e.session_id is null and o.admit_by in ('run', 'both')))`

const start = { enrolmentId: '00000000-0000-0000-0000-000000000000', sessionId: '00000000-0000-0000-0000-000000000000' }

/** Certain seats in sessions that begin in this span and are not called off. */
export const seatsBeginning = (db: Db, { from, until }: Span, after: SeatPlace = start): Promise<Seat[]> =>
  rows(
    db,
    Seat,
    sql`select e.id as "enrolmentId", s.id as "sessionId", s.starts_at as "startsAt" from ${seated}
        where s.starts_at >= ${stamp(from)} and s.starts_at < ${stamp(until)} and s.cancelled_at is null
          and (e.id, s.id) > (${after.enrolmentId}::uuid, ${after.sessionId}::uuid)
        order by e.id, s.id limit ${stretch}`,
  )

/** Who was there in sessions that ended in this span: of a run only at its last session. */
export const seatsEnded = (db: Db, { from, until }: Span, after: SeatPlace = start): Promise<Seat[]> =>
  rows(
    db,
    Seat,
    sql`select e.id as "enrolmentId", s.id as "sessionId", s.starts_at as "startsAt" from ${seated}
        where s.ends_at >= ${stamp(from)} and s.ends_at < ${stamp(until)} and s.cancelled_at is null
          and (e.id, s.id) > (${after.enrolmentId}::uuid, ${after.sessionId}::uuid)
          and exists (select from enrolment_marks m where m.enrolment_id = e.id
            and (m.session_id = s.id or e.session_id is null) and m.value in ('present', 'late', 'left-early'))
          and (e.session_id is not null or not exists (select from enrolment_sessions later
            where later.offering_id = s.offering_id and later.cancelled_at is null and later.starts_at > s.starts_at))
        order by e.id, s.id limit ${stretch}`,
  )

const Absences = z.object({ enrolmentId: z.uuid(), sessionId: z.uuid(), absences: z.coerce.number() })

/**
 * Grown-ups, certainly so by their year of birth, with a certain seat in a session that begins in this span, who were absent without a word since that instant,
 * and how often. Only the party's own absences count.
 */
export const absencesBefore = (db: Db, { from, until }: Span, since: Date) =>
  rows(
    db,
    Absences,
    sql`select e.id as "enrolmentId", s.id as "sessionId", count(distinct (m.session_id, old.id)) as absences
        from ${seated}
        join people p on p.id = e.party_id
        join enrolment old on old.party_id = e.party_id
        join enrolment_marks m on m.enrolment_id = old.id and m.value = 'absent' and m.at >= ${stamp(since)}
        where s.starts_at >= ${stamp(from)} and s.starts_at < ${stamp(until)} and s.cancelled_at is null
          and not exists (select from households_members c
            where c.person_id = e.party_id and c.role = 'child' and c.left_at is null)
          and (p.birth_year is null or make_date(p.birth_year + 19, 3, 21) <= s.starts_at)
          and not exists (select from enrolment_marks there where there.enrolment_id = old.id
            and there.session_id = m.session_id and there.value <> 'absent')
        group by e.id, s.id order by e.id, s.id limit 2000`,
  )

/** Asks for a second confirmation; false where it was asked for before. Of a session that was moved it is asked anew. */
export async function askReconfirmation(db: Db, asked: typeof reconfirmations.$inferInsert): Promise<boolean> {
  const { enrolmentId, sessionId, until } = reconfirmations
  const { rowCount } = await db
    .insert(reconfirmations)
    .values(asked)
    .onConflictDoUpdate({
      target: [enrolmentId, sessionId],
      set: { askedAt: asked.askedAt, until: asked.until, confirmedAt: null, releasedAt: null },
      setWhere: sql`${until} <> excluded.until`,
    })
  return rowCount === 1
}

/** Whether the session is still to be at the hour that was asked about: nobody loses a place for one that is off or later. */
const isStillMeant = sql`exists (select from enrolment_sessions s where s.id = ${reconfirmations.sessionId}
  and s.cancelled_at is null and s.starts_at = ${reconfirmations.until} + make_interval(secs => ${reconfirmUntil / 1000}))`

const isOpen = and(isNull(reconfirmations.confirmedAt), isNull(reconfirmations.releasedAt), isStillMeant)

/** Second confirmations nobody gave in time. */
export const unanswered = (db: Db, now: Date) =>
  db
    .select()
    .from(reconfirmations)
    .where(and(isOpen, lte(reconfirmations.until, now)))
    .limit(500)

/** The open question of an enrolment whether it is still wanted. */
export async function openReconfirmation(db: Db, enrolmentId: string, now: Date) {
  const [found] = await db
    .select()
    .from(reconfirmations)
    .where(
      and(sql`${reconfirmations.enrolmentId} = ${enrolmentId}`, isOpen, sql`${reconfirmations.until} > ${stamp(now)}`),
    )
    .limit(1)
  return found
}

/** Answers the open question. True when there was one. */
export async function answerReconfirmation(db: Db, enrolmentId: string, now: Date): Promise<boolean> {
  const { rowCount } = await db
    .update(reconfirmations)
    .set({ confirmedAt: now })
    .where(
      and(sql`${reconfirmations.enrolmentId} = ${enrolmentId}`, isOpen, sql`${reconfirmations.until} > ${stamp(now)}`),
    )
  return (rowCount ?? 0) > 0
}

export async function markReleased(db: Db, { enrolmentId, sessionId }: SeatPlace, now: Date): Promise<void> {
  await db
    .update(reconfirmations)
    .set({ releasedAt: now })
    .where(sql`${reconfirmations.enrolmentId} = ${enrolmentId} and ${reconfirmations.sessionId} = ${sessionId}`)
}

const Refund = z.object({
  id: z.uuid(),
  enrolmentId: z.uuid(),
  amount: z.string(),
  state: z.string(),
  reason: z.string(),
})

/** Money that came too late, twice or without the word of a guardian, and money that has gone back, since an instant. */
export const refundsSince = (db: Db, since: Date) =>
  rows(
    db,
    Refund,
    sql`select id, substring(subject from 11)::uuid as "enrolmentId", amount_rial::text as amount, state, reason from money_charges
        where subject like 'enrolment:%' and changed_at >= ${stamp(since)}
          and (state = 'refunded' or (state = 'refund-due' and reason in ('too-late', 'paid-twice', 'no-consent')))
        order by changed_at limit 500`,
  )

/** A moment as a parameter of plain SQL. */
const stamp = (at: Date) => sql`${at.toISOString()}::timestamptz`
