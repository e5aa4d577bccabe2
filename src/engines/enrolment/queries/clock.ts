import { and, asc, desc, gt, gte, isNotNull, isNull, or, sql } from 'drizzle-orm'
import type { Db } from '#platform/db/database.ts'
import { instantsDue } from '../rules/clock.ts'
import { type ClockCheck, clockChecks, marks, type Session, sessions } from '../tables.ts'

/** A session and the instants that its wall times mean. */
export interface WrongSession {
  readonly session: Session
  readonly startsAt: Date
  readonly endsAt: Date
}

const perPage = 1000
/** No change of a clock is larger than this, in milliseconds. */
const farthest = 2 * 86_400_000

/** Sessions still to come whose instants are not those of their wall times; what has marks was held when it was held. */
export async function wrongSessions(db: Db, now: Date): Promise<WrongSession[]> {
  const wrong: WrongSession[] = []
  for (let page = await pageOf(db, now, undefined); page.length > 0; page = await pageOf(db, now, page.at(-1)))
    wrong.push(
      ...page.flatMap((session) => {
        const due = instantsDue(session)
        return due ? [{ session, ...due }] : []
      }),
    )
  return wrong
}

const pageOf = (db: Db, now: Date, after: Session | undefined): Promise<Session[]> =>
  db
    .select()
    .from(sessions)
    .where(
      and(
        gte(sessions.startsAt, after?.startsAt ?? new Date(now.getTime() - farthest)),
        after && or(gt(sessions.startsAt, after.startsAt ?? now), gt(sessions.id, after.id)),
        isNull(sessions.cancelledAt),
        isNotNull(sessions.localStart),
        sql`not exists (select from ${marks} where ${marks.sessionId} = ${sessions.id})`,
      ),
    )
    .orderBy(asc(sessions.startsAt), asc(sessions.id))
    .limit(perPage)

/** Writes the instants; the wall times stay as they are, so nobody is moved. */
export async function setInstants(db: Db, many: readonly WrongSession[]): Promise<void> {
  const json = JSON.stringify(many.map(({ session: { id }, startsAt, endsAt }) => ({ id, startsAt, endsAt })))
  await db.execute(sql`
    update enrolment_sessions s set starts_at = b."startsAt", ends_at = b."endsAt", booking_id = null, rev = s.rev + 1
    from jsonb_to_recordset(${json}::jsonb) as b (id uuid, "startsAt" timestamptz, "endsAt" timestamptz)
    where s.id = b.id`)
}

export async function lastClockCheck(db: Db): Promise<ClockCheck | undefined> {
  const [last] = await db.select().from(clockChecks).orderBy(desc(clockChecks.at)).limit(1)
  return last
}

export async function insertClockCheck(db: Db, check: typeof clockChecks.$inferInsert): Promise<void> {
  await db.insert(clockChecks).values(check)
}

/** Checks since an instant that mended something, the newest first. */
export const clockChecksSince = (db: Db, since: Date): Promise<ClockCheck[]> =>
  db
    .select()
    .from(clockChecks)
    .where(and(gte(clockChecks.at, since), sql`cardinality(${clockChecks.mended}) > 0`))
    .orderBy(desc(clockChecks.at))
    .limit(20)
